import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { logEntries, logHead } from '../../../platform/db/log.ts';
import { type Verification, verify } from '../../../platform/log/verify.ts';
import { logAnchor } from '../../../platform/settings.ts';
import type { EntryRef } from '../../../rules/decisions/record.ts';

/** Verifies the log against the head this browser keeps apart, or against one that somebody typed from a report. */
async function check(typed: string): Promise<Verification> {
  const [entries, head] = await Promise.all([logEntries(), logHead()]);
  const hash = typed.trim().toLowerCase();
  const nowhere: EntryRef = { segment: '', seq: 0, hash };
  const found = entries.find(({ header }) => header.hash === hash)?.header;
  const anchor = hash === '' ? await logAnchor.getValue() : (found ?? nowhere);
  return verify(entries, { head, anchor: anchor && { segment: anchor.segment, seq: anchor.seq, hash: anchor.hash } });
}

function resultText(result: Verification): string {
  if (!result.intact) {
    const { seq } = result.at;
    return seq === 0
      ? i18n.t('verify.headUnknown')
      : `${i18n.t('verify.broken', [String(seq)])} ${i18n.t(`verify.${result.break}`)}`;
  }
  const { entries, dropped, erased, head, anchor } = result;
  if (head === null) return i18n.t('verify.empty');
  const counts = i18n.t('verify.counts', [String(entries), String(erased), String(dropped)]);
  const since = anchor === null ? i18n.t('verify.intact') : i18n.t('verify.unchanged', [String(anchor.seq)]);
  return `${since} ${counts}`;
}

export function VerifyPanel() {
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Verification | null | 'failed'>(null);
  const run = async (event: Event) => {
    event.preventDefault();
    setResult(await check(typed).catch(() => 'failed' as const));
  };
  const wrong = result === 'failed' || result?.intact === false;
  return (
    <form class="tool" onSubmit={run}>
      <h3>{i18n.t('verify.title')}</h3>
      <div class="field">
        <label for="verify-head">{i18n.t('verify.head')}</label>
        <input
          id="verify-head"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="verify-hint"
        />
        <p class="hint" id="verify-hint">
          {i18n.t('verify.hint')}
        </p>
      </div>
      <div class="buttons">
        <button type="submit">{i18n.t('verify.run')}</button>
      </div>
      <div
        role="status"
        class={wrong ? 'error' : undefined}
        data-verified={result === null ? undefined : String(!wrong)}
      >
        {result === 'failed' && <p>{i18n.t('log.failed')}</p>}
        {result !== null && result !== 'failed' && <p>{resultText(result)}</p>}
        {result !== null && result !== 'failed' && result.intact && result.head !== null && (
          <p class="hash">
            {i18n.t('verify.headNow')} <code>{result.head.hash}</code>
          </p>
        )}
      </div>
    </form>
  );
}
