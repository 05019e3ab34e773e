/** Texts of a stretch of the outline, joined as a person would read them, and ways about the outline. */
import type { Entry, Outline } from './outline.ts';

/** Bidirectional marks and zero-width characters, which pages put around labels and numbers. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

export function clean(text: string): string {
  return text.replace(UNSEEN, '').trim();
}

/** The texts inside an entry. */
export function textsIn({ entries, texts, before }: Outline, index: number): number[] {
  return texts.slice(before[index], before[(entries[index] as Entry).end]);
}

/** The text from entry `from` to entry `to` (exclusive), blocks joined by `joint`, cut at `limit` characters; its first line alone where `joint` is null. */
export function textOf(
  { entries, texts, before }: Outline,
  from: number,
  to: number,
  limit: number,
  joint: string | null = ' ',
): string {
  let out = '';
  for (let i = before[from] as number; i < (before[to] as number) && out.length < limit; i++) {
    const { text, fresh } = entries[texts[i] as number] as Entry;
    if (fresh && out !== '') {
      if (joint === null) break;
      out = out.trimEnd() + joint;
    }
    out += text;
  }
  return clean(out.slice(0, limit));
}

/** The text of one entry's subtree. */
export function textIn(outline: Outline, index: number, limit: number): string {
  return textOf(outline, index, (outline.entries[index] as Entry).end, limit);
}

/** How many texts stand from `from` to `to`; inside `from` alone. */
export function countIn({ entries, before }: Outline, from: number, to = (entries[from] as Entry).end): number {
  return (before[to] as number) - (before[from] as number);
}

/** For each entry how many before it pass: any stretch can be asked at once. */
export function tally(entries: readonly Entry[], test: (entry: Entry) => boolean): Int32Array {
  const counts = new Int32Array(entries.length + 1);
  for (let i = 0; i < entries.length; i++) counts[i + 1] = (counts[i] as number) + +test(entries[i] as Entry);
  return counts;
}

/** The nearest entry from `index` up that passes, -1 where none does. */
export function closest({ entries }: Outline, index: number, test: (entry: Entry, index: number) => boolean): number {
  let at = index;
  while (at >= 0 && !test(entries[at] as Entry, at)) at = (entries[at] as Entry).parent;
  return at;
}

/** The element that carries a text: the nearest around it that does more than dress it up. */
export function carrierOf({ entries }: Outline, text: number): number {
  return (entries[text] as Entry).carrier;
}

/** The ancestor of `index` that is a child of `ancestor`. */
export function childToward(outline: Outline, ancestor: number, index: number): number {
  return Math.max(
    0,
    closest(outline, index, ({ parent }) => parent === ancestor),
  );
}

/** The nearest entry that holds both. */
export function common(outline: Outline, a: number, b: number): number {
  return Math.max(
    0,
    closest(outline, Math.min(a, b), ({ end }) => end > Math.max(a, b)),
  );
}
