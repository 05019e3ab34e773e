/**
 * Remembered decisions as a file: exported, shared, imported. What does not fit the schema is refused, never guessed at.
 * What was recorded of a listing stays out: it is a fact of the log, and no file can add to that.
 */
import * as v from 'valibot';
import { AREAS, type Effect, type PolicyRow, type TieKind, type TieRole } from '../screening.ts';
import { type Decision, lastDay, OUTCOMES } from './decision.ts';
import { scopesFor } from './scope.ts';

const DECISIONS_FORMAT = 'tradeflag-decisions';
const SCHEMA = 1;
const MOST_DECISIONS = 20_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const filled = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const texts = v.pipe(v.array(text(100)), v.maxLength(100));
const date = v.pipe(v.string(), v.isoDate());
const EFFECTS: Effect[] = ['freeze', 'export-receiver', 'denied', 'transaction-ban', 'conditional', 'notice'];
const ROWS: PolicyRow[] = ['A', 'A*', 'B', 'C', 'D', 'E', 'U', 'X'];
const ROLES: TieRole[] = [
  ...(['seller', 'manufacturer', 'buyer', 'consignee', 'endUser', 'notify', 'payer', 'bank', 'forwarder'] as const),
  ...(['destination', 'route'] as const),
];
const KINDS: TieKind[] = [
  ...(['country', 'place', 'postcode', 'phone', 'domain', 'email', 'taxId', 'bank', 'currency'] as const),
  ...(['legalForm', 'code', 'site-setting'] as const),
];

const entry = v.object({
  list: text(200),
  id: text(500),
  name: text(2000),
  matchedName: text(2000),
  effect: v.picklist(EFFECTS),
  jurisdiction: v.picklist(['US', 'EU', 'UK', 'CH', 'JP', 'TR', 'UN', 'own']),
  programme: v.nullable(text(2000)),
  countries: texts,
  grade: v.picklist(['stop', 'review', 'note']),
});

export const aboutSchema = v.variant('of', [
  v.object({
    of: v.literal('party'),
    name: filled(2000),
    country: v.nullable(text(500)),
    taxId: v.nullable(text(500)),
    entries: v.pipe(v.array(entry), v.maxLength(50)),
    beside: v.pipe(v.array(v.object({ list: text(200), id: text(500) })), v.maxLength(50)),
    vouched: v.boolean(),
  }),
  v.object({
    of: v.literal('item'),
    row: v.picklist(ROWS),
    hs6: v.nullable(text(10)),
    alternatives: texts,
    hs: texts,
    eccn: texts,
  }),
  v.object({
    of: v.literal('tie'),
    role: v.picklist(ROLES),
    kind: v.picklist(KINDS),
    area: v.picklist(AREAS),
    strength: v.picklist(['direct', 'strong', 'weak']),
    text: text(2000),
  }),
  v.object({
    of: v.literal('flag'),
    flag: filled(100),
    side: v.picklist(['seller', 'buyer']),
    weight: v.picklist(['high', 'medium', 'low', 'info']),
    text: text(2000),
  }),
  v.object({
    of: v.literal('listing'),
    outcome: v.picklist(OUTCOMES),
    number: v.nullable(text(200)),
    until: v.nullable(date),
  }),
  v.object({
    of: v.literal('destination'),
    deal: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    page: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    right: v.picklist(['deal', 'page']),
  }),
]);

export const scopeSchema = v.variant('in', [
  v.object({ in: v.literal('listing'), key: filled(6000) }),
  v.object({ in: v.literal('part'), mpn: filled(500) }),
  v.object({ in: v.literal('party'), name: filled(2000) }),
  v.object({ in: v.literal('site'), host: filled(300) }),
]);

export const decisionSchema = v.pipe(
  v.object({
    id: filled(100),
    about: aboutSchema,
    scope: scopeSchema,
    reason: filled(5000),
    author: text(200),
    decided: date,
    expires: date,
  }),
  v.check(({ about, scope }) => scopesFor(about).includes(scope.in), 'This scope does not fit what was decided.'),
  v.check((decision) => lastDay(decision) !== null, 'No such day.'),
) satisfies v.GenericSchema<Decision>;

const fileSchema = v.object({
  format: v.literal(DECISIONS_FORMAT),
  schema: v.literal(SCHEMA),
  decisions: v.pipe(v.array(v.unknown()), v.maxLength(MOST_DECISIONS)),
});

const isShared = ({ about }: Decision) => about.of !== 'listing';

/** The file's contents. `disclaimer` and `notChecked` are the words every export carries. */
export function writeDecisions(
  decisions: readonly Decision[],
  day: string,
  words: { disclaimer: string; notChecked: string },
): string {
  return JSON.stringify(
    { format: DECISIONS_FORMAT, schema: SCHEMA, exported: day, ...words, decisions: decisions.filter(isShared) },
    null,
    2,
  );
}

export interface ReadDecisions {
  decisions: Decision[];
  /** Places in the file, from 1, of what does not fit. */
  refused: number[];
}

/** Reads a file's text. Null when it is no such file; a decision in it that does not fit is left out and told. */
export function readDecisions(json: string): ReadDecisions | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) return null;
  const read: ReadDecisions = { decisions: [], refused: [] };
  for (const [i, one] of file.output.decisions.entries()) {
    const decision = v.safeParse(decisionSchema, one);
    if (decision.success && isShared(decision.output)) read.decisions.push(decision.output);
    else read.refused.push(i + 1);
  }
  return read;
}
