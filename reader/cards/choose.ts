/**
 * Chooses which groups of repeated texts are titles of cards. A group is scored by features, each with its weight, so
 * that a change of mind is a change of one number; a group wins its cards from the groups that share them.
 */
import { authorOf, type Entry, type Outline } from '../outline/outline.ts';
import { countIn, textIn } from '../outline/text.ts';
import { LINK, RELATED } from '../outline/zones.ts';
import { type Card, cardsOf, FEWEST_CARDS } from './groups.ts';
import { isFirm } from '../trade/names.ts';
import { between, isPrice, type Signs } from './signs.ts';

export interface CardList {
  cards: Card[];
  /** Recommendations and the like: cards, but not what the page is about. */
  related: boolean;
  score: number;
}

/** What a card shows beside its title, averaged over the group; fewer than `ENOUGH` is a menu, not goods. */
const EVIDENCE = { price: 2, image: 1, button: 0.6, text: 0.5, words: 0.8, known: 1.5, row: 0.6 };
const ENOUGH = 2.2;
/** Least sum of evidence, title and count: less is a row of buttons or photos. */
const LEAST_SCORE = 8.5;
/** How much a text of the group is like a title. */
const TITLE = { link: 1.5, heading: 1, named: 1, length: 1.2, distinct: 1, known: 1.5, early: 0.5, firm: -2 };

const TITLE_NAME = /(?<![A-Za-z])(?:title|name|subject|product|prod|item-?title)/i;
const FIRM_NAME = /company|seller|supplier|store|shop|vendor|merchant|brand|manufacturer|mfr/i;
const WORDS = /\p{L}{2}/u;
/** Characters after which a longer title is no better. */
const LONG = 60;
const SHORT_TITLE = 40;
const TITLE_CHARS = 120;
const LEAST_DISTINCT = 0.5;
/** Titles of one card: the shares of entries in a group are of its first cards, enough to judge by. */
const SAMPLE = 60;

/** What pairs say of the entries a title may stand at: +1 a part number, model or name; -1 a maker, seller or other fact. */
export type Known = (entry: number) => number;

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

function headed(outline: Outline, title: number, root: number): boolean {
  for (let at = title; at > root; at = (outline.entries[at] as Entry).parent) {
    if (/^h[1-6]$/.test((outline.entries[at] as Entry).tag)) return true;
  }
  return false;
}

function judge(outline: Outline, signs: Signs, titles: readonly number[], known: Known): CardList | null {
  const { entries } = outline;
  const cards = cardsOf(outline, titles);
  const sample = cards.slice(0, SAMPLE);
  const texts = sample.map((card) => textIn(outline, card.title, TITLE_CHARS));
  const distinct = new Set(texts).size / texts.length;
  if (distinct < LEAST_DISTINCT || share(texts, (text) => isPrice(text) || !WORDS.test(text)) > 0.5) return null;
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, LONG), 0) / texts.length;
  const knowledge = sample.reduce((sum, card) => sum + known(card.title), 0) / sample.length;
  if (knowledge < -0.4) return null;
  const author = (card: Card) => authorOf(outline, card.title);
  const link = share(sample, (card) => ((entries[card.title] as Entry).zone & LINK) !== 0);
  const evidence =
    EVIDENCE.price * share(sample, (card) => between(signs.prices, card.from, card.to) > 0) +
    EVIDENCE.image * share(sample, (card) => between(signs.images, card.from, card.to) > 0) +
    EVIDENCE.button * share(sample, (card) => between(signs.buttons, card.from, card.to) > 0) +
    EVIDENCE.text * Math.min(2, sample.reduce((sum, card) => sum + countIn(outline, card.from, card.to) - 1, 0) / sample.length / 2) +
    EVIDENCE.words * Math.min(1, length / 40) +
    EVIDENCE.row * share(sample, (card) => (entries[card.root] as Entry).tag === 'tr') +
    EVIDENCE.known * Math.max(0, knowledge);
  if (evidence < ENOUGH || isIndex(outline, signs, sample, length)) return null;
  const title =
    TITLE.link * link +
    TITLE.heading * share(sample, (card) => headed(outline, card.title, card.root)) +
    TITLE.named * share(sample, (card) => TITLE_NAME.test(author(card))) +
    TITLE.length * (length / LONG) +
    TITLE.distinct * distinct +
    TITLE.known * knowledge +
    TITLE.early * share(sample, (card) => countIn(outline, card.from, card.title) <= 1) +
    TITLE.firm * Math.max(share(sample, (card) => FIRM_NAME.test(author(card))), share(texts, isFirm));
  const related = share(sample, (card) => ((entries[card.root] as Entry).zone & RELATED) !== 0) > 0.5;
  const score = evidence + title + Math.log2(cards.length);
  return score < LEAST_SCORE ? null : { cards, related, score };
}

/** Blocks of links under short headings, without a price: an index of categories. */
function isIndex(outline: Outline, signs: Signs, cards: readonly Card[], length: number): boolean {
  if (length > SHORT_TITLE) return false;
  let texts = 0;
  let links = 0;
  for (const { from, to } of cards) {
    if (between(signs.prices, from, to) > 0) return false;
    for (let i = outline.before[from] as number; i < (outline.before[to] as number); i++) {
      texts++;
      if (((outline.entries[outline.texts[i] as number] as Entry).zone & LINK) !== 0) links++;
    }
  }
  return texts > cards.length * 4 && links > texts * 0.85;
}

/** Card lists of the page, the best first, after the row lists already found; no two share an entry. */
export function* chooseSteps(
  outline: Outline, signs: Signs, groups: readonly number[][], known: Known, rows: readonly CardList[],
): Generator<void, CardList[]> {
  const judged: CardList[] = [];
  for (const group of groups) {
    yield;
    const found = judge(outline, signs, group, known);
    if (found) judged.push(found);
  }
  judged.sort((a, b) => b.score - a.score);
  const taken = new Uint8Array(outline.entries.length);
  const chosen = [...rows];
  for (const { cards } of rows) for (const card of cards) taken.fill(1, card.from, card.to);
  for (const list of judged) {
    const free = list.cards.filter((card) => isFree(taken, card));
    if (free.length < FEWEST_CARDS || free.length < list.cards.length / 2) continue;
    for (const card of free) taken.fill(1, card.from, card.to);
    chosen.push({ ...list, cards: free });
  }
  return chosen;
}

function isFree(taken: Uint8Array, card: Card): boolean {
  for (let at = card.from; at < card.to; at++) if (taken[at] === 1) return false;
  return true;
}
