import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DealError } from './form.tsx';

export interface TextFieldProps {
  name: string;
  label: string;
  value: string | undefined;
  hint?: string | undefined;
  error: DealError | null;
}

/** One line of text. A country that is not known is said at its field. */
export function TextField({ name, label, value, hint, error: of }: TextFieldProps) {
  const error = of?.field === name ? of : null;
  const note = error === null ? hint : i18n.t('deal.errorCountry');
  const noteId = `${name}-note`;
  return (
    <div class="field wide">
      <label for={`deal-${name}`}>{label}</label>
      <input
        id={`deal-${name}`}
        name={name}
        defaultValue={value ?? ''}
        maxLength={200}
        autocomplete="off"
        dir="auto"
        aria-invalid={error !== null}
        aria-describedby={note === undefined ? undefined : noteId}
      />
      {note !== undefined && (
        <p id={noteId} class={error === null ? 'hint' : 'error'} role={error === null ? undefined : 'alert'}>
          {note}
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  legend: string;
  hint?: string;
  checks?: boolean;
  children: ComponentChildren;
}

export function Group({ legend, hint, checks = false, children }: GroupProps) {
  return (
    <fieldset class={checks ? 'checks' : 'pair'}>
      <legend>{legend}</legend>
      {children}
      {hint !== undefined && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
