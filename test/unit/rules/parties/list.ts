/** An invented list for tests: no name of it stands on any list. */
import type { Entity, EntityType } from '../../../../rules/lists/entity.ts';
import { compilePartyLists, type PartyLists } from '../../../../rules/parties/index.ts';

export function entity(id: string, type: EntityType, names: readonly string[], more: Partial<Entity> = {}): Entity {
  return {
    id,
    list: 'us_sdn',
    programme: 'TEST-1',
    effect: 'freeze',
    jurisdiction: 'US',
    type,
    names: names.map((text, i) => ({ text, kind: i === 0 ? 'primary' : 'alias' })),
    countries: [],
    addresses: [],
    ids: [],
    websites: [],
    emails: [],
    dates: [],
    source: null,
    remarks: null,
    ...more,
  };
}

export const lists = (...entities: Entity[]): PartyLists =>
  compilePartyLists(entities, [{ list: 'us_sdn', published: '2026-01-01', imported: '2026-01-02' }]);
