/** The lists a pack brings along, compiled: invented firms in the demo, none in production. */
import { compilePartyLists, type PartyLists } from '../parties/index.ts';
import type { Pack } from './pack.ts';

/** Null when the pack brings none: then no party list is loaded, and screenings say so. */
export function compileLists(lists: Pack['lists']): PartyLists | null {
  if (lists.length === 0) return null;
  return compilePartyLists(
    lists.flatMap(({ entities }) => entities),
    lists.map(({ list, published }) => ({ list, published, imported: published })),
  );
}
