/**
 * Scripts whose consonants carry a vowel of their own. The nine Indian blocks of Unicode keep one order (that of
 * ISCII), so one table by offset reads them all; Sinhala, Thai, Lao, Khmer and Burmese have their own.
 * Source: Unicode code charts, from general knowledge (J).
 */

/** Offsets 0x05–0x39 of an Indian block: vowels, then consonants, empty where the block has none. */
const INDIC_LETTERS =
  'a a i i u u r l e e e ai o o o au k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h'.split(
    ' ',
  );
/** Offsets 0x3e–0x4c: vowel signs. */
const INDIC_SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const INDIC_FIRST_CONSONANT = 0x15;
const VIRAMA = 0x4d;
const NASALS = new Set([0x01, 0x02]);

const inBlock = (unit: number) => unit >= 0x0900 && unit < 0x0d80;

/** Nine Indian scripts, Devanagari to Malayalam. */
function indic(text: string): string {
  let out = '';
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const offset = text.charCodeAt(i) & 0x7f;
    if (offset >= 0x3e && offset <= 0x4c) {
      out += INDIC_SIGNS[offset - 0x3e];
      open = false;
    } else if (offset === VIRAMA) open = false;
    else if (NASALS.has(offset)) {
      out += open ? 'an' : 'n';
      open = false;
    } else if (offset >= 0x05 && offset <= 0x39) {
      if (open) out += 'a';
      out += INDIC_LETTERS[offset - 0x05];
      open = offset >= INDIC_FIRST_CONSONANT;
    }
  }
  return out;
}

interface Block {
  first: number;
  /** Romanisation by offset from `first`; `-` for signs that are silent. */
  letters: readonly string[];
}

const block = (first: number, letters: string): Block => ({ first, letters: letters.trim().split(/\s+/) });

const BLOCKS: readonly Block[] = [
  // Thai: consonants, then vowels; tone marks and the killer are silent.
  block(
    0x0e01,
    `k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l o h -
    a a a am i i ue ue u u - - - - - e ae o ai ai - - - - - - - - - - -`,
  ),
  // Lao: consonants at Thai's offsets.
  block(
    0x0e81,
    `k kh kh kh kh - ng ch - s - - ny - - - - - - d t th - th - n b p ph f ph f - m y r - l - w - - s h - o h -
    a a a am i i ue ue u u - o l - - e ae o ai ai - - - - - - - - - - -`,
  ),
  // Khmer: consonants, independent vowels, dependent vowels.
  block(
    0x1780,
    `k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v sh s s h l a a a
    e e o u u au r r l l ae ai o o au - - a e ei oe eu o ou ua ae oe ie e ae ai o au om om ah - - - - - - - - - - -`,
  ),
  // Burmese: consonants, vowels.
  block(
    0x1000,
    `k kh g g ng s hs z z ny ny t th d d n t th d d n p ph b b m y r l w th h l a a i i u u e e o o a
    a a i i u u e ai - - - n - - - - y r w h`,
  ),
];

function byBlock(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const found = BLOCKS.find((item) => unit >= item.first && unit < item.first + item.letters.length);
    const letter = found?.letters[unit - found.first] ?? '';
    if (letter !== '-') out += letter;
  }
  return out;
}

/** Whether a UTF-16 unit belongs to one of these scripts. */
export function isAbugida(unit: number): boolean {
  return inBlock(unit) || BLOCKS.some((item) => unit >= item.first && unit < item.first + item.letters.length);
}

/** Latin spelling of a run of characters of these scripts. */
export function readAbugida(run: string): string {
  return inBlock(run.charCodeAt(0)) ? indic(run) : byBlock(run);
}
