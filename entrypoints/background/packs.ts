/**
 * The rule cache of this background: loaded once per start from IndexedDB, rebuilt from the pack in force when it is
 * missing, damaged or of another build. Until it stands nobody gets a verdict.
 */
import { browser } from 'wxt/browser';
import { dropIndex, storeCache, storedCache } from '../../platform/db/cache.ts';
import { storedLists } from '../../platform/db/lists.ts';
import { dropPack, keptPack, packSource } from '../../platform/db/packs.ts';
import type { StoredCache, StoredIndex, StoredList, StoredPack } from '../../platform/db/schema.ts';
import { seal, unseal } from '../../platform/db/sealed.ts';
import type { RulesState } from '../../platform/messages.ts';
import { bundledPack } from '../../platform/net.ts';
import { policy } from '../../platform/policy.ts';
import { storedBefore } from '../../platform/settings.ts';
import { CHECKS } from '../../platform/signature.ts';
import type { RuleCache, Rules } from '../../rules/cache.ts';
import { FORMAT } from '../../rules/pack/buffer.ts';
import { compileRules } from '../../rules/pack/compile.ts';
import { compileLists } from '../../rules/pack/lists.ts';
import type { Pack } from '../../rules/pack/pack.ts';
import { numberOfVersion } from '../../rules/pack/signed.ts';
import { checkExtension, readKept } from '../../rules/pack/verify.ts';
import type { PartyLists } from '../../rules/parties/index.ts';
import { firstRead } from './firstRead.ts';
import { isBack, noteTrouble, noticeLoss, storageState } from './storage.ts';
import { orderTabs } from './tabs.ts';

type Loaded = Omit<RuleCache, 'today'>;

/** Asked for at the start, good for one load. */
let atStart: typeof firstRead | null = firstRead;
let loading: Promise<Loaded> | null = null;
let state: 'loading' | 'ready' | 'damaged' = 'loading';
/** False when the stored index of the lists has to be compiled anew. */
let indexed = true;

/** Another version of the extension, or of the buffer's format, compiles differently. */
const builtBy = () => `${browser.runtime.getManifest().version}/${FORMAT}`;

function bundled({ list, published, entities }: Pack['lists'][number]) {
  const stored: StoredList = {
    list,
    published,
    imported: Date.now(),
    rows: entities.length,
    format: 'bundled',
    files: [],
    missing: [],
    generation: 0,
    bundled: true,
    changes: null,
    failed: null,
  };
  return { stored, entities };
}

/** Compiled rules as they are stored. */
export const cacheOf = async (rules: Rules): Promise<StoredCache> => ({
  builtBy: builtBy(),
  installed: Date.now(),
  rules: await seal(rules),
});

/** Null where the bundled pack is in force: also when it is newer, and when the kept one is damaged or not for us. Rejects where storage does not say. */
async function keptRules(bundledVersion: string): Promise<Rules | null> {
  const { inForce } = await packSource();
  if (inForce === null || inForce <= numberOfVersion(bundledVersion)) return null;
  try {
    const kept = await readKept((await keptPack(inForce)) as StoredPack, CHECKS);
    checkExtension(kept.manifest, browser.runtime.getManifest().version);
    return compileRules(kept.tables, kept.meta);
  } catch {
    await dropPack(inForce).catch(() => undefined);
    return null;
  }
}

/** What of the lists can be used where the new rules could not be stored: an index that is there and fits, or the bundled ones. */
async function unstored(bundled: PartyLists | null): Promise<PartyLists | null> {
  const known = await storedLists().catch(() => null);
  if (known?.every((list) => list.bundled)) return bundled;
  return readIndex((await storedCache().catch(() => null))?.index);
}

/**
 * Compiles the pack in force and swaps it in at once. Storage that refuses leaves the rules usable for this start. Where
 * the user has lists, their index stays: another build's is left to the importer, which does not hold up this thread.
 */
async function install(): Promise<Loaded> {
  const pack = await bundledPack();
  const lists = compileLists(pack.lists);
  let rules: Rules | null = null;
  try {
    rules = (await keptRules(pack.meta.version)) ?? compileRules(pack.tables, pack.meta);
    const cache = await cacheOf(rules);
    const index = { builtBy: cache.builtBy, lists: lists && (await seal(lists)) };
    await noticeLoss();
    const inForce = await storeCache(cache, pack.lists.map(bundled), index);
    await storedBefore.setValue(true).catch(() => undefined);
    noteTrouble(null);
    if (inForce !== index) return { rules, lists: await readIndex(inForce) };
    indexed = true;
    return { rules, lists };
  } catch (error) {
    noteTrouble(error);
    return { rules: rules ?? compileRules(pack.tables, pack.meta), lists: await unstored(lists) };
  }
}

/** Publishers are asked for newer versions after the index was compiled: what they said stands with the lists. */
function confirmed(lists: PartyLists, stored: readonly StoredList[]): PartyLists {
  const days = new Map(stored.map((list) => [list.list, list.confirmed]));
  const stamps = lists.stamps.map((stamp) => {
    const asked = days.get(stamp.list);
    return asked === undefined ? stamp : { ...stamp, confirmed: new Date(asked).toISOString().slice(0, 10) };
  });
  return { ...lists, stamps };
}

/** Null where no list is loaded, and where the importer has to compile the lists first. */
async function readIndex(index: StoredIndex | undefined): Promise<PartyLists | null> {
  indexed = index?.builtBy === builtBy();
  if (index === undefined || !indexed || index.lists === null) return null;
  try {
    const [lists, stored] = await Promise.all([unseal(index.lists), storedLists().catch(() => [])]);
    return confirmed(lists as PartyLists, stored);
  } catch {
    indexed = false;
    await dropIndex().catch(() => undefined);
    return null;
  }
}

async function load(reading: ReturnType<typeof storedCache>): Promise<Loaded> {
  const stored = await reading.catch(() => undefined);
  if (stored?.rules?.builtBy !== builtBy()) return install();
  // Side by side: the digest of one is taken while the other is read.
  const [rules, lists] = await Promise.all([unseal(stored.rules.rules).catch(() => null), readIndex(stored.index)]);
  if (rules === null) return install();
  noteTrouble(null);
  return { rules: rules as Rules, lists };
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

const withListDays = (rules: Rules, lists: number): Rules => ({
  ...rules,
  meta: { ...rules.meta, limits: { ...rules.meta.limits, lists } },
});

/** The cache, loaded on first use, under the organisation's policy. Rejects when not even the bundled pack can be read; the next call tries again. */
export async function ruleCache(): Promise<RuleCache> {
  const back = loading !== null && (await isBack());
  if (loading === null || back) {
    loading = follow(load(atStart ?? storedCache()));
    atStart = null;
  }
  if (back) loading.then(() => orderTabs({ order: 'screen-again' })).catch(() => undefined);
  const [loaded, { listDays, requiredLists = [], jurisdictions = [] }] = await Promise.all([loading, policy()]);
  return {
    ...loaded,
    rules: listDays === undefined ? loaded.rules : withListDays(loaded.rules, listDays),
    today: new Date().toISOString().slice(0, 10),
    organisation: { requiredLists, jurisdictions },
  };
}

/** Installs the pack in force anew: on install and on version change. */
export function reinstall(): Promise<unknown> {
  loading = follow(install());
  return loading;
}

/** Reads rules and lists again: another pack is in force. */
export function reload(): Promise<unknown> {
  loading = follow(load(storedCache()));
  return loading;
}

async function relist(before: Promise<Loaded>): Promise<Loaded> {
  const [{ rules }, { index }] = await Promise.all([before, storedCache()]);
  return { rules, lists: await readIndex(index) };
}

/** Reads the lists again: others are in force, under the same rules. */
export function reloadLists(): Promise<unknown> {
  if (loading === null || state !== 'ready') return reload();
  loading = follow(relist(loading).catch(() => load(storedCache())));
  return loading;
}

/** Whether the index of the lists stands; when it does not, no name is compared. */
export async function isIndexed(): Promise<boolean> {
  await ruleCache();
  return indexed;
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
    sites: (cache?.rules.sites ?? []).map(({ name, hosts, pages }) => ({
      name,
      hosts,
      verified: [...new Set(pages.filter(({ verified }) => verified).map(({ kind }) => kind))],
    })),
    storage: await storageState(),
  };
}
