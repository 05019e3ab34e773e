import { i18n } from '#i18n';
import type { EntryRef } from '../../rules/decisions/record.ts';

/** Address of an entry in the workspace, ready to be printed. */
function recordAddress({ hash }: EntryRef): string {
  return `/workspace.html#record=${hash}`;
}

/** Says under which number something was kept, with the way to its record. */
export function KeptLine({ entry }: { entry: EntryRef | null }) {
  return (
    <p class="kept" role="status">
      {entry !== null && (
        <>
          {i18n.t('decide.kept', [String(entry.seq)])}{' '}
          <a href={recordAddress(entry)} target="_blank" rel="noopener">
            {i18n.t('decide.open')}
          </a>
        </>
      )}
    </p>
  );
}
