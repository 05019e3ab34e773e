/** Schemas of deals: as users type them, as files and messages bring them. Numbers stand for their digits. */
import * as v from 'valibot';
import { JURISDICTIONS, SIDES } from '../rules/deal.ts';

const text = (most: number) =>
  v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.string(), v.maxLength(most));

/** What is said of a party; every fact may be missing. */
export const partyFacts = {
  name: v.optional(text(500)),
  country: v.optional(text(500)),
  city: v.optional(text(500)),
  address: v.optional(text(2000)),
  phone: v.optional(text(500)),
  email: v.optional(text(500)),
  website: v.optional(text(2000)),
  taxId: v.optional(text(500)),
  established: v.optional(text(200)),
};

/** A deal as the user typed it. */
export const dealSchema = v.object({
  side: v.optional(v.picklist(SIDES)),
  seller: v.optional(v.object(partyFacts)),
  buyer: v.optional(v.object(partyFacts)),
  payer: v.optional(v.object(partyFacts)),
  consignee: v.optional(v.object(partyFacts)),
  endUser: v.optional(v.object(partyFacts)),
  forwarder: v.optional(v.object(partyFacts)),
  notify: v.optional(v.object(partyFacts)),
  bank: v.optional(
    v.object({ name: v.optional(text(500)), bic: v.optional(text(50)), country: v.optional(text(200)) }),
  ),
  vessel: v.optional(v.object({ name: v.optional(text(500)), imo: v.optional(text(50)) })),
  owners: v.optional(
    v.pipe(
      v.array(
        v.object({
          of: v.optional(text(500)),
          name: v.optional(text(500)),
          share: v.optional(v.union([v.number(), text(50)])),
        }),
      ),
      v.maxLength(20),
    ),
  ),
  destination: v.optional(text(200)),
  exportCountry: v.optional(text(200)),
  route: v.optional(v.pipe(v.array(text(200)), v.maxLength(20))),
  jurisdictions: v.optional(v.array(v.picklist(JURISDICTIONS))),
  text: v.optional(text(10_000)),
  authorisation: v.optional(v.object({ number: text(200), until: v.optional(text(50)) })),
});

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tab = v.nullable(v.number());
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

export const dealRequests = [
  v.object({ type: v.literal('deal') }),
  v.object({ type: v.literal('deals'), tab }),
  v.object({
    type: v.literal('save-deal'),
    tab,
    draft: v.object({
      id: v.nullable(id),
      revision: v.nullable(revision),
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      deal: dealSchema,
    }),
  }),
  v.object({ type: v.literal('remove-deal'), id, revision }),
  v.object({ type: v.literal('choose-deal'), tab, id: v.nullable(id) }),
  v.object({ type: v.literal('confirm-deal'), id }),
  v.object({ type: v.literal('deal-from-page'), tab: v.number() }),
] as const;
