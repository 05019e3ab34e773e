/**
 * DOM access that a page cannot bend: a form's `<input name="children">` or an `<img name="body">` hides properties of
 * its form or document, and a script may define throwing getters on a node. So every accessor is taken from the
 * prototypes, once, and called on the node.
 */

export const ELEMENT = 1;
export const TEXT = 3;

/** Accessors as they stand on the prototypes, to be called on a node: `dom.firstChild.call(node)`. */
export interface Dom {
  root: Element | null;
  rootOf(this: Document): Element | null;
  /** The open shadow root of an element, null where it has none or a closed one. */
  shadowRoot(this: Element): Node | null;
  nodeType(this: Node): number;
  firstChild(this: Node): Node | null;
  nextSibling(this: Node): Node | null;
  parentElement(this: Node): Element | null;
  localName(this: Element): string;
  getAttributeNames(this: Element): string[];
  getAttribute(this: Element, name: string): string | null;
  /** Characters of a text node. */
  data(this: Node): string;
}

function accessor(start: object, name: string): never {
  for (let proto: object | null = start; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return found.get as never;
    if (typeof found?.value === 'function') return found.value as never;
  }
  throw new Error(`no ${name} in this DOM`);
}

/** Accessors for a document. Throws where the document is none. */
export function domOf(document: Document): Dom {
  const of = Object.getPrototypeOf(document) as object;
  const root: () => Element | null = accessor(of, 'documentElement');
  const createTextNode: (data: string) => Text = accessor(of, 'createTextNode');
  const createElement: (name: string) => Element = accessor(of, 'createElement');
  const element = Object.getPrototypeOf(createElement.call(document, 'i')) as object;
  return {
    root: root.call(document),
    rootOf: root,
    shadowRoot: accessor(element, 'shadowRoot'),
    nodeType: accessor(of, 'nodeType'),
    firstChild: accessor(of, 'firstChild'),
    nextSibling: accessor(of, 'nextSibling'),
    parentElement: accessor(of, 'parentElement'),
    localName: accessor(element, 'localName'),
    getAttributeNames: accessor(element, 'getAttributeNames'),
    getAttribute: accessor(element, 'getAttribute'),
    data: accessor(Object.getPrototypeOf(createTextNode.call(document, '')) as object, 'data'),
  };
}

/** A property by its prototype's getter, null where there is none or it throws: for form controls. */
export function propertyOf(element: Element, name: string): unknown {
  try {
    return Reflect.get(Object.getPrototypeOf(element) as object, name, element) as unknown;
  } catch {
    return null;
  }
}
