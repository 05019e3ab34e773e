/** The rule cache for tools and tests: compiled from rules/tables in this process, no pack and no database between. */
import type { Rules } from '../rules/cache.ts';
import { compileRules } from '../rules/pack/compile.ts';
import meta from '../rules/tables/pack.json' with { type: 'json' };
import { allTables } from './tables.ts';

let compiled: Rules | undefined;

/** The compiled tables, compiled once per process. */
export function rules(): Rules {
  compiled ??= compileRules(allTables(), meta);
  return compiled;
}
