/** npm run -s bench: medians and ratios as one JSON object, each ratio against its baseline in the same run. */
import { parseArgs } from 'node:util';
import { benchBrowser } from './browser.ts';
import { benchGoods } from './goods.ts';
import { benchPages } from './pages.ts';
import { benchParties } from './parties.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const tasks: Record<string, () => unknown> = {
  goods: benchGoods,
  parties: benchParties,
  pages: () => benchPages('../shared/pages'),
  browser: () => benchBrowser('../shared/pages'),
};
const results: [string, unknown][] = [];
for (const [name, run] of Object.entries(tasks))
  if (values.only === undefined || values.only === name) results.push([name, await run()]);
console.log(JSON.stringify(Object.fromEntries(results), null, 2));
