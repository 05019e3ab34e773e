import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Outcome } from '../../rules/decisions/decision.ts';
import { AuthorField, FormEnd } from './decideForm.tsx';

const OUTCOMES: readonly Outcome[] = ['refused', 'escalated', 'authorised', 'abandoned', 'proceeded'];

export interface OutcomeSaid {
  outcome: Outcome;
  authorisation: { number: string; until: string } | null;
  reason: string;
  author: string;
}

export interface OutcomeFormProps {
  author: string;
  /** Today, ISO: an authorisation that has ended is none. */
  today: string;
  /** Outcomes that are not offered. */
  without?: readonly Outcome[];
  /** The outcome chosen to begin with. */
  first?: Outcome;
  error: string | null;
  onSave(said: OutcomeSaid): void;
  onCancel(): void;
}

/** What was decided on a listing as a whole. */
export function OutcomeForm({ author, today, without = [], first, error, onSave, onCancel }: OutcomeFormProps) {
  const id = useId();
  const offered = OUTCOMES.filter((outcome) => !without.includes(outcome));
  const [outcome, setOutcome] = useState<Outcome>(first ?? (offered[0] as Outcome));
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const chosen = offered.find((one) => one === text('outcome')) ?? outcome;
    const authorisation = chosen === 'authorised' ? { number: text('number'), until: text('until') } : null;
    onSave({ outcome: chosen, authorisation, reason: text('reason'), author: text('author') });
  };
  return (
    <form class="decide-form" onSubmit={submit} aria-label={i18n.t('outcome.title')}>
      <fieldset class="choices">
        <legend>{i18n.t('outcome.what')}</legend>
        {offered.map((one) => (
          <label key={one} class="check">
            <input type="radio" name="outcome" value={one} checked={one === outcome} onChange={() => setOutcome(one)} />
            {i18n.t(`outcome.${one}`)}
          </label>
        ))}
      </fieldset>
      {outcome === 'authorised' && (
        <div class="pair">
          <div class="field">
            <label for={`${id}-number`}>{i18n.t('outcome.number')}</label>
            <input id={`${id}-number`} name="number" required maxLength={200} autocomplete="off" />
          </div>
          <div class="field">
            <label for={`${id}-until`}>{i18n.t('outcome.until')}</label>
            <input id={`${id}-until`} name="until" type="date" required min={today} />
          </div>
        </div>
      )}
      <div class="field">
        <label for={`${id}-reason`}>{i18n.t('decide.reason')}</label>
        <textarea id={`${id}-reason`} name="reason" rows={2} maxLength={2000} required dir="auto" />
      </div>
      <AuthorField author={author} />
      <FormEnd save={i18n.t('outcome.save')} error={error} onCancel={onCancel} />
    </form>
  );
}
