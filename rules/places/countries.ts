/** Country names and codes: of a field that should hold a country, and of countries that stand in running text. */
import { compileLexicon, findLongest, type Lexicon } from '../text/lexicon.ts';
import { raw, type Tokens, tokenize } from '../text/tokens.ts';

/** Shape of rules/tables/countries.json. */
export interface CountryTable {
  source: string;
  date: string;
  level: string;
  /** ISO 3166-1 alpha-3 → alpha-2. */
  alpha3: Record<string, string>;
  /** Alpha-2 → names in all languages of the table. */
  names: Record<string, readonly string[]>;
}

export interface Countries {
  /** Alpha-2 by the lexicon's id. */
  codes: string[];
  alpha3: Record<string, string>;
  /** Short forms written in capitals: USA, РФ. */
  acronyms: string[];
  lexicon: Lexicon;
}

export interface CountryHit {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Token range [from, to). */
  from: number;
  to: number;
}

/** A field that should hold a country and holds more words than this is prose. */
const LONGEST_VALUE = 10;

export function compileCountries(table: CountryTable): Countries {
  const codes = Object.keys(table.names);
  const phrases = codes.flatMap((code, id) => (table.names[code] ?? []).map((text) => ({ text, id })));
  const acronyms = phrases.map(({ text }) => text).filter((text) => isShort(text) && isUpper(text));
  return { codes, alpha3: { ...table.alpha3 }, acronyms, lexicon: compileLexicon(phrases) };
}

const isUpper = (text: string) => text === text.toUpperCase();
const isShort = (text: string) => /^[\p{L}.]{2,4}$/u.test(text) && !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hangul}]/u.test(text);
/** Short names that begin sentences as other words or are people's names: in running text they count in capitals only. */
const OTHER_WORDS = ['chad', 'chin', 'fas', 'gana', 'mali', 'мали', 'малі', 'того'];

/**
 * Whether a short form stands for a country in a sentence: USA, UK, РФ, ABD in capitals ("us", "usa" are words of other
 * languages), Iran, Peru, Çin with a capital letter.
 */
function isNamed(text: string, { acronyms }: Countries): boolean {
  if (!isShort(text) || isUpper(text)) return true;
  const first = text.slice(0, 1);
  const isCapitalised = first !== first.toLowerCase();
  return isCapitalised && !acronyms.includes(text.toUpperCase()) && !OTHER_WORDS.includes(text.toLowerCase());
}

/** Countries named in a text, leftmost-longest, in order. Acronyms count only in capitals; ISO codes never. */
export function countriesIn(tokens: Tokens, countries: Countries): CountryHit[] {
  return findLongest(countries.lexicon, tokens)
    .filter((hit) => isNamed(raw(tokens, hit.from, hit.to), countries))
    .map((hit) => ({ country: countries.codes[hit.id] as string, from: hit.from, to: hit.to }));
}

/** What shops write behind a code: `JP(Origin)`. */
const NOTE = /\s?\([^()]{0,40}\)$/;

function codeOf(text: string, countries: Countries): string | null {
  const code = text.replace(NOTE, '').toUpperCase();
  if (code.length === 2) return countries.codes.includes(code) ? code : null;
  return code.length === 3 && Object.hasOwn(countries.alpha3, code) ? (countries.alpha3[code] as string) : null;
}

/**
 * ISO alpha-2 of a field value: a code, a name in any language, or a short value that names exactly one country
 * ("TR - (Türkiye)", "Made in USA", "Guangdong, China"). Null for no country, for two, and for prose.
 */
export function countryOf(text: string, countries: Countries): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 120) return null;
  const tokens = tokenize(trimmed);
  if (tokens.count === 0 || tokens.count > 6 * LONGEST_VALUE) return null;
  const hits = findLongest(countries.lexicon, tokens);
  const whole = hits.find((hit) => hit.from === 0 && hit.to === tokens.count);
  if (whole !== undefined) return countries.codes[whole.id] as string;
  const named = new Set(countriesIn(tokens, countries).map((hit) => hit.country));
  const code = named.size === 0 ? codeOf(trimmed, countries) : null;
  if (code !== null) return code;
  if (named.size === 1 && trimmed.split(/\s+/).length <= LONGEST_VALUE) return [...named][0] as string;
  return null;
}
