/** From outline to reading: structure, labels, cards and forms are found first, then the page's kind decides what they mean. */
import type { Field, Listing, Reading } from '../../rules/reading.ts';
import { cardSteps } from '../cards/find.ts';
import { type Card, gather } from '../cards/groups.ts';
import { formsOf } from '../forms/forms.ts';
import { type Pair, pairSteps } from '../labels/pairs.ts';
import { DESCRIPTION_CHARS, LISTINGS, type Missed, miss, TEXTS, TITLE_CHARS } from '../limits.ts';
import { listingOf } from '../listings/card.ts';
import { markAsides } from '../outline/asides.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { sightOf } from '../outline/sight.ts';
import { common, textIn, textsIn } from '../outline/text.ts';
import { CRUMBS, FOOT, FORM, inZone, LINK, NAV, NO_EVIDENCE, spreadZones, TOP } from '../outline/zones.ts';
import { jsonLdSteps } from '../structured/jsonld.ts';
import { addBracketed, addFact, addField, type Trade } from '../trade/facts.ts';
import { type Context, isTrade, takeNames, takePair, use } from '../trade/gather.ts';
import { isFirm } from '../trade/names.ts';
import { cluesOf } from './clues.ts';
import { headOf } from './head.ts';
import { kindOf } from './kind.ts';
import { similarity } from './similar.ts';
import { statusOf, wallIn } from './status.ts';
import { mainHeading, subjectNode, titleText } from './title.ts';

export interface Survey {
  reading: Reading;
  /** For each listing, the element after whose last child its mark goes: the title, or a row's cell of it. */
  anchors: (Element | null)[];
}

/** A reading of nothing, with its reason. */
export function nothing(url: string, status: Reading['status'], reason: string, missed: Missed): Survey {
  const parts = { listings: [], parties: [], destinations: [], texts: [] };
  return { reading: { url, site: 'generic', kind: 'other', status, reason, ...parts, missed }, anchors: [] };
}

/** Texts above a card in which its supplier stands. */
const NEAR_TEXTS = 60;
const PROSE_LEAST = 40;
const PROSE_CHARS = 600;
/** Texts of every site, about itself and its cookies. */
const SITE =
  /cookie|privacy|rights reserved|©|javascript|newsletter|gizlilik|kvkk|конфиденциальн|datenschutz|隐私|版权/i;
/** Share of a request page's texts in cards from which it is a board of requests, not one request. */
const BOARD = 0.3;
/** Characters by which the document's own title must be longer to say more than the heading. */
const MORE_CHARS = 10;
const EDGES = /^[\s\-–—|:•,]+|[\s\-–—|:•,]+$/g;

export function* understandSteps(
  outline: Outline,
  { url, visible }: { url: string; visible: (element: Element) => boolean },
): Generator<void, Survey> {
  const { entries, missed } = outline;
  const wall = wallIn(outline);
  if (wall) return nothing(url, 'nothing-to-screen', wall, missed);
  const head = headOf(outline);
  const sight = sightOf(outline, visible);
  const scripts = yield* jsonLdSteps(outline.scripts, missed);
  yield;
  const called = head.names.length > 0 ? [...head.names, ...scripts.map(({ name }) => name)] : [];
  const main = mainHeading(outline, called, sight);
  markAsides(outline, main);
  spreadZones(outline, main);
  yield;
  const pairs = yield* pairSteps(outline);
  const lists = yield* cardSteps(outline, pairs);
  const cards = lists.flatMap((list) => (list.related ? [] : list.cards)).sort((a, b) => a.from - b.from);
  const owner = new Int32Array(entries.length).fill(-1);
  for (const list of lists) for (const card of list.cards) owner.fill(-2, card.from, card.to);
  for (const [index, card] of cards.entries()) owner.fill(index, card.from, card.to);
  yield;
  const forms = formsOf(outline, sight);
  const title = main >= 0 ? main : titleText(outline, head.names, sight);
  const heading = title < 0 ? '' : textIn(outline, title, TITLE_CHARS).replace(EDGES, '');
  const subject = subjectNode(heading, head.names, scripts);
  const items = outline.items.filter(
    (at) => isProduct(outline, at) && owner[at] === -1 && !inZone(outline, at, NO_EVIDENCE),
  );
  const counted = cluesOf(outline, pairs, cards, owner, title);
  yield;
  const kind = kindOf({
    ...counted,
    firm: counted.firm || isFirm(heading),
    url,
    titles: [...head.names, heading].join(' \n '),
    declared: /product|item/i.test(head.meta('og:type')),
    headed: title >= 0,
    subject: subject !== null,
    only: items.length === 1,
    asked: forms.asked,
  });
  const source = kind === 'rfq' ? 'rfq' : kind === 'checkout' ? 'order' : null;
  const context: Context = {
    outline,
    sight,
    source,
    role: kind === 'supplier' ? 'seller' : source === 'rfq' ? 'buyer' : null,
    heads: pairs.heads,
  };

  const byCard = new Map<number, Pair[]>();
  for (const pair of pairs.pairs) gather(byCard, owner[pair.at] as number, pair);
  const page: Trade = { fields: [], parties: [...forms.parties], destinations: [...forms.destinations] };
  const used = new Set(title < 0 ? [] : [title]);
  for (const pair of byCard.get(-1) ?? []) {
    // The head of a site and its menus hold its own contacts, and its control of where it delivers to.
    const no = {
      where: NO_EVIDENCE & ~(NAV | FOOT),
      party: NO_EVIDENCE | TOP,
      goods: NO_EVIDENCE,
      section: NO_EVIDENCE,
    };
    if (inZone(outline, pair.at, no[pair.meaning?.kind ?? 'goods']) || !sight(pair.at)) continue;
    use(outline, used, pair);
    takePair(page, pair, context);
  }
  yield;
  const plain = outline.texts.filter((text) => owner[text] === -1 && !inZone(outline, text, NO_EVIDENCE));
  const speaks = (text: number) => !inZone(outline, text, TOP | FORM | LINK);
  const single = kind === 'product' || (kind === 'rfq' && title >= 0 && counted.share < BOARD);
  if (single || kind === 'supplier')
    takeNames(
      page,
      plain.filter((text) => !speaks(text)),
      used,
      Infinity,
      PROSE_CHARS,
      context,
    );
  const prose =
    kind === 'search'
      ? []
      : takeNames(page, plain.filter(speaks), used, PROSE_LEAST, PROSE_CHARS, context).filter(
          (text) => !SITE.test(text),
        );
  if (kind === 'supplier' && isFirm(heading)) addFact(page.parties, 'seller', 'name', heading);
  yield;

  const listings: Listing[] = [];
  const anchors: (Element | null)[] = [];
  let hidden = 0;
  const goods = page.fields.filter(({ key }) => !isTrade(key) && key !== 'title');
  if (!single) {
    const seen = new Set<string>();
    for (const [index, card] of cards.entries()) {
      yield;
      if (listings.length >= LISTINGS) {
        miss(missed, 'listings', cards.length - index);
        break;
      }
      const listing = listingOf(card, byCard.get(index) ?? [], url, context);
      if (!listing) hidden++;
      if (!listing || (listing.url && seen.has(listing.title + listing.url))) continue;
      const firm = firmAbove(
        outline,
        owner,
        card.from,
        common(outline, (cards[0] as Card).from, (cards.at(-1) as Card).from),
      );
      if (source !== 'rfq' && firm !== '' && listing.parties.length === 0)
        addFact(listing.parties, 'seller', 'name', firm);
      seen.add(listing.title + listing.url);
      listings.push(listing);
      anchors.push((entries[card.title] as Entry).element);
    }
  }
  const request = kind === 'rfq' && listings.length === 0;
  const asked =
    page.fields.find(({ key }) => key === 'title')?.text ??
    forms.goods[0] ??
    (title < 0 ? (page.fields.find(({ key }) => key === 'message')?.text ?? prose[0]) : undefined);
  const name = (request && asked) || heading || subject?.name || (kind === 'product' ? (head.names[0] ?? '') : '');
  if (name !== '' && (kind === 'product' || (request && (asked !== undefined || forms.asked.size === 0)))) {
    const text = name.slice(0, TITLE_CHARS);
    const fields: Field[] = [{ key: 'title', label: null, text }, ...goods];
    for (const field of subject?.fields ?? []) addField(fields, field.key as 'mpn', field.label, field.text);
    const [full = ''] = head.names;
    if (full.length > text.length + MORE_CHARS && similarity(full, text) > 0.8)
      addField(fields, 'description', 'title', full);
    const told = fields.some(({ key, label }) => key === 'description' && label !== 'title');
    if (!told) addField(fields, 'description', null, prose.join('\n').slice(0, DESCRIPTION_CHARS));
    if (!told) addField(fields, 'description', 'description', head.meta('og:description') || head.meta('description'));
    const crumbs = crumbsOf(outline);
    if (crumbs !== '') addField(fields, 'category', null, crumbs);
    addBracketed(fields, text);
    listings.push({ title: text, url, fields, parties: [], destinations: [] });
    anchors.push(title < 0 ? null : (entries[title] as Entry).element);
    if (subject?.seller) addFact(page.parties, 'seller', 'name', subject.seller);
  }
  const said =
    listings[0]?.fields
      .filter(({ key }) => key === 'description')
      .map(({ text }) => text)
      .join('\n') ?? '';
  const texts: Field[] = [
    ...forms.texts,
    ...page.fields.filter(({ key }) => isTrade(key) || (key === 'description' && kind !== 'product')),
    ...prose
      .filter((text) => !said.includes(text))
      .map((text): Field => ({ key: kind === 'rfq' ? 'message' : 'other', label: null, text })),
  ].slice(0, TEXTS);
  const shell = kind === 'product' && title < 0 && !goods.some(({ key }) => key !== 'other');
  const others =
    page.parties.length + page.destinations.length > 0 || source !== null || (kind === 'supplier' && texts.length > 0);
  const status = statusOf(outline, kind, {
    listings: listings.length,
    others,
    products: scripts.length,
    hidden,
    shell,
  });
  const { parties, destinations } = page;
  return {
    reading: { url, site: 'generic', kind, ...status, listings, parties, destinations, texts, missed },
    anchors,
  };
}

/** The firm named above a card, inside a part of the list: the supplier of its tiles. '' where there is none. */
function firmAbove(outline: Outline, owner: Int32Array, from: number, list: number): string {
  const last = outline.before[from] as number;
  for (const text of outline.texts.slice(Math.max(0, last - NEAR_TEXTS), last).reverse()) {
    const { text: said } = outline.entries[text] as Entry;
    if (owner[text] === -1 && isFirm(said)) return common(outline, text, from) > list ? said.trim() : '';
  }
  return '';
}

function isProduct({ dom, entries }: Outline, index: number): boolean {
  return /product/i.test(dom.attribute((entries[index] as Entry).element, 'itemtype') ?? '');
}

/** Breadcrumbs as one line, '' where the page has none. */
function crumbsOf(outline: Outline): string {
  const { entries } = outline;
  for (let at = 0; at < entries.length; at++) {
    if (!inZone(outline, at, CRUMBS)) continue;
    const parts = textsIn(outline, at).map((text) =>
      (entries[text] as Entry).text.replace(/[\s>»›/]+$|^[\s>»›/]+/g, ''),
    );
    const named = parts.filter((part) => /\p{L}{2}/u.test(part));
    if (named.length > 1) return named.join(' > ').slice(0, PROSE_CHARS);
    at = (entries[at] as Entry).end - 1;
  }
  return '';
}
