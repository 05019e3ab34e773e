/**
 * Digests stand for what is written on the saved pages, which may never be copied into the repository: with one, a
 * reading can be compared with what a person saw without telling what that was.
 */
import { createHash } from 'node:crypto';

const DIGITS = 12;

/** One spelling: compatibility forms, small letters, letters and digits of all scripts alone. `‎Mfr. No: AB-1 ` → `mfrnoab1`. */
export function spelling(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first 12 hexadecimal digits of the SHA-256 of a value's spelling. */
export function digestOf(value: string): string {
  return createHash('sha256').update(spelling(value)).digest('hex').slice(0, DIGITS);
}
