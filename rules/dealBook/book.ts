/**
 * The user's named deals: which there are, which one holds where, and what becomes of them when two windows change the
 * same one. Pure: time and new ids are passed in.
 */
import type { Deal } from '../deal.ts';

export interface KeptDeal {
  id: string;
  name: string;
  deal: Deal;
  /** Epoch milliseconds of the last change. */
  changed: number;
  /** Epoch milliseconds when somebody last said that it holds: by changing it, or when asked. */
  confirmed: number;
  /** Counts the changes: whoever saves says which one was changed. */
  revision: number;
}

export interface DealBook {
  deals: KeptDeal[];
  /** Id of the deal of every tab that has none of its own; of one that was removed: no deal. */
  usual: string | null;
}

export const EMPTY_BOOK: DealBook = { deals: [], usual: null };

/** What each tab chose: a deal's id, or null for no deal. A tab that is not here has the usual one. */
export type TabDeals = Readonly<Record<number, string | null>>;

/** A deal as somebody saves it. `id` null: a new one. `revision`: the one they changed, null where they saw none. */
export interface Draft {
  id: string | null;
  revision: number | null;
  name: string;
  deal: Deal;
}

/** `changed`: somebody else saved it meanwhile, and `current` is what they saved; null: they removed it. */
export type Saved = { book: DealBook; deal: KeptDeal } | { refused: 'changed'; current: KeptDeal | null };

export const dealById = ({ deals }: DealBook, id: string | null): KeptDeal | null =>
  deals.find((one) => one.id === id) ?? null;

/** Whether a draft was made from the deal as it stands. A removed deal may come back under its id, but not be changed. */
function isFresh({ id, revision }: Draft, current: KeptDeal | null): boolean {
  if (id === null) return true;
  return (current?.revision ?? null) === revision;
}

/** Saves a draft, unless the deal is no longer the one that was changed. The first deal of all is the usual one. */
export function saved(book: DealBook, draft: Draft, newId: string, now: number): Saved {
  const current = dealById(book, draft.id);
  if (!isFresh(draft, current)) return { refused: 'changed', current };
  const { name, deal } = draft;
  const id = draft.id ?? newId;
  const kept: KeptDeal = { id, name, deal, changed: now, confirmed: now, revision: (current?.revision ?? 0) + 1 };
  const deals = current === null ? [...book.deals, kept] : book.deals.map((one) => (one.id === id ? kept : one));
  return { book: { deals, usual: book.deals.length === 0 ? id : book.usual }, deal: kept };
}

/** Removes a deal as it was seen. Its id stays wherever it was chosen: those tabs have no deal, until it comes back. */
export function removed(book: DealBook, id: string, revision: number): DealBook | { refused: 'changed' } {
  if (dealById(book, id)?.revision !== revision) return { refused: 'changed' };
  return { ...book, deals: book.deals.filter((one) => one.id !== id) };
}

/** Somebody says that a deal still holds. */
export function confirmed(book: DealBook, id: string, now: number): DealBook {
  return { ...book, deals: book.deals.map((one) => (one.id === id ? { ...one, confirmed: now } : one)) };
}

/** The deal of a tab. @param tab null: no tab in particular, so the usual one */
export function dealOf(book: DealBook, chosen: TabDeals, tab: number | null): KeptDeal | null {
  const own = tab === null ? undefined : chosen[tab];
  return dealById(book, own === undefined ? book.usual : own);
}
