import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** What a decision says besides what it is about. */
export interface Said {
  reason: string;
  /** Number of the chosen scope. */
  scope: number;
  /** ISO date. */
  expires: string;
  author: string;
  /** Also the other entries the name was compared with. */
  others: boolean;
}

export interface DecideFormProps {
  title: string;
  /** Scopes in words, the usual one first. */
  scopes: readonly string[];
  /** How many other entries could be decided on with this one; 0 asks nothing. */
  others: number;
  /** When a decision ends earlier than it says, in words. */
  ends: string;
  author: string;
  /** Earliest and latest last day, ISO dates; the latest is offered. */
  from: string;
  to: string;
  /** Why the last attempt was not kept, in words. */
  error: string | null;
  onSave(said: Said): void;
  onCancel(): void;
}

/** Why, where, until when, who. */
export function DecideForm({
  title,
  scopes,
  others,
  ends,
  author,
  from,
  to,
  error,
  onSave,
  onCancel,
}: DecideFormProps) {
  const id = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => reason.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    onSave({
      reason: text('reason'),
      scope: Number(text('scope')),
      expires: text('expires'),
      author: text('author'),
      others: given.has('others'),
    });
  };
  return (
    <form class="decide-form" onSubmit={submit} aria-label={title}>
      <div class="field">
        <label for={`${id}-reason`}>{i18n.t('decide.reason')}</label>
        <textarea
          ref={reason}
          id={`${id}-reason`}
          name="reason"
          rows={2}
          maxLength={2000}
          required
          dir="auto"
          aria-describedby={`${id}-reason-hint`}
        />
        <p class="hint" id={`${id}-reason-hint`}>
          {i18n.t('decide.reasonHint')}
        </p>
      </div>
      {others > 0 && (
        <label class="check">
          <input type="checkbox" name="others" />
          {i18n.t('decide.others', others)}
        </label>
      )}
      <div class="field">
        <label for={`${id}-scope`}>{i18n.t('decide.scope')}</label>
        <select id={`${id}-scope`} name="scope">
          {scopes.map((scope, i) => (
            <option key={scope} value={i}>
              {scope}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-expires`}>{i18n.t('decide.until')}</label>
        <input
          id={`${id}-expires`}
          name="expires"
          type="date"
          required
          min={from}
          max={to}
          defaultValue={to}
          aria-describedby={`${id}-expires-hint`}
        />
        <p class="hint" id={`${id}-expires-hint`}>
          {ends}
        </p>
      </div>
      <AuthorField author={author} />
      <FormEnd save={i18n.t('decide.save')} error={error} onCancel={onCancel} />
    </form>
  );
}

/** Who decides: a name or a function, remembered from the last time. `hint` says where it stands, by default in the log. */
export function AuthorField({ author, hint = i18n.t('decide.authorHint') }: { author: string; hint?: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{i18n.t('decide.author')}</label>
      <input
        id={id}
        name="author"
        defaultValue={author}
        maxLength={200}
        autocomplete="off"
        dir="auto"
        aria-describedby={`${id}-hint`}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

export function FormEnd({ save, error, onCancel }: { save: string; error: string | null; onCancel(): void }) {
  return (
    <>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main">
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('deal.cancel')}
        </button>
      </div>
    </>
  );
}
