/** Which entries a person can see, by what the snapshot says of the elements that hold text. */
import type { Entry, Outline } from './outline.ts';

/** Whether the entry can be seen. */
export type Sight = (index: number) => boolean;

/**
 * An element that holds text of no use by itself is seen where the first text inside it is. What a closed `<details>`
 * holds counts as seen where the `<details>` itself is: it is one click away from any reader of the page.
 */
export function sightOf(outline: Outline, unseen: readonly number[]): Sight {
  const hidden = new Set(unseen);
  return (index) => {
    const { node } = outline.entries[firstText(outline, index)] as Entry;
    return !hidden.has(node) || foldedIn(outline, index, hidden);
  };
}

/** The first text inside an entry, else the entry. */
function firstText({ entries, texts, before }: Outline, index: number): number {
  const text = texts[before[index] as number];
  return text !== undefined && text < (entries[index] as Entry).end ? text : index;
}

function foldedIn({ entries }: Outline, index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = (entries[index] as Entry).parent; at >= 0; at = (entries[at] as Entry).parent) {
    const { node, tag, attributes } = entries[at] as Entry;
    if (tag === 'details' && attributes.open === undefined) return !hidden.has(node);
  }
  return false;
}
