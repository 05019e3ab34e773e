/** Parties of the page as a whole. */
import type { DestinationHint, PageKind, Party, PartyRole } from '../../rules/reading.ts';
import type { Pairs } from '../labels/pairs.ts';
import { PARTIES } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { carrierOf, textIn } from '../outline/text.ts';
import { NO_EVIDENCE, TOP } from '../outline/zones.ts';
import { companyOf, isCompany } from '../parties/companies.ts';
import { fits, tell } from '../parties/facts.ts';
import { namedBy } from '../parties/named.ts';
import { addHint, addParty, destinationOf, roleAt } from '../parties/parties.ts';
import type { MicrodataNode } from '../structured/microdata.ts';

/** Whose a company's facts are where no heading says it. */
const FALLBACK: Partial<Record<PageKind, PartyRole>> = { supplier: 'seller', rfq: 'buyer' };
const NAME_CHARS = 160;
const PLACES = new Set(['country', 'city', 'address']);

export interface People {
  parties: Party[];
  /** Places of a `Ship to` section. */
  destinations: DestinationHint[];
}

export function peopleOf(
  outline: Outline, kind: PageKind, { pairs, heads }: Pairs, owner: Int32Array, items: readonly MicrodataNode[], sight: Sight,
): People {
  const told: Party[] = [];
  const destinations: DestinationHint[] = [];
  const ordered = kind === 'rfq' ? 'rfq' : kind === 'checkout' ? 'order' : 'site-setting';
  for (const pair of pairs) {
    const { meaning, at, value, lines } = pair;
    if (meaning?.kind !== 'party' || owner[at] !== -1) continue;
    const { zone } = outline.entries[at] as Entry;
    if ((zone & (NO_EVIDENCE | TOP)) !== 0 || !sight(at)) continue;
    const role = meaning.role ?? roleAt(outline, heads, at) ?? FALLBACK[kind];
    if (!role || (role === 'seller' && kind === 'checkout')) continue;
    tell(told, role, meaning.key, meaning.key === 'address' ? lines : value);
    const receives = role === 'consignee' && PLACES.has(meaning.key);
    if (receives) addHint(destinations, destinationOf(pair, ordered), 10);
  }
  readNames(outline, kind, owner, sight, told);
  const parties: Party[] = [];
  for (const party of told) addParty(parties, party, PARTIES);
  if (kind !== 'product' && kind !== 'search') {
    for (const item of items) {
      const company = isCompany(item) && owner[item.at] === -1 && sight(item.at) ? companyOf(item) : null;
      if (company) addParty(parties, company, PARTIES);
    }
  }
  return { parties: parties.filter((party) => Object.keys(party).length > 1), destinations };
}

/** Sellers and buyers that only class names tell. */
function readNames(outline: Outline, kind: PageKind, owner: Int32Array, sight: Sight, told: Party[]): void {
  if (kind !== 'product' && kind !== 'supplier' && kind !== 'rfq') return;
  let last = -1;
  for (const text of outline.texts) {
    const carrier = carrierOf(outline, text);
    if (carrier === last || owner[text] !== -1) continue;
    last = carrier;
    const entry = outline.entries[carrier] as Entry;
    if ((entry.zone & NO_EVIDENCE) !== 0) continue;
    const named = namedBy(entry.author) ?? namedBy((outline.entries[entry.parent] as Entry | undefined)?.author ?? '');
    if (!named || named[0] === 'field') continue;
    const [role, key] = named;
    const value = textIn(outline, carrier, NAME_CHARS + 1);
    const known = told.some((party) => party.role === role && party[key] !== undefined);
    if (!known && fits(key, value) && sight(carrier)) tell(told, role, key, value);
  }
}
