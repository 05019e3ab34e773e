/** Flags that ties show: Russian contacts and Russian money where the goods are said to go elsewhere. */
import type { Destination, Flag, Tie, TieKind, TieRole } from '../screening.ts';
import { flagOf } from './flag.ts';
import type { FlagRules } from './types.ts';

const BUYING: readonly TieRole[] = ['buyer', 'consignee', 'endUser', 'notify', 'payer'];
const IDENTIFIERS: readonly TieKind[] = ['domain', 'email', 'phone', 'taxId', 'legalForm'];
const MONEY: readonly TieKind[] = ['currency', 'bank'];

/** Rules of rules/places that say a seller delivers to the area. */
const ADVERTISED = /_(?:delivered|onward)$/;

const withRule = (tie: Tie, id: string, rules: FlagRules): Flag =>
  flagOf(id, { ...tie.evidence, rule: id.toLowerCase().replaceAll('-', '_') }, rules);

/** Goods that go to the area itself are decided by their destination, not by flags. */
const goesThere = (destination: Destination | null) => ['RU', 'BY', 'UA'].includes(destination?.country ?? '');

export function tieFlags(ties: readonly Tie[], destination: Destination | null, rules: FlagRules): Flag[] {
  const flags = ties
    .filter(({ kind, strength }) => MONEY.includes(kind) && strength !== 'weak')
    .map((tie) => withRule(tie, 'RF-RU-CURRENCY-BANK', rules));
  const adverts = ties.filter(
    ({ role, strength, evidence }) => role === 'seller' && strength !== 'weak' && ADVERTISED.test(evidence.rule),
  );
  flags.push(...adverts.map((tie) => withRule(tie, 'RF-ADVERT-RU', rules)));
  if (goesThere(destination)) return flags;
  const contacts = ties.filter(
    ({ role, kind, strength }) => BUYING.includes(role) && IDENTIFIERS.includes(kind) && strength !== 'weak',
  );
  const two = new Set(contacts.map(({ kind }) => kind)).size > 1;
  for (const tie of contacts) {
    const flag = withRule(tie, 'RF-RU-DOMAIN', rules);
    flags.push(two ? { ...flag, weight: 'high' } : flag);
    if (tie.kind === 'phone' && destination?.country != null)
      flags.push({ ...withRule(tie, 'RF-PHONE-CC', rules), weight: 'high' });
  }
  return flags;
}
