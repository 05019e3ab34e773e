/**
 * The UK Sanctions List as normalised tables: subjects, and beside them their names, countries, numbers and birth dates.
 * The tables hold no measures: ships count as barred from ports, all others as frozen.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addId, addName, finished, newEntry } from '../entry.ts';
import { isoDate } from '../fields/dates.ts';
import { addNumber, addNumbersIn } from '../fields/ids.ts';
import type { FileContext, Format, ListFormat, Side, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { applyMeasures, nameKind, typeOf } from './measures.ts';

type Add = (entry: Entity, row: TableRow, context: FileContext) => void;

interface Table {
  title: string;
  columns: readonly string[];
  add: Add;
}

const addNumberRow: Add = (entry, { get }) => {
  const [value, type] = [get('raw_value'), get('identifier_type')];
  if (type === 'imo') addNumber(entry, 'imo', value, null);
  else if (type === 'business_registration_numbers') addNumbersIn(entry, value);
  else addId(entry, type === 'passport' ? 'passport' : 'other', value);
};

/** Where somebody was born is not where they are: it is no country of theirs. */
const addCountryRow: Add = (entry, { get }, context) => {
  if (get('country_type') !== 'birth')
    addCountry(entry, context.country(get('iso')) ?? context.country(get('raw_value')));
};

type SideFormat = Extract<ListFormat, `uk-tables-${string}`>;

const SIDES: Record<SideFormat, Table> = {
  'uk-tables-names': {
    title: 'UK Sanctions List, names',
    columns: ['unique_id', 'name_type', 'full_name'],
    add: (entry, { get }) => addName(entry, get('full_name'), nameKind(get('name_type'), get('alias_strength'))),
  },
  'uk-tables-countries': {
    title: 'UK Sanctions List, countries',
    columns: ['unique_id', 'raw_value', 'country_type', 'iso'],
    add: addCountryRow,
  },
  'uk-tables-identifiers': {
    title: 'UK Sanctions List, identifiers',
    columns: ['unique_id', 'raw_value', 'identifier_type'],
    add: addNumberRow,
  },
  'uk-tables-births': {
    title: 'UK Sanctions List, birth dates',
    columns: ['dob_id', 'unique_id', 'year', 'month', 'day'],
    add: (entry, { get }) => {
      const parts = [get('year'), get('month'), get('day')];
      addDate(entry, 'birth', isoDate(parts.slice(0, parts.indexOf('') === -1 ? 3 : parts.indexOf('')).join('-')));
    },
  },
};

const SUBJECTS = hasColumns('unique_id', 'subject_type', 'ofsi_group_id', 'date_designated');

async function* read(text: Text, context: FileContext, sides: readonly Side[]): AsyncGenerator<Entity> {
  const entries = new Map<string, Entity>();
  for await (const { get } of tableRows(text, context, { delimiter: ',', isHeader: SUBJECTS })) {
    const entry = newEntry('uk_sanctions', get('unique_id'), [get('unique_id').replace(/\d+$/, '')]);
    entry.type = typeOf(get('subject_type'));
    applyMeasures(entry, '');
    addDate(entry, 'listed', isoDate(get('date_designated')));
    entries.set(entry.id, entry);
  }
  for (const { format, text: rows } of sides) {
    const { columns, add } = SIDES[format as SideFormat];
    for await (const row of tableRows(rows, context, { delimiter: ',', isHeader: hasColumns(...columns) })) {
      const entry = entries.get(row.get('unique_id'));
      if (entry !== undefined) add(entry, row, context);
    }
  }
  for (const entry of entries.values()) {
    const done = finished(entry);
    if (done === null) context.problem(null, `entry ${entry.id} has no name`);
    else yield done;
  }
}

export const ukTables: Format = {
  title: 'UK Sanctions List (tables)',
  recognises: (head) => SUBJECTS(firstCells(head, ',')),
  sides: Object.keys(SIDES) as SideFormat[],
  read,
};

/** The tables beside the subjects, by format. */
export const ukTableSides = Object.fromEntries(
  Object.entries(SIDES).map(([id, { title, columns }]): [string, Format] => [
    id,
    { title, recognises: (head) => hasColumns(...columns)(firstCells(head, ',')) },
  ]),
) as Record<SideFormat, Format>;
