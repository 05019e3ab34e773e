/** A pack: a versioned set of rule tables, and the plain-CSV lists a build brings along (production brings none). */
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
  lists: { list: string; published: string; csv: string }[];
}
