/**
 * node tools/notice.ts
 *
 * Writes NOTICE.md: whose work ships in the extension, under which licence. The packages are those that the source
 * imports, with what they import; every build takes the file along, and a test fails when it is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './lint/layout.ts';

export const NOTICE = new URL('../NOTICE.md', import.meta.url);
const ROOT = new URL('../', import.meta.url).pathname;
const SHIPPED = ['components', 'entrypoints', 'overlay', 'platform', 'reader', 'rules'];

/** WXT puts its own code where a name of it is imported; what builds the rest does not ship. */
const OF_WXT = [
  ...['wxt', '@wxt-dev/browser', '@wxt-dev/i18n', '@wxt-dev/storage', '@wxt-dev/webextension-polyfill'],
  'webextension-polyfill',
];
/** Its names of countries are in the tables; its code is not. */
const AS_DATA = 'i18n-iso-countries';
const BUILD_ONLY = new Set(['wxt', '@wxt-dev/i18n', 'i18n-iso-countries']);

/** Facts and data in the tables and in the code that others gathered. `names` are ids of rules/tables/sources.json. */
const DATA = [
  {
    what: 'GeoNames, populated places with alternate names, https://www.geonames.org',
    licence:
      'Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/; selected and reshaped into tables of towns',
    sources: ['GEONAMES'],
  },
  {
    what: 'any-ascii 0.3, readings of Chinese characters, © Hunter WB, https://github.com/anyascii/anyascii',
    licence:
      'ISC: Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE',
    sources: [],
  },
  {
    what: 'Unicode CLDR, names of territories, © Unicode, Inc., https://cldr.unicode.org',
    licence: 'Unicode License v3, https://www.unicode.org/license.txt',
    sources: ['CLDR'],
  },
  {
    what: 'libphonenumber metadata, numbering plans, © Google, https://github.com/google/libphonenumber',
    licence: 'Apache License 2.0, as in LICENSE',
    sources: ['LIBPHONE'],
  },
  {
    what: 'United States government: Common High Priority List, Export Administration Regulations, guidance of BIS and OFAC',
    licence: 'works of the US government, 17 USC 105',
    sources: ['BIS-CHPL'],
  },
  {
    what: 'European Union: Regulation (EU) No 833/2014 and its annexes, list of common high priority items',
    licence: '© European Union, reuse with acknowledgement under Decision 2011/833/EU, CC BY 4.0',
    sources: ['EU-CHPL'],
  },
  {
    what: 'United Kingdom: sanctions regulations and guidance',
    licence: 'Open Government Licence v3.0, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    sources: [],
  },
] as const;

/** `@scope/name` or `name` of an import. */
const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

function imported(): string[] {
  const files = SHIPPED.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(ROOT, folder, file)),
  );
  const names = files.flatMap((file) =>
    importsOf(readFileSync(file, 'utf8'))
      .filter(({ from, typeOnly }) => !(typeOnly || /^[.#]/.test(from)))
      .map(({ from }) => packageOf(from)),
  );
  return [...new Set([...names, ...OF_WXT, AS_DATA])];
}

function packageFile(name: string) {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
    homepage?: string;
    dependencies?: Record<string, string>;
  };
}

/** Packages whose code can ship, sorted by name. */
export function shippedPackages(): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name) || name.startsWith('@types/')) return;
    all.add(name);
    if (!BUILD_ONLY.has(name)) for (const next of Object.keys(packageFile(name).dependencies ?? {})) add(next);
  };
  for (const name of imported()) add(name);
  return [...all].sort();
}

function licenceText(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function packageSection(name: string): string {
  const { version, license } = packageFile(name);
  const text = licenceText(name);
  return [`### ${name} ${version}`, `Licence: ${license}.`, ...(text && [`\`\`\`\n${text}\n\`\`\``])].join('\n\n');
}

/** The whole file. */
export function notice(): string {
  const rows = DATA.map(({ what, licence }) => `- ${what}\n  ${licence}.`);
  return [
    '# Notices\n\nMade by `node tools/notice.ts`; do not edit by hand. Tradeflag itself: Apache License 2.0, see LICENSE.',
    `## Data and texts\n\nIn the tables of rules, each row with its source. No official list of names ships: the user loads it, under its publisher's terms.\n\n${rows.join('\n')}`,
    `## Packages\n\n${shippedPackages().map(packageSection).join('\n\n')}`,
    '',
  ].join('\n\n');
}

/** Ids of sources that the section on data speaks for. */
export const namedSources = (): string[] => DATA.flatMap(({ sources }) => [...sources]);

if (import.meta.main) writeFileSync(NOTICE, notice());
