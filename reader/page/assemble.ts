/** Puts the parts of a page together as its reading, by the page's kind. */
import type { Field, Listing, PageKind, Reading } from '../../rules/reading.ts';
import type { Card } from '../cards/groups.ts';
import type { Forms } from '../forms/forms.ts';
import type { Pair, Pairs } from '../labels/pairs.ts';
import { FIELD_CHARS, PARTIES, TEXTS } from '../limits.ts';
import { listSteps } from '../listings/lists.ts';
import { productOf, TRADE } from '../listings/product.ts';
import { enrich, listed } from '../listings/structured.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { carrierOf, textIn } from '../outline/text.ts';
import { NO_EVIDENCE } from '../outline/zones.ts';
import { addParty } from '../parties/parties.ts';
import type { MicrodataNode } from '../structured/microdata.ts';
import type { Described } from '../structured/products.ts';
import { destinationsOf } from './destinations.ts';
import type { Head } from './head.ts';
import { peopleOf } from './people.ts';
import { proseOf } from './prose.ts';
import { statusOf } from './status.ts';
import { namesOf, trimTitle, withoutSite } from './subject.ts';

export interface Parts {
  outline: Outline;
  url: string;
  head: Head;
  kind: PageKind;
  sight: Sight;
  pairs: Pairs;
  /** Cards in page order, without recommendations. */
  cards: Card[];
  /** Share of the page's texts that stand in them. */
  share: number;
  /** For each entry the index of its card, -1 for none, -2 for a recommendation. */
  owner: Int32Array;
  forms: Forms;
  items: MicrodataNode[];
  /** Entry of the page's title, -1 for none. */
  title: number;
  subject: Described | null;
  /** Product nodes of JSON-LD. */
  described: Described[];
}

interface Offers {
  listings: Listing[];
  anchors: (Element | null)[];
  hidden: number;
}

const PROSE_JOINT = '\n';
/** Share of a request page's texts in cards from which it is a board of requests, not one request. */
const BOARD_SHARE = 0.3;

/** The reading, and the elements that the marks go into. */
export function* assembleSteps(parts: Parts): Generator<void, { reading: Reading; anchors: (Element | null)[] }> {
  const { outline, url, kind, pairs, owner, forms, sight, subject, items } = parts;
  const byCard = new Map<number, Pair[]>();
  const own: Pair[] = [];
  for (const pair of pairs.pairs) {
    const index = owner[pair.at] as number;
    const list = index === -1 ? own : byCard.get(index);
    if (list) list.push(pair);
    else byCard.set(index, [pair]);
  }
  const evidence = own.filter(({ at }) => ((outline.entries[at] as Entry).zone & NO_EVIDENCE) === 0 && sight(at));
  yield;
  const used = new Set(own.map(({ at }) => carrierOf(outline, at)));
  if (parts.title >= 0) used.add(parts.title);
  const prose = kind === 'search' ? [] : proseOf(outline, owner, sight, used);
  yield;
  const people = peopleOf(outline, kind, pairs, owner, items, sight);
  for (const party of forms.parties) addParty(people.parties, party, PARTIES);
  if (kind === 'product') for (const party of subject?.sellers ?? []) addParty(people.parties, party, PARTIES);
  const destinations = destinationsOf(
    outline, kind, own, owner, sight, [...forms.destinations, ...people.destinations], kind === 'product' ? (subject?.served ?? []) : [],
  );
  yield;
  const offers = kind === 'product' ? single(parts, evidence, prose) : yield* many(parts, byCard, evidence, prose);
  const texts = textsOf(kind, evidence, prose, offers.listings, forms.texts);
  const others = people.parties.length + destinations.length + (kind === 'supplier' || kind === 'rfq' || kind === 'checkout' ? texts.length + forms.asked.size : 0);
  const shell = kind === 'product' && parts.title < 0 && !evidence.some(({ meaning }) => meaning?.kind === 'goods');
  const found = { listings: offers.listings.length, others, products: parts.described.length, hidden: offers.hidden, shell };
  const reading: Reading = {
    url, site: 'generic', kind, ...statusOf(outline, kind, found), listings: offers.listings, parties: people.parties, destinations, texts,
    missed: outline.missed,
  };
  return { reading, anchors: offers.anchors };
}

/** The title: the heading, else what the node or the page calls the goods. */
function titleOf({ outline, title, subject, head }: Parts, limit: number): string {
  const heading = title >= 0 ? textIn(outline, title, limit) : '';
  return trimTitle(heading || subject?.name || withoutSite(namesOf(head)[0] ?? ''));
}

function anchorOf({ outline, title }: Parts): Element | null {
  return title >= 0 ? (outline.entries[title] as Entry).element : null;
}

function single(parts: Parts, pairs: readonly Pair[], prose: readonly string[]): Offers {
  const title = titleOf(parts, FIELD_CHARS);
  if (title === '' || (parts.title >= 0 && !parts.sight(parts.title) && !parts.subject)) return { listings: [], anchors: [], hidden: 1 };
  const described = pairs.some(({ meaning }) => meaning?.kind === 'goods' && meaning.key === 'description');
  const text = described || parts.subject?.fields.some(({ key }) => key === 'description') ? '' : prose.join(PROSE_JOINT);
  const listing = productOf(parts.outline, title, parts.url, pairs, parts.subject, parts.head, text);
  return { listings: [listing], anchors: [anchorOf(parts)], hidden: 0 };
}

function* many(parts: Parts, byCard: ReadonlyMap<number, Pair[]>, own: readonly Pair[], prose: readonly string[]): Generator<void, Offers> {
  const { outline, url, kind, cards, items, described, forms } = parts;
  const request = kind === 'rfq';
  const board = !request || parts.title < 0 || parts.share > BOARD_SHARE;
  const found = yield* listSteps(outline, board ? cards : [], byCard, { base: url, sight: parts.sight, request });
  enrich(found.listings, found.cards, items, described, url);
  if (found.listings.length > 0) return found;
  const labelled = (key: string) => own.find(({ meaning }) => meaning?.kind === 'goods' && meaning.key === key)?.value;
  const named = labelled('title') ?? forms.goods[0] ?? (parts.title < 0 ? (labelled('message') ?? prose[0]) : undefined);
  if (request && (named || own.some(({ meaning }) => meaning?.kind === 'goods') || parts.title >= 0)) {
    const title = trimTitle(named || titleOf(parts, FIELD_CHARS));
    const asked = title !== '' && (named !== undefined || forms.asked.size === 0);
    if (asked) return { listings: [productOf(outline, title, url, own, null, parts.head, prose.join(PROSE_JOINT))], anchors: [anchorOf(parts)], hidden: 0 };
  }
  const structured = kind === 'search' || kind === 'other' ? listed(described, url) : [];
  return { listings: structured, anchors: structured.map(() => null), hidden: found.hidden };
}

/** Texts of the trade: labelled terms, messages, and the seller's or buyer's own words. */
function textsOf(kind: PageKind, pairs: readonly Pair[], prose: readonly string[], listings: readonly Listing[], typed: readonly Field[]): Field[] {
  const texts: Field[] = [...typed];
  for (const { meaning, label, lines } of pairs) {
    if (meaning?.kind !== 'goods') continue;
    const key = meaning.key;
    const description = key === 'description' && kind !== 'product' && lines.length > 40;
    if (TRADE.has(key) || description) texts.push({ key: key as Field['key'], label, text: lines.slice(0, FIELD_CHARS) });
  }
  const said = new Set(listings.flatMap(({ fields }) => fields.filter(({ key }) => key === 'description').map(({ text }) => text)));
  const key: Field['key'] = kind === 'rfq' ? 'message' : 'other';
  for (const text of prose) {
    if (![...said].some((known) => known.includes(text))) texts.push({ key, label: null, text });
  }
  return texts.slice(0, TEXTS);
}
