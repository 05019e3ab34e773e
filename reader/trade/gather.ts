/** Gathers what the labels and class names of a page, or of one card, say of a trade. */
import type { DestinationSource, PartyRole } from '../../rules/reading.ts';
import { isPrice } from '../cards/signs.ts';
import { labelMeaning } from '../labels/lookup.ts';
import type { Head, Pair } from '../labels/pairs.ts';
import { DESCRIPTION_CHARS, FIELD_CHARS } from '../limits.ts';
import { WORD } from '../outline/letters.ts';
import { authorOf, type Entry, type Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { carrierOf, closest, common, countIn, textIn, textOf } from '../outline/text.ts';
import { FOOT, inZone, NAV, TOP } from '../outline/zones.ts';
import { addFact, addField, addHint, fits, type Trade } from './facts.ts';
import { isFirm, type Named, namedBy } from './names.ts';

export interface Context {
  outline: Outline;
  sight: Sight;
  /** Where goods go that a request or an order tells; null on other pages. */
  source: DestinationSource | null;
  /** Whose a fact is that neither its label nor a heading says; null: nobody's. */
  role: PartyRole | null;
  heads: readonly Head[];
}

/** Longer values of unknown labels are notes, no specification. */
const OTHER_CHARS = 200;
/** Shorter descriptions are tabs and headings. */
const DESCRIPTION_LEAST = 8;
/** Levels above a party's heading that its section may reach. */
const REACH = 5;
/** A seller's range rather than one place. */
const MANY =
  /world-?wide|international|monde entier|weltweit|dünya|по всему миру|全球|全世界|todo el mundo|[,|;、，].{1,60}[,|;、，]/i;
/** How much longer than the pairs in it running text is. */
const PROSE = 3;
/** Texts that a passage is made of at most. */
const PASSAGE_TEXTS = 6;
/** Longest name of a maker that only a class tells. */
const MAKER_CHARS = 60;
/** The number that advertisements in Russia must carry: the firm beside it is the advertiser. */
const AD = /\berid[:=\s]/i;
const PLACE = /^(?:country|city|address)$/;
/** `Страна: Китай` of a specification is the origin; `Country: China` may be anyone's. */
const CYRILLIC_COUNTRY = /^стран/i;

function roleAt({ outline, heads }: Context, at: number): PartyRole | null {
  const head = heads.findLast((other) => other.at < at);
  if (!head) return null;
  const shared = common(outline, head.at, at);
  return (outline.entries[shared] as Entry).depth >= (outline.entries[head.at] as Entry).depth - REACH && shared > 0
    ? head.role
    : null;
}

function sourceOf({ outline, source }: Context, pair: Pair): DestinationSource {
  if (pair.setting || inZone(outline, pair.from, TOP | NAV | FOOT)) return 'site-setting';
  // A phrase in running text tells what the seller serves; on a link or button it is a control. An order says `Ship to: Minsk`.
  if (pair.opening && !(pair.parted && source !== null && !MANY.test(pair.lines)))
    return closest(outline, pair.from, ({ tag }) => tag === 'a' || tag === 'button') >= 0 ? 'site-setting' : 'served';
  return source ?? (MANY.test(pair.lines) ? 'served' : 'site-setting');
}

/** A head of a card or firm, not of the site. */
const OF_SOMEBODY = /seller|supplier|company|vendor|store|shop|buyer|rfq|product|card|profile/i;

/** `City: Kazan` or `Country: Turkey` of nobody in the head of a site: where it takes its visitor to be. */
export function isSetting(outline: Outline, { meaning, from }: Pair): boolean {
  return (
    meaning?.kind === 'party' &&
    !meaning.role &&
    /^(?:country|city)$/.test(meaning.key) &&
    inZone(outline, from, TOP) &&
    closest(outline, from, ({ author }, at) => OF_SOMEBODY.test(author) && inZone(outline, at, TOP)) < 0
  );
}

/** Notes the texts of pairs as read; running text of which pairs are only a part says more. */
export function use(outline: Outline, used: Set<number>, pairs: readonly Pair[]): void {
  const told = new Map<number, number>();
  for (const { at, label, value } of pairs) told.set(at, (told.get(at) ?? 0) + label.length + value.length);
  for (const { from, at, to } of pairs) {
    if (from === at && (outline.entries[at] as Entry).text.length > PROSE * (told.get(at) ?? 0)) continue;
    // The label of a column stands in another row.
    for (let text = outline.entries[from]?.tag === '' ? Math.min(from, at) : at; text < to; text++)
      if (outline.entries[text]?.tag === '') used.add(carrierOf(outline, text));
  }
}

/** Takes what one pair says. */
export function takePair(trade: Trade, pair: Pair, context: Context): void {
  const { meaning, value, lines, at } = pair;
  const label = pair.label || null;
  if (meaning === null) {
    if (value.length <= OTHER_CHARS) addField(trade.fields, 'other', label, value);
  } else if (meaning.kind === 'where') {
    addHint(trade.destinations, {
      source: meaning.key === 'served' ? 'served' : sourceOf(context, pair),
      label,
      text: lines,
    });
  } else if (meaning.kind === 'party' && isSetting(context.outline, pair)) {
    addHint(trade.destinations, { source: 'site-setting', label, text: value });
  } else if (meaning.kind === 'party') {
    const role = meaning.role ?? roleAt(context, at) ?? context.role;
    if (!role && CYRILLIC_COUNTRY.test(pair.label)) addField(trade.fields, 'origin', label, value);
    if (!role) return;
    addFact(trade.parties, role, meaning.key, meaning.key === 'address' ? lines : value);
    const goesThere =
      role === 'consignee' || (role === 'buyer' && context.source === 'rfq' && meaning.key === 'country');
    if (goesThere && PLACE.test(meaning.key))
      addHint(trade.destinations, { source: sourceOf(context, pair), label, text: lines });
  } else if (meaning.kind === 'goods') {
    const long = meaning.key === 'description' || meaning.key === 'message';
    if (meaning.key === 'description' && lines.length < DESCRIPTION_LEAST) return;
    addField(
      trade.fields,
      meaning.key,
      label,
      long ? lines.slice(0, DESCRIPTION_CHARS) : (isTrade(meaning.key) ? lines : value).slice(0, FIELD_CHARS),
    );
    // `Delivery: Minsk` of an order or request; `Delivery: 2–3 days` is none.
    const place = meaning.key === 'shipping' && context.source && /^[^\d€$£]{2,60}$/.test(value);
    if (place) addHint(trade.destinations, { source: context.source as DestinationSource, label, text: value });
  }
}

/** Whether a text can be what its class calls it; a class says of whole boxes that they are about the maker. */
function fitsName({ fields }: Trade, [kind, key]: Named, said: string): boolean {
  const maker = kind === 'goods' && key === 'manufacturer';
  return fits(key, said) && !(maker && (said.length > MAKER_CHARS || fields.some((field) => field.key === key)));
}

/** Fields that speak of the trade rather than of the goods. */
export function isTrade(key: string): boolean {
  return key === 'shipping' || key === 'payment' || key === 'message';
}

/**
 * Takes what class names tell of the given texts, and gives back the passages left over, each once. `used` holds the
 * carriers already read and grows; `least` is the length below which a passage says nothing.
 */
export function takeNames(
  trade: Trade,
  texts: readonly number[],
  used: Set<number>,
  least: number,
  chars: number,
  context: Context,
): string[] {
  const { outline, sight } = context;
  const passages = new Set<string>();
  const firm = context.source === 'rfq' ? 'buyer' : 'seller';
  for (const text of texts) {
    const carrier = carrierOf(outline, text);
    if (used.has(carrier)) continue;
    used.add(carrier);
    // A box of many texts is no passage: its own line alone.
    const said =
      countIn(outline, carrier) > PASSAGE_TEXTS
        ? textOf(outline, text, (outline.entries[carrier] as Entry).end, chars, null)
        : textIn(outline, carrier, chars);
    if (isPrice(said) || !WORD.test(said)) continue;
    const known = trade.parties.some(({ role, name }) => role === firm && name !== undefined);
    const named = namedBy(authorOf(outline, carrier)) ?? (!known && isFirm(said) ? ([firm, 'name'] as const) : null);
    if ((!named && said.length < least) || !sight(carrier)) continue;
    if (AD.test(said)) continue;
    if (named && labelMeaning(said.replace(/[:：]\s*$/, '')) === null && fitsName(trade, named, said)) {
      if (named[0] === 'goods') addField(trade.fields, named[1], null, said);
      else addFact(trade.parties, named[0], named[1], said);
    } else if (said.length >= least) passages.add(said);
  }
  return [...passages];
}
