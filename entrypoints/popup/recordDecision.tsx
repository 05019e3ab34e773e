import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeptLine } from '../../components/decisions/keptLine.tsx';
import { notKeptText } from '../../components/decisions/notKept.ts';
import { OutcomeForm, type OutcomeSaid } from '../../components/decisions/outcomeForm.tsx';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { author, decisionDays, record, seenAt } from './decisions.ts';
import { useFocusBack } from './focus.ts';
import type { FactPlace } from './scopes.ts';

/** What was decided on a listing, or on a page without one: kept with the page as it is now. */
export function RecordDecision({ place }: { place: FactPlace }) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [entry, setEntry] = useState<EntryRef | null>(null);
  const focusBack = useFocusBack(open);
  const close = (kept: EntryRef | null) => {
    setOpen(false);
    setError(null);
    setEntry(kept);
  };
  const save = async (said: OutcomeSaid) => {
    const outcome = await record({ ...said, seen: seenAt(place), closes: null });
    if (outcome.kept) close(outcome.entry);
    else setError(notKeptText(outcome.error));
  };
  return (
    <div class="decide">
      {open ? (
        <OutcomeForm
          author={author.value}
          today={decisionDays().today}
          error={error}
          onSave={save}
          onCancel={() => close(null)}
        />
      ) : (
        <button type="button" class="quiet" data-decide="listing" ref={focusBack} onClick={() => setOpen(true)}>
          {i18n.t('outcome.title')}
        </button>
      )}
      <KeptLine entry={entry} />
    </div>
  );
}
