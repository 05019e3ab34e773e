import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Done, FileButton } from '../../../components/log/saidForm.tsx';
import { ask } from '../../../platform/ask.ts';
import { rememberedDecisions } from '../../../platform/db/decisions.ts';
import { logEntries, logHead, StorageFull } from '../../../platform/db/log.ts';
import { type Restored, restoreLog, writeLog } from '../../../platform/log/backup.ts';
import { asCsv } from '../../../platform/log/csv.ts';
import { download, today } from '../download.ts';
import { exportWords } from '../said.ts';
import { loadLog, shown } from './state.ts';

/** The entries that the filter lets through, oldest first. */
async function shownEntries() {
  const hashes = new Set(shown.value.map(({ ref }) => ref.hash));
  return (await logEntries()).filter(({ header }) => hashes.has(header.hash));
}

async function exportCsv(): Promise<void> {
  const { disclaimer, notChecked } = exportWords();
  download(`tradeflag-log-${today()}.csv`, asCsv(await shownEntries(), `${disclaimer} ${notChecked}`), 'text/csv');
}

async function exportJson(): Promise<void> {
  const words = { exported: today(), ...exportWords() };
  download(
    `tradeflag-log-${today()}.json`,
    writeLog(await shownEntries(), await logHead(), [], words),
    'application/json',
  );
}

async function backUp(): Promise<void> {
  const words = { exported: today(), ...exportWords() };
  const [entries, head, decisions] = await Promise.all([logEntries(), logHead(), rememberedDecisions()]);
  download(`tradeflag-backup-${today()}.json`, writeLog(entries, head, decisions, words), 'application/json');
}

function restoredText(outcome: Restored): string {
  if (outcome.restored) return i18n.t('backup.restored', [String(outcome.entries), String(outcome.decisions)]);
  switch (outcome.why) {
    case 'broken':
      return i18n.t('backup.broken', [String(outcome.at.seq)]);
    case 'parts_ways':
      return i18n.t('backup.partsWays', [String(outcome.at.seq)]);
    case 'nothing_new':
      return i18n.t('backup.nothingNew');
    case 'unreadable':
      return i18n.t('backup.unreadable');
  }
}

/** What leaves as a file, and what comes back. */
export function Exports() {
  const [done, setDone] = useState<{ words: string; wrong: boolean } | null>(null);
  const guard = (work: () => Promise<void>) => () =>
    work().then(
      () => setDone(null),
      () => setDone({ words: i18n.t('log.failed'), wrong: true }),
    );
  const restore = async (file: File) => {
    try {
      const outcome = await restoreLog(await file.text());
      setDone({ words: restoredText(outcome), wrong: !outcome.restored });
      if (outcome.restored) await ask('log-restored', {}).catch(() => null);
      await loadLog();
    } catch (error) {
      setDone({ words: i18n.t(error instanceof StorageFull ? 'notKept.full' : 'notKept.storage'), wrong: true });
    }
  };
  return (
    <section class="tool">
      <h3>{i18n.t('backup.title')}</h3>
      <p class="hint">{i18n.t('backup.exportHint')}</p>
      <div class="buttons">
        <button type="button" onClick={guard(exportCsv)}>
          {i18n.t('backup.csv')}
        </button>
        <button type="button" onClick={guard(exportJson)}>
          {i18n.t('backup.json')}
        </button>
      </div>
      <p class="hint">{i18n.t('backup.hint')}</p>
      <div class="buttons">
        <button type="button" onClick={guard(backUp)}>
          {i18n.t('backup.save')}
        </button>
        <FileButton label={i18n.t('backup.restore')} accept=".json,application/json" onFile={restore} />
      </div>
      <Done words={done?.words ?? null} wrong={done?.wrong ?? false} />
    </section>
  );
}
