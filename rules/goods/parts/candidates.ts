/** Words that could be part numbers: letters and digits mixed, as makers write them; ratings, standards and shop numbers are not. */

export interface Candidate {
  /** Upper case, look-alikes made Latin, nothing invisible in it. */
  key: string;
  /** As it stood. */
  text: string;
  start: number;
  /** Characters that a pattern must spell at least: the series, where a space followed it. */
  series: number;
}

const SHORTEST = 3;
const LONGEST = 40;
/** Longer texts are prose: what matters stands in front. */
const LONGEST_TEXT = 4000;
const MOST = 60;

/** Cyrillic and Greek capitals that look like Latin ones. */
const LOOK_ALIKES = new Map(
  [...'АВСЕНКМОРТУХІЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((c, i) => [c, 'ABCEHKMOPTYXISABEZHIKMNOPTYX'[i] as string]),
);
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** A number with a unit, a size, a package, a standard, a shop's, a library's or a tender's number. */
const NOT_A_PART = [
  /^\d+([.,]\d+)?-?(MAH|AH|KW|MW|HZ|KHZ|MHZ|GHZ|UF|NF|PF|MF|UH|NH|MH|MM|CM|KG|KGS|MG|ML|KB|MB|GB|TB|MBIT|GBIT|KBIT|BITS?|PINS?|PCS?|MP|OHM|KOHM|DBM?|RPM|INCH|IN|FT|YEARS?|HRS?|VDC|VAC|VA|KVA|MA|MV|UA|MS|NS|US|PPM|LM|NM|UM|ST|ND|RD|TH|WAY|POS|CH|PORTS?|CORE|LEDS?)$/,
  /^\d{1,4}([.,]\d+)?[VAWMGLKXPRCSD]$/,
  /^\d+([.,]\d+)?[X*×]\d/,
  /^(B0[0-9A-Z]{8}|97[89]-?\d[\d-]{8,})$/,
  /^(TO|SOT|SOD|SO|SIP|PLCC|DO|SMD|SC|HC|CASE|DPAK|D2PAK|[A-Z]{0,3}(SOIC|SOP|SON|DIP|QFN|DFN|QFP|BGA|CSP|LGA))-?\d{1,4}(-\d{1,2})?[A-Z]{0,2}$/,
  /^(ISO|IEC|IEEE|EN|DIN|UL|GOST|ГОСТ|ASTM|JIS|ANSI)-?\d{1,6}([./-]\d{1,4}){0,3}[A-Z]?$/,
  /^(RS|USB|HDMI|DDR|LPDDR|GDDR|PCIE?|SATA|CAT|IP|IK|RJ|M|WIFI|BT|ATX|H|CR|AA|AAA|HS|CE|CAN|MIL|STD|EIA|SAE|COVID|MP|MPEG|WIN|WINDOWS|ANDROID|UN|CAS|REV|VER|V|NO|QTY|SIZE|TYPE|GRADE|CLASS|S\/N|SN)[-.]?\d{1,4}([./-]\d{1,3})?[A-Z]?$/,
  /^(19|20)\d\d([-./]\d{1,2}){0,2}$/,
  /^(CAS#?)?\d{2,7}-\d\d-\d$/,
  /^RS-?(232|422|423|485)/,
  /^MP[345]([/&]|$)/,
  /^(SPE|SPR|W91|FA8|N00|VA)\d?[A-Z0-9]*\d{2}[QRBT]\d{4}$/,
];

/** A word whose capitals all look Latin, made Latin; any other stays as it is. */
function latinOf(word: string): string {
  if (PLAIN.test(word)) return word;
  let latin = '';
  for (const c of word) latin += LOOK_ALIKES.get(c) ?? c;
  return PLAIN.test(latin) ? latin : word;
}

/** Folds a word to a part-number key: Latin capitals, no invisible characters; Cyrillic words stay Cyrillic. */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toUpperCase();
  return latinOf(word.replace(INVISIBLE, '').normalize('NFKC').toUpperCase());
}

/** Whether a key with a digit in it may be a part number: asked of the few that fit a family. */
export function isPart(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST && !NOT_A_PART.some((shape) => shape.test(key));
}

/** Words that a part number counts as: `CRS326-24G-2S` is three; one with a space in it may be two words by chance. */
export function groupsIn(text: string): number {
  return text.includes(' ') ? 1 : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 1);
}

const PARTING = 1;
const DIGIT = 2;
const INSIDE = 3;
const kinds = new Uint8Array(256).fill(0);
for (const c of ' \t\n\v\f\r\u00a0|;()[]{}"«»:<>=') kinds[c.charCodeAt(0)] = PARTING;
for (const c of '0123456789') kinds[c.charCodeAt(0)] = DIGIT;
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') kinds[c.charCodeAt(0)] = INSIDE;
const PARTING_WIDE = /[\s“”、，。：；（）【】]/u;
const isParting = (unit: number) =>
  unit < 256 ? kinds[unit] === PARTING : unit !== 0xfeff && PARTING_WIDE.test(String.fromCharCode(unit));
const isDigit = (unit: number) => (unit < 256 ? kinds[unit] === DIGIT : unit >= 0xff10 && unit <= 0xff19);

/** The word without what stands around it, and where it begins. */
function trimmed(text: string, start: number, end: number): { text: string; start: number } {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const word = text.slice(start, end);
  if ((kinds[first] as number) >= DIGIT && (kinds[last] as number) >= DIGIT) return { text: word, start };
  const inner = word.replace(EDGES, '');
  return { text: inner, start: start + word.indexOf(inner) };
}

/** Candidates of a text in order, and pairs of neighbours that may be one number with a space in it (`LM 358`). */
export function candidatesIn(text: string): { single: Candidate[]; joined: Candidate[] } {
  const single: Candidate[] = [];
  const joined: Candidate[] = [];
  const length = Math.min(text.length, LONGEST_TEXT);
  let start = -1;
  let hasDigit = false;
  let before = { start: 0, end: 0 };
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 32;
    if (!isParting(unit)) {
      if (start < 0) {
        start = i;
        hasDigit = false;
      }
      if (!hasDigit) hasDigit = isDigit(unit);
      continue;
    }
    if (start < 0) continue;
    if (hasDigit && i - start <= LONGEST + 10) {
      if (single.length + joined.length > MOST) break;
      const word = trimmed(text, start, i);
      const key = keyOf(word.text);
      if (key.length >= SHORTEST) single.push({ key, ...word, series: 0 });
      const pair = word.start === before.end + 1 ? pairOf(text, before, key, word.start + word.text.length) : null;
      if (pair !== null) joined.push(pair);
    }
    before = { start, end: i };
    start = -1;
  }
  return { single, joined };
}

const SERIES = /^[A-Z]{2,7}\d{0,2}$/;
/** Before a number of pins these are packages, although a series bears the same letters. */
const PACKAGES = new Set(['PGA', 'CPGA', 'SOP', 'DIP', 'SIP', 'BGA', 'LGA', 'QFP', 'QFN']);
const LONGEST_SERIES = 9;
const LONGEST_REST = 20;

/** A series in capitals and its number with one space between them; `SPDT 200mA` and `EMART 980g` are none. */
function pairOf(text: string, before: { start: number; end: number }, key: string, end: number): Candidate | null {
  if (before.end === 0 || before.end - before.start > LONGEST_SERIES || key.length > LONGEST_REST) return null;
  if (!/^\d\d[\dA-Z]/.test(key)) return null;
  const head = latinOf(text.slice(before.start, before.end).replace(INVISIBLE, ''));
  if (!SERIES.test(head) || PACKAGES.has(head) || (key.length >= SHORTEST && !isPart(key))) return null;
  return { key: head + key, text: text.slice(before.start, end), start: before.start, series: head.length };
}
