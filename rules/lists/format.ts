/** What a format is, and what it is given to read. */
import type { Entity } from './entity.ts';
import type { ListError, RowProblem } from './problem.ts';
import type { SnapshotList } from './snapshot/head.ts';

export const LIST_FORMATS = [
  'ofac-flat',
  'ofac-flat-alt',
  'ofac-flat-add',
  'ofac-flat-comments',
  'ofac-sdn-xml',
  'ofac-enhanced-xml',
  'ofac-advanced-xml',
  'us-csl-csv',
  'us-csl-json',
  'us-entity-list-json',
  'us-dpl',
  'eu-fsf-xml',
  'eu-fsf-csv',
  'eu-annexes-html',
  'uk-list-csv',
  'uk-list-xml',
  'uk-search-csv',
  'uk-conlist-csv',
  'uk-tables',
  'uk-tables-names',
  'uk-tables-countries',
  'uk-tables-identifiers',
  'uk-tables-births',
  'un-xml',
  'ch-seco-xml',
  'opensanctions-csv',
  'opensanctions-ftm',
  'snapshot',
  'own-csv',
] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A file as it comes: bytes or text, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
export type Text = AsyncIterable<string>;

export interface ListOptions {
  /** ISO alpha-2 of a country written in words, null when not understood. */
  country: (text: string) => string | null;
  /** Key of the list for files that do not say it themselves. */
  list?: string;
  /** Told the day of publication as an ISO date, where the file says it, before the first entity that follows it. */
  published?: (date: string) => void;
  /** Told what a snapshot says of a list, before the first of its entities. */
  describes?: (list: SnapshotList) => void;
  /** Told of every row that was left out or read in part. */
  problem?: (problem: RowProblem) => void;
}

/** What a format reads with: the options, made ready, and its own name for error messages. */
export interface FileContext {
  title: string;
  /** The first 64 kB of the file. */
  head: string;
  list: string | null;
  country(text: string | null | undefined): string | null;
  published(date: string | null): void;
  describes(list: SnapshotList): void;
  problem(line: number | null, message: string): void;
  /** The error to throw where a file cannot be read on: then nothing of it is used. */
  fail(line: number | null, message: string): ListError;
}

/** A file that belongs to another, such as the addresses of a list. */
export interface Side {
  format: ListFormat;
  text: Text;
}

export interface Format {
  /** As people call it, for messages. */
  title: string;
  /** By content, never by name: the first 64 kB as text. */
  recognises(head: string): boolean;
  /** Formats of the files that belong to it, in the same folder and in any order. */
  sides?: readonly ListFormat[];
  /** Files in this encoding are found too, where they are not UTF-8. */
  legacyEncoding?: string;
  /** Missing where a file says nothing alone: it is read as another's side. */
  read?(text: Text, context: FileContext, sides: readonly Side[]): AsyncGenerator<Entity>;
}
