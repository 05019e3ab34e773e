/** Builds the pack that ships in the extension from rules/tables: called by wxt.config.ts for every build. */
import { readFile } from 'node:fs/promises';
import type { Pack } from '../rules/pack/pack.ts';
import meta from '../rules/tables/pack.json' with { type: 'json' };
import { allTables } from './tables.ts';

/** The pack of one build mode: demo and test bring the demo's list of invented firms, production brings no list. */
export async function buildPack(mode: string): Promise<Pack> {
  const lists =
    mode === 'production'
      ? []
      : [{ list: 'demo', published: meta.created, csv: await readFile('demo/list.csv', 'utf8') }];
  return { format: 1, meta, tables: allTables(), lists };
}
