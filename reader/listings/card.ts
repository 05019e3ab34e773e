/** A card of a list as a listing: its title, address, labelled facts, and what only its class names tell. */
import type { Field, Listing } from '../../rules/reading.ts';
import type { Card } from '../cards/groups.ts';
import { titleAt } from '../cards/title.ts';
import type { Pair } from '../labels/pairs.ts';
import { TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, closest } from '../outline/text.ts';
import { absolute } from '../page/address.ts';
import type { AttributeName } from '../snapshot/snapshot.ts';
import { addBracketed, addField, type Trade } from '../trade/facts.ts';
import { type Context, takeNames, takePair, use } from '../trade/gather.ts';

/** Texts of a card looked at, and characters of it kept as its description. */
const MOST_TEXTS = 60;
const LEAST = 20;
const DESCRIPTION_CHARS = 600;
const CUT_SHORT = /\s*(?:…|\.{3})\s*$/;

/** The first attribute in the card that passes. */
function attributeIn(
  { entries }: Outline,
  { from, to }: Card,
  tag: string,
  name: AttributeName,
  test: (value: string) => boolean,
): string | null {
  for (let at = from; at < to; at++) {
    const entry = entries[at] as Entry;
    const value = entry.tag === tag ? entry.attributes[name] : undefined;
    if (value !== undefined && test(value)) return value;
  }
  return null;
}

/** The title, whole where the page shows only its beginning and keeps the rest in an attribute. */
function titleOf(outline: Outline, card: Card): string {
  const shown = titleAt(outline, card.title, TITLE_CHARS);
  const start = shown.replace(CUT_SHORT, '');
  if (start === shown) return shown;
  const whole = (value: string) => value.length > shown.length && value.startsWith(start);
  const full = attributeIn(outline, card, 'a', 'title', whole) ?? attributeIn(outline, card, 'img', 'alt', whole);
  return clean(full ?? shown).slice(0, TITLE_CHARS);
}

/** The address of the link around the title, else of the first link in the card. */
function addressOf(outline: Outline, card: Card, base: string): string | null {
  const link = outline.entries[closest(outline, card.title, ({ tag }) => tag === 'a')];
  const around = absolute(link?.attributes.href ?? null, base);
  return (
    around ??
    absolute(
      attributeIn(outline, card, 'a', 'href', (href) => absolute(href, base) !== null),
      base,
    )
  );
}

/** Reads one card, null where it cannot be seen or has no title. `pairs` are those that stand in it. */
export function listingOf(card: Card, pairs: readonly Pair[], base: string, context: Context): Listing | null {
  const { outline, sight } = context;
  const title = titleOf(outline, card);
  if (title.length < 2 || !sight(card.title)) return null;
  const fields: Field[] = [{ key: 'title', label: null, text: title }];
  const trade: Trade = { fields, parties: [], destinations: [] };
  const used = new Set([card.title]);
  const taken = pairs.filter((pair) => pair.meaning?.key !== 'title' && sight(pair.at));
  use(outline, used, taken);
  for (const pair of taken) takePair(trade, pair, context);
  const start = outline.before[card.from] as number;
  const texts = outline.texts.slice(start, Math.min(outline.before[card.to] as number, start + MOST_TEXTS));
  const least = context.source === 'rfq' ? 3 : LEAST;
  const passages = takeNames(trade, texts, used, least, DESCRIPTION_CHARS, context).filter(
    (text) => !fields.some((field) => text.includes(field.text)),
  );
  addField(fields, 'description', null, passages.join(' | ').slice(0, DESCRIPTION_CHARS));
  addBracketed(fields, title);
  return { title, url: addressOf(outline, card, base), ...trade };
}
