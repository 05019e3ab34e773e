/**
 * Streaming XML: whole elements of the wanted names, one at a time. Names are local names, since publishers change their
 * namespaces. A document type declaration is refused unread: official lists have none, and entities in it grow without end.
 */
import { SaxesParser } from 'saxes';
import type { FileContext, Text } from '../format.ts';
import { ListError } from '../problem.ts';

export interface Element {
  name: string;
  line: number;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Own text, without that of children. */
  text: string;
}

const DEEPEST = 64;
/** Characters and elements of one wanted element; a larger one is no entry of a list. */
const LARGEST = 16 * 1024 * 1024;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Elements of the wanted names in document order, each when it closes; inside a wanted element nothing is wanted again.
 * The root comes first, as it opens, for its attributes. Throws ListError on what is not well-formed or cut off.
 */
export async function* xmlElements(
  text: Text,
  wanted: ReadonlySet<string>,
  context: FileContext,
): AsyncGenerator<Element> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Element[] = [];
  let ready: Element[] = [];
  let depth = 0;
  let size = 0;
  /** Characters since the last tag: the parser holds them back until there is one. */
  let held = 0;
  const refuse = (message: string): never => {
    throw context.fail(parser.line, message);
  };
  parser.on('error', (error) => refuse(`not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`));
  parser.on('doctype', () => refuse('a document type declaration is refused'));
  parser.on('opentag', ({ name, attributes }) => {
    held = 0;
    if (++depth > DEEPEST) refuse('elements are nested too deeply');
    const element: Element = { name: local(name), line: parser.line, attributes, children: [], text: '' };
    if (depth === 1) ready.push(element);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    if (parent !== undefined || wanted.has(element.name)) open.push(element);
    if (parent !== undefined) size += 64;
  });
  const addText = (value: string) => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += value;
    size += value.length;
    if (size > LARGEST) refuse('one entry is larger than 16 MB');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    held = 0;
    depth--;
    const element = open.pop();
    if (element === undefined || open.length > 0) return;
    ready.push(element);
    size = 0;
  });
  for await (const chunk of text) {
    if (chunk.includes('<!DOCTYPE')) refuse('a document type declaration is refused');
    held += chunk.length;
    parser.write(chunk);
    if (held > LARGEST) refuse('one entry is larger than 16 MB');
    yield* ready;
    ready = [];
  }
  try {
    parser.close();
  } catch (error) {
    if (error instanceof ListError) throw context.fail(error.line, 'the file ends in the middle: it is cut off');
    throw error;
  }
  yield* ready;
}

/** Local name of the root element of a text that begins as XML; empty for any other. */
export function rootOf(head: string): string {
  return /^\ufeff?\s{0,99}</.test(head) ? local(/<([A-Za-z_][\w.:-]{0,80})/.exec(head)?.[1] ?? '') : '';
}

/** First child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((item) => item.name === name);
}

/** All elements along a path of names: `all(entry, 'akaList', 'aka')`. */
export function all(element: Element | undefined, ...path: string[]): Element[] {
  return path.reduce<Element[]>(
    (level, name) => level.flatMap(({ children }) => children.filter((item) => item.name === name)),
    element === undefined ? [] : [element],
  );
}

/** Trimmed own text of the element at the end of a path, empty when there is none. */
export function textOf(element: Element | undefined, ...path: string[]): string {
  return path.reduce<Element | undefined>(child, element)?.text.trim() ?? '';
}

/** A trimmed attribute, empty when there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element !== undefined && Object.hasOwn(element.attributes, name)
    ? (element.attributes[name] ?? '').trim()
    : '';
}
