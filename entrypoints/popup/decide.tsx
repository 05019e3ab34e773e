import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DecideForm, type Said } from '../../components/decisions/decideForm.tsx';
import type { Fact } from '../../components/decisions/fact.ts';
import { KeptLine } from '../../components/decisions/keptLine.tsx';
import { notKeptText } from '../../components/decisions/notKept.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { author, decisionDays, remember, seenAt, takeBack } from './decisions.ts';
import { useFocusBack } from './focus.ts';
import { aboutOf, type FactPlace, scopesOf } from './scopes.ts';
import { presenting } from './state.ts';

/** Goods of these rows raise nothing that a decision could take away. */
const PLAIN_ROWS = ['E', 'X'];

function discountedBy(fact: Fact): string | undefined {
  switch (fact.of) {
    case 'item':
      return fact.goods.discounted;
    case 'party':
      return fact.match.discounted;
    case 'tie':
      return fact.tie.discounted;
    case 'flag':
      return fact.flag.discounted;
  }
}

/** Beside a fact: the way to say that it is none, or to take that back. */
export function Decide({ fact, place }: { fact: Fact; place: FactPlace }) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [entry, setEntry] = useState<EntryRef | null>(null);
  const focusBack = useFocusBack(open);
  const by = discountedBy(fact);
  if (presenting.value || (fact.of === 'item' && PLAIN_ROWS.includes(fact.goods.row))) return null;

  const close = (kept: EntryRef | null) => {
    setOpen(false);
    setError(null);
    setEntry(kept);
  };
  const save = async ({ reason, scope, expires, author: who, others }: Said) => {
    const chosen = scopesOf(fact, place)[scope];
    if (chosen === undefined) return;
    const about = aboutOf(fact, others);
    const seen = seenAt(place);
    const outcome = await remember({ seen, about, scope: chosen.scope, reason, expires, author: who });
    if (outcome.kept) close(outcome.entry);
    else setError(notKeptText(outcome.error));
  };
  const undo = async (id: string) => {
    const outcome = await takeBack(id);
    if (outcome.kept) close(outcome.entry);
    else setError(notKeptText(outcome.error));
  };

  return (
    <div class="decide">
      {open ? (
        <OpenForm fact={fact} place={place} error={error} onSave={save} onCancel={() => close(null)} />
      ) : (
        <button
          type="button"
          class="decide-open"
          data-decide={by === undefined ? fact.of : 'undo'}
          ref={focusBack}
          onClick={() => (by === undefined ? setOpen(true) : undo(by))}
        >
          {i18n.t(by === undefined ? `decide.${fact.of}` : 'decide.undo')}
        </button>
      )}
      {!open && error !== null && <p class="error">{error}</p>}
      <KeptLine entry={entry} />
    </div>
  );
}

interface OpenFormProps {
  fact: Fact;
  place: FactPlace;
  error: string | null;
  onSave(said: Said): void;
  onCancel(): void;
}

function OpenForm({ fact, place, error, onSave, onCancel }: OpenFormProps) {
  const { today, last } = decisionDays();
  return (
    <DecideForm
      title={i18n.t(`decide.${fact.of}`)}
      scopes={scopesOf(fact, place).map(({ text }) => text)}
      others={fact.of === 'party' ? fact.party.matches.length - 1 : 0}
      ends={i18n.t(fact.of === 'party' ? 'decide.endsParty' : 'decide.ends')}
      author={author.value}
      from={today}
      to={last}
      error={error}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
