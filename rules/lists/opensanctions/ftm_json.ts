/** OpenSanctions as FollowTheMoney: one JSON object a line, of which the sanctioned persons, companies, vessels and aircraft count. */
import type { Entity, IdKind } from '../entity.ts';
import { addCountry, addDate, addEmails, addName, addRemark, addWebsites, finished } from '../entry.ts';
import { addPrintedAddress } from '../fields/addresses.ts';
import { birthDates } from '../fields/dates.ts';
import { addNumber } from '../fields/ids.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { field, jsonLines, textField, textsField } from '../input/json.ts';
import { entriesOf, typeOfSchema } from './datasets.ts';

const NUMBERS: readonly [string, IdKind][] = [
  ['innCode', 'inn'],
  ['ogrnCode', 'ogrn'],
  ['kppCode', 'kpp'],
  ['registrationNumber', 'registration'],
  ['taxNumber', 'tax'],
  ['vatCode', 'tax'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['swiftBic', 'swift'],
  ['leiCode', 'lei'],
  ['passportNumber', 'passport'],
  ['idNumber', 'other'],
  ['okpoCode', 'other'],
  ['uscCode', 'registration'],
];
const COUNTRIES = ['country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'flag'] as const;

/** Topics that make a target a listed party; officials and their kin are none. */
const LISTED = /^(?:sanction|export\.control|export\.risk|debarment)/;

function fill(entry: Entity, properties: unknown, context: FileContext): Entity | null {
  const texts = (name: string) => textsField(properties, name);
  for (const [i, name] of texts('name').entries()) addName(entry, name, i === 0 ? 'primary' : 'alias');
  for (const name of [...texts('alias'), ...texts('previousName')]) addName(entry, name);
  for (const name of [...texts('weakAlias'), ...texts('abbreviation')]) addName(entry, name, 'weak');
  for (const code of COUNTRIES.flatMap(texts)) addCountry(entry, context.country(code.toUpperCase()));
  for (const address of texts('address')) addPrintedAddress(entry, address, context);
  for (const [name, kind] of NUMBERS) for (const number of texts(name)) addNumber(entry, kind, number, null);
  for (const site of texts('website')) addWebsites(entry, site);
  for (const email of texts('email')) addEmails(entry, email);
  for (const birth of texts('birthDate').flatMap((date) => birthDates(date))) addDate(entry, 'birth', birth);
  for (const note of texts('notes')) addRemark(entry, note);
  entry.source = texts('sourceUrl')[0] ?? null;
  return finished(entry);
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const { line, item } of jsonLines(text, context)) {
    const type = typeOfSchema(textField(item, 'schema'));
    const properties = field(item, 'properties');
    const topics = textsField(properties, 'topics').filter((topic) => LISTED.test(topic));
    if (type === undefined || (topics.length === 0 && field(item, 'target') !== true)) continue;
    const programmes = [...textsField(properties, 'programId'), ...textsField(properties, 'program')];
    for (const entry of entriesOf(textField(item, 'id'), textsField(item, 'datasets'), [...programmes, ...topics])) {
      entry.type = type;
      const done = fill(entry, properties, context);
      if (done === null) context.problem(line, 'a target without a name');
      else yield done;
    }
  }
}

export const openSanctionsFtm: Format = {
  title: 'OpenSanctions (FollowTheMoney JSON)',
  recognises: (head) => /^\s{0,99}\{/.test(head) && head.includes('"schema"') && head.includes('"properties"'),
  read,
};
