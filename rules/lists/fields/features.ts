/** Labelled facts ("Website", "DOB", "Tax ID No.") as US and Swiss files print them → the field of the entity they belong to. */
import type { Entity, IdKind } from '../entity.ts';
import { addCountry, addDate, addEmails, addWebsites } from '../entry.ts';
import type { FileContext } from '../format.ts';
import { birthDates } from './dates.ts';
import { addNumber, idKindOf, labelKey } from './ids.ts';

type Use = (entry: Entity, value: string, context: FileContext) => void;

const country: Use = (entry, value, context) => addCountry(entry, context.country(value));
const website: Use = (entry, value) => addWebsites(entry, value);
const email: Use = (entry, value) => addEmails(entry, value);
const birth: Use = (entry, value) => {
  for (const date of birthDates(value)) addDate(entry, 'birth', date);
};

const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ['website', website],
  ['websites', website],
  ['email address', email],
  ['email', email],
  ['e mail', email],
  ['e mail address', email],
  ['dob', birth],
  ['birthdate', birth],
  ['nationality', country],
  ['citizen', country],
  ['nationality country', country],
  ['citizenship country', country],
  ['nationality of registration', country],
  ['vessel flag', country],
  ['flag', country],
]);

const OF_COUNTRY: readonly IdKind[] = ['tax', 'registration', 'passport'];

/** Uses a labelled fact; false when the label is none we know. `issuer`: ISO code of the country that gave a number. */
export function addFeature(
  entry: Entity,
  label: string,
  value: string,
  issuer: string | null,
  context: FileContext,
): boolean {
  const use = USES.get(labelKey(label));
  if (use !== undefined) {
    use(entry, value, context);
    return true;
  }
  const kind = idKindOf(label);
  if (kind === null || (!/\d/.test(value) && kind !== 'swift')) return false;
  // Where a company is registered or pays tax, and whose passport a person holds, is their country.
  if (OF_COUNTRY.includes(kind)) addCountry(entry, issuer);
  addNumber(entry, kind, value, issuer);
  return true;
}
