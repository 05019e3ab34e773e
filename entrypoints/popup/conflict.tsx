import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConflictForm, type ConflictSaid } from '../../components/decisions/conflictForm.tsx';
import { KeptLine } from '../../components/decisions/keptLine.tsx';
import { notKeptText } from '../../components/decisions/notKept.ts';
import type { AboutDestination } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { pageKey } from '../../rules/decisions/scope.ts';
import type { WordedFinding, WordedScreening } from '../../rules/worded.ts';
import { author, decisionDays, remember, seenAt, takeBack } from './decisions.ts';
import { useFocusBack } from './focus.ts';
import { presenting } from './state.ts';

const QUESTIONS = ['page_conflict', 'destination_differs'];
const SETTLED = ['conflict_settled_deal', 'conflict_settled_page'];

/** The page's other findings: the question stands above them, once. */
export const withoutConflict = (screening: WordedScreening): WordedScreening => ({
  ...screening,
  findings: screening.findings.filter(({ id }) => !QUESTIONS.includes(id) && !SETTLED.includes(id)),
});

/** The one question of a page: its destination and the deal's differ. The answer is a decision, kept and taken back like any. */
export function Conflict({ screening }: { screening: WordedScreening }) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [entry, setEntry] = useState<EntryRef | null>(null);
  const focusBack = useFocusBack(open);
  const question = screening.findings.find(({ id }) => QUESTIONS.includes(id));
  const settled = screening.findings.find(({ id }) => SETTLED.includes(id));
  if (question === undefined && settled === undefined) return null;
  const close = (kept: EntryRef | null) => {
    setOpen(false);
    setError(null);
    setEntry(kept);
  };
  const save = async ({ right, ...said }: ConflictSaid) => {
    const { deal = '', page = '' } = question?.params ?? {};
    const about: AboutDestination = { of: 'destination', deal, page, right };
    const scope = { in: 'listing', key: pageKey(screening) } as const;
    const seen = seenAt({ listing: null, screening });
    const outcome = await remember({ seen, about, scope, expires: decisionDays().last, ...said });
    if (outcome.kept) close(outcome.entry);
    else setError(notKeptText(outcome.error));
  };
  const undo = async ({ params }: WordedFinding) => {
    const outcome = await takeBack(params.decision ?? '');
    if (outcome.kept) close(outcome.entry);
    else setError(notKeptText(outcome.error));
  };
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{i18n.t('conflict.title')}</h2>
      <p>{(question ?? settled)?.text}</p>
      {question !== undefined && open && (
        <ConflictForm
          question={question.text}
          author={author.value}
          error={error}
          onSave={save}
          onCancel={() => close(null)}
        />
      )}
      {!open && !presenting.value && (
        <div class="buttons">
          <button
            type="button"
            data-decide="conflict"
            ref={focusBack}
            onClick={() => (settled === undefined ? setOpen(true) : undo(settled))}
          >
            {i18n.t(settled === undefined ? 'conflict.answer' : 'decide.undo')}
          </button>
        </div>
      )}
      {!open && error !== null && <p class="error">{error}</p>}
      <KeptLine entry={entry} />
    </section>
  );
}
