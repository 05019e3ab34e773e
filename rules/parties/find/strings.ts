/** Many strings as one array of UTF-8 bytes: loaded without a copy, decoded one by one when needed. */
export interface Strings {
  bytes: Uint8Array;
  /** Where string i starts; one more for the end. */
  starts: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function packStrings(list: readonly string[]): Strings {
  const starts = new Int32Array(list.length + 1);
  const parts = list.map((text) => encoder.encode(text));
  for (const [i, part] of parts.entries()) starts[i + 1] = (starts[i] as number) + part.length;
  const bytes = new Uint8Array(starts[list.length] as number);
  for (const [i, part] of parts.entries()) bytes.set(part, starts[i]);
  return { bytes, starts };
}

const ASCII_END = 128;

/** String i; empty beyond the end. Plain ASCII, nearly all of it, is faster put together than decoded. */
export function stringAt({ bytes, starts }: Strings, i: number): string {
  const from = starts[i] ?? 0;
  const to = starts[i + 1] ?? from;
  let out = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= ASCII_END) return decoder.decode(bytes.subarray(from, to));
    out += String.fromCharCode(byte);
  }
  return out;
}
