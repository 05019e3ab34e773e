/** The importer over a database of its own, for tests. */
import 'fake-indexeddb/auto';
import { workThrough } from '../../../../entrypoints/importer/work.ts';
import { dropIndex, storeCache, storedCache } from '../../../../platform/db/cache.ts';
import { database } from '../../../../platform/db/open.ts';
import type { StoredIndex } from '../../../../platform/db/schema.ts';
import { seal, unseal } from '../../../../platform/db/sealed.ts';
import { addImport, listTasks } from '../../../../platform/db/tasks.ts';
import type { ImporterNews } from '../../../../platform/messages.ts';
import type { PartyLists } from '../../../../rules/parties/index.ts';
import { compileCountries } from '../../../../rules/places/countries.ts';
import { allTables } from '../../../../tools/tables.ts';

const countries = compileCountries(allTables().places.countries);
const rules = { builtBy: '1', installed: 0, rules: await seal({ places: { countries } }) };

/** An empty database with rules and no list, as a first start leaves it. */
export async function install(): Promise<void> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const write = db.transaction(stores, 'readwrite');
  for (const store of stores) write.objectStore(store).clear();
  await write.done;
  await storeCache(rules, [], { builtBy: rules.builtBy, lists: null });
}

/** Installs another build: the index of the user's lists no longer fits. */
export const upgrade = () => storeCache({ ...rules, builtBy: '2' }, [], { builtBy: '2', lists: null });
export { dropIndex };

export const index = async () => (await storedCache()).index;
export const outcomes = async () => (await listTasks()).at(-1)?.outcomes;

export async function addFiles(files: Readonly<Record<string, string>>): Promise<void> {
  const modified = Date.UTC(2026, 4, 1);
  await addImport(Object.entries(files).map(([name, text]) => ({ name, modified, blob: new Blob([text]) })));
}

/** Does all that waits and gives what was told. */
export async function work(): Promise<ImporterNews[]> {
  const news: ImporterNews[] = [];
  await workThrough((told) => news.push(told));
  return news;
}

/** Names of the lists that the compiled index answers for, and how many entries it has. */
export async function indexed(index: StoredIndex | undefined): Promise<{ lists: string[]; entries: number }> {
  if (!index?.lists) return { lists: [], entries: 0 };
  const { stamps, entities } = (await unseal(index.lists)) as PartyLists;
  return { lists: stamps.map(({ list }) => list).sort(), entries: entities.count };
}

/** A list of the user's own with so many invented firms; `from` numbers the first. */
export function ownCsv(rows: number, from = 0): string {
  return `name,country\n${Array.from({ length: rows }, (_, i) => `Invented Works ${from + i},AE\n`).join('')}`;
}
