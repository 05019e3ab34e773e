/** Streaming JSON: one item at a time, whatever the size of the file. Items are read by `field`, which sees own keys only. */
import type { FileContext, Text } from '../format.ts';

/** Characters of one item; a larger one is no entry of a list. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Objects of the first array of objects: the file itself or a property of it, such as `results`. Throws ListError on
 * what is not JSON or cut off.
 */
export async function* jsonItems(chunks: Text, context: FileContext): AsyncGenerator<unknown> {
  let text = '';
  let scanned = 0;
  let depth = 0;
  /** Depth inside the array of items, once it is found. */
  let level: number | null = null;
  let itemStart = -1;
  let inString = false;
  let previous = '';
  let line = 1;
  const marks = /["\\{}[\]\n]/g;

  for await (const chunk of chunks) {
    const keepFrom = itemStart === -1 ? scanned : itemStart;
    text = text.slice(keepFrom) + chunk;
    scanned -= keepFrom;
    if (itemStart !== -1) itemStart = 0;
    if (itemStart === 0 && text.length > LARGEST) throw context.fail(line, 'one entry is larger than 4 MB');
    marks.lastIndex = scanned;
    scanned = text.length;
    for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
      const [sign] = mark;
      if (sign === '\n') line++;
      else if (inString) {
        if (sign === '\\') {
          if (mark.index + 1 >= text.length) scanned = mark.index;
          marks.lastIndex = mark.index + 2;
        } else if (sign === '"') inString = false;
      } else if (sign === '"') inString = true;
      else if (sign === '{' || sign === '[') {
        depth++;
        if (level === null && sign === '{' && previous === '[') level = depth - 1;
        if (sign === '{' && depth - 1 === level) itemStart = mark.index;
      } else if (sign === '}' || sign === ']') {
        depth--;
        if (depth < 0) throw context.fail(line, 'not JSON');
        if (sign === '}' && depth === level && itemStart !== -1) {
          yield parsed(text.slice(itemStart, mark.index + 1), line, context);
          itemStart = -1;
        }
        if (level !== null && depth < level) level = Number.POSITIVE_INFINITY; // later arrays are not the list
      }
      if (!inString && sign !== '\n') previous = sign;
    }
  }
  if (depth > 0 || inString) throw context.fail(line, 'the file ends in the middle: it is cut off');
}

/** Objects of a file with one JSON object a line. A line that is no JSON is told and left out; the last one, cut off, ends the reading. */
export async function* jsonLines(chunks: Text, context: FileContext): AsyncGenerator<{ line: number; item: unknown }> {
  let text = '';
  let line = 0;
  const item = (source: string, final: boolean) => {
    line++;
    if (source.trim() === '') return null;
    try {
      return { line, item: JSON.parse(source) as unknown };
    } catch {
      if (final) throw context.fail(line, 'the last line is cut off');
      context.problem(line, 'not JSON');
      return null;
    }
  };
  for await (const chunk of chunks) {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    if (text.length > LARGEST) throw context.fail(line + 1, 'one entry is larger than 4 MB');
    for (const source of lines) {
      const read = item(source, false);
      if (read !== null) yield read;
    }
  }
  const last = item(text, true);
  if (last !== null) yield last;
}

function parsed(source: string, line: number, context: FileContext): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw context.fail(line, 'not JSON');
  }
}

/** An own property, whatever its name: `__proto__` and the like never reach the prototype. */
export function field(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, name)
    ? (item as Record<string, unknown>)[name]
    : undefined;
}

/** A property that should be text: trimmed, empty for anything else. Numbers are written out. */
export function textField(item: unknown, name: string): string {
  const value = field(item, name);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A property that should be a list; a single value is a list of one. */
export function listField(item: unknown, name: string): unknown[] {
  const value = field(item, name);
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The texts of a property that should be a list of texts. */
export function textsField(item: unknown, name: string): string[] {
  return listField(item, name).flatMap((value) => (typeof value === 'string' && value.trim() ? [value.trim()] : []));
}
