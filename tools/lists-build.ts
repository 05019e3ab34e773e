/**
 * npm run lists:build -- DIR [--out FILE] [--also LIST,LIST]
 *
 * Compiles the official files below DIR, any mix, into one dated snapshot that the options page and `--lists` read like
 * any other list file: every list with its publisher's date, the SHA-256 of its files and its row count. Lists whose
 * terms were not read as open stay out unless named with --also, and so do lists of the user's own. Prints one JSON
 * object a list; exit 2 for wrong usage, 1 when no list was found.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { isOwnList } from '../rules/lists/publications.ts';
import { entryLine } from '../rules/lists/snapshot/entry.ts';
import { headLine, type SnapshotList, type SourceFile } from '../rules/lists/snapshot/head.ts';
import { readLists, type Version } from './screen/lists.ts';
import { UsageError } from './screen/usage.ts';
import { allTables } from './tables.ts';

async function sourceFile(path: string): Promise<SourceFile> {
  const bytes = await readFile(path);
  const { mtimeMs } = await stat(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: basename(path), bytes: bytes.length, sha256, modified: Math.floor(mtimeMs) };
}

async function described(list: string, version: Version): Promise<SnapshotList> {
  return {
    list,
    published: version.published || null,
    format: version.format,
    files: await Promise.all(version.files.map(sourceFile)),
    missing: version.missing,
    rows: version.entities.length,
  };
}

/** Lists that a publication with open terms offers. */
function openLists(): Set<string> {
  const { publications } = allTables();
  return new Set(publications.filter(({ download }) => download !== undefined).flatMap(({ lists }) => lists));
}

function mayShip(list: string, also: readonly string[]): boolean {
  if (isOwnList(list)) console.error(`${list}: left out, a list of somebody's own`);
  else if (openLists().has(list) || also.includes(list)) return true;
  else console.error(`${list}: left out, its terms were not read as open; with --also ${list} it is taken`);
  return false;
}

async function build(dir: string, out: string | undefined, also: readonly string[]): Promise<void> {
  const lists = [...(await readLists(dir))].filter(([list]) => mayShip(list, also));
  if (lists.length === 0) throw new Error(`no list found in ${dir}`);
  const heads = await Promise.all(lists.map(([list, version]) => described(list, version)));
  const created = new Date().toISOString().slice(0, 10);
  const path = out ?? `.output/lists-${created}.jsonl`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(`${path}.part`, 'w');
  await file.write(`${headLine(created, heads)}\n`);
  for (const [, { entities }] of lists) await file.write(entities.map((entity) => `${entryLine(entity)}\n`).join(''));
  await file.close();
  await rename(`${path}.part`, path);
  for (const head of heads) console.log(JSON.stringify(head));
  console.error(`${path}: ${(await stat(path)).size} bytes, sha256 ${(await sourceFile(path)).sha256}`);
}

try {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ options: { out: { type: 'string' }, also: { type: 'string' } }, allowPositionals: true });
    } catch (error) {
      throw new UsageError(String(error));
    }
  })();
  const [dir] = positionals;
  if (dir === undefined || positionals.length > 1)
    throw new UsageError('usage: lists:build DIR [--out FILE] [--also LIST,LIST]');
  await build(dir, values.out, values.also?.split(',') ?? []);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
