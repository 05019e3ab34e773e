/** Reads a label: splits it into known words and asks the grammar what they mean together. */
import { type Meaning, meaningOf } from './grammar.ts';
import { plain } from './plain.ts';
import { type Concept, VOCABULARY } from './vocabulary.ts';

/** Longer texts are no labels. */
export const LABEL_CHARS = 60;
/** Longest word of the vocabulary, and letters an ending of a stem may have. */
const WORD_CHARS = 30;
const ENDING_CHARS = 6;
/** Shorter pieces do not stand inside a compound. */
const PIECE_CHARS = 3;
/** Labels whose meaning is kept: a page repeats few of them. */
const REMEMBERED = 4_000;
/** Words one entry of the vocabulary has at most. */
const MOST_WORDS = 4;

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const BRACKETED = /\([^()]{1,30}\)\s{0,3}$/;

let vocabulary: Map<string, Concept> | null = null;
const known = new Map<string, Meaning | null>();

/** Words, stems with their `*`, to concepts. Built on first use: many pages have no label at all. */
function words(): Map<string, Concept> {
  if (vocabulary) return vocabulary;
  vocabulary = new Map();
  for (const [concept, list] of Object.entries(VOCABULARY) as [Concept, string][]) {
    for (const word of list.split('|')) vocabulary.set(word, concept);
  }
  return vocabulary;
}

/** Adds the concepts of `text` from `at` on; false where a word is unknown. `failed` holds places tried in vain. */
function parse(text: string, at: number, found: Set<Concept>, failed: Set<number>): boolean {
  if (at >= text.length) return true;
  if (text[at] === ' ') return parse(text, at + 1, found, failed);
  if (failed.has(at)) return false;
  for (let end = Math.min(text.length, at + WORD_CHARS); end > at; end--) {
    const word = text.slice(at, end);
    const [concept, next] = match(text, word, end);
    if (concept && parse(text, next, found, failed)) {
      found.add(concept);
      return true;
    }
  }
  failed.add(at);
  return false;
}

const NO_MATCH = [undefined, 0] as const;

/** The concept of `word`, which ends at `end`, and where the text goes on behind it. */
function match(text: string, word: string, end: number): readonly [Concept | undefined, number] {
  const exact = words().get(word);
  const stem = words().get(`${word}*`);
  if (!exact && !stem) return NO_MATCH;
  const whole = end === text.length || text[end] === ' ' || IDEOGRAPH.test(word[word.length - 1] as string);
  if (whole || (word.length >= PIECE_CHARS && startsWord(text, end))) return [exact ?? stem, end];
  if (!stem) return NO_MATCH;
  const space = text.indexOf(' ', end);
  const close = space < 0 ? text.length : space;
  return close - end <= ENDING_CHARS ? [stem, close] : NO_MATCH;
}

/** Whether a known word stands inside a compound at `at`: `Ursprungs|land`. */
function startsWord(text: string, at: number): boolean {
  for (let end = Math.min(text.length, at + WORD_CHARS); end >= at + PIECE_CHARS; end--) {
    const word = text.slice(at, end);
    if (words().has(word) || words().has(`${word}*`)) return true;
  }
  return false;
}

/** The concepts of a text of known words alone, null where a word is unknown. */
export function conceptsOf(text: string): ReadonlySet<Concept> | null {
  const squeezed = plain(text);
  const concepts = new Set<Concept>();
  return squeezed !== '' && parse(squeezed, 0, concepts, new Set()) ? concepts : null;
}

/** The concepts of all known words of a text, whatever stands between them: for names of form controls. */
export function conceptsIn(text: string): Concept[] {
  const words = plain(text.slice(0, LABEL_CHARS * 2)).split(' ');
  const found: Concept[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const concepts = conceptsOf(words.slice(at, at + count).join(' '));
      if (!concepts) continue;
      found.push(...concepts);
      at += count - 1;
      break;
    }
  }
  return found;
}

/** The meaning of a whole text as a label, null where it is none. Colons, brackets and case do not matter. */
export function labelMeaning(text: string): Meaning | null {
  if (text.length > LABEL_CHARS) return null;
  let meaning = known.get(text);
  if (meaning !== undefined) return meaning;
  const concepts = conceptsOf(text) ?? conceptsOf(text.replace(BRACKETED, ''));
  meaning = concepts && meaningOf(concepts);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, meaning);
  return meaning;
}
