/** What filled forms say: parties, destinations, messages. A lone country control is a setting of the site, no order. */
import type { DestinationHint, Field, Party, PartyFacts, PartyRole } from '../../rules/reading.ts';
import { gather } from '../cards/groups.ts';
import { conceptsIn, labelMeaning } from '../labels/lookup.ts';
import type { Concept } from '../labels/vocabulary.ts';
import type { Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { FOOT, inZone, NAV, NO_EVIDENCE, TOP, TRAP } from '../outline/zones.ts';
import { type Control, controlsOf } from './controls.ts';

export type Asked = keyof PartyFacts | 'postcode' | 'message' | 'goods' | 'quantity';

export interface Forms {
  parties: Party[];
  destinations: DestinationHint[];
  /** Countries asked of nobody where nothing else is: a setting of the site, but at a checkout where the order goes. */
  alone: DestinationHint[];
  texts: Field[];
  /** Product names typed or preset in a request. */
  goods: string[];
  /** What the forms ask, filled or not: tells a checkout or a request for quotation from a search box. */
  asked: Set<Asked>;
  /** One of them sends a message and asks for a quantity or whom to answer. */
  inquiry: boolean;
}

interface Filled extends Control {
  asks: Asked;
  /** Null: the form as a whole tells. */
  role: PartyRole | null;
}

/** What a control asks for, and of whom, by the concepts of its label and names; the first that fits. */
const ASKS: readonly (readonly [Concept, Asked])[] = [
  ['postcode', 'postcode'],
  ['message', 'message'],
  ['quantity', 'quantity'],
  ['country', 'country'],
  ['city', 'city'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['tax', 'taxId'],
  ['website', 'website'],
  ['address', 'address'],
  ['item', 'goods'],
  ['model', 'goods'],
  ['mpn', 'goods'],
  ['name', 'name'],
  ['firm', 'name'],
  ['destination', 'country'],
];
const WHOSE: readonly (readonly [Concept, PartyRole])[] = [
  ['payer', 'payer'],
  ['payment', 'payer'],
  ['endUser', 'endUser'],
  ['notify', 'notify'],
  ['from', 'seller'],
  ['seller', 'seller'],
  ['located', 'seller'],
  ['origin', 'seller'],
  ['consignee', 'consignee'],
  ['delivery', 'consignee'],
  ['destination', 'consignee'],
  ['buyer', 'buyer'],
];
const CONTACT: ReadonlySet<Asked> = new Set(['city', 'address', 'postcode', 'name', 'phone', 'email']);
/** Contact fields a form has at least to be an order or request rather than a control. */
const FEWEST_CONTACTS = 2;
const ANSWER: readonly Asked[] = ['email', 'phone', 'name'];

function filled(control: Control): Filled | null {
  const said = [...conceptsIn(control.label), ...conceptsIn(control.names)];
  const pick = <T>(table: readonly (readonly [Concept, T])[]) =>
    table.find(([concept]) => said.includes(concept))?.[1] ?? null;
  // `Consignee` alone asks for a name, `Ship to` for a country.
  const meaning = labelMeaning(control.label);
  const told = meaning?.kind === 'party' ? meaning.key : meaning?.key === 'destination' ? 'country' : null;
  const asks = pick(ASKS) ?? told;
  // Whom a message is for does not say whose words it holds.
  return asks && { ...control, asks, role: asks === 'message' ? null : pick(WHOSE) };
}

/**
 * Whose a field is that does not say it: the buyer's where the consignee has a name or such a field of its own
 * (`theirs`), else the consignee's where the form has one.
 */
function unsaid(asks: Asked, theirs: ReadonlySet<Asked>): PartyRole {
  return theirs.size === 0 || theirs.has('name') || theirs.has(asks) ? 'buyer' : 'consignee';
}

export function formsOf(outline: Outline, sight: Sight): Forms {
  const forms: Forms = {
    parties: [],
    destinations: [],
    alone: [],
    texts: [],
    goods: [],
    asked: new Set(),
    inquiry: false,
  };
  const groups = new Map<number, Filled[]>();
  for (const control of controlsOf(outline)) {
    const field = filled(control);
    if (field && field.role !== 'seller' && !inZone(outline, field.at, TRAP) && sight(field.at))
      gather(groups, field.form, field);
  }
  for (const [form, fields] of groups) {
    const contacts = new Set(fields.map(({ asks }) => asks).filter((asks) => CONTACT.has(asks)));
    // Who says how many orders: a product page's own order form has no contact fields yet.
    const order = contacts.size >= FEWEST_CONTACTS || (form >= 0 && fields.some(({ asks }) => asks === 'quantity'));
    readForm(fields, order, forms);
    if (!order) forms.alone.push(...fields.flatMap((field) => countryAlone(outline, field)));
    if (isInquiry(fields) && !fields.some(({ at }) => inZone(outline, at, NO_EVIDENCE))) forms.inquiry = true;
  }
  return forms;
}

/** A country that is nobody's, in a form that asks too little to be an order; not where a site asks its visitor. */
function countryAlone(outline: Outline, { at, asks, role, label, value: text }: Filled): DestinationHint[] {
  const isAlone = asks === 'country' && role === null && text !== '' && !inZone(outline, at, TOP | NAV | FOOT);
  return isAlone ? [{ source: 'form', label: label || null, text }] : [];
}

function isInquiry(fields: readonly Filled[]): boolean {
  const asks = (wanted: readonly Asked[]) => fields.some((field) => wanted.includes(field.asks));
  return asks(['message']) && asks([...ANSWER, 'quantity']);
}

/** An order's facts are parties, its countries destinations; outside an order only a shipping control is evidence. */
function readForm(fields: readonly Filled[], order: boolean, forms: Forms): void {
  const theirs = new Set(fields.filter(({ role }) => role === 'consignee').map(({ asks }) => asks));
  const parties = new Map<PartyRole, Party>();
  const places: string[] = [];
  for (const { asks, role, label, value: text } of fields) {
    if (order || asks === 'message') forms.asked.add(asks);
    if (text === '') continue;
    const whose = role ?? unsaid(asks, theirs);
    if (order && whose === 'consignee' && (asks === 'city' || asks === 'address')) places.push(text);
    const elsewhere = whose === 'payer' || (whose === 'buyer' && theirs.has('country'));
    if (asks === 'country' && !elsewhere && (order || role === 'consignee')) {
      forms.destinations.push({ source: order ? 'form' : 'site-setting', label: label || null, text });
    }
    if (asks === 'message') forms.texts.push({ key: 'message', label: label || null, text });
    else if (order && asks === 'goods') forms.goods.push(text);
    else if (order && asks !== 'postcode' && asks !== 'goods' && asks !== 'quantity') {
      const party = parties.get(whose) ?? { role: whose };
      party[asks] = party[asks] && party[asks] !== text ? `${party[asks]} ${text}` : text;
      parties.set(whose, party);
    }
  }
  if (places.length > 0) forms.destinations.push({ source: 'form', label: null, text: places.join(', ') });
  forms.parties.push(...parties.values());
}
