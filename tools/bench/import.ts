/** OFAC's files through the options page of Chromium: the whole set on an empty profile, and a day's list after an older one. */
import { readdir, readFile } from 'node:fs/promises';
import { launchContext } from '../../test/e2e/chromium.ts';
import { type Import, importFiles, isMissing, openOptions } from './extension.ts';
import { median, round } from './timing.ts';

const RUNS = 5;
const OLD = 'ofac/sdn_2024-05-01';
const NEW = 'ofac/sdn_2024-05-03';
const MAIN = 'sdn.csv';

/** What the page says and shows while each of some choices of files comes into force, one after the other on an empty profile. */
async function imports(...choices: string[][]): Promise<Import[]> {
  const { context, id, close } = await launchContext();
  const options = await openOptions(context, id);
  const seen: Import[] = [];
  for (const files of choices) seen.push(await importFiles(options, files));
  await close();
  return seen;
}

/** Rows of a file by what stands in their first cell. */
async function rowsOf(file: string): Promise<Map<string, string>> {
  const rows = (await readFile(file, 'utf8')).split('\r\n');
  return new Map(rows.map((row) => [row.split(',', 1)[0] as string, row]));
}

/** Rows that came, went and read otherwise: what the page has to say of an update. */
async function difference(before: string, after: string) {
  const [old, now] = [await rowsOf(before), await rowsOf(after)];
  const ids = [...now.keys()];
  return {
    added: ids.filter((id) => !old.has(id)).length,
    removed: [...old.keys()].filter((id) => !now.has(id)).length,
    changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)).length,
  };
}

/** Null where the lists, the test build or Chromium are missing. */
export async function benchImport(folder: string) {
  if (isMissing('import', folder)) return null;
  const whole = (await readdir(`${folder}/${NEW}`)).map((name) => `${folder}/${NEW}/${name}`);
  const [before, after] = [`${folder}/${OLD}/${MAIN}`, `${folder}/${NEW}/${MAIN}`];
  const runs: Import[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(...(await imports(whole)));
  const [, update] = await imports([before], [after]);
  const of = (key: 'ms' | 'barMs' | 'positions' | 'longestFrameMs') => round(median(runs.map((one) => one[key])));
  return {
    ms: of('ms'),
    worstMs: round(Math.max(...runs.map(({ ms }) => ms))),
    barMs: of('barMs'),
    positions: of('positions'),
    longestFrameMs: of('longestFrameMs'),
    told: runs[0]?.told,
    update: { ms: update?.ms, told: update?.told, difference: await difference(before, after) },
  };
}
