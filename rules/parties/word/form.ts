/** Legal forms of a name: found by sound, taken out, compared by kind of body. */
import { FORMS } from './forms.ts';
import { sound } from './sound.ts';

/** Short forms must stand as they are: "kk" is not the letter k. */
const SHORT = 4;
const heardAs = (word: string) => (word.length <= SHORT ? word : sound(word));

interface Phrase {
  words: string[];
  /** Row of FORMS. */
  form: number;
  /** Also a common word: counts at the head or end of a name only. */
  edge: boolean;
}

/** Phrases by the sound of their first word, longest first. */
const phrases = new Map<string, Phrase[]>();
for (const [form, row] of FORMS.entries()) {
  const [plain = '', ambiguous = ''] = row.phrases.split('!');
  for (const [text, edge] of [[plain, false], [ambiguous, true]] as const) {
    for (const phrase of text.split('|')) {
      const words = phrase.trim().split(/\s+/).filter(Boolean).map(heardAs);
      const first = words[0];
      if (first === undefined) continue;
      const known = phrases.get(first);
      if (known === undefined) phrases.set(first, [{ words, form, edge }]);
      else known.push({ words, form, edge });
    }
  }
}
for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);

export interface WithoutForms {
  /** Latin words that remain. */
  words: string[];
  /** Row of FORMS of the most telling form, -1 for none. */
  form: number;
}

const ANY = FORMS.findIndex((row) => row.family === 'any');

function phraseAt(heard: readonly string[], at: number, edges: boolean): Phrase | undefined {
  return phrases
    .get(heard[at] as string)
    ?.find((phrase) => (edges || !phrase.edge) && phrase.words.every((word, i) => heard[at + i] === word));
}

/** Takes legal forms out of the words of a name. Where nothing would be left the words stay as they are. */
export function takeForms(words: readonly string[]): WithoutForms {
  const heard = words.map(heardAs);
  const kept: boolean[] = words.map(() => true);
  let form = -1;
  const take = (at: number, edges: boolean): boolean => {
    const phrase = phraseAt(heard, at, edges);
    if (phrase === undefined) return false;
    for (let i = 0; i < phrase.words.length; i++) kept[at + i] = false;
    if (form < 0 || form === ANY) form = phrase.form;
    return true;
  };
  for (let at = 0; at < words.length; at++) if (kept[at]) take(at, false);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (first < last) {
    if (first === 0) take(first, true);
    if (kept[last]) take(last, true);
  }
  const rest = words.filter((_, i) => kept[i]);
  return rest.length === 0 ? { words: [...words], form } : { words: rest, form };
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
