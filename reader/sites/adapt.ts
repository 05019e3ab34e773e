/**
 * A page by its site's adapter. What the adapter finds takes precedence, the generic reader fills the rest. An adapter
 * that was not held against such a page yet must not make it worse: where the two differ much, the generic reader stands.
 */
import type { PageKind } from '../../rules/reading.ts';
import type { Page, Site } from '../../rules/sites/index.ts';
import { type Card, cardsOf } from '../cards/groups.ts';
import type { Pair } from '../labels/pairs.ts';
import { TITLE_CHARS } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import type { Sight } from '../outline/sight.ts';
import { closest, countIn, textIn } from '../outline/text.ts';
import { similarity } from '../page/similar.ts';
import { finderOf } from './select.ts';
import { pageOf } from './sites.ts';
import { ownPairs } from './value.ts';

export interface Adapted {
  /** Entries of parts that are no evidence. */
  traps: number[];
  /** Null where the address names no kind of page that the adapter knows. */
  page: Page | null;
  /** What the kind of page needs was found. */
  fits: boolean;
  /** Entry of the heading, -1 for none. */
  title: number;
  cards: Card[];
  pairs: Pair[];
  /** The site's control of where it delivers. */
  control: Pair[];
  /** Facts of the page itself were found, beside its heading. */
  facts: boolean;
}

const LEAST_CHARS = 3;
const LIKE = 0.5;
/** Share of the generic reader's cards that an adapter without proof has to find at least. */
const MOST_OF = 0.8;
/** A proven one leaves out what is no offer; one that finds fewer knows an older page. */
const HALF = 0.5;

/** What the adapter of a site finds on a page. */
export function adapt(outline: Outline, site: Site, url: string, sight: Sight): Adapted {
  const { entries } = outline;
  const find = finderOf(outline);
  const page = pageOf(site, url);
  const all = [0, entries.length] as const;
  const says = (index: number) => textIn(outline, index, TITLE_CHARS).length >= LEAST_CHARS && sight(index);
  const title = page?.title ? (find(page.title).find(says) ?? -1) : -1;
  const traps = new Set(site.traps.flatMap((trap) => [...find(trap)]));
  const isFree = (index: number) => closest(outline, index, (_, at) => traps.has(at)) < 0;
  const titles = (page?.cards ? find(page.cards.title) : []).filter((at) => countIn(outline, at) > 0 && isFree(at));
  const cards = page?.cards?.card ? held(outline, find(page.cards.card), titles) : grown(outline, titles);
  const pairs = page === null ? [] : ownPairs(outline, page.fields, all, find, sight);
  const inCards = cards.flatMap(({ from, to }) =>
    ownPairs(outline, page?.cards?.fields ?? [], [from, to], find, sight),
  );
  const control = ownPairs(outline, site.destination, all, find, sight).slice(0, 1);
  const isForm = page?.form ? find(page.form).some(sight) : false;
  return {
    traps: [...traps],
    page,
    fits: page === null || title >= 0 || cards.length > 0 || isForm,
    title,
    cards,
    facts: pairs.length > 0,
    pairs: [...pairs, ...inCards],
    control: control.map((pair): Pair => ({ ...pair, setting: true })),
  };
}

/** Cards that hold a title; what stands in a card is no card. */
function held(outline: Outline, roots: readonly number[], titles: readonly number[]): Card[] {
  const cards: Card[] = [];
  let next = 0;
  for (const from of roots) {
    const to = (outline.entries[from] as Entry).end;
    if (from < (cards.at(-1)?.to ?? 0)) continue;
    while (next < titles.length && (titles[next] as number) < from) next++;
    const title = titles[next];
    if (title !== undefined && title < to) cards.push({ title, from, to });
  }
  return cards;
}

/** Cards around titles. Of links to one address (a picture, a name, a button) the one that says most is the title. */
function grown(outline: Outline, titles: readonly number[]): Card[] {
  const { entries } = outline;
  const longest = new Map<string | number, number>();
  for (const title of titles) {
    const link = closest(outline, title, ({ tag }) => tag === 'a');
    const address = entries[link]?.attributes.href?.replace(/[?#].*$/s, '') ?? title;
    const other = longest.get(address);
    const length = (at: number) => textIn(outline, at, TITLE_CHARS).length;
    if (other === undefined || length(title) > length(other)) longest.set(address, title);
  }
  const chosen = [...longest.values()].sort((a, b) => a - b);
  return chosen.length === 0 ? [] : cardsOf(outline, chosen);
}

/** The adapter's heading where it is proven, or where the page calls itself so; else the generic reader's. */
export function headingBy(adapted: Adapted | null, outline: Outline, names: readonly string[], main: number): number {
  if (adapted === null || adapted.title < 0) return main;
  const said = textIn(outline, adapted.title, TITLE_CHARS);
  const isCalled = main < 0 || names.some((name) => similarity(said, name) >= LIKE);
  return adapted.page?.verified || isCalled ? adapted.title : main;
}

/** The adapter's cards where it finds about as many, or at least half where it is proven; else the generic reader's. */
export function cardsBy(adapted: Adapted | null, generic: Card[]): Card[] {
  if (adapted === null || adapted.cards.length === 0) return generic;
  // Beside a heading that it knows, cards are not what the page is for.
  const least = !adapted.page?.verified ? MOST_OF : adapted.title < 0 ? HALF : 0;
  return adapted.cards.length >= generic.length * least ? adapted.cards : generic;
}

/** The adapter's pairs before the generic reader's, which need not say the same of the same text again. */
export function pairsWith({ pairs, control }: Adapted, generic: readonly Pair[]): Pair[] {
  const fact = ({ at, meaning }: Pair) => `${at} ${meaning?.kind} ${meaning?.key}`;
  const told = new Set(pairs.map(fact));
  return [...pairs, ...generic.filter((pair) => !told.has(fact(pair))), ...control];
}

/** The kind of page that the address and the adapter's findings tell, else the generic reader's. */
export function kindBy(adapted: Adapted | null, generic: PageKind, cards: boolean): PageKind {
  if (adapted?.page == null) return generic;
  const { page, title, facts } = adapted;
  const proven = page.verified || generic === 'other' || cards || (page.form !== null && title < 0) || facts;
  return proven ? page.kind : generic;
}
