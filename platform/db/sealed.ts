/**
 * Compiled tables as they are stored: one buffer, and its SHA-256 beside it in the same record. A start takes the digest
 * anew; where they differ the buffer is damaged, and is rebuilt.
 */
import { DamagedBuffer, readBuffer, writeBuffer } from '../../rules/pack/buffer.ts';
import { sha256 } from '../sha256.ts';

export interface Sealed {
  /** A blob: a database copies any other value of megabytes once more when it is read. */
  bytes: Blob;
  /** Hexadecimal: the digest of the digests of the pieces. */
  sha256: string;
}

/** WebCrypto copies what it digests. Memory of small pieces is used again; that of a whole buffer costs more than the digest. */
const PIECE = 1 << 18;
const DIGEST = 32;

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digests = new Uint8Array(Math.ceil(bytes.byteLength / PIECE) * DIGEST);
  let next = 0;
  const inTurn = async () => {
    while (next * PIECE < bytes.byteLength) {
      const at = next++;
      const piece = new Uint8Array(bytes, at * PIECE, Math.min(PIECE, bytes.byteLength - at * PIECE));
      digests.set(new Uint8Array(await crypto.subtle.digest('SHA-256', piece)), at * DIGEST);
    }
  };
  await Promise.all([inTurn(), inTurn()]);
  return sha256(digests.buffer);
}

/** Of plain data with typed arrays. Called before a transaction, since none waits for a digest. */
export async function seal(value: unknown): Promise<Sealed> {
  const bytes = writeBuffer(value);
  return { bytes: new Blob([bytes]), sha256: await digestOf(bytes) };
}

/** What was sealed. Rejects where the bytes are not those, or are of another format. */
export async function unseal({ bytes: stored, sha256: expected }: Sealed): Promise<unknown> {
  const bytes = await stored.arrayBuffer();
  if ((await digestOf(bytes)) !== expected) throw new DamagedBuffer('other bytes than were stored');
  return readBuffer(bytes);
}
