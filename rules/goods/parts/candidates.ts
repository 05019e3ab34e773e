/** Words that could be part numbers: letters and digits mixed, as makers write them; ratings, standards and shop numbers are not. */

export interface Candidate {
  /** Upper case, look-alikes made Latin, nothing invisible in it. */
  key: string;
  /** As it stood. */
  text: string;
  start: number;
}

const SHORTEST = 3;
const LONGEST = 40;
/** Longer texts are prose: what matters stands in front. */
const LONGEST_TEXT = 4000;
const MOST = 60;

/** Cyrillic and Greek capitals that look like Latin ones. */
const LOOK_ALIKES: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu;

/** A number with a unit, a size, a package, a standard, a shop's or a library's number. */
const NOT_A_PART = [
  /^\d+([.,]\d+)?(MAH|AH|V|A|W|KW|MW|HZ|KHZ|MHZ|GHZ|UF|NF|PF|MF|UH|NH|MH|MM|CM|M|KG|G|MG|L|ML|K|KB|MB|GB|TB|MBIT|GBIT|KBIT|BIT|BITS|PIN|PINS|PCS|PC|X|MP|P|OHM|KOHM|R|C|DB|DBM|RPM|INCH|IN|FT|YEARS?|VDC|VAC|VA|KVA|MS|NS|US|S|PPM|LM|NM|UM|ST|ND|RD|TH|D|WAY|POS|CH|PORT|PORTS|CORE|LED|LEDS)$/,
  /^\d+([.,]\d+)?[X*×]\d/,
  /^(B0[0-9A-Z]{8}|97[89]-?\d[\d-]{8,})$/,
  /^(TO|SOT|SOD|SOIC|SOP|SO|DIP|PDIP|CDIP|SIP|QFN|VQFN|WQFN|UQFN|DFN|WSON|SON|TSSOP|HTSSOP|SSOP|MSOP|VSSOP|QFP|LQFP|TQFP|PQFP|BGA|FBGA|TFBGA|WLCSP|PLCC|LGA|DO|SMD|SC|HC|CASE|DPAK|D2PAK)-?\d{1,4}(-\d{1,2})?[A-Z]{0,2}$/,
  /^(ISO|IEC|IEEE|EN|DIN|UL|GOST|ГОСТ|RS|USB|HDMI|DDR|LPDDR|GDDR|PCIE?|SATA|CAT|IP|IK|RJ|M|WIFI|BT|ATX|H|CR|AA|AAA|HS|CE|CAN|MIL|STD|EIA|JIS|ASTM|ANSI|SAE|COVID|MP|MPEG|WIN|WINDOWS|ANDROID|UN|CAS|REV|VER|V|NO|QTY|SIZE|TYPE|GRADE|CLASS|S\/N|SN)[-.]?\d{1,4}([./-]\d{1,3})?[A-Z]?$/,
  /^(19|20)\d\d([-./]\d{1,2}){0,2}$/,
  /^\d+(ST|ND|RD|TH|S|X|D|K|G)$/,
  /^(SPE|SPR|W91|FA8|N00|VA)\d?[A-Z0-9]*\d{2}[QRBT]\d{4}$/,
];

const hasDigit = (text: string) => /\d/.test(text);

/** Folds a word to a part-number key: Latin capitals, no invisible characters; Cyrillic words stay Cyrillic. */
export function keyOf(word: string): string {
  const upper = word.replace(INVISIBLE, '').normalize('NFKC').toUpperCase();
  if (/^[\x20-\x7e]*$/.test(upper)) return upper;
  let latin = '';
  for (const c of upper) latin += LOOK_ALIKES[c] ?? c;
  return /^[\x20-\x7e]*$/.test(latin) ? latin : upper;
}

function isPart(key: string): boolean {
  if (key.length < SHORTEST || key.length > LONGEST || !hasDigit(key)) return false;
  return !NOT_A_PART.some((shape) => shape.test(key));
}

/** Candidates of a text in order, and pairs of neighbours that may be one number with a space in it (`LM 358`). */
export function candidatesIn(text: string): { single: Candidate[]; joined: Candidate[] } {
  const single: Candidate[] = [];
  const joined: Candidate[] = [];
  let before: { key: string; start: number; text: string } | null = null;
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  for (const match of head.matchAll(/[^\s|;()[\]{}"“”«»、，。：:<>=]+/gu)) {
    if (single.length + joined.length > MOST) break;
    const word = match[0].replace(EDGES, '');
    if (word === '' || word.length > LONGEST + 10) {
      before = null;
      continue;
    }
    const key = keyOf(word);
    const start = match.index + match[0].indexOf(word);
    if (isPart(key)) single.push({ key, text: word, start });
    if (before !== null && /^[A-Z]{2,7}\d{0,2}$/.test(before.key) && /^\d{2,}/.test(key) && key.length <= 20)
      joined.push({ key: before.key + key, text: head.slice(before.start, start + word.length), start: before.start });
    before = { key, start, text: word };
  }
  return { single, joined };
}
