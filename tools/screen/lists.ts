/** Official files of a folder: any mix, recognised by content, joined to sets, compiled into one index. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { formatOf } from '../../rules/lists/formats.ts';
import { gate } from '../../rules/lists/gates.ts';
import { type Entity, findSets, type ListFile, type ListSet, readSet } from '../../rules/lists/index.ts';
import { compilePartyLists, type PartyLists } from '../../rules/parties/index.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { rules } from '../rules.ts';
import { UsageError } from './usage.ts';

/** A day or a month in a path: the publisher's date where the file itself has none. */
const DATE = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g;
/** Of two versions of a list the newer counts, unless it has less than half of the rows: then it is an extract. */
const LEAST_SHARE = 0.5;

/** Lists of one day from one set of files: mostly one; the US consolidated file holds thirteen. */
interface ReadSet {
  file: string;
  format: string;
  /** Files of the set, main first, and titles of those that belong to it and are not there. */
  files: string[];
  missing: string[];
  /** ISO date, empty where nothing says it; then perhaps the path does. */
  published: string;
  /** Day the file was written here. */
  written: string;
  lists: Map<string, Entity[]>;
}

/** The version of a list that counts. */
export interface Version extends Omit<ReadSet, 'file' | 'lists'> {
  entities: Entity[];
}

function dateIn(path: string): string {
  const [last = ''] = path.match(DATE)?.slice(-1) ?? [];
  return last.length === 7 ? `${last}-01` : last;
}

async function filesBelow(dir: string): Promise<ListFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`cannot read the folder ${dir}`);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((name) => ({ name, open: () => createReadStream(name) }));
}

/** A snapshot gives a set for each of its lists, every other set of files one. */
async function readWhole(set: ListSet, dir: string): Promise<ReadSet[]> {
  const { countries } = rules().places;
  const file = set.main.name;
  const sets = new Map<string, ReadSet>();
  const written = (await stat(file)).mtime.toISOString().slice(0, 10);
  const day = dateIn(join(basename(dir), relative(dir, file)));
  const missing = (formatOf(set.format).sides ?? []).filter((side) => !set.sides.some(({ format }) => format === side));
  const setOf = (format: string, published: string): ReadSet => ({
    file,
    format,
    files: [file, ...set.sides.map((side) => side.file.name)],
    missing: missing.map((side) => formatOf(side).title),
    published,
    written,
    lists: new Map(),
  });
  let published = '';
  let problems = 0;
  const entities = readSet(set, {
    country: (text) => countryOf(text, countries),
    published: (date) => {
      published = date;
    },
    describes: (list) => sets.set(list.list, setOf(list.format, list.published ?? day)),
    problem: () => {
      problems++;
    },
  });
  for await (const entity of entities) {
    const key = sets.has(entity.list) ? entity.list : '';
    const into = sets.get(key) ?? setOf(set.format, '');
    sets.set(key, into);
    const known = into.lists.get(entity.list);
    if (known === undefined) into.lists.set(entity.list, [entity]);
    else known.push(entity);
  }
  if (problems > 0) console.error(`${file}: rows left out or read in part: ${problems}`);
  return [...sets].map(([key, one]) => (key === '' ? { ...one, published: published || day } : one));
}

function joined(good: readonly Entity[], more: readonly Entity[]): Entity[] {
  const known = new Set(good.map(({ id }) => id));
  return good.concat(more.filter(({ id }) => !known.has(id)));
}

const both = (was: Version, more: Version): Version => ({
  ...was,
  files: [...new Set([...was.files, ...more.files])],
  entities: joined(was.entities, more.entities),
});

/**
 * The newest good version of every list. What was published on one day is joined, and so is what says no day. The lists
 * of one file are judged together: one of them may shrink to nothing, a whole file does not.
 */
function newest(sets: readonly ReadSet[]): Map<string, Version> {
  const good = new Map<string, Version>();
  const undated = sets.filter(({ published }) => published === '');
  const dated = sets.filter(({ published }) => published !== '');
  const byDay = dated.sort((a, b) => (a.published < b.published ? -1 : 1));
  for (const { file, lists, ...set } of [...byDay, ...undated]) {
    const { format, published } = set;
    const count = (rows: (list: string) => number) => [...lists.keys()].reduce((sum, list) => sum + rows(list), 0);
    const last = count((list) => good.get(list)?.entities.length ?? 0);
    const rows = count((list) => lists.get(list)?.length ?? 0);
    const candidate = { list: [...lists.keys()].join(', '), bytes: 1, format, rows, error: null };
    if (published !== '' && rows > 0 && !gate(candidate, last, LEAST_SHARE).pass) {
      console.error(`${file}: ${candidate.list}: ${rows} of ${last} entries look like an extract; left out`);
      continue;
    }
    for (const [list, entities] of lists) {
      const was = good.get(list);
      const joins = was !== undefined && (published === '' || published === was.published);
      good.set(list, joins ? both(was, { ...set, entities }) : { ...set, entities });
    }
  }
  return good;
}

/** Reads every file below DIR that is a known list; tells on standard error what was left out and why. */
export async function readLists(dir: string): Promise<Map<string, Version>> {
  const { sets, unknown } = await findSets(await filesBelow(dir));
  for (const { file, error } of unknown) console.error(`${file.name}: ${error.message}`);
  const read: ReadSet[] = [];
  for (const set of sets) {
    try {
      read.push(...(await readWhole(set, dir)));
    } catch (error) {
      console.error(`${set.main.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return newest(read);
}

/** The lists of a folder as one index; null where none is asked for. */
export async function listsOf(dir: string | undefined): Promise<PartyLists | null> {
  if (dir === undefined) return null;
  const lists = [...(await readLists(dir))];
  const stamps = lists.map(([list, { published, written }]) => ({
    list,
    published: published || null,
    imported: published || written,
  }));
  return compilePartyLists(
    lists.flatMap(([, { entities }]) => entities),
    stamps,
  );
}
