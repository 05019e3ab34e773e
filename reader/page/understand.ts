/** From outline to reading: structure, labels, cards and forms are found first, then the page's kind decides what they mean. */
import type { PageKind, Reading } from '../../rules/reading.ts';
import type { Site } from '../../rules/sites/index.ts';
import { cardListsOf } from '../cards/find.ts';
import type { Card } from '../cards/groups.ts';
import { type Forms, formsOf } from '../forms/forms.ts';
import { learnSite } from '../labels/lookup.ts';
import { type Pair, type Pairs, pairsOf } from '../labels/pairs.ts';
import { type Missed, miss } from '../limits.ts';
import { markAsides } from '../outline/asides.ts';
import { type Entry, type Outline, outlineOf } from '../outline/outline.ts';
import { type Sight, sightOf } from '../outline/sight.ts';
import { inZone, NO_EVIDENCE, spreadZones, TRAP } from '../outline/zones.ts';
import { adapt, cardsBy, headingBy, kindBy, pairsWith } from '../sites/adapt.ts';
import { labelsOf } from '../sites/value.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { jsonLdProducts } from '../structured/jsonld.ts';
import type { Described } from '../structured/products.ts';
import { stateProducts } from '../structured/state.ts';
import { isFirm } from '../trade/names.ts';
import { assemble } from './assemble.ts';
import { cluesOf, GOODS } from './clues.ts';
import { declares, type Head, headOf } from './head.ts';
import { asksFor, kindOf } from './kind.ts';
import { wallIn } from './status.ts';
import { headingText, loneHeading, mainHeading, namedTitle, stateOf, subjectNode, titleText } from './title.ts';

export interface Survey {
  reading: Reading;
  /** For each listing, the node of the element after whose last child its mark goes: the title, or a row's cell of it. */
  anchors: (number | null)[];
}

/** What was found of a page, before it is put together. */
export interface Found {
  outline: Outline;
  url: string;
  /** Id of the adapter read by, or `generic`. */
  site: string;
  sight: Sight;
  head: Head;
  kind: PageKind;
  pairs: Pairs;
  /** Cards in page order, without recommendations, and the share of the page's texts that stands in them. */
  cards: Card[];
  share: number;
  /** Cards of firms rather than goods: entries of a directory. */
  directory: Card[];
  /** For each entry the index of its card; -1 outside cards, -2 in recommendations. */
  owner: Int32Array;
  forms: Forms;
  /** Entry of the title, -1 for none, and its text. */
  title: number;
  heading: string;
  /** JSON-LD products: the one that speaks of the title, and how many there are. */
  subject: Described | null;
  /** What the page's scripts keep of the subject. */
  state: Described | null;
  products: number;
}

/** A reading of nothing, with its reason. */
export function nothing(url: string, status: Reading['status'], reason: string, missed: Missed): Survey {
  const parts = { listings: [], parties: [], destinations: [], texts: [] };
  return { reading: { url, site: 'generic', kind: 'other', status, reason, ...parts, missed }, anchors: [] };
}

/** A pair that speaks of goods or of who asks for them: the page has a subject, whatever it calls itself. */
function isOfSubject({ meaning }: Pair): boolean {
  return meaning?.kind === 'goods' ? GOODS.test(meaning.key) : meaning?.kind === 'party' && meaning.role === 'buyer';
}

/**
 * Reads by the adapter of the page's site, where there is one and the page holds what such pages must; else generically,
 * which is counted as `site-changed` where the adapter was held against such a page and there is something to read.
 */
export function understand(snapshot: Snapshot, site: Site | null): Survey {
  const { url, missed } = snapshot;
  const outline = outlineOf(snapshot);
  const { entries } = outline;
  const wall = wallIn(outline, snapshot);
  if (wall?.sure) return nothing(url, 'nothing-to-screen', wall.reason, missed);
  const head = headOf(snapshot);
  const sight = sightOf(outline, snapshot.unseen);
  const scripts = jsonLdProducts(snapshot.scripts, missed);
  const called = head.names.length > 0 ? [...head.names, ...scripts.map(({ name }) => name)] : [];
  const adapted = site && adapt(outline, site, url, sight);
  const own = adapted?.fits ? adapted : null;
  learnSite(labelsOf(own && site));
  const main = headingBy(own, outline, called, mainHeading(outline, called, sight));
  markAsides(outline, main);
  for (const trap of own?.traps ?? []) (entries[trap] as Entry).zone |= TRAP;
  spreadZones(outline, main);
  const pairs = pairsOf(outline);
  if (own !== null) pairs.pairs = pairsWith(own, pairs.pairs);
  const lists = cardListsOf(outline, pairs, asksFor(url, [...head.names, headingText(outline, main, called)]));
  const repeated = lists
    .flatMap(({ related, firms, cards: theirs }) => (related || firms ? [] : theirs))
    .sort((a, b) => a.from - b.from);
  const cards = cardsBy(own, repeated);
  const directory =
    cards === repeated ? lists.flatMap(({ firms, related, cards: theirs }) => (firms && !related ? theirs : [])) : [];
  const owner = new Int32Array(entries.length).fill(-1);
  for (const list of lists) for (const card of list.cards) owner.fill(-2, card.from, card.to);
  for (const [index, card] of cards.entries()) owner.fill(index, card.from, card.to);
  const forms = formsOf(outline, sight);
  const headed = main >= 0 ? main : namedTitle(outline, sight);
  const named = headed >= 0 ? headed : titleText(outline, head.names, sight);
  const title = named < 0 && pairs.pairs.some(isOfSubject) ? loneHeading(outline, sight) : named;
  const heading = headingText(outline, title, called);
  const subject = subjectNode(heading, head.names, scripts);
  const state = stateOf(heading, head.names, stateProducts(snapshot.states));
  const clues = cluesOf(outline, pairs, cards, owner, title);
  const items = outline.items.filter((at) => owner[at] === -1 && !inZone(outline, at, NO_EVIDENCE));
  const types = items.map((at) => (entries[at] as Entry).attributes.itemtype ?? '');
  const told = kindOf({
    ...clues,
    firm: clues.firm || isFirm(heading) || directory.length > 0,
    url,
    titles: [...head.names, heading].join(' \n '),
    declared: declares(head),
    headed: named >= 0,
    subject: subject !== null,
    only: types.filter((type) => /product/i.test(type)).length === 1,
    kept: state?.fields.some(({ key }) => GOODS.test(key)) === true,
    asked: forms.asked,
  });
  const kind = kindBy(own, told, cards !== repeated);
  const { share } = clues;
  const products = scripts.length;
  const survey = assemble({
    outline,
    url,
    site: own && site ? site.id : 'generic',
    sight,
    head,
    kind,
    pairs,
    cards,
    directory,
    share,
    owner,
    forms,
    title,
    heading,
    subject,
    state,
    products,
  });
  const { listings, parties, destinations } = survey.reading;
  const outgrown = own !== null && own.cards.length > 0 && cards !== own.cards;
  if (adapted?.page?.verified && (!own || outgrown) && listings.length > 0) miss(missed, 'site-changed');
  const isTrade = listings.length + parties.length + destinations.length + forms.asked.size > 0;
  return wall && !isTrade ? nothing(url, 'nothing-to-screen', wall.reason, missed) : survey;
}
