/** Everyone the page and the deal name, with their list matches. */
import { DEAL_PARTIES, type Deal } from '../deal.ts';
import { partyName } from '../decisions/about.ts';
import { matchParty, type PartyLists } from '../parties/index.ts';
import { type Countries, countryOf } from '../places/countries.ts';
import type { Party, PartyFacts, PartyRole } from '../reading.ts';
import type { ListMatch, NamedApart, ScreenedParty } from '../screening.ts';
import type { Hit } from '../verdict/index.ts';

export type Matcher = (facts: PartyFacts, role: PartyRole) => ListMatch[];

/** Matches each party once, however many cards name it. Without lists nothing matches; `checked` says so. */
export function matcher(lists: PartyLists | null, countries: Countries, today: string): Matcher {
  const known = new Map<string, ListMatch[]>();
  return (facts, role) => {
    if (lists === null) return [];
    const country = facts.country === undefined ? undefined : (countryOf(facts.country, countries) ?? undefined);
    const key = JSON.stringify([
      role,
      facts.name,
      country,
      facts.city,
      facts.address,
      facts.email,
      facts.website,
      facts.taxId,
    ]);
    let matches = known.get(key);
    if (matches === undefined) {
      const { country: _stated, ...rest } = facts;
      matches = matchParty(country === undefined ? rest : { ...rest, country }, role, lists, today);
      known.set(key, matches);
    }
    return matches;
  };
}

/** The deal's parties with their roles; its bank by name and BIC. */
export function dealParties(deal: Deal): Party[] {
  const parties: Party[] = DEAL_PARTIES.flatMap((role) => (deal[role] === undefined ? [] : [{ ...deal[role], role }]));
  if (deal.bank !== undefined) {
    const { name, country, bic } = deal.bank;
    parties.push({ role: 'bank', ...(name && { name }), ...(country && { country }), ...(bic && { taxId: bic }) });
  }
  return parties;
}

/**
 * Whether a party is named, by name or number, so that lists have to be asked. A web or mail address alone names nobody,
 * though it is matched where lists are loaded; the maker is a fact of the goods, no party to the trade.
 */
export function isNamed({ role, name, taxId }: Party | NamedApart): boolean {
  return role !== 'manufacturer' && [name, taxId].some((fact) => fact !== undefined && fact.trim() !== '');
}

export function screenParties(parties: readonly Party[], match: Matcher): ScreenedParty[] {
  const seen = new Set<string>();
  return parties.flatMap((party) => {
    const key = JSON.stringify(party);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...party, matches: match(party, party.role) }];
  });
}

export function hitsOf(parties: readonly ScreenedParty[]): Hit[] {
  return parties.flatMap((party) =>
    party.matches.map((found) => ({
      of: 'party' as const,
      role: party.role,
      party: partyName(party),
      stated: { ...(party.country && { country: party.country }), ...(party.taxId && { taxId: party.taxId }) },
      match: found,
      owned: null,
      share: null,
      control: false,
      imo: false,
    })),
  );
}

/** A share as stated: 51, "51 %", "> 50", "0.5" is half a per cent. Null where no number stands. */
export function shareOf(stated: number | string | undefined): number | null {
  if (typeof stated === 'number') return Number.isFinite(stated) ? stated : null;
  const match = /(\d{1,3}(?:[.,]\d{1,4})?)/.exec(stated ?? '');
  if (match === null) return null;
  const share = Number((match[1] as string).replace(',', '.'));
  return /[>≥]|more than|over/i.test(stated ?? '') && !/[≥]|at least/i.test(stated ?? '') ? share + 0.01 : share;
}

/** Those a deal names apart, with their matches: the vessel, and the owners of its parties. */
export function namedApart({ vessel, owners }: Deal, match: Matcher): NamedApart[] {
  const facts = vessel && {
    ...(vessel.name && { name: vessel.name }),
    ...(vessel.imo && { taxId: `IMO ${vessel.imo}` }),
  };
  const ship: NamedApart[] =
    facts === undefined ? [] : [{ ...facts, role: 'vessel', matches: match(facts, 'forwarder') }];
  const people = (owners ?? []).map(({ name }): NamedApart => {
    const named = name === undefined ? {} : { name };
    return { ...named, role: 'owner', matches: match(named, 'seller') };
  });
  return [...ship, ...people];
}

/** List hits of those a deal names apart, in the order of `namedApart`. */
export function dealHits(deal: Deal, apart: readonly NamedApart[]): Hit[] {
  const owners = apart.filter(({ role }) => role === 'owner');
  return apart.flatMap((named) => {
    const owner = deal.owners?.[owners.indexOf(named)];
    return named.matches.map(
      (found): Hit => ({
        of: named.role,
        role: named.role,
        party: partyName(named),
        match: found,
        owned: owner === undefined ? null : (owner.of ?? ''),
        share: shareOf(owner?.share),
        control: /control|kontrol/i.test(String(owner?.share ?? '')),
        imo: named.role === 'vessel' && named.taxId !== undefined,
      }),
    );
  });
}
