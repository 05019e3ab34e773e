/** The kind of a page, from features with weights. Cards win by their share of the page, a subject by what speaks of it. */
import type { PageKind } from '../../rules/reading.ts';
import type { CardList } from '../cards/choose.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { countIn } from '../outline/text.ts';
import { FOOT, NAV } from '../outline/zones.ts';
import type { Asked } from '../forms/forms.ts';
import { BUY, CHECKOUT, RFQ, SEARCH } from './words.ts';

export interface Clues {
  url: string;
  /** Document title, Open Graph title and main heading, joined. */
  titles: string;
  ogType: string;
  /** A heading like what the page calls itself. */
  headed: boolean;
  /** Product nodes that are no related goods; whether one of them is the subject. */
  nodes: number;
  subject: boolean;
  /** Goods facts (part number, maker, origin, …) and plain specifications outside cards. */
  facts: number;
  specs: number;
  /** A price outside cards right behind the title. */
  priced: boolean;
  /** A company that only class names tell. */
  firm: boolean;
  /** Company facts (address, phone, …) outside cards; companies described by markup. */
  companyFacts: number;
  companies: number;
  buyers: number;
  /** Most cards speak of requests or tenders. */
  requests: boolean;
  /** The beginning of the page's text. */
  opening: string;
  asked: ReadonlySet<Asked>;
}

const PRODUCT = { ogType: 3, subject: 3, headed: 1.2, nodes: 1, facts: 0.8, specs: 0.25, buy: 1.5, price: 1 };
const MOST = { facts: 4, specs: 6 };
/** Score from which a page is a product page even beside cards; and below which it is none. */
const ENOUGH = 2.5;
/** Score from which words about buyers are taken as a product page's chatter. */
const SURE = 5;
const FEW_TEXTS = 80;
const LIST = { share: 6, count: 0.12, words: 1.5 };
const MOST_COUNT = 12;

/** Texts of a page that stand in cards which are not recommendations, 0 to 1. */
export function cardShare(outline: Outline, lists: readonly CardList[]): number {
  let inside = 0;
  for (const { cards, related } of lists) if (!related) for (const card of cards) inside += countIn(outline, card.from, card.to);
  return inside / Math.max(1, outline.texts.length);
}

/** Buttons to buy, ask or order outside cards: one or two speak of one product, more of a list. */
function buyButtons(outline: Outline, owner: Int32Array): number {
  let count = 0;
  for (const text of outline.texts) {
    const entry = outline.entries[text] as Entry;
    if (owner[text] === -1 && entry.text.length <= 40 && (entry.zone & (NAV | FOOT)) === 0 && BUY.test(entry.text)) count++;
  }
  return count;
}

export function kindOf(outline: Outline, lists: readonly CardList[], owner: Int32Array, clues: Clues): PageKind {
  const path = clues.url.replace(/^[a-z]+:\/\/[^/]{1,200}/i, '').slice(0, 500);
  const { titles, asked } = clues;
  const addressed = asked.has('address') || asked.has('postcode') || (asked.has('country') && asked.has('city'));
  if (addressed && (CHECKOUT.test(titles) || CHECKOUT.test(path) || asked.has('postcode'))) return 'checkout';
  if (CHECKOUT.test(titles) && clues.facts + clues.companyFacts < 6 && !clues.subject && !/product/.test(clues.ogType)) return 'checkout';
  if (RFQ.test(titles) || RFQ.test(path) || (outline.texts.length < FEW_TEXTS && RFQ.test(clues.opening))) return 'rfq';
  const buys = buyButtons(outline, owner);
  const proven =
    /product|item/.test(clues.ogType) || clues.subject || clues.nodes === 1 || clues.facts > 0 || (clues.priced && (clues.specs > 3 || (buys > 0 && buys <= 2)));
  const product =
    (/product|item/.test(clues.ogType) ? PRODUCT.ogType : 0) +
    (clues.subject ? PRODUCT.subject : 0) +
    (clues.headed ? PRODUCT.headed : 0) +
    (clues.nodes === 1 ? PRODUCT.nodes : 0) +
    PRODUCT.facts * Math.min(MOST.facts, clues.facts) +
    PRODUCT.specs * Math.min(MOST.specs, clues.specs) +
    (clues.priced ? PRODUCT.price : 0) +
    (buys > 0 && buys <= 4 ? PRODUCT.buy : 0);
  if (proven && product >= SURE) return 'product';
  if (clues.buyers > 0 || clues.requests) return 'rfq';
  const main = lists.filter(({ related }) => !related);
  const cards = main.reduce((sum, list) => sum + list.cards.length, 0);
  const list =
    LIST.share * cardShare(outline, lists) +
    LIST.count * Math.min(MOST_COUNT, cards) +
    (SEARCH.test(titles) || SEARCH.test(path) ? LIST.words : 0);
  const company = clues.companies >= 2 || clues.companyFacts >= 3 || clues.firm;
  if (cards > 0 && list > product) return company ? 'supplier' : 'search';
  if (proven && product >= ENOUGH) return 'product';
  if (asked.has('goods') && (asked.has('email') || asked.has('phone') || asked.has('name'))) return 'rfq';
  if (company) return 'supplier';
  return cards > 0 ? 'search' : 'other';
}
