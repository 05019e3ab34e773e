import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { AuthorField, FormEnd } from './decideForm.tsx';

export interface ConflictSaid {
  right: 'deal' | 'page';
  reason: string;
  author: string;
}

interface ConflictFormProps {
  /** The question in words, with both countries. */
  question: string;
  author: string;
  error: string | null;
  onSave(said: ConflictSaid): void;
  onCancel(): void;
}

/** Page and deal name different destinations: which is right, and why. */
export function ConflictForm({ question, author, error, onSave, onCancel }: ConflictFormProps) {
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const right = text('right');
    if (right === 'deal' || right === 'page') onSave({ right, reason: text('reason'), author: text('author') });
  };
  return (
    <form class="decide-form" onSubmit={submit} aria-label={question}>
      <fieldset class="choices">
        <legend>{i18n.t('conflict.which')}</legend>
        {(['deal', 'page'] as const).map((right) => (
          <label key={right} class="check">
            <input type="radio" name="right" value={right} required />
            {i18n.t(`conflict.${right}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-reason`}>{i18n.t('decide.reason')}</label>
        <textarea id={`${id}-reason`} name="reason" rows={2} maxLength={2000} required dir="auto" />
        <p class="hint">{i18n.t('conflict.hint')}</p>
      </div>
      <AuthorField author={author} />
      <FormEnd save={i18n.t('decide.save')} error={error} onCancel={onCancel} />
    </form>
  );
}
