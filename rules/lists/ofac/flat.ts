/**
 * OFAC flat files, SDN and non-SDN alike: twelve columns without a header, and beside them alternate names, addresses and
 * the rest of long remarks, joined by entry number. Null is `-0-` with a blank behind it.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addName, finished, newEntry } from '../entry.ts';
import { addAddress, cityOf } from '../fields/addresses.ts';
import { addNumber } from '../fields/ids.ts';
import type { FileContext, Format, Side } from '../format.ts';
import { csvRows } from '../input/csv.ts';
import { ADDRESSES, ALIASES, beginsWithNumber, COMMENTS, firstRows, orEmpty, readSides } from './flat_sides.ts';
import { readRemarks } from './remarks.ts';
import { looksNonSdn, sublistOf } from './sublists.ts';

const COLUMNS = 12;
const TYPES: Readonly<Record<string, Entity['type']>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** `UKRAINE-EO13662] [RUSSIA-EO14024`: the outer brackets are missing. */
const programmesOf = (cell: string) => cell.replace(/^\[|\]$/g, '').split(/\] ?\[/);

function isNonSdn(rows: readonly string[][]): boolean {
  const marked = rows.filter((cells) => looksNonSdn(orEmpty(cells[3]), orEmpty(cells[11])));
  return marked.length * 2 > rows.length;
}

function entryOf(cells: readonly string[], remarks: string, nonSdn: boolean, context: FileContext): Entity {
  const [id, name, type, programme, title, callSign, vesselType, , , flag, owner] = cells.map(orEmpty);
  const programmes = programmesOf(programme ?? '');
  const sublist = nonSdn ? sublistOf(`${programme} ${remarks}`) : null;
  const entry = newEntry(sublist?.key ?? 'us_sdn', id ?? '', [...(sublist?.codes ?? []), ...programmes]);
  // A company is what the list does not spell out.
  entry.type = TYPES[(type ?? '').toLowerCase()] ?? 'company';
  addName(entry, name ?? '', 'primary');
  addCountry(entry, context.country(flag));
  if (callSign) addNumber(entry, 'other', callSign, null);
  const told = [title, vesselType, owner && `Owner: ${owner}`].filter(Boolean).join('; ');
  readRemarks(entry, [told, remarks].filter(Boolean).join('; '), context);
  return entry;
}

async function* read(
  text: AsyncIterable<string>,
  context: FileContext,
  sides: readonly Side[],
): AsyncGenerator<Entity> {
  const { aliases, addresses, comments } = await readSides(sides, context);
  const { rows, head } = await firstRows(
    csvRows(text, ',', context, () => COLUMNS),
    COLUMNS,
  );
  const nonSdn = isNonSdn(head);
  for await (const { line, cells, unterminated } of rows) {
    if (cells.length !== COLUMNS) {
      if (unterminated) throw context.fail(line, 'the last row is cut off');
      context.problem(line, `${cells.length} cells instead of ${COLUMNS}`);
      continue;
    }
    const id = (cells[0] ?? '').trim();
    const remarks = orEmpty(cells[11]) + (comments.get(id) ?? '');
    const entry = entryOf(cells, remarks, nonSdn, context);
    for (const name of aliases.get(id) ?? []) addName(entry, name);
    for (const { street, place, country } of addresses.get(id) ?? [])
      addAddress(entry, { lines: [street, place], city: cityOf(place), country, code: context.country(country) });
    const done = finished(entry);
    if (done === null) context.problem(line, 'an entry without a name');
    else yield done;
  }
}

export const ofacFlat: Format = {
  title: 'OFAC flat file',
  recognises: (head) => beginsWithNumber(head, COLUMNS) !== null,
  sides: [ALIASES, ADDRESSES, COMMENTS],
  read,
};
