/** Two names of one schema, as the command line and the tests ask. */
import { compareForms } from '../word/form.ts';
import { isPersonal, type Name, readName } from '../word/name.ts';
import type { NameKind, Word } from '../word/word.ts';
import { isBranch } from '../word/worth.ts';
import { wordsIn } from './align.ts';
import { explain } from './explain.ts';
import { type Score, scoreNames } from './score.ts';

/** From here on two names are taken for one. Chosen on labelled pairs: see tools/quality/names.ts. */
const MATCH_FROM = 0.7;

/** Schemas of the cases and what names of that schema are: a legal entity may be either. */
const KINDS: Record<string, readonly NameKind[]> = {
  person: ['person'],
  company: ['company'],
  organization: ['company'],
  vessel: ['vessel'],
  aircraft: ['vessel'],
  legalentity: ['company', 'person'],
};

/** Bodies of different kinds are two firms, whatever their name: a GmbH is not the AG above it. Lists are searched without it, since firms change their form. */
const OTHER_BODY = 0.68;
/** A firm that one business alone tells from the other is another of its group. Lists are searched without it: it may be left out. */
const OTHER_BRANCH = 0.75;
const onlyBranch = (words: readonly Word[]) => words.length === 1 && isBranch((words[0] as Word).meaning);

function branchFactor(a: Name, b: Name, { found }: Score): number {
  if (found === null || a.kind !== 'company') return 1;
  const [one, two] = [wordsIn(a.words, found.onlyA), wordsIn(b.words, found.onlyB)];
  return (one.length === 0 && onlyBranch(two)) || (two.length === 0 && onlyBranch(one)) ? OTHER_BRANCH : 1;
}

const formFactor = (a: Name, b: Name) => (a.kind === 'company' && compareForms(a.form, b.form) < 0 ? OTHER_BODY : 1);

export interface NameComparison {
  /** 0 to 1, four digits. */
  score: number;
  match: boolean;
  /** Why. */
  detail: string;
}

/** Compares two names. `schema`: Person, Company, Organization, LegalEntity, Vessel, Aircraft; any other is a LegalEntity. */
export function compareNames(schema: string, a: string, b: string): NameComparison {
  const kinds = KINDS[schema.toLowerCase()] ?? ['company', 'person'];
  const readings = kinds.map((kind) => [readName(a, kind), readName(b, kind)] as const);
  const personal = readings[0]?.every(isPersonal) ?? false;
  let best: NameComparison = { score: 0, match: false, detail: '' };
  for (const [i, [one, two]] of readings.entries()) {
    if (i > 0 && !personal) continue;
    const score = scoreNames(one, two);
    if (i === 0 || score.score > best.score) {
      const rounded = Math.round(score.score * formFactor(one, two) * branchFactor(one, two, score) * 10_000) / 10_000;
      best = { score: rounded, match: rounded >= MATCH_FROM, detail: explain(one, two, score) };
    }
  }
  return best;
}
