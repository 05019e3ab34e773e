/**
 * npm run pack:sign -- --new-key FILE                            makes a key file, prints its public key
 * npm run pack:sign -- --key FILE [--next KEY,KEY] [--in FILE] [--out FILE]
 *
 * Signs what `npm run pack:build` made, with Ed25519. The key file stands outside the repository; one inside is refused.
 * `--next` names the public keys that may sign the packs after this one: so a key is changed, signed with the old one.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHECKS } from '../platform/signature.ts';
import { compileRules } from '../rules/pack/compile.ts';
import { versionOf } from '../rules/pack/signed.ts';
import { readKept } from '../rules/pack/verify.ts';
import { readKeys, signPack, writeKeys } from './pack/keys.ts';
import type { UnsignedPack } from './pack/unsigned.ts';

const USAGE = 'usage: pack:sign --new-key FILE | --key FILE [--next KEY,KEY] [--in FILE] [--out FILE]';

async function sign(keyFile: string, next: string[] | undefined, from: string, to: string): Promise<void> {
  const unsigned = JSON.parse(await readFile(from, 'utf8')) as UnsignedPack;
  const signed = await signPack(unsigned, await readKeys(keyFile), next);
  const { meta, manifest, tables } = await readKept(signed, CHECKS); // throws for what no extension would take
  compileRules(tables, meta);
  await writeFile(`${to}.part`, JSON.stringify(signed));
  await rename(`${to}.part`, to);
  console.log(`${to}: pack ${versionOf(manifest.number)}, valid until ${manifest.validUntil}`);
}

const { values } = parseArgs({
  options: {
    'new-key': { type: 'string' },
    key: { type: 'string' },
    next: { type: 'string' },
    in: { type: 'string' },
    out: { type: 'string' },
  },
});
try {
  if (values['new-key'] !== undefined) console.log((await writeKeys(values['new-key'])).publicKey);
  else if (values.key !== undefined) {
    const { key, next, in: from = '.output/pack.unsigned.json', out = '.output/pack.json' } = values;
    await sign(key, next?.split(','), from, out);
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
