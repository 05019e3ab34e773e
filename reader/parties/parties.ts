/** Parties of a page from its label/value pairs: a fact without a role belongs to the party whose heading stands above it. */
import type { DestinationHint, DestinationSource, Party, PartyRole } from '../../rules/reading.ts';
import type { Head, Pair } from '../labels/pairs.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { common } from '../outline/text.ts';

/** Levels above a heading that its section may reach. */
const REACH = 4;

/** The role that a fact's place gives it: the nearest heading before it whose section reaches so far. */
export function roleAt(outline: Outline, heads: readonly Head[], at: number): PartyRole | null {
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i] as Head;
    if (head.at >= at) continue;
    const shared = common(outline, head.at, at);
    const depth = (outline.entries[shared] as Entry).depth;
    if (depth >= (outline.entries[head.at] as Entry).depth - REACH - 1 && shared > 0) return head.role;
    return null;
  }
  return null;
}

/** A destination that a pair states, null where its text can be none. */
export function destinationOf(pair: Pair, source: DestinationSource): DestinationHint | null {
  const text = pair.lines.slice(0, HINT_CHARS).trim();
  if (text.length < 2 || PROMPT.test(text) || CURRENCY.test(text) || !/\p{L}{2}/u.test(text)) return null;
  return { source, label: pair.label, text };
}

const HINT_CHARS = 300;
/** Currencies that stand beside a country in the same control, and say nothing of a place. */
const CURRENCY = /^(?:USD|EUR|GBP|CNY|JPY|TRY|INR|CHF)$/;
/** What a control or a line beside it says before anyone chose. */
export const PROMPT =
  /^(?:[-–—.\s*]{0,9}(?:please |bitte |lütfen )?(?:select|choose|enter|add|update|change|your|my|all\b|any\b|example|see |view |sign in|log ?in|seç|tüm|giriş|выб|укаж|войд|введ|все\b|оберіть|wähl|auswähl|choisi|sélect|elija|elige|selec|scegli|wybierz|请选择|请登录|選擇|全部)|[-–—.\s*]{0,30}$)/i;

/** Adds a hint unless one of its source says the same. */
export function addHint(hints: DestinationHint[], hint: DestinationHint | null, most: number): void {
  if (!hint || hints.length >= most) return;
  const same = hint.text.toLowerCase();
  if (!hints.some((known) => known.source === hint.source && known.text.toLowerCase() === same)) hints.push(hint);
}

/** Same facts, same party: the page told it twice. */
export function addParty(parties: Party[], party: Party, most: number): void {
  if (parties.length >= most) return;
  const name = party.name?.toLowerCase();
  const known = parties.find((other) => other.role === party.role && other.name?.toLowerCase() === name);
  if (known) Object.assign(known, { ...party, ...known });
  else parties.push(party);
}
