/** What comes of importing a list: what a new version changed, or why the last good one stays. Ids and numbers, no sentences. */
import { changesBetween, digestOf } from './changes.ts';
import type { Entity } from './entity.ts';
import type { GateReason } from './gates.ts';

/** Why nothing was taken over, and what its sentence needs. */
export interface ListFailure {
  reason:
    | GateReason
    | 'too_large'
    | 'fewer_names'
    | 'publisher_stays'
    | 'other_list'
    | 'storage'
    | 'interrupted'
    | 'cancelled'
    | 'fault';
  params: Record<string, string>;
}

/** Why a download brought nothing: the way to the publisher failed, or the import of what came. */
export interface DownloadFailure {
  reason:
    | ListFailure['reason']
    | 'no_permission'
    | 'no_connection'
    | 'http_error'
    | 'redirected'
    | 'too_slow'
    | 'file_too_large';
  params: Record<string, string>;
}

/** Not taken over because something better is loaded: that is no fault of the file. */
const NO_FAULT: readonly ListFailure['reason'][] = ['fewer_names', 'publisher_stays'];

/** The first failure among outcomes that leaves an older version in force. */
export function faultOf(outcomes: readonly Pick<Outcome, 'failure'>[]): ListFailure | null {
  return outcomes.find(({ failure }) => failure !== null && !NO_FAULT.includes(failure.reason))?.failure ?? null;
}

/** How many entries, and the names of the first. */
export interface ChangedNames {
  count: number;
  names: string[];
}

export interface ListChanges {
  added: ChangedNames;
  removed: ChangedNames;
  changed: ChangedNames;
}

/** What came of one list, or of files of which no list could be read. */
export interface Outcome {
  /** Null where no single list was recognised. */
  list: string | null;
  files: string[];
  /** Entries of the version that was taken over, else null. */
  rows: number | null;
  /** Against the version before; null for a first one. */
  changes: ListChanges | null;
  /** Rows left out or read only in part. */
  skipped: number;
  /** Files that belong to the list and were not given, by the title of their format. */
  missing: string[];
  failure: ListFailure | null;
}

const MOST_NAMES = 50;

/** Changes between two versions of a list, with the names of the first fifty of each kind. */
export function summariseChanges(before: readonly Entity[], after: readonly Entity[]): ListChanges {
  const digests = (entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, digestOf(entity)]));
  const changes = changesBetween(digests(before), digests(after));
  const names = new Map([...before, ...after].map((entity) => [entity.id, entity.names[0]?.text ?? entity.id]));
  const named = (ids: readonly string[]): ChangedNames => ({
    count: ids.length,
    names: ids.slice(0, MOST_NAMES).map((id) => names.get(id) as string),
  });
  return { added: named(changes.added), removed: named(changes.removed), changed: named(changes.changed) };
}
