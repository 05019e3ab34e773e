/** The key file of whoever signs packs: Ed25519, kept outside the repository, so that it is never committed. */
import { existsSync, realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { SignedPack } from '../../rules/pack/signed.ts';
import type { UnsignedPack } from './unsigned.ts';

export interface KeyPair {
  /** 32 bytes as base64: what users and policies name. */
  publicKey: string;
  /** PKCS #8 as base64. */
  privateKey: string;
}

const ROOT = realpathSync(new URL('../../', import.meta.url));
const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');

/** Where a path leads, with the links on the way to it followed; the file itself need not be there. */
function realPath(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : join(realPath(dirname(full)), full.slice(dirname(full).length));
}

/** Throws when a key file would stand in the repository. */
export function refuseInside(path: string): void {
  const from = relative(ROOT, realPath(path));
  if (from !== '..' && !from.startsWith(`..${sep}`))
    throw new Error(`${path} is inside the repository: keep the key elsewhere`);
}

export async function newKeys(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    publicKey: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: base64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Writes a new key file that only its owner can read; one that is there is never overwritten. */
export async function writeKeys(path: string): Promise<KeyPair> {
  refuseInside(path);
  const keys = await newKeys();
  await writeFile(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return keys;
}

export async function readKeys(path: string): Promise<KeyPair> {
  refuseInside(path);
  const keys = JSON.parse(await readFile(path, 'utf8')) as Partial<KeyPair>;
  if (typeof keys.publicKey !== 'string' || typeof keys.privateKey !== 'string')
    throw new Error(`${path} is no key file`);
  return { publicKey: keys.publicKey, privateKey: keys.privateKey };
}

/** Signs; packs after this one may be signed by `next`, or where none is named by the same key. */
export async function signPack(
  { manifest, parts }: UnsignedPack,
  { publicKey, privateKey }: KeyPair,
  next: readonly string[] = [publicKey],
): Promise<SignedPack> {
  const text = JSON.stringify({ ...manifest, keys: next });
  const key = await crypto.subtle.importKey('pkcs8', Buffer.from(privateKey, 'base64'), 'Ed25519', false, ['sign']);
  const signature = base64(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(text)));
  return { manifest: text, signatures: [{ key: publicKey, signature }], parts };
}
