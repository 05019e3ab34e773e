/** Primary names of entities, as printed. The name index has nearly all of them; only the others are stored beside it. */
import type { Entity } from '../lists/entity.ts';
import type { NameIndex } from './find/index.ts';
import { placeOf } from './find/rising.ts';
import { packStrings, type Strings, stringAt } from './find/strings.ts';
import type { PartyLists } from './index.ts';

/** Entities whose primary name is not the first that the index has of them, in rising order, with that name. */
export interface OtherPrimaries {
  entities: Int32Array;
  texts: Strings;
}

/** `entities` as the index numbers them. */
export function packPrimaries(entities: readonly Entity[], index: NameIndex): OtherPrimaries {
  const others: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [number, { names }] of entities.entries()) {
    const text = names[0]?.text ?? '';
    if (index.entities[at] !== number || stringAt(index.texts, at) !== text) {
      others.push(number);
      texts.push(text);
    }
    while (index.entities[at] === number) at++;
  }
  return { entities: Int32Array.from(others), texts: packStrings(texts) };
}

/** Empty where an entity has no name at all. */
export function primaryName(entity: number, { index, entities: { primaries } }: PartyLists): string {
  const other = placeOf(entity, primaries.entities);
  if (primaries.entities[other] === entity) return stringAt(primaries.texts, other);
  return stringAt(index.texts, placeOf(entity, index.entities));
}
