/** OpenSanctions targets.simple.csv: one row a target; several values in a cell parted by semicolons, quoted where they hold one. */
import { isInn, isOgrn } from '../../places/taxids.ts';
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addEmails, addId, addName, finished } from '../entry.ts';
import { addPrintedAddress } from '../fields/addresses.ts';
import { birthDates } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { entriesOf, typeOfSchema } from './datasets.ts';

const isHeader = hasColumns('id', 'schema', 'name', 'aliases', 'identifiers', 'sanctions', 'dataset');

const parts = (cell: string) => (cell === '' ? [] : firstCells(cell, ';').flatMap((part) => part.trim() || []));

/** Numbers come without their kind: those with a checksum of their own tell it. */
function addIdentifier(entry: Entity, number: string): void {
  const imo = entry.type === 'vessel' ? /^(?:IMO)?(\d{7})$/.exec(number)?.[1] : undefined;
  if (imo !== undefined) addId(entry, 'imo', imo);
  else addId(entry, isInn(number) ? 'inn' : isOgrn(number) ? 'ogrn' : 'other', number);
}

function fill(entry: Entity, { get }: TableRow, context: FileContext): Entity | null {
  entry.type = typeOfSchema(get('schema')) ?? 'other';
  addName(entry, get('name'), 'primary');
  for (const alias of parts(get('aliases'))) addName(entry, alias);
  for (const country of parts(get('countries'))) addCountry(entry, context.country(country.toUpperCase()));
  for (const address of parts(get('addresses'))) addPrintedAddress(entry, address, context);
  for (const number of parts(get('identifiers'))) addIdentifier(entry, number);
  for (const email of parts(get('emails'))) addEmails(entry, email);
  for (const birth of parts(get('birth_date')).flatMap((date) => birthDates(date))) addDate(entry, 'birth', birth);
  return finished(entry);
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const row of tableRows(text, context, { delimiter: ',', isHeader })) {
    if (typeOfSchema(row.get('schema')) === undefined) continue;
    for (const entry of entriesOf(row.get('id'), parts(row.get('dataset')), parts(row.get('sanctions')))) {
      const done = fill(entry, row, context);
      if (done === null) context.problem(row.line, 'a target without a name');
      else yield done;
    }
  }
}

export const openSanctionsCsv: Format = {
  title: 'OpenSanctions (targets.simple.csv)',
  recognises: (head) => isHeader(firstCells(head, ',')),
  read,
};
