/** New packs from the address that the user named: tried day by day, taken over only when everything about them holds. */
import { browser } from 'wxt/browser';
import { changeSource, keptPacks, packSource } from '../../platform/db/packs.ts';
import type { PackSource, StoredPack } from '../../platform/db/schema.ts';
import type { PackState, PacksState, Protocol } from '../../platform/messages.ts';
import { bundledPack, fetchPack, isPackAddress, NetError, originOfPack } from '../../platform/net.ts';
import { policy, policyPack } from '../../platform/policy.ts';
import { rowsOf } from '../../rules/pack/rows.ts';
import { type Manifest, versionOf } from '../../rules/pack/signed.ts';
import { PackError } from '../../rules/pack/verify.ts';
import { ruleCache } from './packs.ts';
import { backOff, DAY_MS, later, MINUTE_MS } from './schedule.ts';
import { registerSites } from './sites.ts';
import { announce } from './tabs.ts';
import { takePack } from './takePack.ts';

export const PACK_ALARM = 'pack-update';

let running: AbortController | null = null;

/** The address and key in force: the policy's, else the user's. */
async function namedSource(): Promise<PackSource['source']> {
  return policyPack(await policy()) ?? (await packSource()).source;
}

/** What the user permits for packs. */
export async function packOrigins(): Promise<string[]> {
  const source = await namedSource();
  return source === null ? [] : [originOfPack(source.address)];
}

/** Sets the alarm for the next try; none where no address is named. */
export async function setPackAlarm(): Promise<void> {
  const [source, { next }] = await Promise.all([namedSource(), packSource()]);
  if (source === null) await browser.alarms.clear(PACK_ALARM);
  else browser.alarms.create(PACK_ALARM, { when: Math.max(Date.now() + MINUTE_MS, next) });
}

/** Another key than before means that only packs signed with it count from now on. */
function rooted({ root, keys }: PackSource, key: string): Partial<PackSource> {
  return root === key ? { keys } : { root: key, keys: [key], last: null, validators: null };
}

function failureOf(error: unknown): PackSource['failure'] {
  if (error instanceof NetError || error instanceof PackError) return error.failure;
  return { reason: 'storage', params: { error: String(error).slice(0, 200) } };
}

async function attempt({ address, key }: NonNullable<PackSource['source']>, cancel: AbortSignal): Promise<void> {
  await changeSource((was) => rooted(was, key));
  const { failures, validators } = await packSource();
  // Should this background be ended meanwhile, the next one tries again then.
  await changeSource(() => ({ tried: Date.now(), next: later(backOff(failures)) }));
  await setPackAlarm();
  try {
    const fetched = await fetchPack(address, validators, cancel);
    if (cancel.aborted) return; // Another source was named: nothing of this one may be noted there.
    if (fetched !== null) await takePack(fetched.text, key);
    if (cancel.aborted) return;
    await changeSource((was) => ({
      succeeded: Date.now(),
      failure: null,
      failures: 0,
      next: later(DAY_MS),
      validators: fetched?.validators ?? was.validators,
    }));
  } catch (error) {
    if (cancel.aborted) return;
    const wait = Math.max(backOff(failures), error instanceof NetError ? error.retryAfter : 0);
    await changeSource(() => ({ failure: failureOf(error), failures: failures + 1, next: later(wait) }));
  }
}

/** Tries now, unless a try is under way. Its failure is noted, not thrown. */
export async function updatePack(): Promise<null> {
  const source = await namedSource();
  if (source === null || running !== null) return null;
  const cancel = new AbortController();
  running = cancel;
  announce(null);
  attempt(source, cancel.signal)
    .catch(() => undefined)
    .finally(async () => {
      if (running === cancel) running = null;
      await setPackAlarm().catch(() => undefined);
      announce(null);
    });
  return null;
}

/** Tries when it is due: on the alarm. */
export async function updateDue(): Promise<void> {
  const [source, { next }] = await Promise.all([namedSource(), packSource()]);
  if (source !== null && next <= Date.now() + MINUTE_MS) await updatePack();
  else await setPackAlarm();
}

/** Names the address and key of packs, or with an empty address none. What is in force stays in force. */
export async function setPackSource({ address, key }: Protocol['set-pack-source']['ask']): Promise<null> {
  if (policyPack(await policy()) !== null) throw new Error('the organisation names the address');
  const before = (await packSource()).source;
  if (address !== '' && !(isPackAddress(address) && key !== '')) throw new Error('not an address and key');
  running?.abort(new NetError('cancelled'));
  running = null;
  const source = address === '' ? null : { address, key };
  await changeSource(() => ({
    source,
    ...{ tried: null, succeeded: null, failure: null, failures: 0, next: 0, validators: null },
  }));
  if (before !== null && before.address !== address)
    // That of the manifest cannot be given back.
    await browser.permissions.remove({ origins: [originOfPack(before.address)] }).catch(() => false);
  await registerSites().catch(() => undefined); // What was permitted for packs is no site.
  await updatePack();
  await setPackAlarm();
  announce(null);
  return null;
}

const sums = (rows: Record<string, number>) => Object.values(rows).reduce((sum, count) => sum + count, 0);

function keptState({ number, installed, manifest }: StoredPack, version: string): PackState {
  const { created, validUntil, parts } = JSON.parse(manifest) as Manifest;
  return {
    number,
    version: versionOf(number),
    created,
    validUntil,
    installed,
    inForce: versionOf(number) === version,
    rows: Object.fromEntries(parts.map(({ name, rows }) => [name, sums(rows)])),
  };
}

/** What the options page shows of packs. Rejects when the rules or the storage cannot be read. */
export async function packsState(): Promise<PacksState> {
  const [cache, kept, state, { meta, tables }] = await Promise.all([
    ruleCache(),
    keptPacks(),
    packSource(),
    bundledPack(),
  ]);
  const { version } = cache.rules.meta;
  const { tried, succeeded, failure, next } = state;
  const byPolicy = policyPack(await policy());
  const source = byPolicy ?? state.source;
  const origins = source === null ? [] : [originOfPack(source.address)];
  const packs = kept.map((pack) => keptState(pack, version));
  const bundled: PackState = {
    number: null,
    version: meta.version,
    created: meta.created,
    validUntil: null,
    installed: null,
    inForce: !packs.some(({ inForce }) => inForce),
    rows: Object.fromEntries(Object.entries(tables).map(([name, part]) => [name, sums(rowsOf(part))])),
  };
  return {
    packs: [...packs, bundled],
    source,
    isManaged: byPolicy !== null,
    origins,
    permitted: origins.length === 0 || (await browser.permissions.contains({ origins })),
    running: running !== null,
    tried,
    succeeded,
    next: source === null ? null : next,
    failure,
  };
}
