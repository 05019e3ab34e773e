/** Words that stand for several, by sound, worked out of the table. Exports plain data, which the build keeps instead of this file. */
import { keyOf, type Spoken, speak } from './sound.ts';
import { COMPOUNDS } from './trades.ts';

/** The key of each word, and the words it stands for. */
export const ROWS: readonly (readonly [key: string, parts: readonly Spoken[]])[] = COMPOUNDS.split('|').map((row) => {
  const [word = '', ...parts] = row.trim().split(/\s+/);
  return [keyOf(speak(word)), parts.map(speak)];
});
