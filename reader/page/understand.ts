/** From outline to reading: structure, labels, cards and forms are found first, then the page's kind decides what they mean. */
import type { PageKind, Reading } from '../../rules/reading.ts';
import type { CardList } from '../cards/choose.ts';
import type { Card } from '../cards/groups.ts';
import { isPrice } from '../cards/signs.ts';
import { FIRM_WORDS, namedBy } from '../parties/named.ts';
import { cardSteps } from '../cards/find.ts';
import { formsOf } from '../forms/forms.ts';
import { type Pairs, pairSteps } from '../labels/pairs.ts';
import { type Missed, TITLE_CHARS } from '../limits.ts';
import { isCompany } from '../parties/companies.ts';
import { markAsides } from '../outline/asides.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { sightOf } from '../outline/sight.ts';
import { carrierOf, textIn, textOf } from '../outline/text.ts';
import { NO_EVIDENCE, spreadZones } from '../outline/zones.ts';
import { jsonLdSteps } from '../structured/jsonld.ts';
import { microdataOf } from '../structured/microdata.ts';
import { describe, isProduct } from '../structured/products.ts';
import { assembleSteps } from './assemble.ts';
import { headOf } from './head.ts';
import { cardShare, type Clues, kindOf } from './kind.ts';
import { RFQ } from './words.ts';
import { wallIn } from './status.ts';
import { mainHeading, namesOf, subjectNode, titleText } from './subject.ts';

export interface Survey {
  reading: Reading;
  /** For each listing, the element after whose last child its mark goes: the title, or a row's cell of it. */
  anchors: (Element | null)[];
}

/** A reading of nothing, with its reason. */
export function nothing(url: string, status: Reading['status'], reason: string, missed: Missed, kind: PageKind = 'other'): Survey {
  const reading: Reading = {
    url, site: 'generic', kind, status, reason, listings: [], parties: [], destinations: [], texts: [], missed,
  };
  return { reading, anchors: [] };
}

const DESCRIBED = 60;
const CARD_CHARS = 500;
const OPENING_CHARS = 2_000;
const FIRM_CHARS = 120;
/** Texts behind the title in which a product page shows its price. */
const NEAR_TEXTS = 30;

export function* understandSteps(outline: Outline, options: { url: string; visible: (element: Element) => boolean }): Generator<void, Survey> {
  const { missed } = outline;
  const head = headOf(outline);
  const wall = wallIn(outline, head);
  if (wall) return nothing(options.url, 'nothing-to-screen', wall, missed);
  const sight = sightOf(outline, options.visible);
  const nodes = yield* jsonLdSteps(outline.scripts, missed);
  const items = microdataOf(outline);
  const described = nodes.filter((node) => isProduct(node) && !node.related).slice(0, DESCRIBED).map(describe);
  yield;
  const main = mainHeading(outline, head, described);
  markAsides(outline, main);
  spreadZones(outline, main);
  const own = items.filter((item) => isProduct(item) && ((outline.entries[item.at]?.zone ?? 0) & NO_EVIDENCE) === 0);
  const inPage = own.slice(0, DESCRIBED).map(describe);
  yield;
  const pairs = yield* pairSteps(outline);
  const lists = yield* cardSteps(outline, pairs);
  const cards = lists.flatMap((list) => (list.related ? [] : list.cards)).sort((a, b) => a.from - b.from);
  const owner = ownersOf(outline, lists, cards);
  yield;
  const forms = formsOf(outline, sight);
  const title = main >= 0 ? main : titleText(outline, head);
  const heading = title >= 0 ? textIn(outline, title, TITLE_CHARS) : '';
  const names = namesOf(head);
  const subject = subjectNode(heading, names, [...inPage, ...described]);
  const clues: Clues = {
    url: options.url,
    titles: [...names, heading].join(' \n '),
    ogType: head.properties.get('og:type')?.toLowerCase() ?? '',
    headed: title >= 0,
    nodes: inPage.length + described.length,
    subject: subject !== null,
    ...countFacts(outline, pairs, owner),
    ...textClues(outline, owner, title),
    requests: cards.length > 0 && cards.filter(({ from, to }) => RFQ.test(textOf(outline, from, to, CARD_CHARS))).length > cards.length / 2,
    opening: textOf(outline, 0, outline.entries.length, OPENING_CHARS),
    companies: items.filter((item) => isCompany(item) && owner[item.at] === -1).length,
    asked: forms.asked,
  };
  yield;
  const kind = kindOf(outline, lists, owner, clues);
  yield;
  return yield* assembleSteps({ outline, url: options.url, head, kind, sight, pairs, cards, share: cardShare(outline, lists), owner, forms, items, title, subject, described });
}

const GOODS = new Set(['mpn', 'model', 'article', 'sku', 'manufacturer', 'hs', 'eccn', 'origin']);

/** For each entry the index of its card in page order; -1 outside cards, -2 in recommendations. */
function ownersOf(outline: Outline, lists: readonly CardList[], cards: readonly Card[]): Int32Array {
  const owner = new Int32Array(outline.entries.length).fill(-1);
  for (const list of lists) if (list.related) for (const card of list.cards) owner.fill(-2, card.from, card.to);
  for (const [index, card] of cards.entries()) owner.fill(index, card.from, card.to);
  return owner;
}

function textClues(outline: Outline, owner: Int32Array, title: number): Pick<Clues, 'priced' | 'firm'> {
  const firms = new Set<string>();
  const start = title < 0 ? outline.texts.length : (outline.before[title] as number);
  let priced = false;
  let named = false;
  for (const [k, text] of outline.texts.entries()) {
    const { zone, text: own } = outline.entries[text] as Entry;
    if ((zone & NO_EVIDENCE) !== 0) continue;
    priced ||= k > start && k <= start + NEAR_TEXTS && owner[text] === -1 && isPrice(own);
    if (firmAt(outline, text)) named = true;
    else if (own.length > FIRM_CHARS || !FIRM_WORDS.test(own)) continue;
    firms.add(own.trim());
  }
  // Several names are the sellers of a list.
  return { priced, firm: named && firms.size === 1 };
}

/** Whether the classes around a text call it a seller's name. */
function firmAt(outline: Outline, text: number): boolean {
  const carrier = outline.entries[carrierOf(outline, text)] as Entry;
  const named = namedBy(carrier.author) ?? namedBy((outline.entries[carrier.parent] as Entry | undefined)?.author ?? '');
  return named?.[0] === 'seller' && named[1] === 'name';
}

function countFacts(outline: Outline, { pairs, heads }: Pairs, owner: Int32Array): Pick<Clues, 'facts' | 'specs' | 'companyFacts' | 'buyers'> {
  const facts = new Set<string>();
  const company = new Set<string>();
  const specs = new Map<string, number>();
  const buyers = heads.filter(({ at, role }) => role === 'buyer' && ((outline.entries[at]?.zone ?? 0) & NO_EVIDENCE) === 0).length;
  for (const { at, label, meaning } of pairs) {
    const zone = outline.entries[at]?.zone ?? 0;
    if ((zone & NO_EVIDENCE) !== 0) continue;
    if (owner[at] !== -1) continue;
    if (meaning === null) specs.set(label, (specs.get(label) ?? 0) + 1);
    else if (meaning.kind === 'goods' && GOODS.has(meaning.key)) facts.add(meaning.key);
    else if (meaning.kind === 'party') company.add(meaning.key);
  }
  // A label that comes back again and again is of a list, not of one product.
  const single = [...specs.values()].filter((count) => count <= 2).length;
  return { facts: facts.size, specs: single, companyFacts: company.size, buyers };
}
