/** Bytes of a file → text, whatever its encoding, and text → rows of a delimited file, without holding the file. */
import Papa from 'papaparse';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | AsyncIterable<string> | Iterable<string>;

/** UTF-8 unless the bytes say otherwise: a UTF-16 mark, or bytes that UTF-8 cannot hold (then windows-1252). */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  try {
    // A character cut at the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, chunk by chunk, without its byte order mark. */
export async function* textOf(chunks: Chunks): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const chunk of chunks) {
    let text: string;
    if (typeof chunk === 'string') text = chunk;
    else {
      decoder ??= new TextDecoder(encodingOf(chunk));
      text = decoder.decode(chunk, { stream: true });
    }
    if (first && text !== '') {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

/** Where the last whole row of the text ends: after a line break that no quotation mark encloses; 0 where none does. */
function endOfRows(text: string): number {
  let quoted = false;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) quoted = !quoted;
    else if (unit === 10 && !quoted) end = i + 1;
  }
  return end;
}

/** Text kept back for the next whole row; beyond this the quotation marks are broken and rows end at line breaks. */
const LONGEST_ROW = 2 ** 21;
const CONTROL_Z = '\u001a';

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data.filter((row) => row.length > 1 || row[0]?.replace(CONTROL_Z, '').trim());
}

/** Rows of a delimited file. Quoted line breaks, doubled quotes, a last Ctrl-Z and empty lines are understood. */
export async function* rowsOf(chunks: Chunks, delimiter = ','): AsyncGenerator<string[]> {
  let held = '';
  for await (const text of textOf(chunks)) {
    held += text;
    let end = endOfRows(held);
    if (end === 0 && held.length > LONGEST_ROW) end = held.lastIndexOf('\n') + 1;
    if (end === 0) continue;
    yield* parse(held.slice(0, end), delimiter);
    held = held.slice(end);
  }
  if (held !== '') yield* parse(held, delimiter);
}

/** Cells by the names of a header row, lower case with single spaces; a missing cell is empty. */
export type Cells = (column: string) => string;

const columnName = (text: string) => text.trim().toLowerCase().replace(/[\s_]+/g, ' ');

/** Rows of a file with a header, read by column name. `isHeader` finds the header row; rows before it are skipped, repeated headers too. */
export async function* recordsOf(chunks: Chunks, delimiter: string, isHeader: (columns: readonly string[]) => boolean): AsyncGenerator<Cells> {
  let columns: Map<string, number> | undefined;
  for await (const row of rowsOf(chunks, delimiter)) {
    const names = row.map(columnName);
    if (isHeader(names)) {
      columns ??= new Map(names.map((name, i) => [name, i]));
      continue;
    }
    const found = columns;
    if (found !== undefined) yield (column) => row[found.get(column) ?? -1]?.trim() ?? '';
  }
}
