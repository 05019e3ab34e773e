/** A pack that came from its address: verified, compiled, swapped in whole; or one that is kept, taken again. */
import { browser } from 'wxt/browser';
import { installPack, keptPack, packSource, usePack } from '../../platform/db/packs.ts';
import type { PackSource, StoredPack } from '../../platform/db/schema.ts';
import type { Protocol } from '../../platform/messages.ts';
import { bundledPack } from '../../platform/net.ts';
import { CHECKS } from '../../platform/signature.ts';
import type { Rules } from '../../rules/cache.ts';
import { compileRules } from '../../rules/pack/compile.ts';
import type { Pack, PackMeta } from '../../rules/pack/pack.ts';
import { numberOfVersion } from '../../rules/pack/signed.ts';
import type { AllTables } from '../../rules/pack/tables.ts';
import { PackError, readKept, readSigned, type Trust, verifyPack } from '../../rules/pack/verify.ts';
import { cacheOf, reload, ruleCache } from './packs.ts';
import { replayOpen } from './replay.ts';
import { announce, orderTabs } from './tabs.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The tables that the row counts are held against. */
async function tablesInForce(shipped: Pack): Promise<AllTables> {
  const { version } = (await ruleCache()).rules.meta;
  if (version === shipped.meta.version) return shipped.tables;
  const kept = await keptPack(numberOfVersion(version));
  return kept === undefined ? shipped.tables : (await readKept(kept, CHECKS)).tables;
}

async function trustOf({ keys, highest, last }: PackSource): Promise<Trust> {
  const shipped = await bundledPack();
  const least = numberOfVersion(shipped.meta.version);
  return {
    keys,
    highest: Object.fromEntries(keys.map((key) => [key, Math.max(least, highest[key] ?? 0)])),
    last,
    shipped: shipped.tables,
    inForce: await tablesInForce(shipped).catch(() => shipped.tables),
    today: today(),
    extension: browser.runtime.getManifest().version,
  };
}

/** The last gate: the evaluator can read it. */
function compiled(tables: AllTables, meta: PackMeta): Rules {
  try {
    return compileRules(tables, meta);
  } catch (error) {
    throw new PackError('wrong_tables', { table: String(error).slice(0, 200) });
  }
}

async function inForceNow(): Promise<void> {
  await reload();
  await orderTabs({ order: 'screen-again' });
  announce(null);
  await replayOpen().catch(() => undefined);
}

/**
 * Takes a pack over if it is in order and newer. Throws PackError, or an error where meanwhile another key than `root`
 * was named; the one in force stays then.
 */
export async function takePack(text: string, root: string): Promise<void> {
  const signed = readSigned(text);
  const source = await packSource();
  if (source.root !== root) throw new Error('another key was named');
  const verified = await verifyPack(signed, await trustOf(source), CHECKS);
  if (verified === null) return;
  const { manifest, digest, signedWith } = verified;
  const { number } = manifest;
  await installPack(
    { number, installed: Date.now(), manifest: signed.manifest, parts: signed.parts },
    await cacheOf(compiled(verified.tables, verified.meta)),
    root,
    { keys: manifest.keys, highest: { ...source.highest, [signedWith]: number }, last: digest },
  );
  await inForceNow();
}

/** Goes back to a pack that is kept, or to the one in the extension. Rejects where it is gone or damaged. */
export async function choosePack({ number }: Protocol['use-pack']['ask']): Promise<null> {
  const { tables, meta } =
    number === null ? await bundledPack() : await readKept((await keptPack(number)) as StoredPack, CHECKS);
  await usePack(number, await cacheOf(compileRules(tables, meta)));
  await inForceNow();
  return null;
}
