/**
 * npm run -s bench [-- --only TASK] [--every N]   medians and ratios as one JSON object, each ratio against its baseline
 * in the same run; `--every` takes every Nth saved page in the browser
 */
import { parseArgs } from 'node:util';
import { benchBrowser } from './browser.ts';
import { benchChanges } from './changes.ts';
import { benchGoods } from './goods.ts';
import { benchImport } from './import.ts';
import { benchPages } from './pages.ts';
import { benchParties } from './parties.ts';
import { benchStart } from './start.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, every: { type: 'string', default: '1' } } });
const tasks: Record<string, () => unknown> = {
  goods: benchGoods,
  parties: () => benchParties('../shared/lists'),
  pages: () => benchPages('../shared/pages'),
  import: () => benchImport('../shared/lists'),
  start: () => benchStart('../shared/lists'),
  browser: () => benchBrowser('../shared/pages', Number(values.every)),
  changes: benchChanges,
};
const results: [string, unknown][] = [];
for (const [name, run] of Object.entries(tasks))
  if (values.only === undefined || values.only === name) results.push([name, await run()]);
console.log(JSON.stringify(Object.fromEntries(results), null, 2));
