import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where list files are dropped or chosen. */
export function ListDrop({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const [over, setOver] = useState(false);
  const give = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer?.files);
  };
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    give(event.currentTarget.files);
    event.currentTarget.value = ''; // the same file can be chosen again
  };
  return (
    <fieldset
      aria-labelledby="list-drop-text"
      class="list-drop"
      data-over={over}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id="list-drop-text">{i18n.t('lists.drop')}</p>
      <input
        type="file"
        multiple
        name="lists"
        aria-label={i18n.t('lists.choose')}
        aria-describedby="list-drop-text list-drop-hint"
        onChange={choose}
      />
      <p id="list-drop-hint" class="soft">
        {i18n.t('lists.together')} {i18n.t('lists.ownHint')}
      </p>
    </fieldset>
  );
}
