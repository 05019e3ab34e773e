/**
 * The OFSI Consolidated List, withdrawn on 28 January 2026 and still in many archives: 36 columns below a line with its day,
 * one row an alias. Only the name columns are names: "Other Information" tells of other people.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addId, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { birthDates, isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { nameKind, typeOf, wholeName } from './measures.ts';

const isHeader = hasColumns('Name 6', 'Group Type', 'Alias Type', 'Regime', 'Group ID');

function begin({ get }: TableRow): Entity {
  const entry = newEntry('uk_sanctions', get('Group ID'), [get('Regime')]);
  entry.type = typeOf(get('Group Type'));
  addDate(entry, 'listed', isoDate(get('Listed On')));
  return entry;
}

function addRow(entry: Entity, { get }: TableRow, context: FileContext): void {
  addName(
    entry,
    wholeName((i) => get(`Name ${i}`)),
    nameKind(get('Alias Type'), get('Alias Quality')),
  );
  addName(entry, get('Name Non-Latin Script'));
  const lines = [1, 2, 3, 4, 5, 6].map((i) => get(`Address ${i}`));
  const country = get('Country');
  const code = context.country(country);
  addAddress(entry, { lines: [...lines, get('Post/Zip Code')], city: lines[5] ?? '', country, code });
  for (const nation of get('Nationality').split(/\(\d\)/)) addCountry(entry, context.country(nation));
  for (const birth of birthDates(get('DOB'))) addDate(entry, 'birth', birth);
  addId(entry, 'passport', get('Passport Number'));
  addId(entry, 'other', get('National Identification Number'));
  addRemark(entry, get('Other Information'));
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const entries = new Map<string, Entity>();
  const above = ([label, date]: readonly string[]) => {
    if (label === 'Last Updated') context.published(isoDate(date ?? ''));
  };
  for await (const row of tableRows(text, context, { delimiter: ',', isHeader, above })) {
    const entry = entries.get(row.get('Group ID')) ?? begin(row);
    entries.set(row.get('Group ID'), entry);
    addRow(entry, row, context);
  }
  for (const entry of entries.values()) {
    const done = finished(entry);
    if (done === null) context.problem(null, `entry ${entry.id} has no name`);
    else yield done;
  }
}

export const ukConlistCsv: Format = {
  title: 'UK OFSI Consolidated List (CSV)',
  recognises: (head) => /^[^\n]{0,60}\n[^\n]*Name 6,[^\n]*Group Type,[^\n]*Group ID/.test(head),
  legacyEncoding: 'windows-1252',
  read,
};
