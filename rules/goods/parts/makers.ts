/** Makers: the name, its other spellings, where its headquarters are, and which firm it belongs to. */
import { findPhrases } from '../hits.ts';
import { compileBook, type PhraseBook } from '../phrasebook.ts';
import { quoted, readWords, type Words } from '../words.ts';

export interface MakerTable {
  source: string;
  date: string;
  level: string;
  /** `parent`: the firm that owns it now, a remark in brackets. `weak`: names that are ordinary words or very short. */
  rows: { name: string; country: string | null; parent?: string; names?: string[]; weak?: string[] }[];
}

export interface Makers {
  names: string[];
  countries: (string | null)[];
  /** Id of the firm at the top of each maker: Fairchild's is ON Semiconductor. */
  groups: number[];
  /** Names and words to listen for, numbered: row times four plus what they are. */
  book: PhraseBook;
}

export interface NamedMaker {
  id: number;
  name: string;
  country: string | null;
  text: string;
}

/** What was heard in a text. */
export interface Heard {
  /** The maker whose name the whole text is. */
  whole: NamedMaker | null;
  /** The maker whose name the text begins with, ordinary words included. */
  start: NamedMaker | null;
  /** The first maker named by a name that is no ordinary word. */
  first: NamedMaker | null;
  /** First character after the name of the maker heard, of `first` or else of `start`. */
  after: number;
  /** A word beside which the bare numbers of the family tables speak, or the GOST numbers of bearings. */
  beside: boolean;
  gost: boolean;
}

/** A name that speaks wherever it stands; an ordinary word, which speaks as a whole text or before a number at the start of one. */
const STRONG = 0;
const WEAK = 1;
const WORDS_TO_NUMBER = 3;
export const BESIDE = 2;
export const GOST = 3;
/** Names stand in front; what follows is prose. */
const LONGEST_TEXT = 400;

/** Ids of makers by any of their names; a firm's own name before another's old one. */
function idsByName(rows: MakerTable['rows']): Map<string, number> {
  const ids = new Map<string, number>();
  const note = (name: string, id: number) => {
    const key = name.toLowerCase();
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const [id, { name }] of rows.entries()) note(name, id);
  for (const [id, { names = [], weak = [] }] of rows.entries()) for (const name of [...names, ...weak]) note(name, id);
  return ids;
}

function groupsOf(rows: MakerTable['rows'], ids: ReadonlyMap<string, number>): number[] {
  const parents = rows.map(({ parent }, id) => ids.get((parent ?? '').replace(/\s*\(.*$/, '').toLowerCase()) ?? id);
  return parents.map((parent) => parents[parent] as number);
}

/** Compiles makers and the words to listen for beside them; `idOfMaker` throws on a name the table does not know. */
export function compileMakers({ rows }: MakerTable, words: readonly { text: string; kind: number }[]) {
  const ids = idsByName(rows);
  const phrases = rows.flatMap(({ name, names = [], weak = [] }, id) => [
    ...[name, ...names].filter((text) => !weak.includes(text)).map((text) => ({ text, id: id * 4 + STRONG })),
    ...weak.map((text) => ({ text, id: id * 4 + WEAK })),
  ]);
  const makers: Makers = {
    names: rows.map(({ name }) => name),
    countries: rows.map(({ country }) => country),
    groups: groupsOf(rows, ids),
    book: compileBook([...phrases, ...words.map(({ text, kind }) => ({ text, id: kind }))]),
  };
  const idOfMaker = (name: string) => {
    const id = ids.get(name.toLowerCase());
    if (id === undefined) throw new Error(`unknown maker: ${name}`);
    return id;
  };
  return { makers, idOfMaker };
}

function named(makers: Makers, id: number, words: Words, from: number, to: number): NamedMaker {
  const country = makers.countries[id] as string | null;
  return { id, name: makers.names[id] as string, country, text: quoted(words, from, to) };
}

/** Whether one of the next words has a digit in it. */
function isNumberNear({ folded, begins, count }: Words, word: number): boolean {
  const end = begins[Math.min(count, word + WORDS_TO_NUMBER)] as number;
  for (let i = begins[word] as number; i < end; i++)
    if ((folded[i] as number) >= 48 && (folded[i] as number) <= 57) return true;
  return false;
}

/** Listens to a text for makers and words. */
export function hear(text: string, makers: Makers): Heard {
  const words = readWords(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const { count, ids, from, to } = findPhrases(makers.book, words);
  const heard: Heard = { whole: null, start: null, first: null, after: 0, beside: false, gost: false };
  let start = -1;
  let first = -1;
  for (let i = 0; i < count; i++) {
    const kind = (ids[i] as number) & 3;
    if (kind === BESIDE) heard.beside = true;
    else if (kind === GOST) heard.gost = true;
    else {
      const end = to[i] as number;
      if (from[i] === 0 && (kind === STRONG || end === words.count || isNumberNear(words, end))) start = i;
      if (kind === STRONG && (first < 0 || from[first] === from[i])) first = i;
    }
  }
  const at = (i: number) => named(makers, (ids[i] as number) >> 2, words, from[i] as number, to[i] as number);
  if (start >= 0) heard.start = at(start);
  if (start >= 0 && to[start] === words.count) heard.whole = heard.start;
  if (first >= 0) heard.first = at(first);
  const last = first >= 0 ? first : start;
  if (last >= 0) heard.after = words.ends[(to[last] as number) - 1] as number;
  return heard;
}

/** The one country all of these makers share; null when they differ, when one is unknown, or for none. */
export function countryOfAll(ids: readonly number[], { countries }: Makers): string | null {
  const first = ids.length === 0 ? null : (countries[ids[0] as number] as string | null);
  return ids.every((id) => countries[id] === first) ? first : null;
}
