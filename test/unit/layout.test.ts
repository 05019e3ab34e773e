import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenImports, brokenLayout, importsOf, LONG_FILE, target } from '../../tools/lint/layout.ts';

const isSource = (file: string) => /\.(?:tsx?|mjs|css)$/.test(file);
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && !file.startsWith('.'));
const sources = new Map(
  files.filter(isSource).flatMap((file): [string, string][] => {
    try {
      return [[file, readFileSync(file, 'utf8')]];
    } catch {
      return []; // deleted, not yet committed
    }
  }),
);

test('every import obeys the law', () => {
  expect(sources.size).toBeGreaterThan(20);
  expect([...sources].flatMap(([file, source]) => brokenImports(file, source))).toEqual([]);
});

test('every file has its place, a telling name and a readable length', () => {
  const long = [...sources].filter(([, source]) => source.split('\n').length > LONG_FILE).map(([file]) => file);
  if (long.length > 0) console.warn(`Over ${LONG_FILE} lines: ${long.join(', ')}`);
  expect(files.flatMap((file) => brokenLayout(file, sources.get(file) ?? ''))).toEqual([]);
});

/** Files whose values an entry point loads, however indirectly, and the packages they name. */
function reach(entry: RegExp): { files: string[]; packages: string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, typeOnly } of importsOf(sources.get(file) ?? '')) {
      if (typeOnly) continue;
      const path = target(file, from);
      if (path) visit(path);
      else packages.add(from);
    }
  };
  for (const file of sources.keys()) if (entry.test(file)) visit(file);
  expect(seen.size).toBeGreaterThan(0);
  return { files: [...seen], packages: [...packages] };
}

test('what a page loads never reaches the database, the network or a table, however indirectly', () => {
  const { files, packages } = reach(/^entrypoints\/(?:[^/]+\.content\/|guardForm\/|(?:card|guardDialog)\.ts)/);
  expect(files.filter((file) => /^(?:platform\/(?:db|net)|rules\/(?!text\/))/.test(file))).toEqual([]);
  expect(packages).not.toContain('idb');
});

test('the importer reaches no browser.*, which a worker lacks, and no network', () => {
  const { files, packages } = reach(/^entrypoints\/importer\//);
  expect(files).not.toContain('platform/net.ts');
  expect(packages).toContain('idb');
  expect(packages).not.toContain('wxt/browser');
});

test.each([
  ['rules/goods/index.ts', "import table from '../tables/goods.json' with { type: 'json' };"],
  ['rules/goods/index.ts', "import { read } from '../../reader/read.ts';"],
  ['rules/goods/index.ts', "import type { Reading } from '../../reader/read.ts';"],
  ['rules/goods/index.ts', "import {\n  openDB,\n  type IDBPDatabase,\n} from 'idb';"],
  ['rules/goods/index.ts', "export * from '../../platform/db/open.ts';"],
  ['rules/goods/index.ts', "const net = await import('../../platform/net.ts');"],
  ['reader/read.ts', "import { screen } from '../rules/screen.ts';"],
  ['components/card.tsx', "import { browser } from 'wxt/browser';"],
  ['components/card.tsx', "import { screen } from '../rules/screen.ts';"],
  ['overlay/marks.ts', "import '../platform/messages.ts';"],
  ['platform/settings.ts', "import { h } from 'preact';"],
  ['entrypoints/marketplace.content/index.ts', "import { open } from '../../platform/db/open.ts';"],
  ['entrypoints/background/index.ts', "import { Card } from '../../components/card.tsx';"],
  ['entrypoints/popup/main.tsx', "import { log } from '../background/log.ts';"],
  ['entrypoints/popup/main.tsx', "import { build } from '../../tools/build.ts';"],
  ['elsewhere/thing.ts', "import 'preact';"],
])('the check sees the break: %s, %s', (file, source) => {
  expect(brokenImports(file, source)).toHaveLength(1);
});

test.each([
  ['rules/goods/index.ts', "import { fold } from '../text/fold.ts';"],
  [
    'reader/read.ts',
    "import type { Reading } from '../rules/reading.ts';\nimport { fold } from '../rules/text/fold.ts';",
  ],
  ['components/card.tsx', "import type { Screening } from '../rules/screening.ts';\nimport { i18n } from '#i18n';"],
  ['overlay/card.tsx', "import { render } from 'preact';\nimport tokens from '../components/tokens.css?inline';"],
  ['entrypoints/marketplace.content/index.ts', "import { send } from '../../platform/messages.ts';"],
  ['rules/goods/index.ts', "// import { openDB } from 'idb';\n * import 'preact'"],
  ['tools/screen.ts', "import table from '../rules/tables/goods.json' with { type: 'json' };"],
])('the check lets pass: %s, %s', (file, source) => {
  expect(brokenImports(file, source)).toEqual([]);
});

test.each([
  ['rules/utils/text.ts', ''],
  ['rules/string-helpers.ts', ''],
  ['src/rules/goods.ts', ''],
  ['rules/goods/index.ts', '\n'.repeat(401)],
])('the check sees the fault: %s', (file, source) => {
  expect(brokenLayout(file, source)).not.toEqual([]);
});
