/** What a name holds of words that were not looked up in all names, common words and initials: its own words are read. */
import type { Asked } from './asked.ts';
import { DISCOUNTED, type NameIndex } from './index.ts';
import type { Limits } from './limits.ts';
import { nameOf } from './postings.ts';
import type { Scratch } from './scratch.ts';

/** Notes which words of the index the words may be, for `heldInside`, or takes the notes away again. */
export function noteAll(words: readonly Asked[], { spellings }: NameIndex, { notes }: Scratch, isOver = false): void {
  for (let i = 0; i < words.length; i++)
    for (const heard of (words[i] as Asked).sounds) {
      const end = spellings[heard + 1] as number;
      for (let word = spellings[heard] as number; word < end; word++) notes[word] = isOver ? 0 : i + 1;
    }
}

/** Weight of the noted words that a name holds. */
export function heldInside(
  posting: number,
  words: readonly Asked[],
  { role }: Limits,
  index: NameIndex,
  { notes }: Scratch,
): number {
  let held = 0;
  let seen = 0;
  const name = nameOf(posting);
  const end = index.wordStarts[name + 1] as number;
  for (let at = index.wordStarts[name] as number; at < end; at++) {
    const which = notes[(index.words[at] as number) & ~DISCOUNTED] as number;
    if (which === 0 || (seen & (1 << which)) !== 0) continue;
    seen |= 1 << which;
    held += (words[which - 1] as Asked)[role];
  }
  return held;
}

/** Weight of the initials that words of a name begin with, each word with one. */
export function initialsInside(posting: number, { initials, initialWeight }: Limits, index: NameIndex): number {
  const { words, wordStarts, vocabulary } = index;
  const name = nameOf(posting);
  const end = wordStarts[name + 1] as number;
  let held = 0;
  let taken = 0;
  for (const letter of initials)
    for (let at = wordStarts[name] as number, bit = 1; at < end; at++, bit <<= 1) {
      const start = vocabulary.starts[(words[at] as number) & ~DISCOUNTED] as number;
      if ((taken & bit) !== 0 || vocabulary.bytes[start] !== letter) continue;
      taken |= bit;
      held += initialWeight;
      break;
    }
  return held;
}
