/**
 * What suppliers answered: kept by the user, with date and name, and shown wherever the same supplier offers again. It
 * is information. No rule reads it, so it changes no verdict.
 */
import * as v from 'valibot';
import { sameName } from '../decisions/scope.ts';
import type { ScreenedParty } from '../screening.ts';
import { fold } from '../text/fold.ts';

export const ASKED = ['origin', 'hs', 'eccn', 'endUse'] as const;
export type Asked = (typeof ASKED)[number];

export interface SupplierAnswer {
  id: string;
  /** Name as the page gave it. */
  supplier: string;
  /** Part number or title that it speaks of; empty: of everything. */
  item: string;
  /** The supplier's own words, by what was asked; what was not answered is missing. */
  answers: Partial<Record<Asked, string>>;
  /** Who answered, of the supplier; may be empty. */
  by: string;
  /** ISO date. */
  on: string;
  /** Who of us noted it: name or function as declared; may be empty. */
  author: string;
  /** Counts the changes. */
  revision: number;
}

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const filled = (most: number) => v.pipe(text(most), v.minLength(1));

/** As a form or a file brings it. */
export const answerSchema = v.object({
  id: filled(100),
  supplier: filled(500),
  item: text(500),
  answers: v.pipe(
    v.object({
      origin: v.optional(text(500)),
      hs: v.optional(text(500)),
      eccn: v.optional(text(500)),
      endUse: v.optional(text(2000)),
    }),
    v.check((answers) => ASKED.some((asked) => answers[asked]), 'Nothing was answered.'),
  ),
  by: text(200),
  on: v.pipe(v.string(), v.isoDate()),
  author: text(200),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<SupplierAnswer>;

type WithParties = { parties: readonly ScreenedParty[] };

/** Who sells a listing: named on its card, else on its page. */
export function sellerOf(listing: WithParties, page: WithParties): ScreenedParty | undefined {
  return [...listing.parties, ...page.parties].find(({ role, name }) => role === 'seller' && name !== undefined);
}

const newestFirst = (a: SupplierAnswer, b: SupplierAnswer) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);

/** What a supplier answered before, newest first; on the item at hand before all else. */
export function answersOf(
  supplier: string,
  item: { title: string; mpn: string | null },
  all: readonly SupplierAnswer[],
): SupplierAnswer[] {
  const own = all.filter((answer) => sameName(answer.supplier, supplier)).sort(newestFirst);
  const names = [item.title, item.mpn ?? ''].map(fold);
  const isAbout = (answer: SupplierAnswer) => answer.item !== '' && names.includes(fold(answer.item));
  return [...own.filter(isAbout), ...own.filter((answer) => !isAbout(answer))];
}
