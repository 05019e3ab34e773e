import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKeptText } from '../../../components/decisions/notKept.ts';
import { OutcomeForm, type OutcomeSaid } from '../../../components/decisions/outcomeForm.tsx';
import type { LogRow } from '../../../components/log/logRow.ts';
import { moment } from '../../../components/time.ts';
import { ask } from '../../../platform/ask.ts';
import { today } from '../download.ts';
import { author } from '../said.ts';
import { chosen, open } from './state.ts';

/** Escalated and not closed: what has changed since, and the outcome to be recorded. */
export function OpenSection() {
  if (open.value.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="open-title">
      <h2 id="open-title">{i18n.t('open.title')}</h2>
      <ul class="open-list">
        {open.value.map((row) => (
          <li key={row.ref.hash}>
            <OpenRow row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenRow({ row }: { row: LogRow }) {
  const [changes, setChanges] = useState<string[] | null>(null);
  const [editing, setEditing] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { ref } = row;
  useEffect(() => {
    ask('replay', { of: ref }).then(
      (answer) => setChanges(answer?.lines ?? []),
      () => setChanges([i18n.t('open.notScreened')]),
    );
  }, [ref]);
  const save = async (said: OutcomeSaid) => {
    const outcome = await ask('record', { ...said, seen: null, closes: ref }).catch(
      () => ({ kept: false, error: 'storage' }) as const,
    );
    if (!outcome.kept) setError(notKeptText(outcome.error));
  };
  return (
    <>
      <p>
        <strong dir="auto">{row.title || row.url}</strong>
        <br />
        {i18n.t('open.since', [moment(row.at)])} <span dir="auto">{row.reason}</span>
      </p>
      <h3>{i18n.t('open.changed')}</h3>
      {changes === null ? <p>{i18n.t('popup.loading')}</p> : changes.map((line) => <p key={line}>{line}</p>)}
      {editing ? (
        <OutcomeForm
          author={author.value}
          today={today()}
          without={['escalated']}
          error={error}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div class="buttons">
          <button type="button" onClick={() => setEditing(true)}>
            {i18n.t('open.close')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              chosen.value = ref.hash;
            }}
          >
            {i18n.t('log.open', [String(ref.seq)])}
          </button>
        </div>
      )}
    </>
  );
}
