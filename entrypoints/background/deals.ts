/** The user's deals: changed one after the other, and every tab whose deal is another one after that is screened again. */
import { browser } from 'wxt/browser';
import type { DealsState } from '../../platform/dealMessages.ts';
import type { Protocol } from '../../platform/messages.ts';
import { dealBook, tabDeals } from '../../platform/settings.ts';
import { DEAL_PARTIES, type Deal } from '../../rules/deal.ts';
import { dealAge, type StatedDeal } from '../../rules/dealBook/age.ts';
import {
  confirmed,
  type DealBook,
  dealOf,
  type KeptDeal,
  removed,
  saved,
  type TabDeals,
} from '../../rules/dealBook/book.ts';
import type { DealInForce } from '../../rules/dealBook/underDeal.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { ruleCache } from './packs.ts';
import { announce, orderTab } from './tabs.ts';

interface Kept {
  book: DealBook;
  chosen: TabDeals;
}

async function kept(): Promise<Kept> {
  const [book, chosen] = await Promise.all([dealBook.getValue(), tabDeals.getValue()]);
  return { book, chosen };
}

const withAge = (deal: KeptDeal): StatedDeal => ({ ...deal, age: dealAge(deal, Date.now()) });

/** The deal of a tab as it stands now. @param tab null: no tab in particular */
export async function dealOfTab(tab: number | null): Promise<StatedDeal | null> {
  const { book, chosen } = await kept();
  const deal = dealOf(book, chosen, tab);
  return deal && withAge(deal);
}

/** What the rules ask of a deal. */
export const inForce = ({ name, deal, age }: StatedDeal): DealInForce => ({ name, deal, expired: age === 'expired' });

/** The deals as a tab sees them. @param tab null: no tab in particular */
export async function dealsState({ tab }: Protocol['deals']['ask']): Promise<DealsState> {
  const { book, chosen } = await kept();
  const deal = dealOf(book, chosen, tab);
  return {
    deals: book.deals.map(withAge),
    usual: book.usual,
    inForce: deal && withAge(deal),
    own: tab !== null && chosen[tab] !== undefined,
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Changes what is kept, one change after the other; `work` gives what it left, and its answer. */
function change<T>(work: (before: Kept) => [after: Kept, answer: T]): Promise<T> {
  const turn = last.then(async () => {
    const before = await kept();
    const [after, answer] = work(before);
    if (after.book !== before.book) await dealBook.setValue(after.book);
    if (after.chosen !== before.chosen) await tabDeals.setValue(after.chosen);
    return { before, after, answer };
  });
  last = turn.catch(() => undefined);
  return turn.then(async ({ before, after, answer }) => {
    if (after.book !== before.book || after.chosen !== before.chosen) await screenChanged(before, after);
    return answer;
  });
}

/** Screens those tabs again whose deal says something else now. */
async function screenChanged(before: Kept, after: Kept): Promise<void> {
  const says = ({ book, chosen }: Kept, tab: number) => JSON.stringify(dealOf(book, chosen, tab));
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  const concerned = tabs.filter((tab) => says(before, tab) !== says(after, tab));
  await Promise.all(concerned.map((tab) => orderTab(tab, { order: 'screen-again' })));
  announce(null);
}

/** Country fields of a deal with the name of the form field each stands in. */
function countries(deal: Deal): [field: string, country: string | undefined][] {
  const parties = DEAL_PARTIES.map((role): [string, string | undefined] => [`${role}.country`, deal[role]?.country]);
  return [['destination', deal.destination], ['exportCountry', deal.exportCountry], ...parties];
}

const choose = (chosen: TabDeals, tab: number | null, id: string | null): TabDeals =>
  tab === null ? chosen : { ...chosen, [tab]: id };

/** Saves a deal. A country the tables do not know is refused and named; then nothing is saved. */
export async function saveDeal({ tab, draft }: Protocol['save-deal']['ask']): Promise<Protocol['save-deal']['answer']> {
  const cache = await ruleCache().catch(() => null);
  if (cache === null) return { saved: false, error: 'not-ready', field: '' };
  const unknown = countries(draft.deal).find(
    ([, text]) => text?.trim() && countryOf(text, cache.rules.places.countries) === null,
  );
  if (unknown !== undefined) return { saved: false, error: 'unknown-country', field: unknown[0] };
  return change<Protocol['save-deal']['answer']>((before) => {
    const outcome = saved(before.book, draft, crypto.randomUUID(), Date.now());
    if ('refused' in outcome)
      return [before, { saved: false, error: 'changed', current: outcome.current && withAge(outcome.current) }];
    const { book, deal } = outcome;
    const besideOthers = draft.id === null && before.book.deals.length > 0;
    const chosen = besideOthers ? choose(before.chosen, tab, deal.id) : before.chosen;
    return [
      { book, chosen },
      { saved: true, deal: withAge(deal) },
    ];
  }).catch(() => ({ saved: false, error: 'storage', field: '' }));
}

/** Removes a deal, unless somebody saved it after the revision that was seen. */
export function removeDeal({ id, revision }: Protocol['remove-deal']['ask']): Promise<{ removed: boolean }> {
  return change<{ removed: boolean }>((before) => {
    const book = removed(before.book, id, revision);
    return 'refused' in book ? [before, { removed: false }] : [{ ...before, book }, { removed: true }];
  });
}

/** Chooses the deal of a tab, or (tab null) that of every tab, which then has none of its own; id null: no deal. */
export function chooseDeal({ tab, id }: Protocol['choose-deal']['ask']): Promise<null> {
  return change(({ book, chosen }) =>
    tab === null
      ? [{ book: { ...book, usual: id }, chosen: {} }, null]
      : [{ book, chosen: choose(chosen, tab, id) }, null],
  );
}

/** Says that a deal still holds: its age counts from now. */
export function confirmDeal({ id }: Protocol['confirm-deal']['ask']): Promise<null> {
  return change(({ book, chosen }) => [{ book: confirmed(book, id, Date.now()), chosen }, null]);
}

/** A tab opened out of another one goes on with its deal. */
export async function inheritDeal(tab: number | undefined, opener: number | undefined): Promise<void> {
  if (tab === undefined || opener === undefined) return;
  const own = (await tabDeals.getValue())[opener];
  if (own !== undefined) await chooseDeal({ tab, id: own });
}

/** The number of a closed tab may be given again. */
export async function forgetTab(tab: number): Promise<void> {
  await change(({ book, chosen }) => {
    if (chosen[tab] === undefined) return [{ book, chosen }, null];
    const { [tab]: _gone, ...others } = chosen;
    return [{ book, chosen: others }, null];
  });
}
