/** A card of a list as a listing: its title, address, labelled facts, and what only its class names tell. */
import type { DestinationHint, Field, Listing, Party } from '../../rules/reading.ts';
import { fieldOf, addField, bracketedNumber } from '../labels/identify.ts';
import { labelMeaning } from '../labels/lookup.ts';
import type { Pair } from '../labels/pairs.ts';
import type { Card } from '../cards/groups.ts';
import { isPrice } from '../cards/signs.ts';
import { FIELDS_PER_LISTING, TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { carrierOf, clean, textIn } from '../outline/text.ts';
import { absolute } from '../page/address.ts';
import { FIRM_WORDS, type Named, namedBy } from '../parties/named.ts';
import { addHint, addParty, destinationOf } from '../parties/parties.ts';
import { tell } from '../parties/facts.ts';

/** Texts of a card looked at, and words of it kept as its description. */
const MOST_TEXTS = 60;
const DESCRIPTION_LEAST = 20;
const DESCRIPTION_MOST = 600;
const FIRM_CHARS = 120;
const CUT_SHORT = /(?:…|\.{3})\s*$/;
const MOST_HINTS = 4;

export interface CardContext {
  base: string;
  sight: Sight;
  /** The page is a board of requests: parties without a role are buyers, places are where goods go. */
  request: boolean;
}

function attributeIn(outline: Outline, from: number, to: number, tag: string, name: string, test: (value: string) => boolean): string | null {
  for (let at = from; at < to; at++) {
    const entry = outline.entries[at] as Entry;
    if (entry.tag !== tag) continue;
    const value = outline.dom.attribute(entry.element, name);
    if (value !== null && test(value)) return value;
  }
  return null;
}

/** The title, whole where the page shows only its beginning and keeps the rest in an attribute. */
function titleOf(outline: Outline, { title, from, to }: Card): string {
  const shown = textIn(outline, title, TITLE_CHARS);
  if (!CUT_SHORT.test(shown)) return shown;
  const start = shown.replace(CUT_SHORT, '').trim();
  const whole = (value: string) => value.length > shown.length && value.startsWith(start);
  const full = attributeIn(outline, from, to, 'a', 'title', whole) ?? attributeIn(outline, from, to, 'img', 'alt', whole);
  return clean(full ?? shown).slice(0, TITLE_CHARS);
}

/** The address of the title's link, else of the card itself, else of the first link in it. */
function addressOf(outline: Outline, { title, root, from, to }: Card, base: string): string | null {
  for (let at = title; at >= 0; at = (outline.entries[at] as Entry).parent) {
    const { element, tag } = outline.entries[at] as Entry;
    const url = tag === 'a' ? absolute(outline.dom.attribute(element, 'href'), base) : null;
    if (url) return url;
    if (at < root) break;
  }
  return absolute(attributeIn(outline, from, to, 'a', 'href', (href) => absolute(href, base) !== null), base);
}

/** Reads one card, null where it cannot be seen or has no title. `pairs` are those that stand in it. */
export function listingOf(outline: Outline, card: Card, pairs: readonly Pair[], context: CardContext): Listing | null {
  const title = titleOf(outline, card);
  if (title.length < 2 || !context.sight(card.title)) return null;
  const fields: Field[] = [{ key: 'title', label: null, text: title }];
  const parties: Party[] = [];
  const destinations: DestinationHint[] = [];
  const used = new Set<number>([card.title]);
  for (const pair of pairs) {
    if (!context.sight(pair.at)) continue;
    used.add(carrierOf(outline, pair.at));
    readPair(pair, fields, parties, destinations, context.request);
  }
  readNames(outline, card, used, fields, parties, context);
  const number = bracketedNumber(title);
  if (number && !fields.some(({ key }) => key === 'mpn')) addField(fields, { key: 'mpn', label: null, text: number }, FIELDS_PER_LISTING);
  return { title, url: addressOf(outline, card, context.base), fields, parties, destinations };
}

function readPair(pair: Pair, fields: Field[], parties: Party[], hints: DestinationHint[], request: boolean): void {
  const { meaning, label, value } = pair;
  if (meaning?.kind === 'goods') addField(fields, meaning.key === 'title' ? null : fieldOf(meaning.key, label, value), FIELDS_PER_LISTING);
  else if (meaning?.kind === 'party') {
    const role = meaning.role ?? (request ? 'buyer' : 'seller');
    if (meaning.role !== null || meaning.key !== 'name') tell(parties, role, meaning.key, value);
    if (request && meaning.role === null && meaning.key === 'country') addHint(hints, destinationOf(pair, 'rfq'), MOST_HINTS);
  } else if (meaning?.kind === 'where') {
    addHint(hints, destinationOf(pair, meaning.key === 'served' ? 'served' : request ? 'rfq' : 'served'), MOST_HINTS);
  } else if (meaning === null) addField(fields, { key: 'other', label, text: value.slice(0, 200) }, FIELDS_PER_LISTING / 2);
}

/** What class names tell, and the longest texts left as the card's description. */
function readNames(outline: Outline, card: Card, used: Set<number>, fields: Field[], parties: Party[], context: CardContext): void {
  let description = '';
  const title = fields[0]?.text ?? '';
  const first = outline.before[card.from] as number;
  const last = Math.min(outline.before[card.to] as number, first + MOST_TEXTS);
  for (let i = first; i < last; i++) {
    const carrier = carrierOf(outline, outline.texts[i] as number);
    if (used.has(carrier)) continue;
    used.add(carrier);
    const entry = outline.entries[carrier] as Entry;
    const text = textIn(outline, carrier, DESCRIPTION_MOST);
    if (isPrice(text) || text.length < 2) continue;
    const named =
      namedBy(entry.author) ?? namedBy((outline.entries[entry.parent] as Entry | undefined)?.author ?? '') ?? firmIn(text, parties, context.request);
    if (!named && (text.length < (context.request ? 3 : DESCRIPTION_LEAST) || description.length > DESCRIPTION_MOST)) continue;
    if (!context.sight(carrier)) continue;
    if (named?.[0] === 'field') addField(fields, namedField(named[1], text), FIELDS_PER_LISTING);
    else if (named) tell(parties, named[0], named[1], text);
    else if (!text.includes(title)) description += (description === '' ? '' : ' | ') + text;
  }
  if (description !== '') addField(fields, { key: 'description', label: null, text: description.slice(0, DESCRIPTION_MOST) }, FIELDS_PER_LISTING);
  for (const party of parties.splice(0)) addParty(parties, party, MOST_HINTS);
}

/** A short text that only a firm's name can be, where none is known: the seller of an offer, the buyer of a request. */
function firmIn(text: string, parties: readonly Party[], request: boolean): Named | null {
  const role = request ? 'buyer' : 'seller';
  const known = parties.some((party) => party.role === role && party.name !== undefined);
  return !known && text.length <= FIRM_CHARS && FIRM_WORDS.test(text) ? [role, 'name'] : null;
}

function namedField(key: Field['key'], text: string): Field | null {
  if (labelMeaning(text.replace(/[:：]\s*$/, '')) !== null) return null;
  return key === 'mpn' || key === 'manufacturer' || key === 'shipsFrom' ? fieldOf(key, null, text) : null;
}
