/**
 * The nodes we put on a page. An attribute would not do: a page could write it on its own nodes to keep us from
 * reading them.
 */
const claimed = new WeakMap<Node, boolean>();

/** Says that a node is ours and meant to stand on the page. */
export function claim(node: Node): void {
  claimed.set(node, true);
}

/** Removes a node of ours; its leaving is no change of the page. */
export function release(node: ChildNode): void {
  claimed.set(node, false);
  node.remove();
}

/** True for a node of ours that is where we left it. One that the page took away is the page's change. */
export function isOurs(node: Node): boolean {
  const wanted = claimed.get(node);
  return wanted === undefined ? isEmptySpan(node) : !wanted || node.isConnected;
}

const OTHERS = ['card', 'guard', 'guard-dialog'];

/** What comes from another bundle of ours is known by its looks; an empty span has nothing to read in any case. */
function isEmptySpan(node: Node): boolean {
  return node instanceof HTMLElement && OTHERS.includes(node.dataset.tradeflag ?? '') && !node.hasChildNodes();
}

/**
 * Removes what only looks like ours: what an earlier copy of a script left, and what a page copied together with the
 * card it stood in. Through the prototype: a form's name may hide the document's own. @param kept what stays
 */
export function sweep(
  document: Document,
  looks: readonly string[] = ['mark', ...OTHERS],
  kept: ReadonlySet<Element> = new Set(),
): void {
  const selector = looks.map((look) => `span[data-tradeflag="${look}"]`).join();
  for (const left of Document.prototype.querySelectorAll.call(document, selector))
    if (!kept.has(left)) release(left as HTMLElement);
}
