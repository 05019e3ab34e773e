import { createInterface } from 'node:readline';
import type { Deal } from '../../rules/deal.ts';
import { readingOfDeal, type StatedListing } from '../../rules/deals.ts';
import { screen } from '../../rules/screen.ts';
import { inWords } from '../../rules/words.ts';
import { rules } from '../rules.ts';
import { listsOf } from './lists.ts';
import { today } from './now.ts';
import { statedDeal } from './statedDeal.ts';
import { type Options, print, UsageError } from './usage.ts';

/** One row: every part may be missing, and none may be something else than it is called. */
function rowOf(given: unknown): { id: unknown; listing: StatedListing; deal: Deal } {
  if (!isObject(given)) throw new Error('a row is an object of id, listing and deal');
  const { id, listing, deal } = given;
  if (!isObject(listing ?? {})) throw new Error('listing: not an object');
  return { id, listing: (listing ?? {}) as StatedListing, deal: statedDeal(deal ?? {}) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `deals`: NDJSON of a listing and a deal each on standard input, a verdict each on standard output, in input order. */
export async function deals(files: string[], options: Options): Promise<void> {
  if (files.length > 0) throw new UsageError('usage: screen deals [--lists DIR] < NDJSON');
  const lists = await listsOf(options.lists);
  const cache = { rules: rules(), lists, today: today(options.now, lists) };
  let row = -1;
  for await (const line of createInterface({ input: process.stdin })) {
    row++;
    if (line.trim() === '') continue;
    try {
      const { id, listing, deal } = rowOf(JSON.parse(line));
      const { listings, ...worded } = inWords(screen(readingOfDeal(listing), deal, cache), cache.rules, 'en');
      const [first] = listings;
      await print({
        id,
        verdict: worded.verdict,
        goods: first?.goods ?? null,
        us: first?.us ?? null,
        ties: [...worded.ties, ...(first?.ties ?? [])],
        flags: [...worded.flags, ...(first?.flags ?? [])],
        parties: worded.parties,
        destination: worded.destination,
        checked: worded.checked,
        obligations: worded.obligations,
        findings: [...worded.findings, ...(first?.findings ?? [])],
      });
    } catch (error) {
      await print({ row, error: error instanceof Error ? error.message : String(error) });
    }
  }
}
