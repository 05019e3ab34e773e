import { tiesOfParty } from '../../rules/places/index.ts';
import type { PartyFacts } from '../../rules/reading.ts';
import type { TieRole } from '../../rules/screening.ts';
import { rules } from '../rules.ts';
import { rowsOf } from './rows.ts';
import { onlyFile, print } from './usage.ts';

const ROLES: readonly TieRole[] = [
  'destination',
  'buyer',
  'endUser',
  'consignee',
  'notify',
  'payer',
  'bank',
  'route',
  'forwarder',
  'seller',
  'manufacturer',
];
const FACTS = ['name', 'country', 'city', 'address', 'phone', 'email', 'website', 'taxId'] as const;

/** `ties FILE.csv`: what ties each row's party or destination to Russia, Belarus or an occupied area. */
export async function ties(files: string[]): Promise<void> {
  const { places } = rules();
  for await (const { row, cells, error } of rowsOf(onlyFile(files, 'ties FILE.csv'), ['role'])) {
    const role = ROLES.find((known) => known === cells.role);
    if (error !== null || role === undefined) {
      await print({ row, error: error ?? `unknown role "${cells.role}"` });
      continue;
    }
    const facts: PartyFacts = Object.fromEntries(FACTS.flatMap((fact) => (cells[fact] ? [[fact, cells[fact]]] : [])));
    const text = cells.text ? { text: cells.text } : {};
    await print({ row, ties: tiesOfParty({ ...facts, ...text }, role, places) });
  }
}
