/** Scenarios: what a page, form or message shows, screened by the real tables, and what is expected of it. */
import { expect, test } from 'vitest';
import type { RuleCache } from '../../../../rules/cache.ts';
import type { Deal } from '../../../../rules/deal.ts';
import { readingOfDeal, type StatedListing } from '../../../../rules/deals.ts';
import type { DestinationHint, Field, Party, Reading } from '../../../../rules/reading.ts';
import { screen } from '../../../../rules/screen.ts';
import type { Screening, Verdict } from '../../../../rules/screening.ts';
import { rules } from '../../../../tools/rules.ts';

export interface Scenario {
  listing?: StatedListing;
  /** What stands on the page beside the listing. */
  parties?: Party[];
  destinations?: DestinationHint[];
  texts?: Field[];
  reading?: Partial<Reading>;
  deal?: Deal;
  cache?: Partial<RuleCache>;
  /** Expected. */
  verdict: Verdict;
  /** Ties as "role area strength", every one of them; [] for no tie at all. */
  ties?: string[];
  /** Findings that stand, and findings that do not. */
  says?: string[];
  silent?: string[];
  flags?: string[];
  duties?: string[];
}

/** A priority-list part of a US maker, for scenarios that say nothing of the goods. */
export const CHIP: StatedListing = {
  title: 'PIC16F877A-I/P 8-bit microcontroller',
  mpn: 'PIC16F877A-I/P',
  hs: '8542.31',
};
export const CAPACITOR: StatedListing = { title: 'Multilayer ceramic capacitor 100 nF 50 V X7R', hs: '8532.24' };
export const TOWELS: StatedListing = { title: 'Cotton bath towels for hotels', hs: '6302.60' };

export const form = (label: string, text: string): DestinationHint => ({ source: 'form', label, text });
export const said = (key: Field['key'], text: string): Field => ({ key, label: null, text });

/** Compiled when the file is loaded: it takes seconds on a busy machine, and no test's time. */
const RULES = rules();

export function cacheOf(changes: Partial<RuleCache> = {}): RuleCache {
  return { rules: RULES, lists: null, today: RULES.meta.created, ...changes };
}

export function run(scenario: Scenario): Screening {
  const { listing = CHIP, parties = [], destinations = [], texts = [], reading = {}, deal = {}, cache } = scenario;
  const page = { ...readingOfDeal(listing), parties, destinations, texts, ...reading };
  return screen(page, deal, cacheOf(cache));
}

/** One test per scenario. */
export function scenarios(all: Record<string, Scenario>): void {
  test.each(Object.entries(all))('%s', (_name, scenario) => {
    const screening = run(scenario);
    const parts = [screening, ...screening.listings];
    const ids = parts.flatMap(({ findings }) => findings.map(({ id }) => id));
    const ties = parts.flatMap((part) => part.ties.map(({ role, area, strength }) => `${role} ${area} ${strength}`));
    expect({ verdict: screening.verdict, ids, ties }).toMatchObject({ verdict: scenario.verdict });
    if (scenario.ties) expect([...new Set(ties)].sort()).toEqual([...scenario.ties].sort());
    expect(ids).toEqual(expect.arrayContaining(scenario.says ?? []));
    for (const id of scenario.silent ?? []) expect(ids.filter((found) => found.startsWith(id))).toEqual([]);
    const flags = parts.flatMap((part) => part.flags.map(({ id }) => id));
    expect(flags).toEqual(expect.arrayContaining(scenario.flags ?? []));
    if (scenario.duties) expect(screening.obligations.map(({ id }) => id)).toEqual(scenario.duties);
  });
}
