/** Products that a maker numbers in a way of its own: machine tools. They speak beside their maker's name only. */
import { keyOf } from './candidates.ts';
import { type Book, compileBook, type Family, type FamilyTable, type MakerIndex, signed, signOf } from './families.ts';
import { longestPattern } from './pattern.ts';

export type ProductTable = FamilyTable;

export interface Products {
  book: Book;
  /** Firms that have products in the book. */
  groups: number[];
}

/** Compiles families whose patterns are written without spaces and hyphens. */
export function compileProducts(table: ProductTable, index: MakerIndex): Products {
  const book = compileBook(signed(table.rows, index), index);
  return { book, groups: [...new Set(book.rows.flatMap(({ groups }) => groups))] };
}

/** Words after the maker's name at which a model may begin (`Hyundai WIA CNC lathe L300`), and words of a model. */
const MOST_STARTS = 6;
const MOST_WORDS = 3;
const LONGEST_TAIL = 120;

/** The product family that a text names after its maker: `from` is the first character after the name. */
export function productIn(text: string, from: number, group: number, { book, groups }: Products) {
  if (!groups.includes(group)) return null;
  const tail = text.slice(from, from + LONGEST_TAIL);
  const words = tail.split(/[\s,;()|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  for (let i = 0; i < Math.min(words.length, MOST_STARTS); i++) {
    const model = words.slice(i, i + MOST_WORDS);
    const key = keyOf(model.join('')).replace(/[^\p{L}\p{N}]/gu, '');
    const hit = longestPattern(book.trie, signOf(group) + key);
    if (hit === null) continue;
    const { hs, certainty } = book.rows[hit.row] as Family;
    return { hs: hs[0] as string, certainty, text: model.join(' ') };
  }
  return null;
}
