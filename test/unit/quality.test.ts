import { expect, test } from 'vitest';
import frozen from '../../tools/quality/frozen.json' with { type: 'json' };
import { ALLOWED, measureReference } from '../../tools/quality/frozen.ts';

const measured = await measureReference('../shared');
if (measured === null) console.log('../shared is missing: the frozen quality numbers are not compared');

test.skipIf(measured === null).each(Object.entries(frozen))('%s is not below %d', (task, reference) => {
  expect(measured?.[task]).toBeGreaterThanOrEqual(reference - ALLOWED);
});
