/** A deal as a request for quotation or a checkout states it: what the user takes over with one click and then looks at. */
import { DEAL_PARTIES, type Deal } from '../deal.ts';
import { type Countries, countryOf } from '../places/countries.ts';
import type { DestinationHint, Party, PartyFacts, Reading } from '../reading.ts';

const SOURCES: readonly DestinationHint['source'][] = ['form', 'order', 'rfq'];
/** Roles that receive, the last receiver first. */
const RECEIVERS: readonly Party['role'][] = ['endUser', 'consignee', 'buyer'];
const MOST_TEXT = 10_000;

/** What a page states of a deal, and what of it could not be taken over. */
export interface PageDeal {
  deal: Deal;
  /** The page's own words that name no country, or another one than was taken. */
  left: string[];
}

function facts({ role: _role, ...rest }: Party): PartyFacts {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== ''));
}

/** The first of each role that says something; a listing's own seller where the page names none and there is one listing. */
function partiesOf({ parties, listings }: Reading): Pick<Deal, (typeof DEAL_PARTIES)[number]> {
  const all = listings.length === 1 ? [...parties, ...(listings[0]?.parties ?? [])] : parties;
  const found = DEAL_PARTIES.flatMap((role) => {
    const party = all.find((one) => one.role === role && Object.keys(facts(one)).length > 0);
    return party === undefined ? [] : [[role, facts(party)] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Where a page's form, order or request says the goods go, as the page wrote it: the first that names a country, and
 * where none is stated the country of who receives them last.
 */
function destinationOf({ destinations, parties }: Reading, countries: Countries): { taken?: string; left: string[] } {
  const stated = destinations.filter(({ source }) => SOURCES.includes(source)).map(({ text }) => text);
  const receivers = RECEIVERS.flatMap((role) =>
    parties.filter((party) => party.role === role).flatMap(({ country }) => country ?? []),
  );
  const taken = [...stated, ...(stated.length > 0 ? [] : receivers)].find(
    (text) => countryOf(text, countries) !== null,
  );
  if (taken === undefined) return { left: stated };
  const country = countryOf(taken, countries);
  return { taken, left: stated.filter((text) => countryOf(text, countries) !== country) };
}

/** Null where the page states nothing of a deal. */
export function dealFromPage(reading: Reading, countries: Countries): PageDeal | null {
  const { taken, left } = destinationOf(reading, countries);
  const bank = reading.parties.find(({ role }) => role === 'bank');
  const words = reading.kind === 'rfq' ? reading.texts.filter(({ key }) => key === 'message') : [];
  const text = words
    .map((one) => one.text)
    .join('\n')
    .slice(0, MOST_TEXT);
  const deal: Deal = {
    ...partiesOf(reading),
    ...(bank?.name && { bank: { name: bank.name, ...(bank.country && { country: bank.country }) } }),
    ...(taken !== undefined && { destination: taken }),
    ...(text.trim() !== '' && { text }),
  };
  return Object.keys(deal).length === 0 && left.length === 0 ? null : { deal, left };
}
