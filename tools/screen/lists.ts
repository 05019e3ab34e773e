/** Official files of a folder: any mix, recognised by content, joined to sets, compiled into one index. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
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

/** What a set of files holds: mostly one list; the US consolidated file holds thirteen. */
interface ReadSet {
  file: string;
  format: string;
  /** ISO date, empty where nothing says it. */
  published: string;
  /** Day the file was written here. */
  written: string;
  lists: Map<string, Entity[]>;
}

interface Version extends Pick<ReadSet, 'published' | 'written'> {
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

async function readWhole(set: ListSet, dir: string): Promise<ReadSet> {
  const { countries } = rules().places;
  const file = set.main.name;
  const lists: ReadSet['lists'] = new Map();
  let published = '';
  let problems = 0;
  const entities = readSet(set, {
    country: (text) => countryOf(text, countries),
    published: (date) => {
      published = date;
    },
    problem: () => {
      problems++;
    },
  });
  for await (const entity of entities) {
    const known = lists.get(entity.list);
    if (known === undefined) lists.set(entity.list, [entity]);
    else known.push(entity);
  }
  if (problems > 0) console.error(`${file}: rows left out or read in part: ${problems}`);
  published ||= dateIn(join(basename(dir), relative(dir, file)));
  const written = (await stat(file)).mtime.toISOString().slice(0, 10);
  return { file, format: set.format, published, written, lists };
}

function joined(good: readonly Entity[], more: readonly Entity[]): Entity[] {
  const known = new Set(good.map(({ id }) => id));
  return good.concat(more.filter(({ id }) => !known.has(id)));
}

/**
 * The newest good version of every list. What was published on one day is joined, and so is what says no day. The lists
 * of one file are judged together: one of them may shrink to nothing, a whole file does not.
 */
function newest(sets: readonly ReadSet[]): Map<string, Version> {
  const good = new Map<string, Version>();
  const undated = sets.filter(({ published }) => published === '');
  const dated = sets.filter(({ published }) => published !== '');
  const byDay = dated.sort((a, b) => (a.published < b.published ? -1 : 1));
  for (const { file, format, lists, published, written } of [...byDay, ...undated]) {
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
      good.set(list, joins ? { ...was, entities: joined(was.entities, entities) } : { published, written, entities });
    }
  }
  return good;
}

/** Reads every file below DIR that is a known list; tells on standard error what was left out and why. */
export async function listsOf(dir: string | undefined): Promise<PartyLists | null> {
  if (dir === undefined) return null;
  const { sets, unknown } = await findSets(await filesBelow(dir));
  for (const { file, error } of unknown) console.error(`${file.name}: ${error.message}`);
  const read: ReadSet[] = [];
  for (const set of sets) {
    try {
      read.push(await readWhole(set, dir));
    } catch (error) {
      console.error(`${set.main.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const lists = [...newest(read)];
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
