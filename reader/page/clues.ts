/** The clues that tell a page's kind, counted over its texts and pairs. */

import type { Card } from '../cards/groups.ts';
import { isPrice } from '../cards/signs.ts';
import type { Pairs } from '../labels/pairs.ts';
import { authorOf, type Entry, type Outline } from '../outline/outline.ts';
import { carrierOf, countIn, textOf } from '../outline/text.ts';
import { inZone, NO_EVIDENCE } from '../outline/zones.ts';
import { isFirm, namedBy } from '../trade/names.ts';
import type { Clues } from './kind.ts';
import { BUY, RFQ } from './words.ts';

type Counted = Pick<
  Clues,
  | 'short'
  | 'facts'
  | 'specs'
  | 'company'
  | 'firm'
  | 'buyers'
  | 'bought'
  | 'requests'
  | 'priced'
  | 'buys'
  | 'cards'
  | 'share'
>;

/** Facts that only goods have. */
export const GOODS = /^(?:mpn|model|article|sku|manufacturer|hs|eccn|origin)$/;
/** Texts behind the title in which a product page shows its price; texts a short page has at most. */
const NEAR = 30;
const FEW_TEXTS = 80;
const SHORT_CHARS = 2_000;
const CARD_CHARS = 500;
const BUTTON_CHARS = 40;
const NAME_CHARS = 120;

/** Counts them. `owner` gives the card of each entry, -1 outside cards; `title` is the title's entry, -1 for none. */
export function cluesOf(
  outline: Outline,
  { pairs, heads }: Pairs,
  cards: readonly Card[],
  owner: Int32Array,
  title: number,
): Counted {
  const { entries, texts, before } = outline;
  const plain = (index: number) => !inZone(outline, index, NO_EVIDENCE);
  const facts = new Set<string>();
  const company = new Set<string>();
  const specs = new Map<string, number>();
  let bought = false;
  for (const { at, label, meaning } of pairs) {
    if (owner[at] !== -1 || !plain(at)) continue;
    if (meaning === null) specs.set(label, (specs.get(label) ?? 0) + 1);
    else if (meaning.kind === 'party') {
      company.add(meaning.key);
      bought ||= meaning.role === 'buyer' && meaning.key === 'country';
    } else if (meaning.kind === 'goods' && GOODS.test(meaning.key)) facts.add(meaning.key);
  }
  const firms = new Set<string>();
  const start = title < 0 ? texts.length : (before[title] as number);
  let named = false;
  let priced = false;
  let buys = 0;
  for (const [k, text] of texts.entries()) {
    if (!plain(text)) continue;
    const said = (entries[text] as Entry).text.trim();
    const own = owner[text] === -1;
    priced ||= own && k > start && k <= start + NEAR && isPrice(said);
    if (own && said.length <= BUTTON_CHARS && BUY.test(said)) buys++;
    if (said.length > NAME_CHARS) continue;
    const name = namedBy(authorOf(outline, carrierOf(outline, text)));
    const seller = name?.[0] === 'seller' && name[1] === 'name';
    named ||= seller;
    if (seller || isFirm(said)) firms.add(said);
  }
  const inCards = cards.reduce((sum, { from, to }) => sum + countIn(outline, from, to), 0);
  const asking = new Set(
    pairs.flatMap(({ at, meaning }) => (meaning?.kind === 'party' && meaning.role === 'buyer' ? [owner[at]] : [])),
  );
  const requests = cards.filter(
    ({ from, to }, card) => asking.has(card) || RFQ.test(textOf(outline, from, to, CARD_CHARS)),
  ).length;
  return {
    short: texts.length < FEW_TEXTS ? textOf(outline, 0, entries.length, SHORT_CHARS) : '',
    facts: facts.size,
    // A label that comes back again and again is of a list, not of one product.
    specs: [...specs.values()].filter((count) => count <= 2).length,
    company: company.size,
    // Several names are the sellers of a list.
    firm: named && firms.size === 1,
    buyers: heads.filter(({ at, role }) => role === 'buyer' && plain(at)).length,
    bought,
    requests: requests > cards.length / 2,
    priced,
    buys,
    cards: cards.length,
    share: inCards / Math.max(1, texts.length),
  };
}
