/** The database `tradeflag`. Every stored buffer carries its own format and stands with its SHA-256; a mismatch means rebuild. */
import type { DBSchema } from 'idb';
import type { Decision } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import type { DownloadFailure, ListChanges, ListFailure, Outcome } from '../../rules/lists/outcome.ts';
import type { SignedPack } from '../../rules/pack/signed.ts';
import type { PackFailure } from '../../rules/pack/verify.ts';
import type { SupplierAnswer } from '../../rules/suppliers/answer.ts';
import type { Header, Payload } from '../log/entry.ts';
import type { Sealed } from './sealed.ts';

export const DATABASE = 'tradeflag';
export const DATABASE_VERSION = 6;

/** Entities per record: one put of 256 costs little more than one put of one. */
export const BLOCK = 256;

export interface StoredCache {
  /** Extension version and buffer format that built it: another one means rebuild. */
  builtBy: string;
  /** Epoch milliseconds. */
  installed: number;
  rules: Sealed;
}

/** The compiled index of all lists, made by the same build as the rules or made anew. */
export interface StoredIndex {
  builtBy: string;
  /** Null: no list is loaded. */
  lists: Sealed | null;
}

/** A file as the user gave it. */
export interface FileStamp {
  name: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** Epoch milliseconds of the file's own date: the list in it is no newer. */
  modified: number;
}

/** One list as it is in force. */
export interface StoredList {
  /** Key as in rules/lists/lists.ts, or `own:<name>` for a list of the user's own. */
  list: string;
  /** ISO date of publication, null where the file does not say it. */
  published: string | null;
  /** Epoch milliseconds. */
  imported: number;
  rows: number;
  format: string;
  files: FileStamp[];
  /** Files that belong to the list and were not given, by the title of their format: names may be missing with them. */
  missing: string[];
  /** Its blocks in `entities`; all others of the list are left over. */
  generation: number;
  /** Came with the extension rather than from a file of the user. */
  bundled: boolean;
  /** Against the version before it; null for the first. */
  changes: ListChanges | null;
  /** The last import that failed after this version was taken over. */
  failed: (ListFailure & { at: number; files: string[] }) | null;
  /** Last days of the entries that expire, as 20261124; missing where none does. */
  lastDays?: number[];
  /** The publication it was downloaded from; missing where the user gave the files. */
  download?: string;
  /** Epoch milliseconds when the publisher last offered just this version. */
  confirmed?: number;
}

/** What a server says of a version of a file, so that the next request can ask for a newer one only. */
export interface Validators {
  etag: string | null;
  /** Last-Modified, as sent. */
  modified: string | null;
}

/** A publication that the user has downloaded day by day; the record goes when it is turned off. */
export interface StoredDownload {
  /** Id of the publication. */
  id: string;
  /** Epoch milliseconds of the last try, and of the last one after which the newest version was in force. */
  tried: number | null;
  succeeded: number | null;
  /** Why the last try failed, and how many have failed in a row. */
  failure: DownloadFailure | null;
  failures: number;
  /** Epoch milliseconds before which no alarm tries again. */
  next: number;
  /** By address, of the version in force. */
  validators: Record<string, Validators>;
}

/** A pack that was taken over, as it was published: it can be compiled anew, and gone back to. */
export interface StoredPack extends Pick<SignedPack, 'manifest' | 'parts'> {
  number: number;
  /** Epoch milliseconds. */
  installed: number;
}

/** Why an update brought nothing: the way there, the pack itself, or our own storage. */
export interface PackUpdateFailure {
  reason: DownloadFailure['reason'] | PackFailure['reason'];
  params: Record<string, string>;
}

/** Where packs come from, what is trusted of them, and how the last try went. */
export interface PackSource {
  /** As the user named them; null while nothing is turned on. */
  source: { address: string; key: string } | null;
  /** The key that user or organisation named, and those that may sign now: a pack may name the next ones. */
  root: string | null;
  keys: string[];
  /** Highest number ever taken over, by key that signed it. It stays when the source is turned off. */
  highest: Record<string, number>;
  /** Digest of the manifest that was taken over last. */
  last: string | null;
  /** Number of the pack in force; null for the one in the extension. */
  inForce: number | null;
  /** As of a download. */
  tried: number | null;
  succeeded: number | null;
  failure: PackUpdateFailure | null;
  failures: number;
  next: number;
  validators: Validators | null;
}

/** Work on the lists that waits or is being done; with outcomes, what came of it. */
export interface ListTask {
  id: number;
  work: 'import' | 'remove';
  /** The list to remove. */
  list: string | null;
  /** The files to import; gone when the task is done. */
  files: { name: string; modified: number; blob: Blob }[];
  /** Set where the files were downloaded: only lists of their publication are taken from them. */
  download?: { publication: string; lists: string[]; validators: Record<string, Validators> };
  /** How often it was begun: it is not begun for ever. */
  attempts: number;
  outcomes: Outcome[] | null;
}

export interface TradeflagSchema extends DBSchema {
  /** One record under `current`: a swap is one put. */
  cache: { key: 'current'; value: StoredCache };
  index: { key: 'current'; value: StoredIndex };
  /** By key of the list. */
  lists: { key: string; value: StoredList };
  /** Blocks of 256 under list, generation and number of the block. */
  entities: { key: [list: string, generation: number, block: number]; value: Entity[] };
  tasks: { key: number; value: ListTask };
  /** By id of the publication. */
  downloads: { key: string; value: StoredDownload };
  /** Remembered decisions. */
  decisions: { key: string; value: Decision };
  /** The decision log: headers are only ever added, payloads added and erased, the head moved by compare-and-append. */
  log: { key: [segment: string, seq: number]; value: Header };
  payloads: { key: [segment: string, seq: number]; value: Payload };
  head: { key: 'current'; value: EntryRef };
  /** The last two packs that were taken over, by number. */
  packs: { key: number; value: StoredPack };
  packSource: { key: 'current'; value: PackSource };
  /** What suppliers answered. */
  answers: { key: string; value: SupplierAnswer };
}
