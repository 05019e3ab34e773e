/** Hashes and signatures by WebCrypto: what the verification of a pack is given. Ed25519 as of RFC 8032. */
import type { Checks } from '../rules/pack/verify.ts';
import { sha256 } from './sha256.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export const CHECKS: Checks = {
  digest: sha256,
  async holds(text, signature, key) {
    try {
      const imported = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', imported, bytesOf(signature), new TextEncoder().encode(text));
    } catch {
      return false; // no key, no signature
    }
  },
};
