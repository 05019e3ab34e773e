/** Asks the caller's `visible` as rarely as can be: only of what is about to be evidence, and of each element once. */
import type { Entry, Outline } from './outline.ts';

/** Whether the entry can be seen. */
export type Sight = (index: number) => boolean;

/**
 * Remembers answers. What a closed `<details>` holds counts as seen where the `<details>` itself is: it is one click
 * away from any reader of the page.
 */
export function sightOf(outline: Outline, visible: (element: Element) => boolean): Sight {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    let seen = known.get(element);
    if (seen === undefined) {
      try {
        seen = visible(element);
      } catch {
        seen = false;
      }
      known.set(element, seen);
    }
    return seen;
  };
  return (index) => {
    const entry = outline.entries[index] as Entry;
    return ask(entry.element) || foldedIn(outline, index, ask);
  };
}

function foldedIn(outline: Outline, index: number, ask: (element: Element) => boolean): boolean {
  for (let at = (outline.entries[index] as Entry).parent; at >= 0; at = (outline.entries[at] as Entry).parent) {
    const { element, tag } = outline.entries[at] as Entry;
    if (tag === 'details' && outline.dom.attribute(element, 'open') === null) return ask(element);
  }
  return false;
}
