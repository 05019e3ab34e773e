/** A name, read: its words with their worth, its legal form, and the whole in one piece. */
import { LONGEST_NAME, latinise } from '../script/latin.ts';
import { partsOfCompound } from './compound.ts';
import { takeForms } from './form.ts';
import { headsOf } from './heads.ts';
import { joinNumbers, romanOf } from './numbers.ts';
import { type Spoken, speak } from './sound.ts';
import { isFiller, type NameKind, readSpoken, readWord, type Word } from './word.ts';

/** Words of this weight and more name somebody: not particles, titles and common words. */
export const NAME_WEIGHT = 0.6;

/** More words than this are a sentence: the rest is not compared. */
export const MOST_WORDS = 24;
/** A word said again and again counts this often. */
const MOST_REPEATS = 2;

export interface Name {
  kind: NameKind;
  words: Word[];
  /** Row of FORMS, -1 for none. */
  form: number;
  /** The form can be nothing else. */
  sureForm: boolean;
  /** All Latin letters and digits without a gap, forms included. */
  compact: string;
  /** Sum of the words' weights. */
  weight: number;
  /** First letters of a firm's words: see `headsOf`. */
  heads: string;
}

const isLetter = (word: string) => word.length === 1 && (word < '0' || word > '9');

/** "a b c company" → "abc company": letters that stand alone are one word in the name of a firm. */
function joinLetters(words: readonly Spoken[]): readonly Spoken[] {
  if (!words.some(({ text }) => isLetter(text))) return words;
  const out: Spoken[] = [];
  let run = '';
  for (const word of words) {
    if (isLetter(word.text)) {
      run += word.text;
      continue;
    }
    if (run !== '') out.push(speak(run));
    run = '';
    out.push(word);
  }
  if (run !== '') out.push(speak(run));
  return out;
}

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };
const MIXED = /[a-z]\d|\d[a-z]/;

/** Digits inside a person's name stand for the letters they look like: "Ig0r". */
const unleet = (word: Spoken) =>
  MIXED.test(word.text) ? speak(word.text.replace(/\d/g, (digit) => LEET[digit] ?? digit)) : word;

/** The words without those that only introduce or join; all of them where nothing else is there. */
function withoutFillers(words: readonly Spoken[], kind: NameKind): readonly Spoken[] {
  const end = words.length - 1;
  const isNumber = (text: string, at: number) =>
    kind !== 'person' && at > 0 && at === end && romanOf(text, true) !== null;
  const named = words.filter(({ text }, at) => !isFiller(text, kind) || isNumber(text, at));
  return named.length > 0 ? named : words;
}

const personWords = (words: readonly Spoken[]) =>
  withoutFillers(words, 'person').map((word) => readSpoken(unleet(word), 'person'));

/** "mashinostroitelny" → "machine building": what is one word in one language. */
function splitCompounds(words: readonly Spoken[]): readonly Spoken[] {
  return words.length > 1 && words.some((word) => partsOfCompound(word) !== undefined)
    ? words.flatMap((word) => partsOfCompound(word) ?? word)
    : words;
}

function firmWords(words: readonly Spoken[], kind: NameKind): Word[] {
  const out: Word[] = [];
  const named = splitCompounds(withoutFillers(words, kind));
  for (let i = 0; i < named.length; i++) {
    const spoken = named[i] as Spoken;
    const roman = i > 0 ? romanOf(spoken.text, i === named.length - 1) : null;
    const word = roman === null ? readSpoken(spoken, kind) : readWord(roman, kind);
    const before = out.at(-1);
    const number = before?.isNumber && word.isNumber ? joinNumbers(before.text, word.text) : null;
    if (number === null) out.push(word);
    else out[out.length - 1] = readWord(number, kind);
  }
  return out;
}

/** Weight of a word that only repeats the initials of the others. */
export const OWN_INITIALS_WEIGHT = 0.1;
const INITIALS_FROM = 3;

/** The word as one that tells nothing new. */
export const discounted = (word: Word): Word => ({ ...word, weight: OWN_INITIALS_WEIGHT, clash: OWN_INITIALS_WEIGHT });

/** "Ocean Maritime Management (OMM)": initials of the name's own words tell nothing new. */
function discountInitials(words: Word[], all: readonly Spoken[]): void {
  if (words.length <= INITIALS_FROM) return;
  const initials = all.map(({ text }) => text[0]).join('');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const { text } = word;
    if (
      text.length >= INITIALS_FROM &&
      text.length < words.length + 2 &&
      word.weight > OWN_INITIALS_WEIGHT &&
      initials.includes(text)
    )
      words[i] = discounted(word);
  }
}

function limitRepeats(words: Word[]): Word[] {
  if (words.length <= MOST_REPEATS) return words;
  return words.filter((word, i) => {
    let before = 0;
    for (let k = 0; k < i; k++) if ((words[k] as Word).text === word.text) before++;
    return before < MOST_REPEATS;
  });
}

const NO_FORM = { form: -1, sure: false };

function nameOf(parts: readonly Spoken[], kind: NameKind, mayHaveForm = true): Name {
  const all = kind === 'person' ? parts : joinLetters(parts);
  const { words: bare, form, sure } = mayHaveForm ? takeForms(all, kind !== 'person') : { words: all, ...NO_FORM };
  const words = limitRepeats(kind === 'person' ? personWords(bare) : firmWords(bare, kind));
  if (kind !== 'person') discountInitials(words, all);
  let compact = '';
  for (const { text } of parts) compact += text;
  let weight = 0;
  for (const word of words) weight += word.weight;
  const heads = kind === 'company' ? headsOf(withoutFillers(all, kind), bare) : '';
  return { kind, words, form, sureForm: sure, compact, weight, heads };
}

/**
 * Whether a name is compared as a whole: not where a word of it is in a script that has no reading here (Sinhala, Ethiopic),
 * where marks are all of it, or where it goes on beyond what is compared.
 */
export function isReadWhole(name: string): boolean {
  const latin = latinise(name);
  if (latin === '' || name.length > LONGEST_NAME || latin.split(' ').length > MOST_WORDS) return false;
  return name.split(/\s+/u).every((word) => !/\p{L}/u.test(word) || latinise(word) !== '');
}

function partsOf(text: string): readonly Spoken[] {
  const latin = latinise(text);
  return latin === '' ? [] : latin.split(' ', MOST_WORDS).map(speak);
}

/** The `compact` of a name, without reading its words. */
export const compactOf = (text: string): string => latinise(text).split(' ', MOST_WORDS).join('');

/** Reads a name of that kind. Empty text, or text without a known letter, gives a name without words. */
export const readName = (text: string, kind: NameKind): Name => nameOf(partsOf(text), kind);

/** A name asked for, read both ways: as a person's and as a firm's. */
export interface Readings {
  person: Name;
  firm: Name;
}

export function readBoth(text: string): Readings {
  const parts = partsOf(text);
  const firm = nameOf(parts, 'company');
  // More is taken for a form in a firm's name than in a person's.
  return { person: nameOf(parts, 'person', firm.form >= 0), firm };
}

/** Whether a name can only be a firm's (a legal form, a word that firms share), is most likely a person's (a given name in it), or either. */
export type Reads = 'firm' | 'person' | 'either';

/** Read as a firm's, a name that holds neither a legal form nor a word that firms share may be a person's. */
export const isPersonal = (name: Name): boolean =>
  !name.sureForm && name.words.every((word) => word.weight >= NAME_WEIGHT || (word.meaning === 0 && !word.isNumber));

export function readsAs({ firm, person }: Readings): Reads {
  if (!isPersonal(firm)) return 'firm';
  return person.words.length > 1 && person.words.some((word) => word.meaning > 0) ? 'person' : 'either';
}
