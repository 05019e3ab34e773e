/** Words that say in one what other languages say in two. */
import { masculineOf } from './adjective.ts';
import { type Spoken, speak } from './sound.ts';
import { COMPOUNDS } from './trades.ts';

/** Abbreviations must stand as they are: "NIII" sounds like "NII". */
const ABBREVIATION = 4;
const keyOf = ({ text, heard }: Spoken) => (text.length <= ABBREVIATION ? text : heard);

const compounds = new Map(
  COMPOUNDS.split('|').map((row): [string, Spoken[]] => {
    const [word = '', ...parts] = row.trim().split(/\s+/);
    return [keyOf(speak(word)), parts.map(speak)];
  }),
);

/** The words that a word stands for; undefined for all other words. */
export const partsOfCompound = (word: Spoken): readonly Spoken[] | undefined =>
  compounds.get(keyOf(word)) ?? (word.text.length > ABBREVIATION ? compounds.get(masculineOf(word.heard)) : undefined);
