/** Facts as they are taken: only where the value can be what the label says, and each once. */
import type { DestinationHint, Field, FieldKey, Party, PartyFacts, PartyRole } from '../../rules/reading.ts';
import type { GoodsKey } from '../labels/grammar.ts';
import { DESTINATIONS, FIELDS_PER_LISTING, PARTIES } from '../limits.ts';

/** What a page or a card says of one trade. */
export interface Trade {
  fields: Field[];
  parties: Party[];
  destinations: DestinationHint[];
}

/** What a fact's value must look like; a key without a pattern takes any text. */
const FITS: Partial<Record<GoodsKey | keyof PartyFacts, RegExp>> = {
  mpn: /^(?=(?:.{0,20}[\p{L}\d]){3}).{1,80}$/u,
  model: /^.{1,160}$/,
  // A request's own number is none of the goods.
  article: /^(?!(?:rfq|rfp|rfi|itb|itt|eoi|tender)\b).{1,80}$/i,
  sku: /^.{1,80}$/,
  hs: /^(?:\D{0,20}\d){4}.{0,160}$/,
  eccn: /^.{1,80}$/,
  manufacturer: /^(?=.{0,40}\p{L}).{1,200}$/u,
  origin: /^(?=.{0,40}\p{L}).{1,200}$/u,
  shipsFrom: /^(?=.{0,40}\p{L}).{1,200}$/u,
  name: /^(?!\d{1,2}\s?(?:yrs?|years?|年)|\d[.,]\d|(?:log ?in|sign (?:in|up)|register|more|view|show|contact|chat|войти|登录)\b).{0,80}\p{L}{2}.{0,80}$/iu,
  country: /^[^\d@:]{2,60}$/,
  city: /^(?!.*\(\d).{0,40}\p{L}{2}.{0,40}$/u,
  address: /^.{5,300}$/s,
  phone: /^(?:\D{0,40}\d){6}.{0,60}$/s,
  email: /^\S{1,60}@\S{1,60}\.\S{2,20}$/,
  website: /^\S{2,160}\.\S{2,40}$/,
  taxId: /^(?:[^\d\p{Sc}]{0,20}\d){5}[^\p{Sc}]{0,40}$/u,
  established: /(?:18|19|20)\d\d/,
};
/** A shop's number: digits alone, or an ASIN. */
const SHOP_NUMBER = /^(?:[\d\s.-]+|B0[A-Z0-9]{8}|\D+)$/;

export function fits(key: GoodsKey | keyof PartyFacts, value: string): boolean {
  return value !== '' && (FITS[key]?.test(value) ?? true);
}

/** Adds a field of goods, unless its value cannot be one or stands there already. */
export function addField(fields: Field[], key: GoodsKey | 'other', label: string | null, text: string): void {
  if (fields.length >= FIELDS_PER_LISTING || (key !== 'other' && !fits(key, text))) return;
  const as: FieldKey = key !== 'article' ? key : SHOP_NUMBER.test(text) ? 'sku' : 'model';
  const same = text.toLowerCase();
  if (!fields.some((field) => field.key === as && field.text.toLowerCase() === same))
    fields.push({ key: as, label, text });
}

/** Adds a fact to the last party of its role, or opens the next where a name is told anew. */
export function addFact(parties: Party[], role: PartyRole, key: keyof PartyFacts, value: string): void {
  if (!fits(key, value)) return;
  const said = value.toLowerCase();
  // `Sold by Acme` repeats Acme.
  const same = parties.find((party) => party.role === role && said.endsWith(party[key]?.toLowerCase() ?? '\n'));
  const last = parties.findLast((party) => party.role === role);
  if (same) return;
  if (last && last[key] === undefined) last[key] = value;
  else if ((!last || key === 'name') && parties.length < PARTIES) parties.push({ role, [key]: value });
}

/** What a control or a line beside it says before anyone chose. */
export const PROMPT =
  /^(?:[-–—.\s*]{0,9}(?:please |bitte |lütfen )?(?:select|choose|enter|add|update|change|your|my|all\b|any\b|example|see |view |sign in|log ?in|seç|tüm|giriş|выб|укаж|войд|введ|все\b|оберіть|wähl|auswähl|choisi|sélect|elija|elige|selec|scegli|wybierz|请选择|请登录|選擇|全部)|[-–—.\s*]{0,30}$)/i;
/** Currencies that stand beside a country in the same control, and say nothing of a place. */
const CURRENCY = /^(?:USD|EUR|GBP|CNY|JPY|TRY|INR|CHF)$/;
const HINT_CHARS = 300;

/** Adds a place where goods go, unless it is a mere prompt or stands there already. */
export function addHint(hints: DestinationHint[], { source, label, text: said }: DestinationHint): void {
  const text = said.slice(0, HINT_CHARS).trim();
  if (hints.length >= DESTINATIONS || PROMPT.test(text) || CURRENCY.test(text) || !/\p{L}{2}/u.test(text)) return;
  const same = text.toLowerCase();
  if (!hints.some((hint) => hint.source === source && hint.text.toLowerCase() === same))
    hints.push({ source, label, text });
}

/** A part number in brackets that a title ends with: `Capacitor 35V (TAJB105K035RNJ)`. Letters, at least two digits, capitals. */
const BRACKETED =
  /[([](?=[^)\]]{0,40}[A-Z])(?=(?:[^)\]\d]{0,40}\d){2})(?!\d+(?:[.,]\d+)?[A-Z]{1,3}[)\]])([A-Z0-9][A-Z0-9./+,_-]{4,39})[)\]]/;

export function addBracketed(fields: Field[], title: string): void {
  const number = BRACKETED.exec(title)?.[1];
  if (number && !fields.some(({ key }) => key === 'mpn')) addField(fields, 'mpn', null, number);
}
