/** Words that stand for several, by sound, worked out of the table. Exports plain data, which the build keeps instead of this file. */
import { type Spoken, speak } from './sound.ts';
import { COMPOUNDS } from './trades.ts';

/** Abbreviations must stand as they are: "NIII" sounds like "NII". */
export const ABBREVIATION = 4;

/** The key of each word, by its sound or as it is, and the words it stands for. */
export const ROWS: readonly (readonly [key: string, parts: readonly Spoken[]])[] = COMPOUNDS.split('|').map((row) => {
  const [word = '', ...parts] = row.trim().split(/\s+/);
  const { text, heard } = speak(word);
  return [text.length <= ABBREVIATION ? text : heard, parts.map(speak)];
});
