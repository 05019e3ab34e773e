/**
 * Chooses which groups of repeated texts are titles of cards. A group is scored by features, each with its weight, so
 * that a change of mind is a change of one number; a group wins its cards from the groups that share them.
 */
import { WORD } from '../outline/letters.ts';
import { authorOf, type Entry, type Outline } from '../outline/outline.ts';
import { closest, countIn, textsIn } from '../outline/text.ts';
import { inZone, LINK, RELATED } from '../outline/zones.ts';
import { isFirm } from '../trade/names.ts';
import { type Card, cardsOf, FEWEST_CARDS, USUAL_CARDS } from './groups.ts';
import { isPrice, type Signs } from './signs.ts';
import { titleAt, withHeadings } from './title.ts';

export interface CardList {
  cards: Card[];
  /** Recommendations and the like: cards, but not what the page is about. */
  related: boolean;
  /** Titles that are names of firms: a directory, no goods. */
  firms: boolean;
  score: number;
}

/** What a card shows beside its title, averaged over the group; less than `ENOUGH` is a menu, not goods. */
const EVIDENCE = {
  price: 2,
  image: 1,
  button: 0.6,
  texts: 0.5,
  words: 0.8,
  row: 0.6,
  told: 1.5,
  request: 1.2,
  part: 1.2,
};
const ENOUGH = 2.2;
/** How much a text of the group is like a title. */
const TITLE = {
  link: 1.5,
  heading: 1,
  named: 1,
  length: 1.2,
  distinct: 1,
  known: 1.5,
  early: 0.5,
  lines: -1.5,
  firm: -2,
};
/** Least sum of evidence, title and count: less is a row of buttons or photos; where each shows picture and price, a buyer, or part number and button, hardly. */
const LEAST_SCORE = 8.5;
const LEAST_SURE = 7;
const SURE = 0.8;
/** Two cards alone are a list where both are sure and have titles like titles: links or headings. */
const LEAST_TITLE = 3;

const TITLE_NAME = /(?<![A-Za-z])(?:title|name|subject|prod)/i;
/**
 * Titles of what a shop does rather than sells, in most of a group: delivery, returns, a newsletter. Goods, whose titles may
 * boast of free delivery, show prices.
 */
const SERVICE =
  /newsletter|versand|shipping|delivery|customer (?:service|support)|(?:free|easy) returns|доставк|возврат|оплат|рассылк|kargo|teslimat|iade|livraison|env[ií]os?\b|spedizion|配送|运费|退货|包邮|送料/i;
/** A title that is a part number and nothing else. */
const PART = /^(?=.{0,20}\d)(?=.{0,20}[A-Z])[A-Z\d][A-Z\d./+#-]{4,30}$/;
const OWN_NAME = /name|title/i;
const FIRM_NAME = /company|seller|supplier|store|shop|vendor|brand|manufacturer|mfr/i;
/** Characters of titles that are looked at, after which a longer one is no better, and under which they are short. */
const TITLE_CHARS = 120;
const LONG = 60;
const SHORT = 40;
const LEAST_DISTINCT = 0.5;
/** An ideograph says as much as so many letters. */
const IDEOGRAPH_LETTERS = 2.5;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
/** Lines of one title. */
const MOST_LINES = 2;
/** The first cards of a group are enough to judge it by. */
const SAMPLE = 60;

/** What pairs say of the entries a title may stand at: +1 a part number, model or name; -1 a maker, seller or other fact. */
export type Known = ReadonlyMap<number, number>;

/** Whether class names call a title a firm; a name of its own counts before that of the box around it. */
function isFirmName(outline: Outline, at: number): boolean {
  const { author } = outline.entries[at] as Entry;
  return FIRM_NAME.test(OWN_NAME.test(author) ? author : authorOf(outline, at));
}

function mean<T>(items: readonly T[], value: (item: T) => number | boolean): number {
  return items.reduce((sum, item) => sum + +value(item), 0) / items.length;
}

/** Letters of a text; ideographs count for more. */
function lettersOf(text: string): number {
  return text.length + (IDEOGRAPH_LETTERS - 1) * (text.match(IDEOGRAPH)?.length ?? 0);
}

function sum<Key extends string>(weights: Record<Key, number>, features: Record<Key, number>): number {
  return (Object.keys(weights) as Key[]).reduce((total, key) => total + weights[key] * features[key], 0);
}

function judge(outline: Outline, signs: Signs, titles: readonly number[], known: Known): CardList | null {
  const { entries, texts } = outline;
  const cards = cardsOf(outline, titles);
  const sample = cards.slice(0, SAMPLE);
  const said = sample.map(({ title }) => titleAt(outline, title, TITLE_CHARS));
  const share = (test: (card: Card) => number | boolean) => mean(sample, test);
  const has = (counts: Int32Array) => share(({ from, to }) => (counts[to] as number) > (counts[from] as number));
  const distinct = new Set(said).size / said.length;
  const knowledge = share(({ title }) => known.get(title) ?? 0);
  const price = has(signs.price);
  if (
    distinct < (cards.length < USUAL_CARDS ? 1 : LEAST_DISTINCT) ||
    knowledge < -0.4 ||
    (price < 0.5 && has(signs.onward) > 0.5) ||
    mean(said, (text) => isPrice(text) || !WORD.test(text) || (price < 0.5 && SERVICE.test(text))) > 0.5
  )
    return null;
  const length = mean(said, (text) => Math.min(lettersOf(text), LONG));
  const image = has(signs.image);
  const request = has(signs.request);
  const button = has(signs.button);
  const part = mean(said, (text) => PART.test(text));
  const count = share(({ from, to }) => countIn(outline, from, to));
  const evidence = sum(EVIDENCE, {
    price,
    image,
    button,
    texts: Math.min(2, (count - 1) / 2),
    words: Math.min(1, length / SHORT),
    row: share(({ from }) => entries[from]?.tag === 'tr'),
    told: Math.max(0, knowledge),
    request,
    part,
  });
  // Blocks of links under short headings, without a price: an index of categories.
  const links = () =>
    share(({ from, to }) =>
      mean(texts.slice(outline.before[from], outline.before[to]), (text) => inZone(outline, text, LINK)),
    );
  if (evidence < ENOUGH || (price === 0 && length < SHORT && count > 4 && links() > 0.85)) return null;
  const firms = mean(said, isFirm);
  const title = sum(TITLE, {
    link: share(({ title: at }) => inZone(outline, at, LINK)),
    heading: share(
      ({ title: at, from }) => closest(outline, at, ({ tag }, index) => index <= from || /^h[1-6]$/.test(tag)) > from,
    ),
    named: share(({ title: at }) => TITLE_NAME.test(authorOf(outline, at))),
    length: length / LONG,
    distinct,
    known: knowledge,
    early: share(({ title: at, from }) => countIn(outline, from, at) <= 1),
    // A line of a box that holds more of them is no title of its own.
    lines: share(({ title: at }) => textsIn(outline, at).filter((text) => entries[text]?.fresh).length > MOST_LINES),
    firm: Math.max(
      share(({ title: at }) => isFirmName(outline, at)),
      firms,
    ),
  });
  const score = evidence + title + Math.log2(cards.length);
  const sure = Math.min(price, image) >= SURE || request >= SURE || Math.min(part, button) >= SURE;
  if (cards.length < USUAL_CARDS && !(sure && title >= LEAST_TITLE)) return null;
  // Firms make way for goods, but a directory has no goods to make way for.
  return score - TITLE.firm * firms < (sure ? LEAST_SURE : LEAST_SCORE)
    ? null
    : { cards, related: share(({ from }) => inZone(outline, from, RELATED)) > 0.5, firms: firms > 0.5, score };
}

/** Card lists of the page, the best first, after the row lists already found; no two share an entry. */
export function choose(
  outline: Outline,
  signs: Signs,
  groups: readonly number[][],
  known: Known,
  rows: readonly CardList[],
): CardList[] {
  const judged = [...rows];
  for (const group of groups) {
    const list = judge(outline, signs, group, known);
    if (list) judged.push(list);
  }
  const taken = new Uint8Array(outline.entries.length);
  return judged
    .sort((a, b) => b.score - a.score)
    .flatMap((list) => {
      const cards = list.cards.filter(({ from, to }) => !taken.subarray(from, to).includes(1));
      const fewest = cards.length < list.cards.length ? USUAL_CARDS : FEWEST_CARDS;
      if (!rows.includes(list) && (cards.length < fewest || cards.length < list.cards.length / 2)) return [];
      for (const { from, to } of cards) taken.fill(1, from, to);
      return [{ ...list, cards: withHeadings(outline, cards) }];
    });
}
