/** Puts what was found of a page together as its reading, by the page's kind. */
import type { Field, Listing, PageKind, Party } from '../../rules/reading.ts';
import { type Card, gather } from '../cards/groups.ts';
import type { Pair } from '../labels/pairs.ts';
import { DESTINATIONS, FIELDS_PER_LISTING, type Missed, miss, PARTIES, TEXTS, TITLE_CHARS } from '../limits.ts';
import { type Listed, listingsOf } from '../listings/list.ts';
import { subjectListing } from '../listings/subject.ts';
import type { Entry } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import { FOOT, FORM, inZone, LINK, NAV, NO_EVIDENCE, TOP } from '../outline/zones.ts';
import { addFact, type Trade } from '../trade/facts.ts';
import { type Context, isSetting, isTrade, takeNames, takePair, use } from '../trade/gather.ts';
import { isFirm } from '../trade/names.ts';
import { statusOf } from './status.ts';
import type { Found, Survey } from './understand.ts';
import { NO_RESULTS, RFQ } from './words.ts';

/** Passages of running text: the shortest and longest. */
const PASSAGE_LEAST = 40;
const PASSAGE_CHARS = 600;
/** Texts of every site, about itself and its cookies. */
const SITE =
  /cookie|privacy|rights reserved|©|javascript|newsletter|gizlilik|kvkk|конфиденциальн|datenschutz|隐私|版权/i;
/** Headings in which a list says that it found nothing. */
const HEADINGS = 5;
/** Share of a request page's texts in cards from which it is a board of requests, not one request. */
const BOARD = 0.3;
/** Pages that are a form to send. */
const SENDS: readonly PageKind[] = ['rfq', 'checkout'];

/** Where a fact may not stand. The head of a site and its menus hold its own contacts, and its control of where it delivers. */
const NO_PLACE = {
  where: NO_EVIDENCE & ~(NAV | FOOT),
  party: NO_EVIDENCE | TOP,
  goods: NO_EVIDENCE,
  section: NO_EVIDENCE,
};

export function assemble(found: Found): Survey {
  const { outline, url, site, sight, kind, pairs, owner, forms, title, heading, subject } = found;
  const source = kind === 'rfq' ? 'rfq' : kind === 'checkout' ? 'order' : null;
  const role = kind === 'supplier' ? 'seller' : kind === 'rfq' ? 'buyer' : null;
  const context: Context = { outline, sight, source, role, heads: pairs.heads };
  const byCard = new Map<number, Pair[]>();
  for (const pair of pairs.pairs) gather(byCard, owner[pair.at] as number, pair);
  const page: Trade = { fields: [], parties: [...forms.parties], destinations: [...forms.destinations] };
  // At a checkout even a lone control says where this order goes.
  if (source === 'order') {
    const told = forms.destinations.length > 0 ? forms.destinations : forms.alone;
    page.destinations = told.map((hint) => ({ ...hint, source: 'form' }));
  }
  const used = new Set(title < 0 ? [] : [title]);
  const taken = (byCard.get(-1) ?? []).filter((pair) => {
    const kindOfFact = isSetting(outline, pair) ? 'where' : (pair.meaning?.kind ?? 'goods');
    return !inZone(outline, pair.at, NO_PLACE[kindOfFact]) && sight(pair.at);
  });
  use(outline, used, taken);
  for (const pair of taken) takePair(page, pair, context);
  const single = kind === 'product' || (kind === 'rfq' && title >= 0 && found.share < BOARD);
  const prose = proseOf(found, page, used, context, single || kind === 'supplier');
  if (kind === 'supplier' && isFirm(heading)) addFact(page.parties, 'seller', 'name', heading);
  for (const firm of found.directory) page.parties.push(...firmOf(firm, pairs.pairs, context));
  page.parties.splice(PARTIES);

  const listed: Listed = single ? { listings: [], anchors: [], hidden: 0 } : listingsOf(found, byCard, context);
  const { listings, anchors, hidden } = listed;
  const name = subjectName(found, page, prose, listings.length > 0);
  if (name !== '') {
    listings.push(subjectListing(found, name, page, prose));
    anchors.push(title < 0 ? null : (outline.entries[title] as Entry).node);
    if (subject?.seller) addFact(page.parties, 'seller', 'name', subject.seller);
  }
  const texts = textsOf(found, page, prose, listings);
  const { parties, destinations } = page;
  const { missed } = outline;
  countFull(page, texts, missed);
  for (const listing of listings) countFull(listing, [], missed);
  const shell = kind === 'product' && title < 0 && page.fields.every(({ key }) => isTrade(key) || key === 'other');
  const others = parties.length + destinations.length > 0 || source !== null || (role !== null && texts.length > 0);
  const counts = { listings: listings.length, others, products: found.products, hidden, shell };
  const status = statusOf(outline, kind, counts);
  return {
    reading: {
      url,
      site,
      kind,
      ...(forms.inquiry && !SENDS.includes(kind) && { inquiry: true as const }),
      ...status,
      listings,
      parties,
      destinations,
      texts,
      missed,
    },
    anchors,
  };
}

/** Lists hold so much at most: of a full one nobody knows what did not fit. */
function countFull({ fields, parties, destinations }: Trade, texts: readonly Field[], missed: Missed): void {
  if (fields.length >= FIELDS_PER_LISTING) miss(missed, 'fields');
  if (parties.length >= PARTIES) miss(missed, 'parties');
  if (destinations.length >= DESTINATIONS) miss(missed, 'destinations');
  if (texts.length >= TEXTS) miss(missed, 'texts');
}

/** An entry of a directory: the firm, with the facts that stand in its card. */
function firmOf({ title, from, to }: Card, pairs: readonly Pair[], context: Context): Party[] {
  const trade: Trade = { fields: [], parties: [], destinations: [] };
  addFact(trade.parties, 'seller', 'name', textIn(context.outline, title, TITLE_CHARS));
  const own = pairs.filter(
    ({ at, meaning }) => at >= from && at < to && meaning?.kind === 'party' && context.sight(at),
  );
  for (const pair of own) takePair(trade, pair, { ...context, role: 'seller' });
  return context.sight(title) ? trade.parties : [];
}

/** Takes what class names tell of the page's own texts, and gives back its running text. */
function proseOf(
  { outline, owner, kind }: Found,
  page: Trade,
  used: Set<number>,
  context: Context,
  named: boolean,
): string[] {
  const prose: string[] = [];
  for (const text of outline.texts) {
    if (owner[text] !== -1 || inZone(outline, text, NO_EVIDENCE)) continue;
    const speaks = !inZone(outline, text, TOP | FORM | LINK);
    if (!speaks && !named) continue;
    const passages = takeNames(page, [text], used, speaks ? PASSAGE_LEAST : Infinity, PASSAGE_CHARS, context);
    prose.push(...passages.filter((passage) => kind !== 'search' && !SITE.test(passage) && !prose.includes(passage)));
  }
  return prose;
}

/** What the page's one subject is called, '' where it has none: a product page's title, or what a request asks for. */
function subjectName(
  { outline, kind, heading, head, subject, title, forms }: Found,
  page: Trade,
  prose: string[],
  listed: boolean,
): string {
  const told = (key: string) => page.fields.find((field) => field.key === key)?.text;
  const called = heading || subject?.name || '';
  if (kind === 'product') return called || (head.names[0] ?? '');
  const found = outline.headings.slice(0, HEADINGS).every((at) => !NO_RESULTS.test(textIn(outline, at, TITLE_CHARS)));
  if (kind !== 'rfq' || listed || !found) return '';
  const asked = told('title') ?? forms.goods[0] ?? (title < 0 ? (told('message') ?? prose[0]) : undefined);
  // Beside a form to answer by, a page that says where the buyer is is headed by what is asked for.
  const answered = page.parties.some(
    (party) => party.role === 'buyer' && party.country && !forms.parties.includes(party),
  );
  return asked ?? (forms.asked.size === 0 || (answered && !RFQ.test(called)) ? called : '');
}

/** Texts of the trade: labelled terms, messages, and the seller's or buyer's own words. */
function textsOf({ kind, forms }: Found, page: Trade, prose: string[], listings: readonly Listing[]): Field[] {
  const described = listings[0]?.fields.filter(({ key }) => key === 'description').map(({ text }) => text) ?? [];
  const rest = prose.filter((text) => !described.some((known) => known.includes(text)));
  return [
    ...forms.texts,
    ...page.fields.filter(({ key }) => isTrade(key) || (key === 'description' && kind !== 'product')),
    ...rest.map((text): Field => ({ key: kind === 'rfq' ? 'message' : 'other', label: null, text })),
  ].slice(0, TEXTS);
}
