/**
 * npm run new-site -- HOST FILE.html [--url URL] [--id ID] [--dry]
 *
 * A first adapter of a site from one saved page: writes reader/sites/<id>.json and shows how the page is read with it and
 * without. Asks for what is not given where somebody can answer. --dry writes nothing. Then: mend the selectors, run it
 * again with --dry, and state under `verified` what was held against a real page.
 * Exit 0 when written, 2 for wrong usage, 1 for anything else.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { outlineOf } from '../reader/outline/outline.ts';
import { survey, take } from '../reader/read.ts';
import { draftAdapter, pointedBy, taughtKind } from '../reader/sites/draft.ts';
import type { Snapshot } from '../reader/snapshot/snapshot.ts';
import { visibleInNode } from '../reader/visible.ts';
import type { Reading } from '../rules/reading.ts';
import type { Adapter } from '../rules/sites/adapter.ts';
import { compileSite } from '../rules/sites/index.ts';
import { documentOf } from './document.ts';
import { rules } from './rules.ts';

const FOLDER = new URL('../reader/sites/', import.meta.url);
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const MOST_LINES = 12;

class UsageError extends Error {}

function parse(args: string[]) {
  try {
    const options = { url: { type: 'string' }, id: { type: 'string' }, dry: { type: 'boolean' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function asked(given: string | undefined, question: string): Promise<string> {
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) throw new UsageError('usage: npm run new-site -- HOST FILE.html [--url URL] [--id ID]');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} `);
  terminal.close();
  return answer.trim();
}

/** The page's own address where it states one on this host; else the host's first page. */
function addressOf({ metas }: Snapshot, document: Document, host: string): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const stated = [canonical, metas[metas.indexOf('og:url') + 1] ?? ''];
  const isHere = (url: string) => URL.canParse(url) && `.${new URL(url).hostname}`.endsWith(`.${host}`);
  return stated.find(isHere) ?? `https://${host}/`;
}

function shown(called: string, { site, kind, status, reason, listings, parties, missed }: Reading): string[] {
  const [first] = listings;
  return [
    `${called}: ${kind}, ${status}${reason ? ` (${reason})` : ''}, read by ${site}`,
    ...(listings.length > 1
      ? [`  ${listings.length} listings`, ...listings.slice(0, MOST_LINES).map(({ title }) => `  - ${title}`)]
      : (first?.fields ?? []).slice(0, MOST_LINES).map(({ key, text }) => `  ${key}: ${text.slice(0, 100)}`)),
    ...parties.slice(0, MOST_LINES).map(({ role, name }) => `  ${role}: ${name ?? '(no name)'}`),
    ...(Object.keys(missed).length > 0 ? [`  missed: ${Object.keys(missed).join(', ')}`] : []),
  ];
}

/** A file that is there is what somebody made of it: it is read, never overwritten. */
async function adapterIn(file: URL, draft: Adapter | null): Promise<{ adapter: unknown; isNew: boolean }> {
  if (existsSync(file)) return { adapter: JSON.parse(await readFile(file, 'utf8')), isNew: false };
  if (draft === null)
    throw new Error('No adapter was written: no title was found, or none that has a lasting name in the markup.');
  return { adapter: draft, isNew: true };
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const host = (await asked(positionals[0], 'Host, as parts.example.com:')).replace(/^www\./, '').toLowerCase();
  if (!HOST.test(host)) throw new UsageError(`${host} is no host`);
  const page = await asked(positionals[1], 'A saved page of it (HTML file):');
  const { document, close } = documentOf(await readFile(page));
  const vocabulary = rules().labels;
  const { snapshot } = take(document, { url: '', visible: visibleInNode });
  const url = values.url ?? addressOf(snapshot, document, host);
  await close();
  if (!URL.canParse(url)) throw new UsageError(`${url} is no address`);
  const here = { ...snapshot, url };
  const generic = survey(here, vocabulary);
  const outline = outlineOf(here);
  const id = values.id ?? host.split('.').at(-2) ?? host;
  const about = { id, name: id, url, kind: taughtKind(generic.reading.kind) };
  const draft = draftAdapter(outline, about, pointedBy(outline, generic.reading, generic.anchors));
  const file = new URL(`${id}.json`, FOLDER);
  console.log(shown('without', generic.reading).join('\n'));
  const { adapter, isNew } = await adapterIn(file, draft);
  const own = survey(here, vocabulary, [compileSite(adapter)]);
  const path = fileURLToPath(file);
  if (isNew && values.dry !== true) await writeFile(file, `${JSON.stringify(adapter, null, 2)}\n`);
  console.log(shown('with', own.reading).join('\n'));
  console.log(isNew ? (values.dry ? JSON.stringify(adapter, null, 2) : `written: ${path}`) : `there already: ${path}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
