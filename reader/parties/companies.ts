/** Companies that markup describes: Organization items with their address, phone and website. */
import type { Party, PartyFacts } from '../../rules/reading.ts';
import { isJson, type Json } from '../structured/jsonld.ts';
import type { TypedNode } from '../structured/jsonld.ts';
import { listOf, textOfValue } from '../structured/products.ts';
import { fits } from './facts.ts';

const COMPANIES = new Set(['organization', 'localbusiness', 'corporation', 'company', 'professionalservice', 'electrician', 'store']);
const FACTS: readonly (readonly [keyof PartyFacts, string])[] = [
  ['name', 'name'], ['phone', 'telephone'], ['email', 'email'], ['website', 'url'], ['taxId', 'taxID'], ['taxId', 'vatID'], ['established', 'foundingDate'],
];
const ADDRESS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'];

export function isCompany({ types }: TypedNode): boolean {
  return types.some((type) => COMPANIES.has(type));
}

/** A company as a seller, null where its markup gives no name. */
export function companyOf({ node }: TypedNode): Party | null {
  const party: Party = { role: 'seller' };
  for (const [fact, property] of FACTS) {
    const text = textOfValue(node[property]).slice(0, 200);
    if (text !== '' && party[fact] === undefined && fits(fact, text)) party[fact] = text;
  }
  const [address] = listOf(node.address);
  if (isJson(address)) readAddress(party, address);
  else if (typeof address === 'string' && address.trim() !== '') party.address = address.slice(0, 300).trim();
  return party.name === undefined ? null : party;
}

function readAddress(party: Party, address: Json): void {
  const lines = ADDRESS.map((property) => textOfValue(address[property])).filter(Boolean);
  if (lines.length > 0) party.address = lines.join(', ').slice(0, 300);
  const city = textOfValue(address.addressLocality);
  const country = textOfValue(address.addressCountry);
  if (city !== '') party.city = city.slice(0, 80);
  if (country !== '') party.country = country.slice(0, 60);
}
