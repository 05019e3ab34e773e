/**
 * One spelling for what is written in several ways: "Shchukin", "Schtschukin", "Ščukin" and "Chtchoukine" sound
 * alike, and so do "Sergey", "Sergei" and "Sergej". Not a phonetic key of one language but what is common to the
 * transliteration manners of Cyrillic (BGN, ISO 9, ICAO, German, French), Arabic, Persian, Turkish and Chinese names.
 */

/** Longest first within a letter. `c` stands for ch/ts sounds, `j` for glides and zh. Source: the standards (J). */
const SEQUENCES: Record<string, readonly (readonly [string, string])[]> = {
  a: [['aa', 'a']],
  c: [['chtch', 's'], ['ch', 'c'], ['ck', 'k'], ['cz', 'c'], ['ce', 'ce'], ['ci', 'ci'], ['cy', 'ci'], ['c', 'k']],
  d: [['dsch', 'j'], ['dzh', 'j'], ['dj', 'j'], ['dh', 'd'], ['dz', 'z'], ['dd', 'd']],
  e: [['ee', 'i'], ['eo', 'o'], ['eu', 'u']],
  g: [['gh', 'g'], ['gg', 'g']],
  i: [['iye', 'e'], ['ie', 'e'], ['iya', 'ja'], ['ija', 'ja'], ['iia', 'ja'], ['iyu', 'ju'], ['iju', 'ju'], ['iiu', 'ju'],
    ['ij', 'i'], ['iy', 'i'], ['ii', 'i'], ['iou', 'ju'], ['ia', 'ja'], ['io', 'jo'], ['iu', 'ju']],
  k: [['kh', 'h'], ['kk', 'k']],
  o: [['oe', 'o'], ['oo', 'u'], ['ou', 'u']],
  p: [['ph', 'f'], ['pp', 'p']],
  q: [['qu', 'kv'], ['q', 'k']],
  s: [['schtsch', 's'], ['shtsh', 's'], ['stsch', 's'], ['shch', 's'], ['sch', 's'], ['sh', 's'], ['ss', 's']],
  t: [['tsch', 'c'], ['tsh', 'c'], ['tch', 'c'], ['tz', 'c'], ['ts', 'c'], ['th', 't'], ['tt', 't']],
  u: [['ue', 'u'], ['uu', 'u']],
  w: [['w', 'v']],
  x: [['x', 'ks']],
  z: [['zh', 'j'], ['zz', 'z']],
};

const VOWELS = 'aeiou';
const isVowel = (c: string | undefined) => c !== undefined && VOWELS.includes(c);

function glide(word: string, i: number, out: string): string {
  const next = word[i + 1];
  if (!isVowel(next)) return out.endsWith('i') ? '' : 'i';
  // "Yevgeny", "Medvedyev": the glide before e is written or not.
  return next === 'e' ? '' : 'j';
}

/** The sound spelling of a Latin lower-case word: never longer than twice the word, digits as they are. */
export function sound(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const c = word[i] as string;
    let length = 1;
    let heard = c;
    if (c === 'y' || c === 'j') {
      heard = glide(word, i, out);
    } else if (c === 'x' && i === 0) {
      heard = 's';
    } else if (c === 'h' && i > 0 && (i === word.length - 1 || !isVowel(word[i + 1])) && isVowel(word[i - 1]) && i === word.length - 1) {
      heard = '';
    } else {
      const sequences = SEQUENCES[c];
      if (sequences !== undefined) {
        for (const [from, to] of sequences) {
          if (!word.startsWith(from, i)) continue;
          length = from.length;
          heard = to;
          break;
        }
      }
    }
    i += length;
    if (heard.length === 1 && out.endsWith(heard) && (heard < '0' || heard > '9')) continue;
    out += heard;
  }
  return out;
}

/** Consonants of a sound spelling; a leading vowel is kept as `a`, digits as they are. */
export function skeleton(heard: string): string {
  let out = '';
  for (let i = 0; i < heard.length; i++) {
    const c = heard[i] as string;
    if (isVowel(c) || c === 'j') {
      if (i === 0) out = c === 'j' ? 'j' : 'a';
    } else if (!out.endsWith(c) || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}
