/**
 * npm run -s quality [-- --misses N] [--only TASK] [--freeze] [--labels FILE]
 *
 * Measures on the labelled cases and pages of ../shared and prints one JSON object. Where that folder is missing it
 * says so and measures nothing. `--freeze` makes the numbers of today the reference that the tests hold; `--labels` takes
 * plain labels of the saved pages and keeps their digests.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBrand } from './quality/brand.ts';
import { measureCandidates } from './quality/candidates.ts';
import { freeze, measureReference } from './quality/frozen.ts';
import { measureGoods } from './quality/goods.ts';
import { measureNames } from './quality/names.ts';
import { takeLabels } from './quality/pageLabels.ts';
import { measurePages, type PageResult } from './quality/pages.ts';
import { measureParties } from './quality/parties.ts';
import { measureReading } from './quality/reading.ts';
import { measureTies } from './quality/ties.ts';

const SHARED = '../shared';

function summary(pages: PageResult[], misses: number) {
  const count = (label: string, found: string) =>
    pages.filter((page) => page.label === label && page.found === found).length;
  const wrong = pages.filter((page) => page.label !== 'unclear' && page.label !== page.found);
  const times = pages.map((page) => page.ms).sort((a, b) => a - b);
  return {
    cases: pages.length,
    yesFound: count('yes', 'yes'),
    yes: count('yes', 'yes') + count('yes', 'no'),
    noCalledYes: count('no', 'yes'),
    no: count('no', 'yes') + count('no', 'no'),
    medianMs: times[times.length >> 1],
    misses: wrong.slice(0, misses).map(({ file, label, called }) => ({ file, label, called })),
  };
}

const { values } = parseArgs({
  options: {
    misses: { type: 'string' },
    only: { type: 'string' },
    freeze: { type: 'boolean' },
    labels: { type: 'string' },
  },
});
const misses = Number(values.misses ?? 0);
const tasks: Record<string, () => unknown> = {
  goods: () => measureGoods(`${SHARED}/cases/goods.csv`, misses),
  brand: () => measureBrand(`${SHARED}/cases/us_brand.csv`, misses),
  names: () => measureNames(`${SHARED}/cases`, misses),
  parties: () => measureParties(`${SHARED}/lists`, misses),
  candidates: () => measureCandidates(`${SHARED}/lists`, misses),
  ties: () => measureTies(`${SHARED}/lists`, misses),
  reading: () => measureReading(`${SHARED}/pages`, misses),
  pages: async () => summary((await measurePages(`${SHARED}/pages`)) ?? [], misses),
};

if (!existsSync(SHARED)) console.error(`${SHARED} is missing: nothing to measure`);
else if (values.labels !== undefined) takeLabels(values.labels);
else if (values.freeze) {
  const reference = await measureReference(SHARED);
  if (reference !== null) freeze(reference);
  console.log(JSON.stringify(reference, null, 2));
} else {
  const wanted = Object.entries(tasks).filter(([name]) => values.only === undefined || values.only === name);
  const results: [string, unknown][] = [];
  for (const [name, measure] of wanted) results.push([name, await measure()]);
  console.log(JSON.stringify(Object.fromEntries(results), null, 2));
}
