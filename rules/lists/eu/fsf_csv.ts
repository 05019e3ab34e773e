/**
 * EU financial sanctions as CSV 1.1: semicolons, some 118 columns read by their names, one row for every name, address,
 * birth date or number of an entry. Rows of one entry need not stand together, so entries are held until the end.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { addBirth, addContact, addIdentification, effectOf, knownCode } from './fsf.ts';

const isHeader = hasColumns('Entity_LogicalId', 'NameAlias_WholeName', 'Entity_Regulation_Programme');

function begin({ get }: TableRow): Entity {
  const entry = newEntry('eu_fsf', get('Entity_EU_ReferenceNumber') || get('Entity_LogicalId'), [
    get('Entity_Regulation_Programme'),
  ]);
  entry.effect = effectOf(get('Entity_Regulation_NumberTitle'));
  // The file swaps its two columns: one of them says "person" or "P".
  const subject = [get('Entity_SubjectType'), get('Entity_SubjectType_ClassificationCode')];
  entry.type = subject.includes('person') || subject.includes('P') ? 'person' : 'company';
  entry.source = get('Entity_Regulation_PublicationUrl') || null;
  addDate(entry, 'listed', isoDate(get('Entity_DesignationDate')));
  addRemark(entry, get('Entity_Regulation_NumberTitle'));
  addRemark(entry, get('Entity_Remark'));
  return entry;
}

function addRow(entry: Entity, { get }: TableRow): void {
  const parts = ['FirstName', 'MiddleName', 'LastName'].map((part) => get(`NameAlias_${part}`));
  addName(entry, get('NameAlias_WholeName') || parts.join(' '));
  const code = knownCode(get('Address_CountryIso2Code'));
  addAddress(entry, {
    lines: ['Street', 'PoBox', 'Place', 'ZipCode', 'City', 'Region'].map((part) => get(`Address_${part}`)),
    city: get('Address_City'),
    country: code === null ? '' : get('Address_CountryDescription'),
    code,
  });
  const contact = get('Address_ContactInfo');
  addContact(entry, /@/.test(contact) ? 'EMAIL' : /\bwww\.|https?:/.test(contact) ? 'WEB' : '', contact);
  addBirth(
    entry,
    get('BirthDate_BirthDate'),
    get('BirthDate_Year'),
    get('BirthDate_YearRangeFrom'),
    get('BirthDate_YearRangeTo'),
  );
  const number = get('Identification_Number') || get('Identification_LatinNumber');
  if (number !== '')
    addIdentification(
      entry,
      get('Identification_TypeCode'),
      get('Identification_TypeDescription'),
      number,
      get('Identification_CountryIso2Code'),
    );
  addCountry(entry, knownCode(get('Citizenship_CountryIso2Code')));
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const entries = new Map<string, Entity>();
  for await (const row of tableRows(text, context, { delimiter: ';', isHeader })) {
    const id = row.get('Entity_LogicalId');
    if (entries.size === 0) context.published(isoDate(row.get('fileGenerationDate')));
    const entry = entries.get(id) ?? begin(row);
    entries.set(id, entry);
    addRow(entry, row);
  }
  for (const entry of entries.values()) {
    const done = finished(entry);
    if (done === null) context.problem(null, `entry ${entry.id} has no name`);
    else yield done;
  }
}

export const fsfCsv: Format = {
  title: 'EU financial sanctions (CSV)',
  recognises: (head) => isHeader(firstCells(head.replace(/^\ufeff/, ''), ';').map((cell) => cell.trim())),
  read,
};
