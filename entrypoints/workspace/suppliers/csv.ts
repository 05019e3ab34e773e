/** Suppliers' answers as a table for spreadsheets. Words that every export carries stand in every row. */
import { cell } from '../../../platform/log/csv.ts';
import { ASKED, type SupplierAnswer } from '../../../rules/suppliers/answer.ts';

const HEAD = ['supplier', 'item', ...ASKED, 'answered_by', 'answered_on', 'noted_by', 'information'];

export function answersCsv(answers: readonly SupplierAnswer[], words: string): string {
  const rows = answers.map(({ supplier, item, answers: said, by, on, author }) => [
    ...[supplier, item, ...ASKED.map((asked) => said[asked] ?? '')],
    ...[by, on, author, words],
  ]);
  return `${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
