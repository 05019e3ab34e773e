import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeptLine } from '../../components/decisions/keptLine.tsx';
import { notKeptText } from '../../components/decisions/notKept.ts';
import { OutcomeForm, type OutcomeSaid } from '../../components/decisions/outcomeForm.tsx';
import type { Outcome } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { maySend } from '../../rules/decisions/ways.ts';
import { record, shown } from './state.ts';

/** The window of the guard: licence or exception, number, reason and name are typed here, where no page sees them. */
export function Decide() {
  const [error, setError] = useState<string | null>(null);
  const [kept, setKept] = useState<{ entry: EntryRef; outcome: Outcome } | null>(null);
  const state = shown.value;
  if (typeof state === 'string')
    return (
      <main>
        <h1>{i18n.t('guard.windowTitle')}</h1>
        <p>{i18n.t(state === 'gone' ? 'guard.windowGone' : 'popup.loading')}</p>
      </main>
    );

  const save = async (said: OutcomeSaid) => {
    const outcome = await record(state, said);
    if (outcome.kept) setKept({ entry: outcome.entry, outcome: said.outcome });
    else setError(notKeptText(outcome.error));
  };
  const { screening, author, plain } = state;
  return (
    <main>
      <header>
        <h1>{i18n.t('guard.windowTitle')}</h1>
        <p>{screening.verdictText}</p>
        <p class="source">{new URL(screening.url).hostname}</p>
      </header>
      <section>
        {kept === null ? (
          <OutcomeForm
            author={author}
            today={new Date().toISOString().slice(0, 10)}
            first="authorised"
            without={plain ? [] : ['proceeded']}
            error={error}
            onSave={save}
            onCancel={() => window.close()}
          />
        ) : (
          <>
            <p>{i18n.t(maySend(kept.outcome, plain) ? 'guard.afterProceed' : 'guard.afterAbandon')}</p>
            <button type="button" class="main" onClick={() => window.close()}>
              {i18n.t('guard.close')}
            </button>
          </>
        )}
        <KeptLine entry={kept?.entry ?? null} />
      </section>
      <p class="disclaimer">{screening.disclaimer}</p>
    </main>
  );
}
