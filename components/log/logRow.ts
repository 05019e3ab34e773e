/** An entry of the log as the table shows it, and which entries a filter lets through. */
import { i18n } from '#i18n';
import type { Act, EntryKind, EntryRef } from '../../rules/decisions/record.ts';
import type { Verdict } from '../../rules/screening.ts';

export interface LogRow {
  ref: EntryRef;
  /** Epoch milliseconds. */
  at: number;
  kind: EntryKind;
  act: Act | null;
  who: string;
  reason: string;
  title: string;
  url: string;
  verdict: Verdict | null;
  erased: boolean;
  held: boolean;
  /** Escalated, and no outcome has closed it. */
  open: boolean;
}

export interface LogFilter {
  text: string;
  /** An act, a kind, or empty for all. */
  what: string;
  /** ISO dates or empty; both days are in. */
  from: string;
  to: string;
}

export const NO_FILTER: LogFilter = { text: '', what: '', from: '', to: '' };

/** What an entry is, in words. */
export function whatText({ kind, act }: Pick<LogRow, 'kind' | 'act'>): string {
  return act === null ? i18n.t(`log.kind_${kind}`) : i18n.t(`log.act_${act}`);
}

/** The local day of a time, ISO. */
function localDay(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function passes(row: LogRow, { text, what, from, to }: LogFilter): boolean {
  const day = localDay(row.at);
  const words = [row.title, row.url, row.who, row.reason, String(row.ref.seq), row.ref.hash, whatText(row)];
  return (
    (what === '' || row.act === what || (row.act === null && row.kind === what)) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.some((one) => one.toLowerCase().includes(word)))
  );
}
