/**
 * Hangul syllables → Latin in the spelling that names use (Kim, Jong, Un) rather than the official one (Gim, Jeong,
 * Eun). Syllables are composed arithmetically in Unicode: 19 initials × 21 vowels × 28 finals from U+AC00.
 */
const INITIALS = 'k kk n t tt r m p pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Surnames that are never spelt by the table, where they open a name. */
const SURNAMES: Record<string, string> = {
  이: 'lee',
  박: 'park',
  최: 'choe',
  정: 'jong',
  임: 'lim',
  유: 'yu',
  노: 'roh',
  백: 'paek',
  문: 'moon',
};

export const isHangul = (unit: number): boolean => unit >= FIRST && unit <= LAST;

/** A run of syllables, each a word of its own: names are written apart in Latin. */
export function readHangul(run: string): string {
  return [...run]
    .map((syllable, at) => {
      if (at === 0 && run.length <= 3 && Object.hasOwn(SURNAMES, syllable)) return SURNAMES[syllable];
      const index = syllable.charCodeAt(0) - FIRST;
      return `${INITIALS[Math.floor(index / 588)]}${VOWELS[Math.floor((index % 588) / 28)]}${FINALS[index % 28]}`;
    })
    .join(' ');
}
