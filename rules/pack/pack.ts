/** A pack: a versioned set of rule tables, and the lists a build brings along (production brings none). */
import type { Entity } from '../lists/entity.ts';
import type { AllTables } from './tables.ts';

export interface PackMeta {
  version: string;
  /** ISO date. */
  created: string;
  /** Days after which a facet is stale. */
  limits: { tables: number; lists: number };
}

export interface Pack {
  format: 1;
  meta: PackMeta;
  tables: AllTables;
  /** `published` is an ISO date. */
  lists: { list: string; published: string; entities: Entity[] }[];
}
