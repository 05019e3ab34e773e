/** Two names of one schema, as the command line and the tests ask. */
import { type Name, readName } from '../word/name.ts';
import type { NameKind } from '../word/word.ts';
import { NAME_WEIGHT, type Score, scoreNames } from './score.ts';

/** From here on two names are taken for one. Chosen on labelled pairs: see tools/quality/names.ts. */
export const MATCH_FROM = 0.7;

/** Schemas of the cases and what names of that schema are: a legal entity may be either. */
const KINDS: Record<string, readonly NameKind[]> = {
  person: ['person'],
  company: ['company'],
  organization: ['company'],
  vessel: ['vessel'],
  aircraft: ['vessel'],
  legalentity: ['company', 'person'],
};

/** Read as a firm's, a name that holds neither a legal form nor a word that firms share may be a person's. */
export const isPersonal = (name: Name): boolean =>
  name.form < 0 && name.words.every((word) => word.weight >= NAME_WEIGHT || (word.meaning === 0 && !word.isNumber));

export interface NameComparison extends Pick<Score, 'score' | 'detail'> {
  match: boolean;
}

/** Compares two names. `schema`: Person, Company, Organization, LegalEntity, Vessel, Aircraft; any other is a LegalEntity. */
export function compareNames(schema: string, a: string, b: string): NameComparison {
  const kinds = KINDS[schema.toLowerCase()] ?? (KINDS.legalentity as readonly NameKind[]);
  const firm = kinds.map((kind) => [readName(a, kind), readName(b, kind)] as const);
  const asked = firm.filter(([one, two], i) => i === 0 || (isPersonal(firm[0]?.[0] ?? one) && isPersonal(firm[0]?.[1] ?? two)));
  const best = asked.map(([one, two]) => scoreNames(one, two)).reduce((one, two) => (two.score > one.score ? two : one));
  const score = Math.round(best.score * 10_000) / 10_000;
  return { score, match: score >= MATCH_FROM, detail: best.detail };
}
