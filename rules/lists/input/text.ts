/** Bytes → text: encoding by byte order mark, then as declared, then UTF-8. What no list needs (NUL, Ctrl-Z) is dropped. */
import type { Chunks, Text } from '../format.ts';

const HEAD_BYTES = 64 * 1024;

export interface Opened {
  /** The first bytes as text, for recognition. */
  head: string;
  /** Bytes of the head; 0 for an empty file. */
  size: number;
  /** The head is neither UTF-8 nor in an encoding that the file names. */
  undecodable: boolean;
  /** Gives the file back unread. */
  close(): Promise<void>;
  /** The whole file. `fallback`: the encoding when `undecodable`. `damaged` is told once of bytes that are no characters. */
  text(fallback: string | null, damaged: () => void): Text;
}

/** Encoding that the bytes name themselves, null when they name none. */
function namedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s{0,9}<\?xml[^>]{0,99}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? null;
}

function decoderFor(name: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(name, { fatal });
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Without NUL and the Ctrl-Z that old files end in: no list needs them. */
const cleaned = (text: string) => text.replaceAll('\u0000', '').replaceAll('\u001a', '');

/** Whether a publisher's own "no character" (U+FFFD) stands in the bytes: then one in the text is no damage. */
function holdsReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  return false;
}

const toBytes = (chunk: Uint8Array | string) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);

/** The encoding of a file by its first bytes, null when it is neither named nor UTF-8. */
function encodingOf(bytes: Uint8Array): string | null {
  const named = namedEncoding(bytes);
  return (named !== null && decoderFor(named)?.encoding) || (isUtf8(bytes) ? 'utf-8' : null);
}

/** The first bytes of a file as text. */
export function headOf(bytes: Uint8Array): string {
  const decoder = decoderFor(encodingOf(bytes) ?? 'latin1') as TextDecoder;
  return cleaned(decoder.decode(bytes.subarray(0, HEAD_BYTES), { stream: true }));
}

/** Opens a file: reads its head, decides on the encoding, and leaves the rest to be pulled. */
export async function openText(chunks: Chunks): Promise<Opened> {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const { done, value } = await source.next();
    if (done) break;
    parts.push(toBytes(value));
    size += parts.at(-1)?.length ?? 0;
  }
  const first = joined(parts, size);
  const encoding = encodingOf(first);
  const close = async () => {
    await source.return?.(undefined);
  };

  async function* text(fallback: string | null, damaged: () => void): Text {
    const decoder = decoderFor(encoding ?? fallback ?? 'utf-8') as TextDecoder;
    let told = false;
    const clean = (piece: string, bytes: Uint8Array): string => {
      if (!told && piece.includes('\ufffd') && !holdsReplacement(bytes)) {
        told = true;
        damaged();
      }
      return cleaned(piece);
    };
    try {
      yield clean(decoder.decode(first, { stream: true }), first);
      for (let next = await source.next(); !next.done; next = await source.next()) {
        const bytes = toBytes(next.value);
        yield clean(decoder.decode(bytes, { stream: true }), bytes);
      }
      yield clean(decoder.decode(), new Uint8Array());
    } finally {
      await close();
    }
  }
  return { head: headOf(first), size, undecodable: encoding === null, close, text };
}
