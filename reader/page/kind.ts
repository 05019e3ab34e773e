/** The kind of a page, from features with weights. Cards win by their share of the page, a subject by what speaks of it. */
import type { PageKind } from '../../rules/reading.ts';
import type { Asked } from '../forms/forms.ts';
import { CHECKOUT, RFQ, SEARCH } from './words.ts';

export interface Clues {
  url: string;
  /** Document title, Open Graph title and main heading, joined. */
  titles: string;
  /** The page's text where it is short, '' where it is long. */
  short: string;
  /** Open Graph calls the page a product or item. */
  declared: boolean;
  /** A heading like what the page calls itself; a JSON-LD Product that speaks of it; one microdata Product outside cards. */
  headed: boolean;
  subject: boolean;
  only: boolean;
  /** The page's scripts keep an object called as the page is, with a part number, model or maker. */
  kept: boolean;
  /** Goods facts, plain specifications and company facts outside cards; a company that class names tell. */
  facts: number;
  specs: number;
  company: number;
  firm: boolean;
  /** Headings of a buyer; whether a label outside cards says where the buyer is; cards that speak of requests. */
  buyers: number;
  bought: boolean;
  requests: boolean;
  /** A price right behind the title; buttons to buy outside cards. */
  priced: boolean;
  buys: number;
  /** Cards that are no recommendations, and their share of the page's texts. */
  cards: number;
  share: number;
  asked: ReadonlySet<Asked>;
}

const PRODUCT = {
  declared: 3,
  subject: 3,
  headed: 1.2,
  only: 3,
  kept: 1.5,
  facts: 0.8,
  specs: 0.25,
  buys: 1.5,
  priced: 1,
};
const MOST = { facts: 4, specs: 6, buys: 4, cards: 12 };
/** Score from which a page is a product page; and from which words about buyers are its chatter. */
const ENOUGH = 2.5;
const SURE = 5;
const LIST = { share: 6, cards: 0.12, words: 1.5 };

const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]{1,200}/i, '').slice(0, 500);

/** Whether a page's names or address say that somebody asks for goods there. */
export function asksFor(url: string, names: readonly string[]): boolean {
  return RFQ.test(names.join(' \n ')) || RFQ.test(pathOf(url));
}

export function kindOf(clues: Clues): PageKind {
  const { titles, asked, facts, specs, buys, cards } = clues;
  const path = pathOf(clues.url);
  const said = (words: RegExp) => words.test(titles) || words.test(path);
  const strong = clues.declared || clues.subject;
  if (
    (asked.has('postcode') && (asked.has('name') || asked.has('address'))) ||
    (asked.has('address') && said(CHECKOUT)) ||
    (CHECKOUT.test(titles) && !strong && facts < 3)
  )
    return 'checkout';
  if (asksFor(clues.url, [titles]) || RFQ.test(clues.short)) return 'rfq';
  const product =
    PRODUCT.declared * +clues.declared +
    PRODUCT.subject * +clues.subject +
    PRODUCT.headed * +clues.headed +
    PRODUCT.only * +clues.only +
    PRODUCT.kept * +clues.kept +
    PRODUCT.facts * Math.min(MOST.facts, facts) +
    PRODUCT.specs * Math.min(MOST.specs, specs) +
    PRODUCT.buys * +(buys > 0 && buys <= MOST.buys) +
    PRODUCT.priced * +clues.priced;
  const asks = buys > 0 && buys <= 2;
  const offered = clues.headed && asks && specs > 1 && clues.company === 0 && !clues.firm;
  const proven = strong || clues.only || clues.kept || facts > 0 || offered || (clues.priced && (specs > 3 || asks));
  if (proven && product >= SURE) return 'product';
  if (clues.buyers > 0 || clues.requests) return 'rfq';
  const list = LIST.share * clues.share + LIST.cards * Math.min(MOST.cards, cards) + LIST.words * +said(SEARCH);
  const company = clues.company >= 3 || clues.firm;
  if (cards > 0 && list > product) return company ? 'supplier' : 'search';
  if (proven && product >= ENOUGH) return 'product';
  if (asked.has('goods') && (asked.has('email') || asked.has('phone') || asked.has('name'))) return 'rfq';
  if (company || cards > 0) return company ? 'supplier' : 'search';
  return clues.bought ? 'rfq' : 'other';
}
