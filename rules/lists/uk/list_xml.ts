/** The UK Sanctions List as XML: one Designation element for each entry, with its names, addresses and details inside. */
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
import { all, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { applyMeasures, nameKind, typeOf, wholeName } from './measures.ts';

/** Texts of all elements of a name, however deep: the details of a person, an entity and a ship differ in their wrapping. */
function texts(element: Element, name: string): string[] {
  return element.children.flatMap((child) => (child.name === name ? [child.text.trim()] : texts(child, name)));
}

function addAddresses(entry: Entity, element: Element, context: FileContext): void {
  for (const address of all(element, 'Addresses', 'Address')) {
    const lines = [1, 2, 3, 4, 5, 6].map((i) => textOf(address, `AddressLine${i}`));
    const [postcode, country] = [textOf(address, 'AddressPostalCode'), textOf(address, 'AddressCountry')];
    addAddress(entry, { lines: [...lines, postcode], city: lines[5] ?? '', country, code: context.country(country) });
  }
}

function entityOf(element: Element, context: FileContext): Entity | null {
  const entry = newEntry('uk_sanctions', textOf(element, 'UniqueID'), [textOf(element, 'RegimeName')]);
  entry.type = typeOf(textOf(element, 'IndividualEntityShip'));
  applyMeasures(entry, textOf(element, 'SanctionsImposed'));
  for (const name of all(element, 'Names', 'Name')) {
    const whole = wholeName((i) => textOf(name, `Name${i}`));
    addName(entry, whole, nameKind(textOf(name, 'NameType'), textOf(name, 'AliasStrength')));
  }
  for (const name of texts(element, 'NameNonLatinScript')) addName(entry, name);
  addAddresses(entry, element, context);
  for (const name of ['Nationality', 'CurrentBelievedFlagOfShip'])
    for (const country of texts(element, name)) addCountry(entry, context.country(country));
  for (const site of texts(element, 'Website')) addWebsites(entry, site);
  for (const email of texts(element, 'EmailAddress')) addEmails(entry, email);
  for (const birth of texts(element, 'DOB').flatMap((date) => birthDates(date))) addDate(entry, 'birth', birth);
  for (const number of texts(element, 'PassportNumber')) addId(entry, 'passport', number);
  for (const number of texts(element, 'NationalIdentifierNumber')) addId(entry, 'other', number);
  for (const number of texts(element, 'BusinessRegistrationNumber')) addNumbersIn(entry, number);
  for (const number of texts(element, 'IMONumber')) addNumber(entry, 'imo', number, null);
  addDate(entry, 'listed', isoDate(textOf(element, 'DateDesignated')));
  addRemark(entry, textOf(element, 'OtherInformation'));
  addRemark(entry, textOf(element, 'UKStatementofReasons'));
  return finished(entry);
}

const WANTED = new Set(['Designation', 'DateGenerated']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const element of xmlElements(text, WANTED, context)) {
    if (element.name === 'DateGenerated') context.published(isoDate(element.text));
    if (element.name !== 'Designation') continue;
    const entity = entityOf(element, context);
    if (entity === null || entity.id === '') context.problem(element.line, 'an entry without a name or a Unique ID');
    else yield entity;
  }
}

export const ukListXml: Format = {
  title: 'UK Sanctions List (XML)',
  recognises: (head) => rootOf(head) === 'Designations',
  read,
};
