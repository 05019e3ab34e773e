/** The lists a pack brings along, compiled: invented firms in the demo, none in production. */
import { type Entity, readList } from '../lists/index.ts';
import { compilePartyLists, type PartyLists } from '../parties/index.ts';
import { type Countries, countryOf } from '../places/countries.ts';
import type { Pack } from './pack.ts';

/** Null when the pack brings none: then no party list is loaded, and screenings say so. */
export async function compileLists(lists: Pack['lists'], countries: Countries): Promise<PartyLists | null> {
  if (lists.length === 0) return null;
  const country = (text: string) => countryOf(text, countries);
  const entities: Entity[] = [];
  for (const { list, csv } of lists)
    for await (const entity of readList([csv], { list, country })) entities.push(entity);
  return compilePartyLists(
    entities,
    lists.map(({ list, published }) => ({ list, published, imported: published })),
  );
}
