/** The part of the protocol that is about the user's deals. */
import type { StatedDeal } from '../rules/dealBook/age.ts';
import type { Draft } from '../rules/dealBook/book.ts';
import type { PageDeal } from '../rules/dealBook/fromPage.ts';

export interface DealsState {
  deals: StatedDeal[];
  /** Id of the deal of every tab that has none of its own. */
  usual: string | null;
  /** The deal of the tab asked for; null: none. */
  inForce: StatedDeal | null;
  /** The tab has a choice of its own. */
  own: boolean;
}

/** Why a deal was not saved. `field`: dotted path of the field at fault, such as `buyer.country`. */
export type NotSaved =
  | { saved: false; error: 'unknown-country' | 'not-ready' | 'invalid' | 'storage'; field: string }
  /** Somebody saved it meanwhile; `current` null: removed it. */
  | { saved: false; error: 'changed'; current: StatedDeal | null };

export interface DealProtocol {
  /** content → background: the deal of this tab. */
  deal: { ask: Record<never, never>; answer: StatedDeal | null };
  /** @param tab null: no tab in particular */
  deals: { ask: { tab: number | null }; answer: DealsState };
  /** Saves a deal. A new one beside others is the deal of the tab it was made in, and of no other. */
  'save-deal': { ask: { tab: number | null; draft: Draft }; answer: { saved: true; deal: StatedDeal } | NotSaved };
  'remove-deal': { ask: { id: string; revision: number }; answer: { removed: boolean } };
  /** Chooses the deal of a tab, or (tab null) of every tab; id null: no deal. */
  'choose-deal': { ask: { tab: number | null; id: string | null }; answer: null };
  'confirm-deal': { ask: { id: string }; answer: null };
  /** What the page of a tab states of a deal; null where it states none, or where no copy of ours is awake. */
  'deal-from-page': { ask: { tab: number }; answer: PageDeal | null };
}
