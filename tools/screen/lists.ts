/** Official files of a folder: any mix, recognised by content, joined to sets, compiled into one index. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gate } from '../../rules/lists/gates.ts';
import { type Entity, findSets, type ListFile, type ListSet, readSet } from '../../rules/lists/index.ts';
import { compilePartyLists, type PartyLists } from '../../rules/parties/index.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { rules } from '../rules.ts';
import { UsageError } from './usage.ts';

/** A day or a month in a path: the publisher's date where the file itself has none. */
const DATE = /\d{4}-\d{2}(?:-\d{2})?(?!\d)/g;
/** Of two versions of a list the newer counts, unless it has less than half of the rows: then it is an extract. */
const LEAST_SHARE = 0.5;

/** One list as one set of files says it was. */
interface Version {
  list: string;
  file: string;
  format: string;
  /** ISO date, empty where nothing says it. */
  published: string;
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

/** The versions in a set of files: most hold one list, the US consolidated file holds thirteen. */
async function versionsOf(set: ListSet, dir: string): Promise<Version[]> {
  const country = (text: string) => countryOf(text, rules().places.countries);
  const byList = new Map<string, Entity[]>();
  let published = '';
  let problems = 0;
  const note = (date: string) => {
    published = date;
  };
  for await (const entity of readSet(set, { country, published: note, problem: () => problems++ })) {
    const entities = byList.get(entity.list);
    if (entities === undefined) byList.set(entity.list, [entity]);
    else entities.push(entity);
  }
  const file = set.main.name;
  if (problems > 0) console.error(`${file}: ${problems} rows left out or read in part`);
  published ||= dateIn(file.slice(dir.length));
  return [...byList].map(([list, entities]) => ({ list, file, format: set.format, published, entities }));
}

/** The newest good version of one list; what an equally old one has beyond it is added. */
function newest(versions: readonly Version[]): Version {
  const [first, ...later] = [...versions].sort((a, b) => (a.published < b.published ? -1 : 1));
  return later.reduce((good, next) => {
    if (next.published === good.published) {
      const known = new Set(good.entities.map(({ id }) => id));
      return { ...good, entities: [...good.entities, ...next.entities.filter(({ id }) => !known.has(id))] };
    }
    const { list, format, entities, file } = next;
    const judged = gate(
      { list, bytes: 1, format, rows: entities.length, error: null },
      good.entities.length,
      LEAST_SHARE,
    );
    if (judged.pass) return next;
    console.error(
      `${file}: ${list} has ${entities.length} rows where ${good.file} has ${good.entities.length}; left out`,
    );
    return good;
  }, first as Version);
}

/** Reads every file below DIR that is a known list; tells on standard error what was left out and why. */
export async function listsOf(dir: string | undefined): Promise<PartyLists | null> {
  if (dir === undefined) return null;
  const { sets, unknown } = await findSets(await filesBelow(dir));
  for (const { file, error } of unknown) console.error(`${file.name}: ${error.message}`);
  const versions = new Map<string, Version[]>();
  for (const set of sets) {
    try {
      for (const version of await versionsOf(set, dir))
        versions.set(version.list, [...(versions.get(version.list) ?? []), version]);
    } catch (error) {
      console.error(`${set.main.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const lists = [...versions.values()].map(newest);
  const stamps = lists.map(({ list, published }) => ({
    list,
    published: published || null,
    imported: published || null,
  }));
  return compilePartyLists(
    lists.flatMap(({ entities }) => entities),
    stamps,
  );
}
