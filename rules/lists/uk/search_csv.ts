/** The export of the UK Sanctions List search: eight columns, one row an entry, the main name only. */
import type { Entity } from '../entity.ts';
import { addDate, addName, finished, newEntry } from '../entry.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, tableRows } from '../input/table.ts';
import { applyMeasures, typeOf } from './measures.ts';

const isHeader = hasColumns('Unique ID', 'Name', 'Regime Name', 'Type', 'Sanctions Imposed');

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const { line, get } of tableRows(text, context, { delimiter: ',', isHeader })) {
    const entry = newEntry('uk_sanctions', get('Unique ID'), [get('Regime Name')]);
    entry.type = typeOf(get('Type'));
    applyMeasures(entry, get('Sanctions Imposed'));
    addName(entry, get('Name'), 'primary');
    addDate(entry, 'listed', isoDate(get('Date Designated')));
    const done = finished(entry);
    if (done === null || done.id === '') context.problem(line, 'an entry without a name or a Unique ID');
    else yield done;
  }
}

export const ukSearchCsv: Format = {
  title: 'UK Sanctions List (search export)',
  recognises: (head) => isHeader(firstCells(head, ',')),
  read,
};
