import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LogRow } from '../../../components/log/logRow.ts';
import { SaidForm } from '../../../components/log/saidForm.tsx';
import type { LogNote } from '../../../platform/decisionMessages.ts';
import { author, noteLog } from '../said.ts';

type Act = 'correct' | 'hold' | 'release' | 'erase';

/** What can be added to an entry: a correction, a legal hold, the erasure of its contents. Each is an entry of its own. */
export function RecordActs({ row }: { row: LogRow }) {
  const [act, setAct] = useState<Act | null>(null);
  const [error, setError] = useState<string | null>(null);
  const close = () => {
    setAct(null);
    setError(null);
  };
  const noteOf = (doing: Act, words: string, who: string): LogNote =>
    doing === 'correct'
      ? { do: doing, of: row.ref, text: words, author: who }
      : { do: doing, of: [row.ref], reason: words, author: who };
  const save = async (words: string, who: string) => {
    if (act === null) return;
    const refused = await noteLog(noteOf(act, words, who));
    if (refused === null) close();
    else setError(refused);
  };
  if (act !== null)
    return (
      <SaidForm
        key={act}
        title={i18n.t(`log.${act}Hint`)}
        label={i18n.t(act === 'correct' ? 'log.correction' : 'decide.reason')}
        author={author.value}
        save={i18n.t(`log.${act}`)}
        error={error}
        onSave={save}
        onCancel={close}
      />
    );
  const offered: Act[] = row.act === null ? [] : ['correct', row.held ? 'release' : 'hold'];
  if (row.act !== null && !row.erased && !row.held) offered.push('erase');
  return (
    <div class="buttons no-print">
      {offered.map((one) => (
        <button key={one} type="button" class="quiet" onClick={() => setAct(one)}>
          {i18n.t(`log.${one}Open`)}
        </button>
      ))}
    </div>
  );
}
