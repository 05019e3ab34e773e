/** Reads a label: splits it into known words and asks the grammar what they mean together. */
import { type Meaning, meaningOf } from './grammar.ts';
import { plain } from './plain.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** Longer texts are no labels. */
export const LABEL_CHARS = 60;
/** Letters an ending of a stem may have; shorter pieces do not stand inside a compound. */
const ENDING_CHARS = 6;
const PIECE_CHARS = 3;
/** Labels whose meaning is kept: a page repeats few of them. */
const REMEMBERED = 4_000;
/** Words one entry of the vocabulary has at most. */
const MOST_WORDS = 4;

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const BRACKETED = /\([^()]{1,30}\)\s{0,3}$/;

/** Words, stems with their `*`, to concepts; and the longest word by the two characters it begins with. */
const words = new Map<string, Concept>();
const longest = new Map<string, number>();
const known = new Map<string, Meaning | null>();
/** Labels of the site read now, which mean something else there. */
let ofSite: ReadonlyMap<string, Meaning | null> = new Map();

let learned: Vocabulary | null = null;
let asides: string[] = [];

/** Takes the words to read labels by; the same ones again cost nothing. */
export function learn(vocabulary: Vocabulary): void {
  if (vocabulary === learned) return;
  learned = vocabulary;
  words.clear();
  longest.clear();
  known.clear();
  const { aside = '', ...labels } = vocabulary;
  asides = aside === '' ? [] : aside.split('|');
  for (const [concept, list] of Object.entries(labels) as [Concept, string][]) {
    for (const word of list.split('|')) {
      words.set(word, concept);
      const start = word.slice(0, 2);
      if (word.length > (longest.get(start) ?? 0)) longest.set(start, word.length);
    }
  }
}

/**
 * Takes the labels that mean something else on the site read next, as `plain` spells them; null: they mean nothing. The
 * same map again costs nothing.
 */
export function learnSite(labels: ReadonlyMap<string, Meaning | null>): void {
  if (labels === ofSite) return;
  known.clear();
  ofSite = labels;
}

/** Adds the concepts of `text` from `at` on; false where a word is unknown. `failed` holds places tried in vain. */
function parse(text: string, at: number, found: Set<Concept>, failed: Set<number>): boolean {
  if (at >= text.length) return true;
  if (text[at] === ' ') return parse(text, at + 1, found, failed);
  if (failed.has(at)) return false;
  const reach = longest.get(text.slice(at, at + 2)) ?? longest.get(text.charAt(at)) ?? 0;
  for (let end = Math.min(text.length, at + reach); end > at; end--) {
    const [concept, next] = match(text, at, end);
    if (concept && parse(text, next, found, failed)) {
      found.add(concept);
      return true;
    }
  }
  failed.add(at);
  return false;
}

const NO_MATCH = [undefined, 0] as const;

/** The concept of the word from `at` to `end`, and where the text goes on behind it. */
function match(text: string, at: number, end: number): readonly [Concept | undefined, number] {
  const word = text.slice(at, end);
  const exact = words.get(word);
  const stem = words.get(`${word}*`);
  if (!exact && !stem) return NO_MATCH;
  const whole = end === text.length || text[end] === ' ' || IDEOGRAPH.test(text.charAt(end - 1));
  if (whole || (word.length >= PIECE_CHARS && startsWord(text, end))) return [exact ?? stem, end];
  const space = text.indexOf(' ', end);
  const close = space < 0 ? text.length : space;
  return stem && close - end <= ENDING_CHARS ? [stem, close] : NO_MATCH;
}

/** Whether a known word stands inside a compound at `at`: `Ursprungs|land`. */
function startsWord(text: string, at: number): boolean {
  const reach = longest.get(text.slice(at, at + 2)) ?? 0;
  for (let end = Math.min(text.length, at + reach); end >= at + PIECE_CHARS; end--) {
    const word = text.slice(at, end);
    if (words.has(word) || words.has(`${word}*`)) return true;
  }
  return false;
}

/** The concepts of a text of known words alone, null where a word is unknown. */
export function conceptsOf(text: string): ReadonlySet<Concept> | null {
  const label = plain(text);
  const concepts = new Set<Concept>();
  return label !== '' && parse(label, 0, concepts, new Set()) ? concepts : null;
}

/** The concepts of all known words of a text, whatever stands between them: for names of form controls. */
export function conceptsIn(text: string): Concept[] {
  const list = plain(text.slice(0, LABEL_CHARS * 2)).split(' ');
  const found: Concept[] = [];
  for (let at = 0; at < list.length; at++) {
    for (let count = Math.min(MOST_WORDS, list.length - at); count > 0; count--) {
      const concepts = conceptsOf(list.slice(at, at + count).join(' '));
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
  const own = ofSite.size > 0 ? ofSite.get(plain(text)) : undefined;
  const concepts = conceptsOf(text) ?? (text.endsWith(')') ? conceptsOf(text.replace(BRACKETED, '')) : null);
  meaning = own !== undefined ? own : concepts && meaningOf(concepts);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, meaning);
  return meaning;
}

/** Words that take a delivery back, in the languages whose sentences are understood. */
const DENIED =
  /(?<!\p{L})(?:not|no|never|cannot|\w{1,8}n['’]t|except|exclud\w*|не|нет|кроме|nicht|kein\w*|außer|pas|sauf|non|excepto|değil\w*|hariç)(?!\p{L})|不|除/iu;

/** Whether a sentence leads to the country goods are sent to: `This item can be shipped to the following country`. */
export function leadsToDestination(sentence: string): boolean {
  if (DENIED.test(sentence)) return false;
  const said = conceptsIn(sentence);
  return said.includes('delivery') && said.includes('to') && said.includes('country');
}

/** Whether a heading, as `plain` spells it, leads to other goods than the page's own: related, recommended, seen before. */
export function leadsAside(heading: string): boolean {
  return asides.some((words) => heading.includes(words));
}
