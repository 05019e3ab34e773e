/** What filled forms say: parties, destinations, messages. A lone country control is a setting of the site, no order. */
import type { DestinationHint, Field, Party, PartyFacts, PartyRole } from '../../rules/reading.ts';
import type { Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { type Control, controlsOf } from './controls.ts';
import { type Asked, roleOf } from './roles.ts';

export interface Forms {
  parties: Party[];
  destinations: DestinationHint[];
  texts: Field[];
  /** Product names typed or preset in a request. */
  goods: { at: number; text: string }[];
  /** What the forms ask, filled or not: tells a checkout or a request for quotation from a search box. */
  asked: Set<Asked>;
}

interface Filled {
  control: Control;
  asked: Asked;
  role: PartyRole | null;
  destination: boolean;
}

const CONTACT: ReadonlySet<Asked> = new Set(['city', 'address', 'postcode', 'name', 'phone', 'email']);
/** Contact fields a form has at least to be an order or request rather than a control. */
const FEWEST_CONTACTS = 2;
const SHIPS = /ship|deliver|dest|teslim|liefer|livrai|envio|dostav|consegna/;
const OTHER_CONTROL = /lang|currency|locale|salic|search|filter|sort|facet/;
const MESSAGE_CHARS = 2_000;

export function formsOf(outline: Outline, sight: Sight): Forms {
  const forms: Forms = { parties: [], destinations: [], texts: [], goods: [], asked: new Set() };
  const groups = new Map<number, Filled[]>();
  for (const control of controlsOf(outline)) {
    const role = roleOf(control);
    if (!role || !sight(control.at)) continue;
    const group = groups.get(control.form);
    if (group) group.push({ control, ...role });
    else groups.set(control.form, [{ control, ...role }]);
  }
  for (const fields of groups.values()) {
    const contacts = new Set(fields.filter(({ asked }) => CONTACT.has(asked)).map(({ asked }) => asked));
    if (contacts.size >= FEWEST_CONTACTS) readOrder(fields, forms);
    else readSettings(fields, forms);
  }
  return forms;
}

/** A form that asks for a contact or an address: each role's facts are a party, the consignee's place a destination. */
function readOrder(fields: readonly Filled[], forms: Forms): void {
  const fallback: PartyRole = fields.some(({ role }) => role === 'consignee') ? 'consignee' : 'buyer';
  const parties = new Map<PartyRole, Party & { postcode?: string }>();
  for (const { control, asked, role, destination } of fields) {
    forms.asked.add(asked);
    if (control.value === '') continue;
    if (asked === 'message') forms.texts.push({ key: 'message', label: control.label || null, text: control.value.slice(0, MESSAGE_CHARS) });
    else if (asked === 'goods') forms.goods.push({ at: control.at, text: control.value });
    else {
      const whose = role ?? fallback;
      const party = parties.get(whose) ?? { role: whose };
      parties.set(whose, party);
      if (asked !== 'postcode') addFact(party, asked, control.value);
      const goesThere = asked === 'country' && whose !== 'payer' && whose !== 'seller';
      if (destination || goesThere) forms.destinations.push({ source: 'form', label: control.label || null, text: control.value });
    }
  }
  for (const party of parties.values()) if (Object.keys(party).length > 1) forms.parties.push(party);
}

function addFact(party: Party, fact: keyof PartyFacts, value: string): void {
  const before = party[fact];
  party[fact] = before && before !== value ? `${before} ${value}` : value;
}

/** Controls that stand alone: only those that say they are about shipping are evidence. */
function readSettings(fields: readonly Filled[], forms: Forms): void {
  for (const { control, asked, destination } of fields) {
    if (asked === 'message') {
      forms.asked.add(asked);
      if (control.value !== '') forms.texts.push({ key: 'message', label: control.label || null, text: control.value.slice(0, MESSAGE_CHARS) });
    }
    if (asked !== 'country' || control.value === '' || OTHER_CONTROL.test(control.names)) continue;
    if (destination || SHIPS.test(control.names)) forms.destinations.push({ source: 'site-setting', label: control.label || null, text: control.value });
  }
}
