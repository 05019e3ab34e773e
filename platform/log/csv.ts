/** The log as a table for spreadsheets. A cell never starts as a formula would, whatever a page or a user wrote. */
import type { Records } from '../../rules/decisions/record.ts';
import type { Entry } from './entry.ts';

const CSV_SCHEMA = 1;

const COLUMNS = [
  ...['schema', 'segment', 'entry', 'time', 'zone', 'kind', 'act', 'who', 'reason', 'number', 'until'],
  ...['listing', 'address', 'verdict', 'verdict_after', 'goods', 'not_checked', 'extension', 'rules', 'lists'],
  ...['reading_sha256', 'contents', 'hash', 'information'],
] as const;
type Row = Record<(typeof COLUMNS)[number], string | number>;

/** What spreadsheets take for the beginning of a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** One cell, always quoted. */
export function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const isoTime = (at: number) => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '');

function told(record: Records[keyof Records], kind: keyof Records): Partial<Row> {
  if (kind === 'correction') {
    const { text, who } = record as Records['correction'];
    return { reason: text, who };
  }
  if (kind === 'review') {
    const { reviewer, reason, agrees } = record as Records['review'];
    return { who: reviewer, reason, act: agrees ? 'agrees' : 'objects' };
  }
  if (kind === 'erasure' || kind === 'hold') {
    const { who, reason } = record as Records['erasure'];
    return { who, reason };
  }
  if (kind !== 'decision') return {};
  const { act, who, reason, authorisation, witness, versions } = record as Records['decision'];
  const words = witness?.told.en;
  return {
    act,
    who,
    reason,
    number: authorisation?.number ?? '',
    until: authorisation?.until ?? '',
    listing: witness?.title ?? '',
    address: witness?.url ?? '',
    verdict: witness?.verdict ?? '',
    verdict_after: witness?.verdictAfter ?? '',
    goods: words?.goods ?? '',
    not_checked: words?.notChecked.join(' ') ?? '',
    extension: versions.extension,
    rules: `${versions.pack} ${versions.packCreated}`,
    lists: versions.lists.map(({ list, published, imported }) => `${list} ${published ?? imported ?? ''}`).join('; '),
    reading_sha256: witness?.readingHash ?? '',
  };
}

/** Rows in the order given, with a head. `disclaimer` stands in every row, since rows are cut out and passed on. */
export function asCsv(entries: readonly Entry[], disclaimer: string): string {
  const empty = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;
  const rows = entries.map(
    ({ header, payload }): Row => ({
      ...empty,
      schema: CSV_SCHEMA,
      segment: header.segment,
      entry: header.seq,
      time: isoTime(header.at),
      zone: header.zone,
      kind: header.kind,
      ...(payload && told(payload.record, payload.kind)),
      contents: payload === null ? 'erased' : 'kept',
      hash: header.hash,
      information: disclaimer,
    }),
  );
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `${[COLUMNS.map((column) => cell(column)).join(','), ...lines].join('\r\n')}\r\n`;
}
