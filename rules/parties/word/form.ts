/** Legal forms of a name: found by sound, taken out, compared by kind of body. */
import { distance } from './edit.ts';
import { FORMS } from './forms.ts';
import { bitCount } from './letters.ts';
import { LONG, LONG_WORDS, PHRASES, type Phrase } from './phrases.built.ts';
import { keyOf, type Spoken } from './sound.ts';

/** By the first word, longest first. */
const phrases = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const first = phrase.words[0] as string;
  const known = phrases.get(first);
  if (known === undefined) phrases.set(first, [phrase]);
  else known.push(phrase);
}

const longSounds = new Set(LONG_WORDS.map(({ heard }) => heard));
/** By how many letters what may be one of them has. */
const longWordsOf = new Map<number, Spoken[]>();
for (const known of LONG_WORDS)
  for (const length of [known.text.length - 1, known.text.length, known.text.length + 1]) {
    const others = longWordsOf.get(length);
    if (others === undefined) longWordsOf.set(length, [known]);
    else others.push(known);
  }
const ONE_ERROR = 1;
const MOST_LETTERS_APART = 2;

/** The form's word that a long word is one typing error away from, as heard; any other word as it is. */
function corrected(word: Spoken): string {
  const { text, heard, typed } = word;
  const key = keyOf(word);
  if (text.length < LONG - 1 || longSounds.has(heard) || phrases.has(key)) return key;
  for (const known of longWordsOf.get(text.length) ?? []) {
    if (bitCount(known.typed ^ typed) > MOST_LETTERS_APART) continue;
    if (distance(known.text, text, ONE_ERROR) <= ONE_ERROR) return keyOf(known);
  }
  return key;
}

export interface WithoutForms {
  /** Latin words that remain. */
  words: readonly Spoken[];
  /** Row of FORMS of the most telling form, -1 for none. */
  form: number;
  /** The form is no word or surname besides: "LLC", not "AS" or "Ip". */
  sure: boolean;
}

const ANY = FORMS.findIndex((row) => row.family === 'any');

/** A single word must be this long for a misspelling of a form to be taken for it. */
const LONG_ALONE = 7;

interface Heard {
  /** As heard, and with a typing error put right where it may be a form's word. */
  words: string[];
  corrected: string[];
}

function phraseAt({ words, corrected }: Heard, at: number, edges: boolean): Phrase | undefined {
  const first = corrected[at] as string;
  const known = phrases.get(first);
  if (known === undefined) return undefined;
  return known.find((phrase) => {
    if (phrase.edge && !edges) return false;
    if (phrase.words.length === 1 && first !== words[at] && first.length < LONG_ALONE) return false;
    return phrase.words.every((word, i) => corrected[at + i] === word);
  });
}

/**
 * Takes legal forms out of the words of a name: of a firm's also misspelt ones and, at its head and end, those that are
 * words besides. Where nothing would be left the words stay as they are.
 */
export function takeForms(words: readonly Spoken[], ofFirm: boolean): WithoutForms {
  const spoken = words.map(keyOf);
  const heard = { words: spoken, corrected: ofFirm ? words.map(corrected) : spoken };
  const kept: boolean[] = words.map(() => true);
  let form = -1;
  let sure = false;
  const take = (at: number, edges: boolean): void => {
    const phrase = phraseAt(heard, at, edges);
    if (phrase === undefined) return;
    for (let i = 0; i < phrase.words.length; i++) kept[at + i] = false;
    if (form < 0 || form === ANY) form = phrase.form;
    if (!phrase.edge) sure = true;
  };
  for (let at = 0; at < words.length; at++) if (kept[at]) take(at, false);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (ofFirm && first < last) {
    if (first === 0) take(first, true);
    if (kept[last]) take(last, true);
  }
  if (form < 0) return { words, form, sure };
  const rest = words.filter((_, i) => kept[i]);
  return { words: rest.length === 0 ? words : rest, form, sure };
}

/** How two forms agree: 1 the same, 0 unknown or compatible, -1 bodies of different kinds. */
export function compareForms(a: number, b: number): -1 | 0 | 1 {
  if (a < 0 || b < 0) return 0;
  if (a === b) return 1;
  const [one, two] = [FORMS[a]?.family, FORMS[b]?.family];
  return one === two || one === 'any' || two === 'any' ? 0 : -1;
}

/** Name of a form for explanations. */
export const formName = (form: number): string => FORMS[form]?.key ?? '';
