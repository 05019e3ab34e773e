/**
 * The user's own list: a CSV with a header. `name` is needed; `aliases` (parted by | or ;), `country`, `address`,
 * `programme`, `effect`, `note`, `expiry`, `id`, `type`, `website`, `email`, `tax id`, `registration` and `imo` may be there.
 */
import type { Effect } from '../../screening.ts';
import { ENTITY_TYPES, type Entity } from '../entity.ts';
import {
  addCountry,
  addDate,
  addEmails,
  addName,
  addProgrammes,
  addRemark,
  addWebsites,
  finished,
  namedIds,
  newEntry,
} from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addNumber } from '../fields/ids.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { EFFECTS } from '../lists.ts';

/** How a programme may end to say what its entries do: OWN-FREEZE, DEMO-RECEIVER. */
const ENDINGS: readonly [RegExp, Effect][] = [
  [/FREEZE$/i, 'freeze'],
  [/RECEIVER$/i, 'export-receiver'],
  [/DENIED$/i, 'denied'],
  [/BAN$/i, 'transaction-ban'],
  [/CONDITIONAL$/i, 'conditional'],
  [/NOTICE$/i, 'notice'],
];

const COLUMNS = [
  'name',
  'aliases',
  'country',
  'address',
  'programme',
  'effect',
  'note',
  'expiry',
  'id',
  'type',
  'website',
  'email',
  'tax id',
  'registration',
  'imo',
];

const NUMBERS = [
  ['tax id', 'tax'],
  ['registration', 'registration'],
  ['imo', 'imo'],
] as const;

/** The delimiter that stands most often in the header line. */
function delimiterOf(head: string): string {
  const [header = ''] = head.split('\n', 1);
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * A header with a name, and at least half of it columns of ours: an official file whose columns were renamed must not
 * pass for somebody's own list.
 */
function isOwn(head: string): boolean {
  const [header = ''] = head.replace(/^\ufeff/, '').split('\n', 1);
  const cells = firstCells(header.slice(0, 1_000), delimiterOf(header)).map((cell) => cell.trim().toLowerCase());
  return cells.includes('name') && cells.filter((cell) => COLUMNS.includes(cell)).length * 2 >= cells.length;
}

function effectOf(row: TableRow, context: FileContext): Effect {
  const stated = row.get('effect').toLowerCase();
  const known = EFFECTS.find((effect) => effect === stated);
  if (stated !== '' && known === undefined)
    context.problem(
      row.line,
      `unknown effect "${stated.slice(0, 40)}": read as notice; it may be ${EFFECTS.join(', ')}`,
    );
  return known ?? ENDINGS.find(([ending]) => ending.test(row.get('programme')))?.[1] ?? 'notice';
}

function entryOf(
  row: TableRow,
  id: (name: string, country: string | null) => string,
  context: FileContext,
): Entity | null {
  const country = context.country(row.get('country'));
  const entry = newEntry('own', row.get('id') || id(row.get('name'), country));
  entry.list = context.list ?? 'own';
  entry.effect = effectOf(row, context);
  entry.type = ENTITY_TYPES.find((type) => type === row.get('type').toLowerCase()) ?? 'other';
  addProgrammes(entry, [row.get('programme')]);
  addName(entry, row.get('name'), 'primary');
  const aliases = row.get('aliases');
  for (const alias of aliases.split(aliases.includes('|') ? '|' : ';')) addName(entry, alias);
  addCountry(entry, country);
  addAddress(entry, { lines: [row.get('address')], city: '', country: '', code: country });
  for (const [column, kind] of NUMBERS) if (row.get(column) !== '') addNumber(entry, kind, row.get(column), country);
  addWebsites(entry, row.get('website'));
  addEmails(entry, row.get('email'));
  addDate(entry, 'expires', isoDate(row.get('expiry')));
  addRemark(entry, row.get('note'));
  return finished(entry);
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const ids = namedIds();
  const shape = { delimiter: delimiterOf(context.head), isHeader: hasColumns('name'), lenient: true, anyCase: true };
  for await (const row of tableRows(text, context, shape)) {
    const entry = entryOf(row, ids, context);
    if (entry === null) context.problem(row.line, 'a row without a name');
    else yield entry;
  }
}

export const ownCsv: Format = { title: 'own list (CSV)', recognises: isOwn, read };
