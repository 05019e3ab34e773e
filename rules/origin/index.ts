/**
 * Origin: three statements that are never merged. What the page states of where the goods were made; whether US rules
 * seem to follow them (the EAR signal); and the country of the brand, which says nothing of where they were made.
 */
import { type Countries, countryOf } from '../places/countries.ts';
import type { Field } from '../reading.ts';
import type { Evidence, GoodsAnswer, OriginAnswer } from '../screening.ts';
import { compileSpeech, listen, type Speech, type SpeechTable } from './speech.ts';

export interface OriginTables {
  speech: SpeechTable;
}

export interface OriginRules {
  speech: Speech;
}

export function compileOrigin({ speech }: OriginTables): OriginRules {
  return { speech: compileSpeech(speech) };
}

const LONGEST_EVIDENCE = 200;

const evidence = (field: Field, text: string, rule: string): Evidence => ({
  field: field.label ?? field.key,
  text: text.slice(0, LONGEST_EVIDENCE),
  rule,
});

/** What the fields say: countries stated as origin, denials of US origin, goods sent from the US, whose control lists. */
interface Said {
  origins: { country: string; evidence: Evidence }[];
  denied: Evidence[];
  fromUs: Evidence[];
  european: boolean;
  american: boolean;
}

function hear(said: Said, field: Field, rules: OriginRules, countries: Countries): void {
  if (field.key === 'origin') {
    const country = countryOf(field.text, countries);
    if (country !== null) said.origins.push({ country, evidence: evidence(field, field.text, 'origin_stated') });
    return;
  }
  if (field.key === 'shipsFrom') {
    if (countryOf(field.text, countries) === 'US') said.fromUs.push(evidence(field, field.text, 'ear_ships_from'));
    return;
  }
  if (field.key === 'eccn') said.american = true;
  const { statements, european, american } = listen(field.text, rules.speech, countries);
  said.european ||= european;
  said.american ||= american;
  for (const { kind, country, text } of statements) {
    if (kind === 'made') said.origins.push({ country, evidence: evidence(field, text, 'origin_stated') });
    else if (kind === 'not-made' && country === 'US') said.denied.push(evidence(field, text, 'origin_denied'));
    else if (kind === 'ships' && country === 'US') said.fromUs.push(evidence(field, text, 'ear_ships_from'));
  }
}

/** The statement of origin, from what was heard: one country, or none when two are named. */
function originOf({ origins, denied }: Said): Pick<OriginAnswer, 'origin' | 'originStated'> & { quotes: Evidence[] } {
  const named = [...new Set(origins.map(({ country }) => country))];
  const quotes = origins.map((origin) => origin.evidence);
  if (named.length === 1) {
    const [country = ''] = named;
    return { origin: country === 'US' ? 'stated' : 'denied', originStated: country, quotes };
  }
  if (named.length === 0 && denied.length > 0) return { origin: 'denied', originStated: null, quotes: denied };
  return { origin: 'unknown', originStated: null, quotes };
}

/** EAR99 and the 99x series stand in the American list only (15 CFR 738.2). */
const AMERICAN_ONLY = /^EAR99$|^\d[A-E]99/;

/** Whether a control number is of the American list: the European Union's look alike. */
function isAmerican(eccn: readonly string[], { european, american }: Said): boolean {
  return eccn.length > 0 && (american || !european || eccn.some((number) => AMERICAN_ONLY.test(number)));
}

/** Judges origin, EAR signal and brand of a listing. Never throws. */
export function judgeOrigin(
  fields: readonly Field[],
  goods: GoodsAnswer,
  rules: OriginRules,
  countries: Countries,
): OriginAnswer {
  const said: Said = { origins: [], denied: [], fromUs: [], european: false, american: false };
  for (const field of fields) hear(said, field, rules, countries);
  const { origin, originStated, quotes } = originOf(said);
  const ear = origin === 'stated' || isAmerican(goods.eccn, said) || said.fromUs.length > 0;
  const brand = goods.brand;
  return {
    origin,
    originStated,
    ear,
    brandCountry: brand?.country ?? null,
    evidence: [...quotes, ...said.fromUs, ...(brand === undefined ? [] : [brand.evidence])],
  };
}
