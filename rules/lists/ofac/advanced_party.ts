/** One party of the advanced XML: names in typed parts, and features that point at places, dates and words elsewhere. */
import type { Entity } from '../entity.ts';
import { addDate, addName, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addFeature } from '../fields/features.ts';
import type { FileContext } from '../format.ts';
import { all, attribute, child, type Element, textOf } from '../input/xml.ts';
import type { Meanings, Place } from './advanced_references.ts';

/** What a file has said before its parties. */
export interface Known {
  meaning: Meanings;
  places: Map<string, Place>;
  /** Documents by identity. */
  papers: Map<string, { label: string; number: string; issuer: string }[]>;
}

const TYPES: Readonly<Record<string, Entity['type']>> = {
  Individual: 'person',
  Entity: 'company',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};

/** `LAST, First` of typed parts, as in the other files of OFAC; parts without types as they stand. */
function nameOf(name: Element, typeOf: (group: string) => string): string {
  const parts = all(name, 'DocumentedNamePart', 'NamePartValue').map((part) => ({
    last: typeOf(attribute(part, 'NamePartGroupID')) === 'Last Name',
    text: part.text.trim(),
  }));
  const join = (last: boolean) => parts.flatMap((part) => (part.last === last ? part.text : [])).join(' ');
  return [join(true), join(false)].filter(Boolean).join(', ');
}

function addNames(entry: Entity, identity: Element, meaning: Meanings): void {
  const groups = new Map(
    all(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup').map((group) => [
      attribute(group, 'ID'),
      meaning('NamePartType', attribute(group, 'NamePartTypeID')),
    ]),
  );
  for (const alias of all(identity, 'Alias')) {
    const main = attribute(alias, 'Primary') === 'true';
    const kind = attribute(alias, 'LowQuality') === 'true' ? 'weak' : main ? 'primary' : 'alias';
    for (const name of all(alias, 'DocumentedName'))
      addName(
        entry,
        nameOf(name, (group) => groups.get(group) ?? ''),
        kind,
      );
  }
}

/** Year, month and day of the start of a period; the year alone where the period is a whole year. */
function startOf(period: Element | undefined): string {
  const [from, to] = [child(child(period, 'Start'), 'From'), child(child(period, 'End'), 'To')];
  const parts = ['Year', 'Month', 'Day'].map((name) => textOf(from, name).padStart(2, '0'));
  const wholeYear = parts.slice(1).join('-') === '01-01' && textOf(to, 'Month') === '12' && textOf(to, 'Day') === '31';
  return wholeYear ? (parts[0] ?? '') : parts.join('-');
}

function addFeatureOf(entry: Entity, feature: Element, known: Known, context: FileContext): void {
  const label = known.meaning('FeatureType', attribute(feature, 'FeatureTypeID'));
  for (const version of all(feature, 'FeatureVersion')) {
    if (label === 'Birthdate') addDate(entry, 'birth', isoDate(startOf(child(version, 'DatePeriod'))));
    for (const location of all(version, 'VersionLocation')) {
      const place = known.places.get(attribute(location, 'LocationID'));
      if (place === undefined) continue;
      if (label === 'Location') addAddress(entry, { ...place, code: context.country(place.country) });
      else addFeature(entry, label, place.country, null, context);
    }
    for (const detail of all(version, 'VersionDetail')) {
      const words = detail.text.trim() || known.meaning('DetailReference', attribute(detail, 'DetailReferenceID'));
      addFeature(entry, label, words, null, context);
    }
  }
}

/** The party without its list, which comes later in the file. `profile`: the id its list entry names. */
export function partyOf(element: Element, known: Known, context: FileContext): { entry: Entity; profile: string } {
  const profile = child(element, 'Profile');
  const id = attribute(profile, 'ID') || attribute(element, 'FixedRef');
  const entry = newEntry('us_sdn', id);
  entry.type = TYPES[known.meaning('PartySubType', attribute(profile, 'PartySubTypeID'))] ?? 'other';
  for (const identity of all(profile, 'Identity')) {
    addNames(entry, identity, known.meaning);
    for (const { label, number, issuer } of known.papers.get(attribute(identity, 'ID')) ?? [])
      addFeature(entry, label, number, context.country(issuer), context);
  }
  for (const feature of all(profile, 'Feature')) addFeatureOf(entry, feature, known, context);
  return { entry, profile: id };
}
