/** Paragraphs and table rows of an HTML document, in order, as plain text: enough for legal texts, nothing is rendered. */
import type { Text } from '../format.ts';

export type Block =
  | { kind: 'paragraph'; text: string }
  /** Cells of a table row, each as its lines. */
  | { kind: 'row'; cells: string[][] };

/** A tag longer than this is no tag. */
const LONGEST_TAG = 20_000;
/** Text without a block around it is kept so far. */
const LONGEST_LINE = 100_000;
const BLOCKS = new Set(['p', 'div', 'br', 'h1', 'h2', 'h3', 'h4', 'li', 'table', 'tr', 'td', 'th', 'hr']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return Object.hasOwn(NAMED, name ?? '') ? (NAMED[name] ?? whole) : whole;
  });
}

/** Blocks of a document. Scripts and styles are left out; a row inside a row ends the outer one. */
export async function* htmlBlocks(chunks: Text): AsyncGenerator<Block> {
  let line = '';
  let row: string[][] | null = null;
  let silent: string | null = null;
  let ready: Block[] = [];

  const addText = (piece: string) => {
    if (silent === null && line.length < LONGEST_LINE) line += piece;
  };
  const endLine = () => {
    const text = decoded(line).replace(/\s+/g, ' ').trim();
    line = '';
    if (text === '') return;
    const cell = row?.at(-1);
    if (cell !== undefined) cell.push(text);
    else ready.push({ kind: 'paragraph', text });
  };
  const endRow = () => {
    if (row !== null && row.length > 0) ready.push({ kind: 'row', cells: row });
    row = null;
  };
  const onTag = (tag: string) => {
    const [, slash, raw = ''] = /^<(\/?)([a-z][\w:]{0,20})/i.exec(tag) ?? [];
    const name = raw.toLowerCase();
    if (silent !== null || name === 'script' || name === 'style') {
      if (slash && name === silent) silent = null;
      else silent ??= tag.endsWith('/>') ? null : name;
      return;
    }
    if (!BLOCKS.has(name)) return;
    endLine();
    if (name === 'tr') {
      endRow();
      if (!slash) row = [];
    } else if (name === 'table' && slash) endRow();
    else if ((name === 'td' || name === 'th') && !slash) row?.push([]);
  };

  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    let at = 0;
    let closes = true;
    for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', at)) {
      const close: number = closes ? text.indexOf('>', open) : -1;
      closes = close !== -1;
      addText(text.slice(at, open));
      at = open;
      if (!closes && text.length - open < LONGEST_TAG) break;
      if (closes) onTag(text.slice(open, close + 1));
      at = closes ? close + 1 : open + 1;
    }
    if (!text.includes('<', at)) {
      addText(text.slice(at));
      at = text.length;
    }
    text = text.slice(at);
    yield* ready;
    ready = [];
  }
  endLine();
  endRow();
  yield* ready;
}
