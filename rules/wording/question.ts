/** A neutral question to a supplier in the supplier's own language. It never says why it is asked. */
import type { Rules } from '../cache.ts';
import { countryOf } from '../places/countries.ts';
import type { ScreenedParty } from '../screening.ts';

const QUESTION = 'question.supplier';
const OTHERWISE = 'en';

/** The question by language, with a place `{item}`. */
export function questionsOf({ texts }: Pick<Rules, 'texts'>): Record<string, string> {
  return { ...texts[QUESTION] };
}

/** By what somebody writes, the first that fits; letters of Ukrainian that Russian lacks come before Cyrillic at large. */
const SCRIPTS: readonly [script: RegExp, language: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Arabic}/u, 'ar'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{sc=Cyrillic}/u, 'ru'],
];

/** The usual language of a country, as CLDR has it. */
const usualLanguage = (country: string) => new Intl.Locale(`und-${country}`).maximize().language;

/** Language to ask a seller in: of the seller's country, else of what is written, else English. */
export function languageToAsk(
  seller: Pick<ScreenedParty, 'name' | 'country'> | undefined,
  title: string,
  { texts, places }: Pick<Rules, 'texts' | 'places'>,
): string {
  const country = seller?.country === undefined ? null : countryOf(seller.country, places.countries);
  const written = `${seller?.name ?? ''} ${title}`;
  const language = country === null ? SCRIPTS.find(([script]) => script.test(written))?.[1] : usualLanguage(country);
  return Object.hasOwn(texts[QUESTION] ?? {}, language ?? '') ? (language as string) : OTHERWISE;
}
