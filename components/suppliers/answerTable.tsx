import { i18n } from '#i18n';
import type { SupplierAnswer } from '../../rules/suppliers/answer.ts';
import { day } from '../time.ts';
import { answerLine } from './answers.tsx';

interface AnswerTableProps {
  answers: readonly SupplierAnswer[];
  onChange(answer: SupplierAnswer): void;
  onRemove(answer: SupplierAnswer): void;
}

/** All answers, newest first, each with the way to change and to remove it. */
export function AnswerTable({ answers, onChange, onRemove }: AnswerTableProps) {
  return (
    <div class="table-box">
      <table class="memory-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('supplier.name')}</th>
            <th scope="col">{i18n.t('supplier.said')}</th>
            <th scope="col">{i18n.t('supplier.by')}</th>
            <th scope="col">{i18n.t('supplier.on')}</th>
            <th scope="col">
              <span class="unseen">{i18n.t('supplier.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer.id} data-answer={answer.id}>
              <td dir="auto">
                {answer.supplier}
                <br />
                <span class="soft">{answer.item || i18n.t('supplier.everything')}</span>
              </td>
              <td dir="auto">{answerLine(answer)}</td>
              <td dir="auto">{answer.by}</td>
              <td>{day(answer.on)}</td>
              <td>
                <button type="button" class="quiet" onClick={() => onChange(answer)}>
                  {i18n.t('supplier.change')}
                </button>
                <button type="button" class="quiet" onClick={() => onRemove(answer)}>
                  {i18n.t('supplier.remove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
