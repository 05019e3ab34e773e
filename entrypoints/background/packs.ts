/**
 * The rule cache of this background: loaded once per start from IndexedDB, rebuilt from the bundled pack when it is
 * missing, damaged or of another build. Until it stands nobody gets a verdict.
 */
import { browser } from 'wxt/browser';
import { storeCache, storedCache } from '../../platform/db/cache.ts';
import type { RulesState } from '../../platform/messages.ts';
import { bundledPack } from '../../platform/net.ts';
import type { RuleCache, Rules } from '../../rules/cache.ts';
import { FORMAT, readBuffer, writeBuffer } from '../../rules/pack/buffer.ts';
import { compileRules } from '../../rules/pack/compile.ts';
import { compileLists } from '../../rules/pack/lists.ts';
import type { PartyLists } from '../../rules/parties/index.ts';

type Loaded = Omit<RuleCache, 'today'>;

let loading: Promise<Loaded> | null = null;
let state: 'loading' | 'ready' | 'damaged' = 'loading';

/** Another version of the extension, or of the buffer's format, compiles differently. */
const builtBy = () => `${browser.runtime.getManifest().version}/${FORMAT}`;

/** Compiles the bundled pack and swaps it in with one put. Storage that refuses leaves the rules usable for this start. */
async function install(): Promise<Loaded> {
  const pack = await bundledPack();
  const rules = compileRules(pack.tables, pack.meta);
  const lists = await compileLists(pack.lists, rules.places.countries);
  const stored = {
    builtBy: builtBy(),
    installed: Date.now(),
    rules: writeBuffer(rules),
    lists: lists && writeBuffer(lists),
  };
  await storeCache(stored).catch(() => undefined);
  return { rules, lists };
}

async function load(): Promise<Loaded> {
  const stored = await storedCache().catch(() => undefined);
  if (stored?.builtBy !== builtBy()) return install();
  try {
    return {
      rules: readBuffer(stored.rules) as Rules,
      lists: stored.lists && (readBuffer(stored.lists) as PartyLists),
    };
  } catch {
    return install();
  }
}

function follow(attempt: Promise<Loaded>): Promise<Loaded> {
  state = 'loading';
  attempt.then(
    () => {
      state = 'ready';
    },
    () => {
      state = 'damaged';
      loading = null;
    },
  );
  return attempt;
}

/** The cache, loaded on first use. Rejects when not even the bundled pack can be read; the next call tries again. */
export async function ruleCache(): Promise<RuleCache> {
  loading ??= follow(load());
  return { ...(await loading), today: new Date().toISOString().slice(0, 10) };
}

/** Installs the bundled pack anew: on install and on version change. */
export function reinstall(): Promise<unknown> {
  loading = follow(install());
  return loading;
}

/** What the options page shows of the cache. */
export async function rulesState(): Promise<RulesState> {
  const cache = await ruleCache().catch(() => null);
  return {
    ready: cache !== null,
    reason: cache === null ? state : null,
    version: cache?.rules.meta.version ?? null,
    created: cache?.rules.meta.created ?? null,
    sources: Object.values(cache?.rules.sources ?? {}),
    lists: cache?.lists?.stamps ?? [],
  };
}
