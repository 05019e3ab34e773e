/**
 * The layout and the import law as data: who may import whom, and what a file may be called and how long it may be.
 * test/unit/layout.test.ts holds the source tree against it; biome.json says the same in the editor.
 */

/** Folders of the product, by meaning. The first segment of a path decides, entry points are told apart below. */
const TOP_LEVEL = [
  'components',
  'demo',
  'entrypoints',
  'locales',
  'overlay',
  'platform',
  'public',
  'reader',
  'rules',
  'test',
  'tools',
];

const LONGEST_FILE = 400;
export const LONG_FILE = 250;

const NAMELESS = /(?:^|[/.-])(?:utils?|lib|helpers?|common|managers?|misc|src)(?=[/.-]|$)/i;
/** Not the product: tools and tests may import anything, and the demo plays a site of somebody else. */
const FREE = ['tools', 'test', 'demo'];

interface Law {
  /** Folders or files whose values may be imported, besides the importer's own folder. */
  values: readonly string[];
  /** Folders of which only types may be imported. */
  types?: readonly string[];
  /** Packages, each with everything below it. */
  packages: readonly string[];
}

const INTERFACE = ['preact', '@preact/signals', '@floating-ui/dom', '#i18n'];
const CONTENT: Law = {
  values: ['overlay', 'components', 'reader/snapshot', 'platform/messages', 'platform/ask', 'platform/life'],
  types: ['rules'],
  packages: ['wxt', 'preact', '#i18n'],
};
const PAGE: Law = {
  values: ['components', 'overlay', 'reader', 'rules', 'platform'],
  packages: ['wxt', ...INTERFACE],
};

/** By importer: the longest path that fits is the law. */
const LAWS: Readonly<Record<string, Law>> = {
  rules: {
    values: [],
    packages: ['fuse.js', 'i18n-iso-countries', 'libphonenumber-js', 'papaparse', 'saxes', 'tldts', 'valibot'],
  },
  reader: { values: ['rules/text'], types: ['rules'], packages: [] },
  components: { values: [], types: ['rules', 'reader'], packages: INTERFACE },
  overlay: { values: ['components', 'reader'], types: ['rules'], packages: INTERFACE },
  platform: { values: ['rules'], types: ['reader'], packages: ['wxt', 'idb', 'valibot', '@webext-core/messaging'] },
  'entrypoints/background': { values: ['reader', 'rules', 'platform'], types: [], packages: ['wxt', '#i18n'] },
  'entrypoints/importer': { values: ['rules', 'platform'], packages: ['wxt'] },
  'entrypoints/offscreen': { values: ['platform'], packages: [] },
  'entrypoints/marketplace.content': CONTENT,
  'entrypoints/guard.content': CONTENT,
  'entrypoints/card.ts': CONTENT,
  'entrypoints/guardForm': CONTENT,
  'entrypoints/guardDialog.ts': CONTENT,
  'entrypoints/popup': PAGE,
  'entrypoints/decide': PAGE,
  'entrypoints/options': PAGE,
  'entrypoints/workspace': PAGE,
  'entrypoints/teach': PAGE,
  'entrypoints/text': PAGE,
  'entrypoints/training': PAGE,
};

/** The tables reach the code through the cache argument, so that a signed pack changes what runs. */
const NEVER = 'rules/tables';

export interface Import {
  /** As written, without a query such as `?inline`. */
  from: string;
  typeOnly: boolean;
}

/** The imports of a TypeScript source: `import`, `export … from` and dynamic `import()`; comments do not count. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const statement =
    /^(?:import|export)\s+(type\s)?(?:[^'"`;()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statement)].map(([, type, from, dynamic]) => ({
    from: (from ?? dynamic ?? '').replace(/\?.*$/, ''),
    typeOnly: type !== undefined,
  }));
}

/** A relative import as a path from the root; undefined for a package. */
export function target(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return new URL(from, `file:///${file}`).pathname.slice(1);
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`));
}

/** What is wrong with the imports of one file, in words; empty when nothing is. */
export function brokenImports(file: string, source: string): string[] {
  if (isIn(file, FREE) || !file.includes('/')) return [];
  const home = Object.keys(LAWS).find((folder) => isIn(file, [folder]));
  const law = home && LAWS[home];
  if (!law) return [`${file}: no law for this folder: add it to tools/lint/layout.ts`];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const path = target(file, from);
    const allowed = path
      ? !isIn(path, [NEVER]) && isIn(path, [home, ...law.values, ...(typeOnly ? (law.types ?? []) : [])])
      : isIn(from, law.packages);
    return allowed ? [] : [`${file}: may not import ${typeOnly ? 'types of ' : ''}${path ?? from}`];
  });
}

/** What is wrong with the name or length of one file. */
export function brokenLayout(file: string, source: string): string[] {
  const broken: string[] = [];
  const [top = ''] = file.split('/');
  if (file.includes('/') && !TOP_LEVEL.includes(top)) broken.push(`${file}: ${top} is not a folder of the layout`);
  if (NAMELESS.test(file)) broken.push(`${file}: the name says nothing; name it for what it does`);
  const lines = source.split('\n').length;
  if (top !== 'demo' && /\.(?:tsx?|mjs|css)$/.test(file) && lines > LONGEST_FILE)
    broken.push(`${file}: ${lines} lines, split it by meaning`);
  return broken;
}
