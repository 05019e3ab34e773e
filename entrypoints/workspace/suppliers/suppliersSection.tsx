import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Done, FileButton } from '../../../components/log/saidForm.tsx';
import { AnswerForm } from '../../../components/suppliers/answerForm.tsx';
import { AnswerTable } from '../../../components/suppliers/answerTable.tsx';
import { notNotedText } from '../../../components/suppliers/notNoted.ts';
import { ask } from '../../../platform/ask.ts';
import type { SupplierAnswer } from '../../../rules/suppliers/answer.ts';
import { readAnswers, writeAnswers } from '../../../rules/suppliers/file.ts';
import { download, today } from '../download.ts';
import { exportWords } from '../said.ts';
import { answersCsv } from './csv.ts';
import { answers, importAnswers, noteAnswer } from './state.ts';

/** What suppliers answered: looked through, changed, removed, and taken out as a file. */
export function SuppliersSection() {
  const [open, setOpen] = useState<SupplierAnswer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SupplierAnswer | null>(null);
  const [done, setDone] = useState<{ words: string; wrong: boolean } | null>(null);
  const all = answers.value === 'failed' ? null : answers.value;
  const close = () => {
    setOpen(null);
    setError(null);
  };
  const save = async (answer: SupplierAnswer) => {
    const why = Object.keys(answer.answers).length === 0 ? 'empty' : await noteAnswer(answer);
    if (why === null) close();
    else setError(notNotedText(why));
  };
  const remove = async (answer: SupplierAnswer) => {
    await ask('drop-answer', { id: answer.id }).catch(() => null);
    setRemoved(answer);
    setDone({ words: i18n.t('supplier.removed'), wrong: false });
  };
  const undo = async (answer: SupplierAnswer) => {
    const why = await noteAnswer({ ...answer, revision: 0 });
    setRemoved(null);
    setDone(why === null ? null : { words: notNotedText(why), wrong: true });
  };
  const read = async (file: File) => {
    const found = readAnswers(await file.text());
    if (found === null) return setDone({ words: i18n.t('supplier.unreadable'), wrong: true });
    const brought = await importAnswers(found.answers);
    if (brought === null) return setDone({ words: notNotedText('storage'), wrong: true });
    const { added, known } = brought;
    const left = found.refused.length === 0 ? '' : ` ${i18n.t('memory.refused', [found.refused.join(', ')])}`;
    setDone({ words: i18n.t('supplier.added', [String(added), String(known)]) + left, wrong: false });
  };
  const saveCsv = (given: readonly SupplierAnswer[]) => {
    const { disclaimer, notChecked } = exportWords();
    download(`tradeflag-answers-${today()}.csv`, answersCsv(given, `${disclaimer} ${notChecked}`), 'text/csv');
  };
  const saveJson = (given: readonly SupplierAnswer[]) =>
    download(`tradeflag-answers-${today()}.json`, writeAnswers(given, today(), exportWords()), 'application/json');
  return (
    <section class="no-print" aria-labelledby="suppliers-title">
      <h2 id="suppliers-title">{i18n.t('supplier.title')}</h2>
      <p class="soft">{i18n.t('supplier.hint')}</p>
      {answers.value === 'failed' && <p role="alert">{i18n.t('log.failed')}</p>}
      {all?.length === 0 && <p>{i18n.t('supplier.none')}</p>}
      {all !== null && all.length > 0 && <AnswerTable answers={all} onChange={setOpen} onRemove={remove} />}
      {open !== null && (
        <AnswerForm key={open.id} answer={open} today={today()} error={error} onSave={save} onCancel={close} />
      )}
      <div class="row">
        <Done words={done?.words ?? null} wrong={done?.wrong ?? false} />
        {removed !== null && (
          <button type="button" class="quiet" onClick={() => undo(removed)}>
            {i18n.t('deal.undo')}
          </button>
        )}
      </div>
      <div class="buttons">
        {all !== null && (
          <>
            <button type="button" onClick={() => saveCsv(all)}>
              {i18n.t('supplier.csv')}
            </button>
            <button type="button" onClick={() => saveJson(all)}>
              {i18n.t('supplier.json')}
            </button>
          </>
        )}
        <FileButton label={i18n.t('supplier.import')} accept=".json,application/json" onFile={read} />
      </div>
    </section>
  );
}
