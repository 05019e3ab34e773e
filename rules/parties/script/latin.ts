/**
 * Any script → plain Latin: lower-case a–z and digits, words parted by one space, apostrophes and marks gone.
 * "Ротенберг" → "rotenberg", "Müller & Söhne" → "muller sohne", "深圳华强" → "shenzhen huaqiang".
 */
import { isAbugida, readAbugida } from './abugidas.ts';
import { ALPHABETS, SPECIAL_LATIN, UKRAINIAN, UKRAINIAN_MARK } from './alphabets.ts';
import { HAN_READINGS } from './han.ts';
import { HAN_WORDS } from './han_words.ts';
import { isHangul, readHangul } from './hangul.ts';
import { unmix } from './homoglyphs.ts';

/** Longer names than this exist in no list; the rest of a page's text is no name. */
export const LONGEST_NAME = 400;

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʻ', 'ʹ', '`', '´', 'ʿ', 'ʾ', '״', '׳']);
const MARKS = /\p{M}/gu;
const LONGEST_SEQUENCE = 4;
const LONGEST_HAN_WORD = 6;
const FIRST_HAN = '\u3400';

let readings: Map<string, string> | null = null;

/** The reading of a Chinese character. The table is set up for the first one: no start waits for it. */
function readingOf(c: string): string | undefined {
  if (c < FIRST_HAN) return undefined;
  readings ??= new Map(
    HAN_READINGS.flatMap((row) => {
      const [reading = '', characters = ''] = row.split(' ');
      return [...characters].map((character): [string, string] => [character, reading]);
    }),
  );
  return readings.get(c);
}

const isHan = (c: string) => readingOf(c) !== undefined;
const isLetter = (c: string) => /[\p{L}\p{N}]/u.test(c);

/** Marks of Latin and Greek go; what the tables know as it stands (й, ё, ї) is left to them. */
function plain(c: string): string {
  if (Object.hasOwn(ALPHABETS, c)) return ALPHABETS[c] as string;
  const bare = c.normalize('NFKD').replace(MARKS, '');
  let out = '';
  for (const letter of bare)
    out += ALPHABETS[letter] ?? SPECIAL_LATIN[letter] ?? (letter >= '0' && letter <= 'z' ? letter : '');
  return out;
}

function readHan(text: string, at: number): { latin: string; length: number } {
  for (let length = Math.min(LONGEST_HAN_WORD, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (Object.hasOwn(HAN_WORDS, word)) return { latin: ` ${HAN_WORDS[word]} `, length };
  }
  return { latin: readingOf(text[at] as string) ?? '', length: 1 };
}

/** Arabic writes no short vowels: و and ي between consonants are u and i, the article stands apart. */
function vocalise(word: string): string {
  return word
    .replace(/^al(?!lah$)(?=[a-z]{3})/, 'al ')
    .replace(/(?<=[b-df-hj-np-tvxz])w(?=[b-df-hj-np-tvxz]|$)/g, 'u')
    .replace(/(?<=[b-df-hj-np-tvxz])y(?=[b-df-hj-np-tvxz]|$)/g, 'i');
}

const ARABIC = /\p{sc=Arabic}/u;
/** ה at the end of a word is a vowel. */
const HE_LAST = /ה(?![\p{L}\p{M}])/gu;
/** ع is heard as a vowel at the head of a word only. */
const AYN_FIRST = /(?<![\p{L}\p{M}])ع/gu;

function runOf(text: string, at: number, belongs: (unit: number) => boolean): string {
  let end = at;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function readWord(text: string, at: number, ukrainian: boolean): { latin: string; length: number } {
  for (let length = LONGEST_SEQUENCE; length > 0; length--) {
    const sequence = text.slice(at, at + length);
    if (ukrainian && Object.hasOwn(UKRAINIAN, sequence)) return { latin: UKRAINIAN[sequence] as string, length };
    if (length > 1 && Object.hasOwn(ALPHABETS, sequence)) return { latin: ALPHABETS[sequence] as string, length };
  }
  return { latin: plain(text[at] as string), length: 1 };
}

/** Hiragana stands 0x60 below katakana. */
const toKatakana = (text: string) => text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

function foreign(text: string): string {
  const folded = toKatakana(unmix(text.normalize('NFKC')).toLowerCase())
    .replace(AYN_FIRST, 'ا')
    .replace(HE_LAST, 'א');
  const ukrainian = UKRAINIAN_MARK.test(folded);
  let out = '';
  for (let i = 0; i < folded.length; ) {
    const c = folded[i] as string;
    const unit = folded.charCodeAt(i);
    if (isHangul(unit) || isAbugida(unit)) {
      const run = runOf(folded, i, isHangul(unit) ? isHangul : isAbugida);
      out += isHangul(unit) ? ` ${readHangul(run)} ` : readAbugida(run);
      i += run.length;
    } else if (isHan(c)) {
      const read = readHan(folded, i);
      out += read.latin;
      i += read.length;
    } else if (APOSTROPHES.has(c) || /\p{M}|\p{Cf}/u.test(c)) i++;
    else if (isLetter(c)) {
      const read = readWord(folded, i, ukrainian);
      out += read.latin;
      i += read.length;
    } else {
      out += ' ';
      i++;
    }
  }
  if (ARABIC.test(folded)) out = out.split(' ').map(vocalise).join(' ');
  return out.replace(/ {2,}/g, ' ').trim();
}

const isLetterOrDigit = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const APOSTROPHE = 39;
const BACKTICK = 96;

/** Whole runs are taken over: a text put together letter by letter is slow to hash and to let go. */
function ascii(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let gap = false;
  for (let from = 0; from < lower.length; ) {
    let to = from;
    while (to < lower.length && isLetterOrDigit(lower.charCodeAt(to))) to++;
    if (to > from) {
      if (gap && out !== '') out += ' ';
      gap = false;
      out += lower.slice(from, to);
    }
    const unit = lower.charCodeAt(to);
    if (unit !== APOSTROPHE && unit !== BACKTICK) gap = true;
    from = to + 1;
  }
  return out;
}

/** Latin words of a name, see above. Empty where the text holds no letter or digit that is known. */
export function latinise(text: string): string {
  const name = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 126) return foreign(name);
  return ascii(name);
}
