/**
 * Swiss SECO sanctions. Delisted targets stay in the file: the first `modification` says the present state, and copies of
 * old and new data inside modifications are not data. Places stand apart, often behind the targets, so targets are held
 * until the end.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addId, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addFeature } from '../fields/features.ts';

import type { FileContext, Format, Text } from '../format.ts';
import { all, attribute, child, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';
import { wholeNames } from './names.ts';
import { type Measures, measuresOf } from './programmes.ts';

/** An address whose place is only known by its id yet. */
interface Pending {
  entry: Entity;
  address: Element;
}

const TYPES = { individual: 'person', entity: 'company', object: 'vessel' } as const;

function addIdentity(entry: Entity, identity: Element, context: FileContext, pending: Pending[]): void {
  for (const name of all(identity, 'name')) {
    const [first, ...variants] = wholeNames(name);
    const main = attribute(identity, 'main') === 'true' && attribute(name, 'name-type') === 'primary-name';
    const kind = attribute(name, 'quality') === 'low' ? 'weak' : main ? 'primary' : 'alias';
    addName(entry, first ?? '', kind);
    for (const variant of variants) addName(entry, variant, kind === 'weak' ? 'weak' : 'alias');
  }
  for (const address of all(identity, 'address')) pending.push({ entry, address });
  for (const day of all(identity, 'day-month-year')) {
    const parts = ['year', 'month', 'day'].map((part) => attribute(day, part).padStart(2, '0'));
    if (entry.type === 'person') addDate(entry, 'birth', isoDate(parts.filter((part) => part !== '00').join('-')));
  }
  for (const nation of all(identity, 'nationality', 'country'))
    addCountry(entry, context.country(attribute(nation, 'iso-code')) ?? context.country(nation.text));
  for (const paper of all(identity, 'identification-document'))
    addId(entry, /passport/.test(attribute(paper, 'document-type')) ? 'passport' : 'other', textOf(paper, 'number'));
}

/** `Taxpayer identification number: 7701234567`: facts in words, each behind its label. */
function addInformation(entry: Entity, text: string, context: FileContext): void {
  const colon = text.indexOf(':');
  if (colon !== -1) addFeature(entry, text.slice(0, colon), text.slice(colon + 1).trim(), null, context);
  addRemark(entry, text);
}

function isListed(target: Element): boolean {
  return attribute(child(target, 'modification'), 'modification-type') !== 'de-listed';
}

function entityOf(
  target: Element,
  programmes: Map<string, Measures>,
  context: FileContext,
  pending: Pending[],
): Entity | null {
  const kind = (['individual', 'entity', 'object'] as const).find((name) => child(target, name) !== undefined);
  if (kind === undefined) return null;
  const sets = [
    attribute(target, 'sanctions-set-id'),
    ...all(target, 'sanctions-set-id').map(({ text }) => text.trim()),
  ];
  const measures = sets.flatMap((id) => programmes.get(id) ?? []);
  const entry = newEntry(
    'ch_seco',
    attribute(target, 'ssid'),
    measures.map(({ name }) => name),
  );
  const [strictest] = measures
    .map(({ effect }) => effect)
    .sort((a, b) => (a === 'freeze' ? -1 : b === 'freeze' ? 1 : 0));
  entry.effect = strictest ?? entry.effect;
  entry.type = TYPES[kind];
  const details = child(target, kind);
  for (const identity of all(details, 'identity')) addIdentity(entry, identity, context, pending);
  for (const { text } of all(details, 'other-information')) addInformation(entry, text.trim(), context);
  for (const { text } of all(details, 'justification')) addRemark(entry, text);
  const listing = all(target, 'modification').findLast((item) => attribute(item, 'modification-type') === 'listed');
  addDate(entry, 'listed', isoDate(attribute(listing, 'publication-date')));
  return entry;
}

function addPlaces(pending: readonly Pending[], places: Map<string, Element>, context: FileContext): void {
  for (const { entry, address } of pending) {
    const place = places.get(attribute(address, 'place-id'));
    const part = (name: string) => textOf(address, name) || textOf(place, name);
    const printed = child(place, 'country');
    const code = context.country(attribute(printed, 'iso-code')) ?? context.country(printed?.text);
    const lines = ['c-o', 'address-details', 'p-o-box', 'zip-code', 'location', 'area'].map(part);
    addAddress(entry, { lines, city: part('location'), country: part('country'), code });
  }
}

const WANTED = new Set(['sanctions-program', 'target', 'place']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const programmes = new Map<string, Measures>();
  const places = new Map<string, Element>();
  const pending: Pending[] = [];
  const entries: Entity[] = [];
  for await (const element of xmlElements(text, WANTED, context)) {
    if (element.name === 'place') places.set(attribute(element, 'ssid'), element);
    else if (element.name === 'sanctions-program')
      for (const item of measuresOf(element)) programmes.set(item.id, item);
    else if (element.name === 'target') {
      if (!isListed(element)) continue;
      const entry = entityOf(element, programmes, context, pending);
      if (entry === null) context.problem(element.line, 'a target that is no person, entity or object');
      else entries.push(entry);
    } else context.published(isoDate(attribute(element, 'date')));
  }
  addPlaces(pending, places, context);
  for (const entry of entries) {
    const done = finished(entry);
    if (done === null) context.problem(null, `target ${entry.id} has no name`);
    else yield done;
  }
}

export const secoXml: Format = {
  title: 'Swiss SECO sanctions (XML)',
  recognises: (head) => rootOf(head) === 'swiss-sanctions-list',
  read,
};
