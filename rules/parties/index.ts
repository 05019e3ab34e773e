/** Parties: is a name, id, domain or address on a list? And how far does a match go. */
import type { Entity } from '../lists/entity.ts';
import type { PartyFacts, PartyRole } from '../reading.ts';
import type { ListMatch, ListStamp } from '../screening.ts';
import { compileEntities, type EntityTable } from './entities.ts';
import { compileNames, type IndexedName } from './find/compile.ts';
import { FIRM, NAME_KINDS, type NameIndex, PERSON, UNSAID, VESSEL, WEAK } from './find/index.ts';
import { findMatches } from './match.ts';
import { readName } from './word/name.ts';

export { compareNames } from './compare/names.ts';
export { isReadWhole } from './word/name.ts';

/** Compiled lists: plain data and typed arrays only, so that rules/pack/buffer.ts stores them as they are. */
export interface PartyLists {
  stamps: ListStamp[];
  index: NameIndex;
  entities: EntityTable;
}

const KIND_OF: Record<Entity['type'], number> = {
  person: PERSON,
  company: FIRM,
  vessel: VESSEL,
  aircraft: VESSEL,
  other: UNSAID,
};

/** The names of all entities, each read when it is asked for; of an entity's names that read alike, the first. */
function* namesOf(entities: readonly Entity[]): Generator<IndexedName> {
  for (const [number, entity] of entities.entries()) {
    if (entity.addressOnly) continue;
    const kind = KIND_OF[entity.type];
    const seen = new Set<string>();
    for (const name of entity.names) {
      const read = readName(name.text, NAME_KINDS[kind] ?? 'company');
      const key = `${read.compact} ${read.words
        .map((word) => word.text)
        .sort()
        .join(' ')}`;
      if (read.words.length === 0 || seen.has(key)) continue;
      seen.add(key);
      yield { entity: number, text: name.text, kind: kind | (name.kind === 'weak' ? WEAK : 0), name: read };
    }
  }
}

/** Compiles entities of any lists into one index. `stamps`: one per list, with its dates. */
export function compilePartyLists(entities: Iterable<Entity>, stamps: readonly ListStamp[]): PartyLists {
  const all = [...entities];
  const index = compileNames(namesOf(all));
  return { stamps: [...stamps], index, entities: compileEntities(all, index) };
}

/**
 * Matches of one party, best first, at most five. `facts.country` counts when it is an ISO alpha-2 code: resolve
 * words with rules/places first. A name alone is review-grade at most, whatever the role. `today`, an ISO date, leaves out
 * entries of the user's own lists that have expired; without it all count.
 */
export function matchParty(
  facts: PartyFacts,
  _role: PartyRole,
  lists: PartyLists,
  today: string | null = null,
): ListMatch[] {
  return findMatches(facts, lists, today);
}
