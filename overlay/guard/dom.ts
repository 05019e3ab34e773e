/**
 * What the guard asks of a page's elements, through their prototypes: `<input name="querySelectorAll">` hides what it is
 * named after from its form.
 */

/** Anything that holds elements: a document, a shadow root, an element. */
export type Holder = Document | ShadowRoot | Element;

/** A page with more shadow roots than this is not looked through to its end. */
const MOST_HOLDERS = 500;

const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;

/** Elements below a holder that fit a selector. */
export function all(holder: Holder, selector: string): HTMLElement[] {
  const own = isElement(holder)
    ? Element.prototype
    : holder.nodeType === 9
      ? Document.prototype
      : DocumentFragment.prototype;
  return [...own.querySelectorAll.call(holder, selector)] as HTMLElement[];
}

export function fits(node: unknown, selector: string): boolean {
  return isElement(node) && Element.prototype.matches.call(node, selector);
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The element around an element, out of a shadow root as well; null at the top of its document. */
export function parent(element: Node): HTMLElement | null {
  const around = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element);
  return around ?? (Node.prototype.getRootNode.call(element) as Partial<ShadowRoot>).host ?? null;
}

/** The document and every open shadow root and frame of the same origin below it, as far as a script of the top frame sees. */
export function holdersIn(document: Document): Holder[] {
  const holders: Holder[] = [document];
  for (const holder of holders) {
    for (const element of all(holder, '*')) {
      const inner = element.shadowRoot ?? (fits(element, 'iframe') ? documentOf(element as HTMLIFrameElement) : null);
      if (inner !== null && holders.length < MOST_HOLDERS) holders.push(inner);
    }
  }
  return holders;
}

/** Null for a frame of another origin. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
