/** The files of a task → lists with their entries, telling how far it is. */
import type { FileStamp, ListTask } from '../../platform/db/schema.ts';
import type { ImporterNews } from '../../platform/messages.ts';
import { sha256 } from '../../platform/sha256.ts';
import type { Entity } from '../../rules/lists/entity.ts';
import { formatOf } from '../../rules/lists/formats.ts';
import { type Chunks, findSets, ListError, type ListFile, type ListSet, readSet } from '../../rules/lists/index.ts';
import type { ListFailure } from '../../rules/lists/outcome.ts';
import { ownListKey } from '../../rules/lists/publications.ts';
import type { SnapshotList } from '../../rules/lists/snapshot/head.ts';

/** News of the reading comes no more often. */
const TELL_EVERY_MS = 100;
/** Larger than the pieces of a stream: each one is a way to another process and back. */
const PIECE_BYTES = 512 * 1024;
/** More than any official list has; a larger file would not fit into memory. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_ENTRIES = 250_000;

type TaskFile = ListTask['files'][number];

interface ReadList {
  published: string | null;
  entities: Entity[];
  /** What a snapshot says of where it comes from. */
  described?: SnapshotList | undefined;
}

/** Files that belong together, as read. */
export interface ReadFiles {
  files: FileStamp[];
  format: string | null;
  /** Entries by key of their list; after a failure, those that came before it. */
  lists: Map<string, ReadList>;
  /** Rows left out or read only in part. */
  skipped: number;
  /** Titles of the files that belong to these and were not given. */
  missing: string[];
  failure: ListFailure | null;
}

class TooLarge extends Error {}

async function stampOf({ name, modified, blob }: TaskFile): Promise<FileStamp> {
  const digest = blob.size > MOST_BYTES ? '' : await sha256(await blob.arrayBuffer());
  return { name, modified, bytes: blob.size, sha256: digest };
}

function failureOf(error: unknown): ListFailure {
  if (error instanceof TooLarge) return { reason: 'too_large', params: {} };
  if (error instanceof ListError) return { reason: 'parse_error', params: { error: error.message } };
  return { reason: 'fault', params: { error: String(error) } };
}

/** Counts bytes and entries of a task and tells of them from time to time. */
function progressOf(task: ListTask, tell: (news: ImporterNews) => void) {
  const read = new Map<TaskFile, number>();
  const total = task.files.reduce((sum, { blob }) => sum + blob.size, 0);
  let rows = 0;
  let told = Number.NEGATIVE_INFINITY;
  const count = () => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    const bytes = [...read.values()].reduce((sum, part) => sum + part, 0);
    tell({ progress: { task: task.id, stage: 'reading', read: bytes, total, rows } });
  };
  return {
    async *open(file: TaskFile): AsyncGenerator<Uint8Array> {
      read.set(file, 0);
      for (let at = 0; at < file.blob.size; at += PIECE_BYTES) {
        const piece = new Uint8Array(await file.blob.slice(at, at + PIECE_BYTES).arrayBuffer());
        read.set(file, at + piece.length);
        count();
        yield piece;
      }
    },
    row() {
      rows++;
      count();
    },
  };
}

/** Reads all files of a task, one result for each set of files that belong together and for each file that is no list. */
export async function* readFiles(
  task: ListTask,
  country: (text: string) => string | null,
  tell: (news: ImporterNews) => void,
): AsyncGenerator<ReadFiles> {
  const progress = progressOf(task, tell);
  const given = new Map<ListFile, TaskFile>();
  for (const file of task.files) given.set({ name: file.name, open: (): Chunks => progress.open(file) }, file);
  const sizeOf = (file: ListFile) => (given.get(file) as TaskFile).blob.size;
  const stamps = (files: readonly ListFile[]) => Promise.all(files.map((file) => stampOf(given.get(file) as TaskFile)));

  async function read(set: ListSet): Promise<ReadFiles> {
    const all = [set.main, ...set.sides.map(({ file }) => file)];
    const stamping = stamps(all); // while the files are read
    stamping.catch(() => undefined); // heard again where it is awaited
    const missing = (formatOf(set.format).sides ?? []).filter(
      (side) => !set.sides.some(({ format }) => format === side),
    );
    const result: ReadFiles = {
      files: [],
      format: set.format,
      lists: new Map(),
      skipped: 0,
      missing: missing.map((side) => formatOf(side).title),
      failure: null,
    };
    if (set.format === 'own-csv') result.lists.set(ownListKey(set.main.name), { published: null, entities: [] });
    let published: string | null = null;
    const described = new Map<string, SnapshotList>();
    let count = 0;
    try {
      if (all.some((file) => sizeOf(file) > MOST_BYTES)) throw new TooLarge();
      const entities = readSet(set, {
        country,
        list: ownListKey(set.main.name),
        published: (date) => {
          published = date;
        },
        describes: (list) => described.set(list.list, list),
        problem: () => {
          result.skipped++;
        },
      });
      for await (const entity of entities) {
        if (++count > MOST_ENTRIES) throw new TooLarge();
        const known = result.lists.get(entity.list);
        if (known === undefined) {
          const told = described.get(entity.list);
          const date = told === undefined ? published : told.published;
          result.lists.set(entity.list, { published: date, entities: [entity], described: told });
        } else known.entities.push(entity);
        progress.row();
      }
    } catch (error) {
      result.failure = failureOf(error);
    }
    return { ...result, files: await stamping };
  }

  const { sets, unknown } = await findSets([...given.keys()]);
  for (const { file, error } of unknown) {
    const [stamp] = (await stamps([file])) as [FileStamp];
    const failure: ListFailure = {
      reason: stamp.bytes === 0 ? 'empty_file' : 'unknown_format',
      params: { error: error.message },
    };
    yield { files: [stamp], format: null, lists: new Map(), skipped: 0, missing: [], failure };
  }
  for (const set of sets) yield await read(set);
}
