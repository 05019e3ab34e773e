/**
 * OFAC advanced XML (SDN_ADVANCED.XML, CONS_ADVANCED.XML): reference values, places and documents first, then the parties,
 * then the lists they are on. Parties are held until their list is known, at the end.
 */
import type { Entity } from '../entity.ts';
import { addDate, finished, newEntry } from '../entry.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { all, attribute, child, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { type Known, partyOf } from './advanced_party.ts';
import { meaningsOf, placeOf } from './advanced_references.ts';
import { sublistOf } from './sublists.ts';

interface Listing {
  lists: string[];
  programmes: string[];
  listed: string | null;
}

const SDN = 'SDN List';

const dateOf = (element: Element | undefined) =>
  isoDate(['Year', 'Month', 'Day'].map((name) => textOf(element, name).padStart(2, '0')).join('-'));

function addListing(listings: Map<string, Listing>, entry: Element, { meaning }: Known): void {
  const profile = attribute(entry, 'ProfileID');
  const listing = listings.get(profile) ?? { lists: [], programmes: [], listed: null };
  listings.set(profile, listing);
  const list = attribute(entry, 'ListID');
  listing.lists.push(meaning('List', list) || (list === '1550' ? SDN : ''));
  for (const { text } of all(entry, 'SanctionsMeasure', 'Comment'))
    if (text.trim()) listing.programmes.push(text.trim());
  listing.listed ??= dateOf(child(child(entry, 'EntryEvent'), 'Date'));
}

/** Files a party under its list. `sdnFile`: every party of the file is on the SDN list. */
function listed(entry: Entity, listing: Listing, sdnFile: boolean): Entity {
  const { lists, programmes } = listing;
  const { key, codes } = sublistOf([...lists, ...programmes].join('; '));
  const blocked = lists.includes(SDN);
  const law = blocked ? newEntry('us_sdn', entry.id, programmes) : newEntry(key, entry.id, [...codes, ...programmes]);
  const done = { ...entry, ...pick(law), list: blocked && !sdnFile ? key : law.list };
  addDate(done, 'listed', listing.listed);
  return done;
}

const pick = ({ list, effect, jurisdiction, programme }: Entity) => ({ list, effect, jurisdiction, programme });

const WANTED = new Set([
  'DateOfIssue',
  'ReferenceValueSets',
  'Location',
  'IDRegDocument',
  'DistinctParty',
  'SanctionsEntry',
]);

function note(element: Element, known: Known, context: FileContext): void {
  const { meaning, places, papers } = known;
  if (element.name === 'DateOfIssue') {
    const parts = ['Year', 'Month', 'Day'].map((part) => attribute(element, part) || textOf(element, part));
    context.published(isoDate(parts.map((part) => part.padStart(2, '0')).join('-')));
  } else if (element.name === 'ReferenceValueSets') known.meaning = meaningsOf(element);
  else if (element.name === 'Location') places.set(attribute(element, 'ID'), placeOf(element, meaning));
  else if (element.name === 'IDRegDocument') {
    const label = meaning('IDRegDocType', attribute(element, 'IDRegDocTypeID'));
    const issuer = meaning('Country', attribute(element, 'IssuedBy-CountryID'));
    const identity = attribute(element, 'IdentityID');
    const paper = { label, number: textOf(element, 'IDRegistrationNo'), issuer };
    papers.set(identity, [...(papers.get(identity) ?? []), paper]);
  }
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const known: Known = { meaning: () => '', places: new Map(), papers: new Map() };
  const parties: { entry: Entity; profile: string; line: number }[] = [];
  const listings = new Map<string, Listing>();
  for await (const element of xmlElements(text, WANTED, context)) {
    if (element.name === 'DistinctParty') parties.push({ ...partyOf(element, known, context), line: element.line });
    else if (element.name === 'SanctionsEntry') addListing(listings, element, known);
    else note(element, known, context);
  }
  const sdnFile = [...listings.values()].every(({ lists }) => lists.includes(SDN));
  for (const { entry, profile, line } of parties) {
    const listing = listings.get(profile);
    const done = listing === undefined ? null : finished(listed(entry, listing, sdnFile));
    if (done === null) context.problem(line, 'a party without a name, or on no list');
    else yield done;
  }
}

export const ofacAdvancedXml: Format = {
  title: 'OFAC advanced XML',
  recognises: (head) => rootOf(head) === 'Sanctions',
  read,
};
