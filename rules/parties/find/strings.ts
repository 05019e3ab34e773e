/** Many strings as one array of UTF-8 bytes: loaded without a copy, decoded one by one when needed. */
export interface Strings {
  bytes: Uint8Array;
  /** Where string i starts; one more for the end. */
  starts: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes of a well-formed string in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}

/** All are encoded in one call: one call each takes ten times as long. Halves of surrogate pairs become U+FFFD. */
export function packStrings(list: readonly string[]): Strings {
  const starts = new Int32Array(list.length + 1);
  const texts = list.map((text) => text.toWellFormed());
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] as number) + utf8Length(text);
  return { bytes: encoder.encode(texts.join('')), starts };
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
