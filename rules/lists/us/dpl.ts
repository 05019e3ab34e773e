/** The BIS Denied Persons List: tab separated, every cell quoted, US dates. The State column is filled where the country is the US. */
import type { Entity } from '../entity.ts';
import { addDate, addName, addRemark, finished, namedIds, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, tableRows } from '../input/table.ts';

const isHeader = hasColumns('Name', 'Street_Address', 'Effective_Date', 'Expiration_Date', 'FR_Citation');

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const ids = namedIds();
  for await (const { line, get } of tableRows(text, context, { delimiter: '\t', isHeader })) {
    const [name, city, state] = [get('Name'), get('City'), get('State')];
    const country = context.country(get('Country')) ?? (/^[A-Z]{2}$/.test(state) ? 'US' : null);
    const entry = newEntry('us_dpl', ids(name, country));
    addName(entry, name, 'primary');
    const lines = [get('Street_Address'), city, state, get('Postal_Code')];
    addAddress(entry, { lines, city, country: country ?? '', code: country });
    addDate(entry, 'listed', isoDate(get('Effective_Date'), 'mdy'));
    addDate(entry, 'expires', isoDate(get('Expiration_Date'), 'mdy'));
    addRemark(entry, get('FR_Citation'));
    addRemark(entry, get('Action'));
    const done = finished(entry);
    if (done === null) context.problem(line, 'an entry without a name');
    else yield done;
  }
}

export const dpl: Format = {
  title: 'BIS Denied Persons List',
  recognises: (head) => isHeader(firstCells(head, '\t')),
  read,
};
