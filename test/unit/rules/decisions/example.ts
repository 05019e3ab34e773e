/** A page with a listed supplier, a tie and flags, and decisions on them, for the tests of decisions. */

import type { Deal } from '../../../../rules/deal.ts';
import { aboutFlag, aboutItem, aboutParty, aboutTie } from '../../../../rules/decisions/about.ts';
import type { About, Decision, Scope } from '../../../../rules/decisions/decision.ts';
import type { Entity } from '../../../../rules/lists/entity.ts';
import { compilePartyLists, type PartyLists } from '../../../../rules/parties/index.ts';
import type { Listing, Reading } from '../../../../rules/reading.ts';
import { screen } from '../../../../rules/screen.ts';
import type { ScreenedListing, Screening } from '../../../../rules/screening.ts';
import { rules } from '../../../../tools/rules.ts';

export const TODAY = rules().meta.created;

export function entity(name: string, changes: Partial<Entity> = {}): Entity {
  return {
    id: name,
    list: 'example',
    programme: 'X1',
    effect: 'freeze',
    jurisdiction: 'EU',
    type: 'company',
    names: [{ text: name, kind: 'primary' }],
    countries: ['AE'],
    addresses: [],
    ids: [],
    websites: [],
    emails: [],
    dates: [],
    source: null,
    remarks: null,
    ...changes,
  };
}

export const lists = (...entities: Entity[]): PartyLists =>
  compilePartyLists(entities, [{ list: 'example', published: TODAY, imported: TODAY }]);

export const VELTRA = entity('Veltra Quorum Reexport');
export const SUPPLIER = { role: 'seller' as const, name: 'Veltra Quorum Reexport', country: 'AE' };

export function listing(changes: Partial<Listing> = {}): Listing {
  return {
    title: 'PIC16F877A-I/P 8-bit microcontroller',
    url: 'https://shop.example/pic',
    fields: [
      { key: 'title', label: null, text: 'PIC16F877A-I/P 8-bit microcontroller' },
      { key: 'mpn', label: null, text: 'PIC16F877A-I/P' },
      { key: 'hs', label: null, text: '8542.31' },
    ],
    parties: [],
    destinations: [],
    ...changes,
  };
}

export function page(changes: Partial<Reading> = {}): Reading {
  return {
    url: 'https://shop.example/search?q=pic',
    site: 'generic',
    kind: 'search',
    status: 'read',
    reason: null,
    listings: [listing()],
    parties: [],
    destinations: [],
    texts: [],
    missed: {},
    ...changes,
  };
}

const known = lists(VELTRA);

export interface World {
  deal?: Deal;
  lists?: PartyLists;
  today?: string;
}

export function screened(reading: Reading, decisions: Decision[] = [], world: World = {}): Screening {
  const cache = { rules: rules(), lists: world.lists ?? known, today: world.today ?? TODAY };
  return screen(reading, world.deal ?? { destination: 'DE' }, cache, decisions);
}

export function decision(about: About, scope: Scope, changes: Partial<Decision> = {}): Decision {
  return {
    id: 'd1',
    about,
    scope,
    reason: 'Other register number',
    author: 'Compliance desk',
    decided: TODAY,
    expires: '2027-11-24',
    ...changes,
  };
}

export const only = (screening: Screening): ScreenedListing => screening.listings[0] as ScreenedListing;

/** Decisions on every fact of a listing, each for this party or this part alone. */
export function everyDecision(
  {
    parties,
    ties,
    flags,
    goods,
  }: Pick<ScreenedListing, 'parties' | 'ties' | 'flags'> & { goods?: ScreenedListing['goods'] },
  key: string,
): Decision[] {
  const scope: Scope = { in: 'listing', key };
  return [
    ...parties.flatMap((party) => party.matches.map((match) => aboutParty(party, [match]))),
    ...ties.map(aboutTie),
    ...flags.map(aboutFlag),
    ...(goods === undefined ? [] : [aboutItem(goods)]),
  ].map((about, i) => decision(about, scope, { id: `d${i}` }));
}
