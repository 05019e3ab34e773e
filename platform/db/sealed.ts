/**
 * Compiled tables as they are stored: one buffer, and its SHA-256 beside it in the same record. A start takes the digest
 * anew; where they differ the buffer is damaged, and is rebuilt.
 */
import { DamagedBuffer, readBuffer, writeBuffer } from '../../rules/pack/buffer.ts';
import { sha256 } from '../sha256.ts';

export interface Sealed {
  bytes: ArrayBuffer;
  /** Hexadecimal. */
  sha256: string;
}

/** Of plain data with typed arrays. Called before a transaction, since none waits for a digest. */
export async function seal(value: unknown): Promise<Sealed> {
  const bytes = writeBuffer(value);
  return { bytes, sha256: await sha256(bytes) };
}

/** What was sealed. Rejects where the bytes are not those, or are of another format. */
export async function unseal(sealed: Sealed): Promise<unknown> {
  if ((await sha256(sealed.bytes)) !== sealed.sha256) throw new DamagedBuffer('other bytes than were stored');
  return readBuffer(sealed.bytes);
}
