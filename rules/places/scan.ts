/** A text with everything of the lexicon that stands in it: the one pass that all questions of places share. */
import type { Evidence } from '../screening.ts';
import { findLongest } from '../text/lexicon.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { countriesIn } from './countries.ts';
import { repair } from './homoglyphs.ts';
import type { PlaceRules, Row } from './types.ts';

/** A phrase found: its row and its tokens [from, to). */
export interface Mark<R extends Row = Row> {
  row: R;
  from: number;
  to: number;
}

export interface Scan {
  /** The text as it stood. */
  text: string;
  /** Tokens of the text with look-alike letters repaired; places are the same. */
  tokens: Tokens;
  marks: Mark[];
  /** The same marks by what they are. */
  kinds: Partial<Record<Row['is'], Mark[]>>;
  /** Countries named, other than Russia and Belarus. */
  foreign: { country: string; from: number; to: number }[];
}

/** Longer texts are read to here: no RFQ is longer, and work on one text stays bounded. */
const LONGEST_TEXT = 100_000;
const LONGEST_QUOTE = 120;

/** Words that count only in capitals: legal forms (OOO is a sound, АО in a word list) and codes of states (ID, OR). */
function isSpelled(row: Row, raw: string): boolean {
  const short = row.is === 'state' && raw.length === 2;
  return !(short || row.is === 'form') || raw === raw.toUpperCase() || raw.includes(' ');
}

/** Iceland in German and Polish, and an island in English. */
const isIsland = (raw: string) => raw === 'Island';

export function scan(text: string, rules: PlaceRules): Scan {
  const kept = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const tokens = tokenize(repair(kept));
  const marks = findLongest(rules.lexicon, tokens).map(({ id, from, to }) => ({
    row: rules.rows[id] as Row,
    from,
    to,
  }));
  const capitals = new Set(marks.filter((mark) => mark.row.is === 'capitals').map((mark) => mark.from));
  const foreign = countriesIn(tokens, rules.countries).filter(
    (hit) =>
      hit.country !== 'RU' &&
      hit.country !== 'BY' &&
      !isIsland(tokens.text.slice(tokens.starts[hit.from], tokens.ends[hit.to - 1])),
  );
  const read: Scan = { text: kept, tokens, marks: [], kinds: {}, foreign };
  read.marks = marks.filter((mark) => {
    const raw = rawOf(read, mark.from, mark.to);
    if (capitals.has(mark.from) && mark.row.is === 'name') return raw === raw.toUpperCase();
    return mark.row.is !== 'capitals' && isSpelled(mark.row, raw);
  });
  for (const mark of read.marks) {
    read.kinds[mark.row.is] ??= [];
    read.kinds[mark.row.is]?.push(mark);
  }
  return read;
}

/** Marks of one kind, in order. */
export function marksOf<K extends Row['is']>(read: Scan, kind: K): Mark<Extract<Row, { is: K }>>[] {
  return (read.kinds[kind] ?? []) as Mark<Extract<Row, { is: K }>>[];
}

export function rawOf({ text, tokens }: Scan, from: number, to: number): string {
  return to > from ? text.slice(tokens.starts[from], tokens.ends[to - 1]) : '';
}

/** What stands between token `left` and the next one that counts, `right`. */
export function between({ text, tokens }: Scan, left: number, right: number): string {
  const start = left < 0 ? 0 : (tokens.ends[left] as number);
  return text.slice(start, right >= tokens.count ? text.length : tokens.starts[right]);
}

/** The text from the end of the token before `from` to the start of token `to`; empty where nothing lies between. */
export function stretch({ text, tokens }: Scan, from: number, to: number): string {
  return from < to ? text.slice(tokens.ends[from - 1] ?? 0, tokens.starts[to] ?? text.length) : '';
}

/** A verbatim quotation around characters [from, to): the whole text where it is short, else some words around. */
export function quote(text: string, from: number, to: number): string {
  if (text.length <= LONGEST_QUOTE) return text.trim();
  const room = Math.max(0, LONGEST_QUOTE - (to - from)) >> 1;
  const start = Math.max(0, from - room);
  const end = Math.min(text.length, Math.min(to, from + LONGEST_QUOTE) + room);
  const left = start === 0 ? 0 : nextBorder(text, start, from);
  return text.slice(left, end).trim();
}

function nextBorder(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/\s/.test(text[i] as string)) return i + 1;
  return from;
}

/** Evidence for tokens [from, to) of a scanned field. */
export function evidenceOf(read: Scan, field: string, rule: string, from: number, to: number): Evidence {
  const { starts, ends } = read.tokens;
  return { field, text: quote(read.text, starts[from] ?? 0, ends[to - 1] ?? 0), rule };
}
