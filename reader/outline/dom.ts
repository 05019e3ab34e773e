/**
 * DOM access that a page cannot bend: a form's `<input name="children">` or an `<img name="body">` hides properties of
 * its form or document, and a script may define throwing getters on a node. So every accessor is taken from the
 * prototypes, once, and called on the node.
 */

export const ELEMENT = 1;
export const TEXT = 3;

export interface Dom {
  root: Element | null;
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Element | null;
  /** Local name in lower case. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Names of all its attributes. */
  attributes(element: Element): readonly string[];
  /** At most `limit` characters of a text node, and its whole length. */
  text(node: Node, limit: number): string;
  length(node: Node): number;
  /** A property by its prototype's getter, null where there is none or it throws: for form controls. */
  property(element: Element, name: string): unknown;
}

function getter(start: object, name: string): (this: unknown) => unknown {
  for (let proto: object | null = start; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return found.get;
    if (typeof found?.value === 'function') return found.value;
  }
  throw new Error(`no ${name} in this DOM`);
}

/** Accessors for a document. Throws where the document is none. */
export function domOf(document: Document): Dom {
  const documentProto = Object.getPrototypeOf(document) as object;
  const root = getter(documentProto, 'documentElement').call(document) as Element | null;
  const sample = getter(documentProto, 'createTextNode') as (data: string) => Text;
  const textProto = Object.getPrototypeOf(sample.call(document, '')) as object;
  const create = getter(documentProto, 'createElement') as (name: string) => Element;
  const elementProto = Object.getPrototypeOf(create.call(document, 'i')) as object;
  const nodeType = getter(documentProto, 'nodeType');
  const firstChild = getter(documentProto, 'firstChild');
  const nextSibling = getter(documentProto, 'nextSibling');
  const parentElement = getter(documentProto, 'parentElement');
  const localName = getter(elementProto, 'localName');
  const getAttributeNames = getter(elementProto, 'getAttributeNames');
  const getAttribute = getter(elementProto, 'getAttribute') as (name: string) => string | null;
  const data = getter(textProto, 'data');
  const length = getter(textProto, 'length');
  const substring = getter(textProto, 'substringData') as (from: number, count: number) => string;
  return {
    root,
    type: (node) => nodeType.call(node) as number,
    first: (node) => firstChild.call(node) as Node | null,
    next: (node) => nextSibling.call(node) as Node | null,
    parent: (node) => parentElement.call(node) as Element | null,
    tag: (element) => (localName.call(element) as string).toLowerCase(),
    attribute: (element, name) => getAttribute.call(element, name),
    attributes: (element) => getAttributeNames.call(element) as string[],
    text: (node, limit) =>
      (length.call(node) as number) > limit ? substring.call(node, 0, limit) : (data.call(node) as string),
    length: (node) => length.call(node) as number,
    property: (element, name) => {
      try {
        return Reflect.get(Object.getPrototypeOf(element) as object, name, element) as unknown;
      } catch {
        return null;
      }
    },
  };
}
