/**
 * The words of one text, folded, in buffers that every text reuses: the hot path of the goods rules makes no strings.
 * What stands here is valid until the next text is read.
 */
import { BREAK, charClass, foldUnit, IGNORED, SINGLE, WORD } from '../text/fold.ts';
import { HASH_START } from '../text/tokens.ts';

/** Longer texts are read up to here: what goods are stands at the beginning. */
export const MOST_CHARACTERS = 4000;
const MOST_WORDS = 1024;
const MOST_FOLDED = MOST_CHARACTERS * 4;

const OPEN_PLAIN = 0xffff;
const plain = new Uint16Array(0x10000).fill(OPEN_PLAIN);

/** The one folded unit of a unit, or 0 where it folds to none or several. */
function plainFold(unit: number): number {
  let known = plain[unit] as number;
  if (known === OPEN_PLAIN) {
    const folded = foldUnit(unit);
    known = folded.length === 1 ? folded.charCodeAt(0) : 0;
    plain[unit] = known;
  }
  return known;
}

/** Words of a text. Word i is `folded[begins[i]] … folded[begins[i + 1] - 1]` and stood at `starts[i]` to `ends[i]`. */
export interface Words {
  text: string;
  count: number;
  folded: Uint16Array;
  begins: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** FNV-1a of the folded word. */
  hashes: Int32Array;
  /** 1 where a mark that parts phrases (comma, bracket, dash, full stop) stands before the word; 2 for one that ends a sentence. */
  breaks: Uint8Array;
}

const shared: Words = {
  text: '',
  count: 0,
  folded: new Uint16Array(MOST_FOLDED + 8),
  begins: new Int32Array(MOST_WORDS + 1),
  starts: new Int32Array(MOST_WORDS),
  ends: new Int32Array(MOST_WORDS),
  hashes: new Int32Array(MOST_WORDS),
  breaks: new Uint8Array(MOST_WORDS + 1),
};

export const COMMA = 1;
export const STOP = 2;
const marks = new Uint8Array(0x10000);
for (const mark of ',;()[]{}|:–—、，（）【】：+«»•·') marks[mark.charCodeAt(0)] = COMMA;
for (const mark of '\n\r!?。；！？') marks[mark.charCodeAt(0)] = STOP;

const FULL_STOP = 46;
const HYPHEN = 45;
const SPACE = 32;

/** A full stop or hyphen parts phrases only beside a space: not inside `3.3V` and `SO-8`. */
function markAt(text: string, at: number, unit: number): number {
  if (unit !== FULL_STOP && unit !== HYPHEN) return marks[unit] as number;
  if (text.charCodeAt(at + 1) !== SPACE) return 0;
  if (unit === HYPHEN) return text.charCodeAt(at - 1) === SPACE ? COMMA : 0;
  return STOP;
}

const WIDE_SPACE = 0x3000;

/** A space between two signs of a script that is written without spaces parts phrases. */
function isGap(text: string, at: number, unit: number): boolean {
  if (unit !== SPACE && unit !== WIDE_SPACE) return false;
  return charClass(text.charCodeAt(at - 1)) === SINGLE && charClass(text.charCodeAt(at + 1)) === SINGLE;
}

/** Reads a text into the shared buffers; the text they hold already is not read again. */
export function readWords(text: string): Words {
  if (text === shared.text) return shared;
  const { folded, begins, starts, ends, hashes, breaks } = shared;
  const length = Math.min(text.length, MOST_CHARACTERS);
  let count = 0;
  let at = 0;
  let hash = HASH_START;
  let start = -1;
  let end = 0;
  let mark = 0;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : SPACE;
    const kind = charClass(unit);
    if (kind === IGNORED) continue;
    if (start >= 0 && kind !== WORD) {
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      breaks[count++] = mark;
      start = -1;
      mark = 0;
      if (count === MOST_WORDS) break;
    }
    if (kind === BREAK) {
      const found = isGap(text, i, unit) ? COMMA : markAt(text, i, unit);
      if (found > mark) mark = found;
      continue;
    }
    if (start < 0) {
      start = i;
      begins[count] = at;
      hash = HASH_START;
    }
    end = i + 1;
    const one = plainFold(unit);
    if (one > 0) {
      folded[at++] = one;
      hash = Math.imul(hash ^ one, 0x01000193);
    } else {
      const several = foldUnit(unit);
      for (let k = 0; k < several.length && at < MOST_FOLDED; k++) {
        folded[at++] = several.charCodeAt(k);
        hash = Math.imul(hash ^ several.charCodeAt(k), 0x01000193);
      }
    }
    if (kind === SINGLE) {
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      breaks[count++] = mark;
      start = -1;
      mark = 0;
      if (count === MOST_WORDS) break;
    }
  }
  begins[count] = at;
  breaks[count] = STOP;
  shared.text = text;
  shared.count = count;
  return shared;
}

/** The text as it stood from word `from` to word `to` (exclusive). */
export function quoted(words: Words, from: number, to: number): string {
  return to > from ? words.text.slice(words.starts[from], words.ends[to - 1]) : '';
}
