/** Texts of a stretch of the outline, joined as a person would read them. */
import { DRESS, type Entry, type Outline } from './outline.ts';

/** Bidirectional marks and zero-width characters, which pages put around labels and numbers. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

export function clean(text: string): string {
  return text.replace(UNSEEN, '').trim();
}

/** The text from entry `from` to entry `to` (exclusive), blocks joined by `joint`, cut at `limit` characters. */
export function textOf(outline: Outline, from: number, to: number, limit: number, joint = ' '): string {
  let out = '';
  const last = outline.before[to] as number;
  for (let i = outline.before[from] as number; i < last && out.length < limit; i++) {
    const entry = outline.entries[outline.texts[i] as number] as Entry;
    if (out !== '' && entry.fresh) out = `${out.trimEnd()}${joint}`;
    out += entry.text;
  }
  return clean(out.length > limit ? out.slice(0, limit) : out);
}

/** The text of one entry's subtree. */
export function textIn(outline: Outline, index: number, limit: number): string {
  return textOf(outline, index, (outline.entries[index] as Entry).end, limit);
}

/** The first line of a stretch: up to the first block border after some text. */
export function lineOf(outline: Outline, from: number, to: number, limit: number): string {
  const first = outline.before[from] as number;
  const last = outline.before[to] as number;
  let end = first + 1;
  while (end < last && !(outline.entries[outline.texts[end] as number] as Entry).fresh) end++;
  return end > last ? '' : textOf(outline, from, (outline.texts[end - 1] as number) + 1, limit);
}

/** How many texts stand from `from` to `to`. */
export function countIn(outline: Outline, from: number, to: number): number {
  return (outline.before[to] as number) - (outline.before[from] as number);
}

/** The element that carries a text: the nearest around it that does more than dress it up. */
export function carrierOf(outline: Outline, text: number): number {
  let at = (outline.entries[text] as Entry).parent;
  while (at > 0 && DRESS.has((outline.entries[at] as Entry).tag)) at = (outline.entries[at] as Entry).parent;
  return at;
}

/** The ancestor of `index` that is a child of `ancestor`. */
export function childToward(outline: Outline, ancestor: number, index: number): number {
  let at = index;
  while (at > 0 && (outline.entries[at] as Entry).parent !== ancestor) at = (outline.entries[at] as Entry).parent;
  return at;
}

/** The nearest entry that holds both. */
export function common(outline: Outline, a: number, b: number): number {
  const { entries } = outline;
  let x = a;
  let y = b;
  while (x !== y) {
    if (x > y) x = (entries[x] as Entry).parent;
    else y = (entries[y] as Entry).parent;
    if (x < 0 || y < 0) return 0;
  }
  return x;
}

/** The texts inside an entry. */
export function textsIn({ entries, texts, before }: Outline, index: number): number[] {
  return texts.slice(before[index], before[(entries[index] as Entry).end]);
}
