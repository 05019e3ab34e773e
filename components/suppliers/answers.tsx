import { i18n } from '#i18n';
import type { Asked, SupplierAnswer } from '../../rules/suppliers/answer.ts';
import { day } from '../time.ts';

export const ASKED: readonly Asked[] = ['origin', 'hs', 'eccn', 'endUse'];

/** What was answered, by what was asked, in one line. */
export function answerLine({ answers }: SupplierAnswer): string {
  return ASKED.flatMap((asked) => (answers[asked] ? [`${i18n.t(`supplier.${asked}`)}: ${answers[asked]}`] : [])).join(
    ' · ',
  );
}

/** Who answered, when, and about what. */
export function answerSource({ by, on, item }: SupplierAnswer): string {
  const about = item === '' ? i18n.t('supplier.everything') : item;
  return [by, day(on), about].filter(Boolean).join(', ');
}

/** What the supplier of a listing answered before: information with a date, beside the verdict and no part of it. */
export function AnswerList({ answers }: { answers: readonly SupplierAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section class="answers">
      <h3>{i18n.t('supplier.answered')}</h3>
      <ul class="lines">
        {answers.map((answer) => (
          <li key={answer.id}>
            <span dir="auto">{answerLine(answer)}</span>
            <br />
            <span class="hint" dir="auto">
              {answerSource(answer)}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{i18n.t('supplier.noVerdict')}</p>
    </section>
  );
}
