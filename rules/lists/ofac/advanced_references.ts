/** Reference values of the advanced XML: what the numbers in its attributes mean. */
import { all, attribute, type Element, textOf } from '../input/xml.ts';

/** Number → meaning, for one kind of value. */
export type Meanings = (kind: string, id: string) => string;

/**
 * Meanings of the value sets: `FeatureType` 8 → "Birthdate". Areas and countries stand by their description or name, and
 * the sub type of a party by its own name unless that is "Unknown".
 */
export function meaningsOf(sets: Element): Meanings {
  const known = new Map<string, string>();
  for (const set of sets.children)
    for (const value of set.children)
      known.set(`${value.name} ${attribute(value, 'ID')}`, value.text.trim() || attribute(value, 'Description'));
  for (const type of all(sets, 'PartySubTypeValues', 'PartySubType'))
    if (type.text.trim() === 'Unknown') {
      const whole = known.get(`PartyType ${attribute(type, 'PartyTypeID')}`) ?? '';
      known.set(`PartySubType ${attribute(type, 'ID')}`, whole);
    }
  return (kind, id) => known.get(`${kind} ${id}`) ?? '';
}

export interface Place {
  lines: string[];
  city: string;
  country: string;
}

/** A location: its parts in the order of an address, and the country in words. */
export function placeOf(location: Element, meaning: Meanings): Place {
  const parts = all(location, 'LocationPart').map((part) => ({
    type: meaning('LocPartType', attribute(part, 'LocPartTypeID')),
    value: textOf(part, 'LocationPartValue', 'Value'),
  }));
  const [country] = all(location, 'LocationCountry').map((item) => meaning('Country', attribute(item, 'CountryID')));
  const [area] = all(location, 'LocationAreaCode').map((item) => meaning('AreaCode', attribute(item, 'AreaCodeID')));
  return {
    lines: parts.map(({ value }) => value).filter(Boolean),
    city: parts.find(({ type }) => type === 'CITY')?.value ?? '',
    country: country || area || '',
  };
}
