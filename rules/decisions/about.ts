/** What a decision is about, taken from a fact as the screening shows it. */
import type { PartyFacts } from '../reading.ts';
import type { Flag, GoodsAnswer, ListMatch, NamedApart, ScreenedParty, Tie } from '../screening.ts';
import type { AboutFlag, AboutItem, AboutParty, AboutTie, ComparedEntry } from './decision.ts';

export function comparedEntry(match: ListMatch): ComparedEntry {
  const { list, id, name, matchedName, effect, jurisdiction, programme, countries, grade } = match;
  return { list, id, name, matchedName, effect, jurisdiction, programme, countries: [...countries], grade };
}

/** The name a party goes by when it is compared with lists. */
export function partyName({ name, taxId, website }: Pick<PartyFacts, 'name' | 'taxId' | 'website'>): string {
  return name ?? taxId ?? website ?? '';
}

/** This party is none of the given entries; every other entry it matched stands beside them. */
export function aboutParty(party: ScreenedParty | NamedApart, decidedOn: readonly ListMatch[]): AboutParty {
  const rest = party.matches.filter((match) => !decidedOn.includes(match));
  return {
    of: 'party',
    name: partyName(party),
    country: party.country ?? null,
    taxId: party.taxId ?? null,
    entries: decidedOn.map(comparedEntry),
    beside: rest.map(({ list, id }) => ({ list, id })),
    vouched: false,
  };
}

export function aboutItem({ row, hs6, alternatives, hs, eccn }: GoodsAnswer): AboutItem {
  return { of: 'item', row, hs6, alternatives: [...alternatives], hs: [...hs], eccn: [...eccn] };
}

export function aboutTie({ role, kind, area, strength, evidence }: Tie): AboutTie {
  return { of: 'tie', role, kind, area, strength, text: evidence.text };
}

export function aboutFlag({ id, side, weight, evidence }: Flag): AboutFlag {
  return { of: 'flag', flag: id, side, weight, text: evidence.text };
}
