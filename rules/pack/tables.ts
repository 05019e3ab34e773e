/** All rule tables of a pack, by the folder that reads them: what rules/tables holds and compile.ts compiles. */
import type { Source } from '../cache.ts';
import type { FlagTables } from '../flags/index.ts';
import type { GoodsTables } from '../goods/index.ts';
import type { Publication } from '../lists/publications.ts';
import type { OriginTables } from '../origin/index.ts';
import type { PlaceTables } from '../places/index.ts';
import type { Adapter } from '../sites/adapter.ts';
import type { VerdictTables } from '../verdict/index.ts';

export interface AllTables {
  goods: GoodsTables;
  origin: OriginTables;
  places: PlaceTables;
  flags: FlagTables;
  verdict: VerdictTables;
  /** Words of labels by concept: what the reader reads labels by. */
  labels: { words: Record<string, string> };
  /** Adapters of sites: reader/sites. */
  sites: Adapter[];
  sources: Record<string, Source>;
  publications: Publication[];
  /** Language → text id → text with `{param}` places. */
  texts: Record<string, Record<string, string>>;
}
