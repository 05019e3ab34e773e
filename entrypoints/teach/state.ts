/** What is pointed at on the page of a tab, and the adapter and reading that come of it. */
import { computed, signal } from '@preact/signals';
import { ask } from '../../platform/ask.ts';
import { type Entry, type Outline, outlineOf } from '../../reader/outline/outline.ts';
import { sightOf } from '../../reader/outline/sight.ts';
import { survey } from '../../reader/read.ts';
import { draftAdapter, pointedBy, type TaughtKind } from '../../reader/sites/draft.ts';
import type { Snapshot } from '../../reader/snapshot/snapshot.ts';
import type { Reading } from '../../rules/reading.ts';
import type { Adapter } from '../../rules/sites/adapter.ts';
import { compileSite } from '../../rules/sites/index.ts';

/** What can be pointed at: the title of the product, or of one card of a list, and facts of it. */
export const PICKS = ['title', 'mpn', 'manufacturer', 'origin'] as const;
export type Pick = (typeof PICKS)[number];

/** A line of the page: the element that says it, and how deep it stands. */
export interface Line {
  at: number;
  text: string;
  depth: number;
}

/** Lines shown at most: a page that fills more is taught by its beginning. */
export const MOST_LINES = 1_500;
const LINE_CHARS = 160;

interface Taught {
  page: Snapshot;
  outline: Outline;
  labels: Record<string, string>;
  lines: Line[];
  /** Titles that the generic reader finds. */
  titles: readonly number[];
}

/** `gone`: there is no page to be taught. */
export const taught = signal<Taught | 'loading' | 'gone'>('loading');
export const kind = signal<TaughtKind>('product');
export const name = signal('');
export const pick = signal<Pick>('title');
export const pointed = signal<Partial<Record<Pick, number>>>({});

/** The tab of `?tab=`; -1 where the address names none. */
const tab = () => Number(/^\d{1,10}$/.exec(new URLSearchParams(location.search).get('tab') ?? '')?.[0] ?? -1);

/** Lines that a person sees, in page order; an element whose texts are in turns of its own gives one line each. */
function linesOf(outline: Outline, { unseen }: Snapshot): Line[] {
  const sight = sightOf(outline, unseen);
  return outline.texts.flatMap((text): Line[] => {
    const { text: said, parent } = outline.entries[text] as Entry;
    const { depth = 0 } = outline.entries[parent] ?? {};
    const shown = said.trim();
    return shown === '' || parent < 0 || !sight(text) ? [] : [{ at: parent, text: shown.slice(0, LINE_CHARS), depth }];
  });
}

export async function load(): Promise<void> {
  const given = await ask('teach-page', { tab: tab() }).catch(() => null);
  if (given === null) {
    taught.value = 'gone';
    return;
  }
  const { page, labels } = given;
  const outline = outlineOf(page);
  const { reading, anchors } = survey(page, labels);
  kind.value = reading.kind === 'search' ? 'search' : 'product';
  name.value = new URL(page.url).hostname.replace(/^www\./, '');
  taught.value = {
    page,
    outline,
    labels,
    lines: linesOf(outline, page),
    titles: pointedBy(outline, reading, anchors).titles,
  };
}

/** One title of a list stands for the others that the generic reader finds beside it. */
function titlesWith({ outline, titles }: Taught, at: number): readonly number[] {
  const isIn = (title: number) => at >= title && at < (outline.entries[title] as Entry).end;
  return kind.value === 'search' && titles.some(isIn) ? titles : [at];
}

/** Points at an element as what is picked now, or no longer; goes on to what nothing is pointed at yet. */
export function point(at: number): void {
  const { [pick.value]: before, ...others } = pointed.value;
  pointed.value = before === at ? others : { ...others, [pick.value]: at };
  if (before !== at) pick.value = PICKS.find((one) => pointed.value[one] === undefined) ?? pick.value;
}

/** The adapter as it stands, with today as the day it was held against this page; null while nothing can be told. */
export const adapter = computed<Adapter | null>(() => {
  const { title, ...facts } = pointed.value;
  if (typeof taught.value === 'string' || title === undefined) return null;
  const { outline, page } = taught.value;
  const fields = Object.entries(facts).map(([key, at]) => ({ key: key as Exclude<Pick, 'title'>, at }));
  const id =
    name.value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'site';
  const verified = [{ date: new Date().toISOString().slice(0, 10), kind: kind.value }];
  const about = { id, name: name.value.trim().slice(0, 60) || id, url: page.url, kind: kind.value, verified };
  return draftAdapter(outline, about, { titles: titlesWith(taught.value, title), fields });
});

/** The page as it is read with the adapter. */
export const reading = computed<Reading | null>(() => {
  if (adapter.value === null || typeof taught.value === 'string') return null;
  try {
    return survey(taught.value.page, taught.value.labels, [compileSite(adapter.value)]).reading;
  } catch {
    return null; // A host without a dot: no adapter may name it.
  }
});
