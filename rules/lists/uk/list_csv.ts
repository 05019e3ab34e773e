/**
 * The UK Sanctions List as CSV: a line with the day of the report, a header of 58 columns, and one row for every name,
 * address and number of an entry. Rows of one entry need not stand together, so entries are held until the end.
 */
import type { Entity } from '../entity.ts';
import {
  addCountry,
  addDate,
  addEmails,
  addId,
  addName,
  addRemark,
  addWebsites,
  finished,
  newEntry,
} from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { birthDates, isoDate } from '../fields/dates.ts';
import { addNumber, addNumbersIn } from '../fields/ids.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { applyMeasures, nameKind, typeOf, wholeName } from './measures.ts';

const isHeader = hasColumns('Unique ID', 'Name 6', 'Name type', 'Sanctions Imposed', 'IMO number');

function begin({ get }: TableRow): Entity {
  const entry = newEntry('uk_sanctions', get('Unique ID'), [get('Regime Name')]);
  entry.type = typeOf(get('Designation Type'));
  applyMeasures(entry, get('Sanctions Imposed'));
  addDate(entry, 'listed', isoDate(get('Date Designated')));
  return entry;
}

function addRow(entry: Entity, { get }: TableRow, context: FileContext): void {
  addName(
    entry,
    wholeName((i) => get(`Name ${i}`)),
    nameKind(get('Name type'), get('Alias strength')),
  );
  addName(entry, get('Name non-latin script'));
  const lines = [1, 2, 3, 4, 5, 6].map((i) => get(`Address Line ${i}`));
  const country = get('Address Country');
  const code = context.country(country);
  addAddress(entry, { lines: [...lines, get('Address Postal Code')], city: lines[5] ?? '', country, code });
  for (const nation of get('Nationality(/ies)').split(/[|;]|\(\d\)/)) addCountry(entry, context.country(nation));
  addCountry(entry, context.country(get('Current believed flag of ship')));
  addWebsites(entry, get('Website'));
  addEmails(entry, get('Email address'));
  for (const birth of birthDates(get('D.O.B'))) addDate(entry, 'birth', birth);
  addId(entry, 'passport', get('Passport number'));
  addId(entry, 'other', get('National Identifier number'));
  addNumbersIn(entry, get('Business registration number (s)'));
  if (get('IMO number') !== '') addNumber(entry, 'imo', get('IMO number'), null);
  addRemark(entry, get('Other Information'));
  addRemark(entry, get('UK Statement of Reasons'));
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const entries = new Map<string, Entity>();
  const above = (cells: readonly string[]) => {
    const [, date = ''] = /^Report Date: *(.{8,12})$/i.exec(cells[0] ?? '') ?? [];
    context.published(isoDate(date));
  };
  for await (const row of tableRows(text, context, { delimiter: ',', isHeader, above })) {
    const id = row.get('Unique ID');
    if (id === '') {
      context.problem(row.line, 'a row without a Unique ID');
      continue;
    }
    const entry = entries.get(id) ?? begin(row);
    entries.set(id, entry);
    addRow(entry, row, context);
  }
  for (const entry of entries.values()) {
    const done = finished(entry);
    if (done === null) context.problem(null, `entry ${entry.id} has no name`);
    else yield done;
  }
}

export const ukListCsv: Format = {
  title: 'UK Sanctions List (CSV)',
  recognises: (head) => /^(?:[^\n]{0,60}\n)?[^\n]*Unique ID,[^\n]*Name 6,[^\n]*Name type,/.test(head),
  read,
};
