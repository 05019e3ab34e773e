import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKeptText } from '../../../components/decisions/notKept.ts';
import { type MemoryRow, MemoryTable } from '../../../components/log/memoryTable.tsx';
import { Done, FileButton } from '../../../components/log/saidForm.tsx';
import { ask } from '../../../platform/ask.ts';
import { rememberedDecisions } from '../../../platform/db/decisions.ts';
import type { Decision } from '../../../rules/decisions/decision.ts';
import { readDecisions, writeDecisions } from '../../../rules/decisions/file.ts';
import { download, today } from '../download.ts';
import { author, exportWords, keptOr } from '../said.ts';
import { decided, memory, vouched } from './state.ts';
import { VouchForm } from './vouchForm.tsx';

function plain({
  aboutText: _about,
  scopeText: _scope,
  standing: _standing,
  standingText: _text,
  ...decision
}: MemoryRow): Decision {
  return decision;
}

async function bringIn(decisions: Decision[], reason: string): Promise<{ words: string; wrong: boolean }> {
  const answer = await ask('import-decisions', { decisions, reason, author: author.value }).catch(
    () => ({ error: 'storage' }) as const,
  );
  if ('error' in answer) return { words: notKeptText(answer.error), wrong: true };
  return { words: i18n.t('memory.added', [String(answer.added), String(answer.known)]), wrong: false };
}

/** What is remembered: decisions on facts, and names the user vouches for. */
export function MemorySection() {
  const [undo, setUndo] = useState<MemoryRow | null>(null);
  const [done, setDone] = useState<{ words: string; wrong: boolean } | null>(null);
  const forget = async (row: MemoryRow) => {
    const refused = await keptOr(
      ask('forget', { id: row.id, reason: i18n.t('decide.undoReason'), author: author.value }),
    );
    setUndo(refused === null ? row : null);
    setDone({ words: refused ?? i18n.t('memory.forgotten'), wrong: refused !== null });
  };
  const bringBack = async (row: MemoryRow) => {
    setUndo(null);
    setDone(await bringIn([plain(row)], i18n.t('memory.undoReason')));
  };
  const read = async (file: File) => {
    setUndo(null);
    const found = readDecisions(await file.text());
    if (found === null) return setDone({ words: i18n.t('memory.unreadable'), wrong: true });
    const { decisions, refused } = found;
    const outcome = await bringIn(decisions, i18n.t('memory.importReason', [file.name.slice(0, 200)]));
    const left = refused.length === 0 ? '' : ` ${i18n.t('memory.refused', [refused.join(', ')])}`;
    setDone({ ...outcome, words: outcome.words + left });
  };
  const save = async () => {
    const decisions = await rememberedDecisions();
    download(
      `tradeflag-decisions-${today()}.json`,
      writeDecisions(decisions, today(), exportWords()),
      'application/json',
    );
  };
  return (
    <section class="no-print memory" aria-labelledby="memory-title">
      <h2 id="memory-title">{i18n.t('memory.title')}</h2>
      <p class="soft">{i18n.t('memory.hint')}</p>
      {memory.value === null && <p>{i18n.t('popup.loading')}</p>}
      {memory.value === 'failed' && <p class="error">{i18n.t('memory.failed')}</p>}
      {Array.isArray(memory.value) && decided.value.length === 0 && <p>{i18n.t('memory.none')}</p>}
      {decided.value.length > 0 && <MemoryTable rows={decided.value} onForget={forget} />}
      <h3>{i18n.t('vouch.title')}</h3>
      <p class="soft">{i18n.t('vouch.hint')}</p>
      {vouched.value.length > 0 && <MemoryTable rows={vouched.value} onForget={forget} />}
      <VouchForm />
      <div class="row">
        <Done words={done?.words ?? null} wrong={done?.wrong ?? false} />
        {undo !== null && (
          <button type="button" class="quiet" onClick={() => bringBack(undo)}>
            {i18n.t('deal.undo')}
          </button>
        )}
      </div>
      <div class="buttons">
        <button type="button" onClick={save}>
          {i18n.t('memory.export')}
        </button>
        <FileButton label={i18n.t('memory.import')} accept=".json,application/json" onFile={read} />
      </div>
    </section>
  );
}
