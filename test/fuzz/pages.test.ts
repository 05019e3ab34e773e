/** Pages that are broken or lie, snapshots that no script of ours took, and deals: each is read or not, and screened. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dealSchema } from '../../platform/dealSchemas.ts';
import { readSnapshot } from '../../platform/snapshotSchema.ts';
import { survey, take } from '../../reader/read.ts';
import type { Snapshot } from '../../reader/snapshot/snapshot.ts';
import { visibleInNode } from '../../reader/visible.ts';
import type { Deal } from '../../rules/deal.ts';
import { newEntry } from '../../rules/lists/entry.ts';
import { compilePartyLists } from '../../rules/parties/index.ts';
import { screen } from '../../rules/screen.ts';
import { inWords } from '../../rules/words.ts';
import { documentOf } from '../../tools/document.ts';
import { rules } from '../../tools/rules.ts';
import { fuzz } from './fuzz.ts';
import { DEAL } from './messages.ts';
import type { Mutator } from './mutate.ts';

const LONG = { timeout: 3_600_000 };
const TODAY = '2026-11-24';
const folder = new URL('../pages/', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .filter((html) => html.length < 6_000);

/** Null where the parser of the tests gives up, which no browser does. */
function parsed(html: string): ReturnType<typeof documentOf> | null {
  try {
    return documentOf(new TextEncoder().encode(html));
  } catch {
    return null;
  }
}

function taken(document: Document): Snapshot {
  return take(document, { url: 'https://shop.example/page', visible: visibleInNode }).snapshot;
}

const snapshots = pages.map((html) => {
  const { document, close } = documentOf(new TextEncoder().encode(html));
  const snapshot = taken(document);
  close();
  return snapshot;
});

const firm = {
  ...newEntry('own', '7'),
  list: 'own:firms',
  names: [{ text: 'INVENTED WORKS', kind: 'primary' as const }],
};
const lists = compilePartyLists([firm], [{ list: 'own:firms', published: TODAY, imported: TODAY }]);
const cache = { rules: rules(), lists, today: TODAY };

function screened(snapshot: Snapshot, deal: Deal = {}): string {
  const { reading } = survey(snapshot, cache.rules.labels, cache.rules.sites);
  return inWords(screen(reading, deal, cache), cache.rules, 'en').status + (reading.reason ?? '');
}

/** Other numbers, texts and lengths in one or two columns, so that it still is a snapshot. */
function bent(mutator: Mutator, snapshot: Snapshot): Snapshot {
  const columns = structuredClone(snapshot) as unknown as Record<string, (string | number)[]>;
  const names = Object.keys(columns).filter((name) => Array.isArray(columns[name]) && columns[name].length > 0);
  for (let i = 0; i <= mutator.below(2); i++) {
    const column = columns[mutator.one(names)] as (string | number)[];
    const at = mutator.below(column.length);
    const old = column[at];
    if (mutator.below(3) === 0) column.splice(at, mutator.below(4), ...column.slice(0, mutator.below(4)));
    else if (typeof old === 'string') column[at] = mutator.text(old).slice(0, 1_000);
    else column[at] = mutator.one([-1, -2, -3, 0, 1, mutator.below(300), 2 ** 31, -(2 ** 40), (old ?? 0) + 1]);
  }
  return columns as unknown as Snapshot;
}

test('pages', LONG, async () => {
  const outcomes = await fuzz(
    'pages',
    500,
    (mutator) => parsed(mutator.text(mutator.one(pages))),
    async (page) => {
      if (page === null) return 'no document';
      const outcome = screened(taken(page.document));
      await page.close();
      return outcome;
    },
  );
  expect(outcomes.get('screened')).toBeGreaterThan(0);
});

test('snapshots', LONG, async () => {
  const outcomes = await fuzz(
    'snapshots',
    3_000,
    (mutator) => {
      const snapshot = mutator.one(snapshots);
      return mutator.below(8) === 0 ? mutator.value(snapshot) : bent(mutator, snapshot);
    },
    (value) => {
      const snapshot = readSnapshot(value);
      return snapshot === null ? 'refused' : screened(snapshot);
    },
  );
  expect(outcomes.get('screened')).toBeGreaterThan(0);
  expect(outcomes.get('refused')).toBeGreaterThan(0);
});

test('deals', LONG, async () => {
  const outcomes = await fuzz(
    'deals',
    500,
    (mutator) => mutator.value(DEAL),
    (value) => {
      const deal = v.safeParse(dealSchema, value);
      return deal.success ? screened(snapshots[0] as Snapshot, deal.output as Deal) : 'refused';
    },
  );
  expect(outcomes.get('refused')).toBeGreaterThan(0);
  expect(outcomes.size).toBeGreaterThan(1);
});
