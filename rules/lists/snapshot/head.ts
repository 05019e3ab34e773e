/**
 * A snapshot: official lists compiled by a publisher into one dated file, one JSON object a line. The first line says what
 * is in it, each list with its publisher's date and the files it was read from; the others are the entries, list by list.
 */
import { isoDate } from '../fields/dates.ts';
import { field, listField, textField, textsField } from '../input/json.ts';

const SNAPSHOT = 'tradeflag-lists';
const VERSION = 1;

/** A file that a list was read from, as its publisher offers it. */
export interface SourceFile {
  name: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** Epoch milliseconds of the file's own date. */
  modified: number;
}

/** What a snapshot says of one list. */
export interface SnapshotList {
  list: string;
  /** ISO date of publication, null where the publisher's files do not say it. */
  published: string | null;
  /** Format of the publisher's files. */
  format: string;
  files: SourceFile[];
  /** Titles of the formats of files that belong to it and were not there. */
  missing: string[];
  rows: number;
}

/** The first line. `created`: ISO date. */
export function headLine(created: string, lists: readonly SnapshotList[]): string {
  return JSON.stringify({ format: SNAPSHOT, version: VERSION, created, lists });
}

export const isSnapshot = (head: string): boolean =>
  new RegExp(`^\\s{0,9}\\{"format":"${SNAPSHOT}","version":${VERSION},`).test(head);

const count = (item: unknown, name: string): number | null => {
  const value = field(item, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
};

function sourceFile(item: unknown): SourceFile | null {
  const [bytes, modified, sha256] = [count(item, 'bytes'), count(item, 'modified'), textField(item, 'sha256')];
  if (bytes === null || modified === null || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return { name: textField(item, 'name').slice(0, 200), bytes, sha256, modified };
}

/** What the first line says of a list; null where it is not as it should be. */
export function snapshotList(item: unknown): SnapshotList | null {
  const rows = count(item, 'rows');
  const files = listField(item, 'files').map(sourceFile);
  const list = textField(item, 'list');
  if (rows === null || list === '' || files.length === 0 || files.includes(null)) return null;
  return {
    list,
    published: isoDate(textField(item, 'published')),
    format: textField(item, 'format').slice(0, 50),
    files: files as SourceFile[],
    missing: textsField(item, 'missing').slice(0, 10),
    rows,
  };
}
