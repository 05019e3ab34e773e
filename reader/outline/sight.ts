/** Which entries a person can see, by what the snapshot says of the elements that hold text. */
import type { Entry, Outline } from './outline.ts';

/** Whether the entry can be seen. */
export type Sight = (index: number) => boolean;

/**
 * An element that holds text of no use by itself is seen where the first text inside it is. What a closed `<details>`
 * holds counts as seen where the `<details>` itself is, the panel of a tab where a tab or panel beside it is, and
 * a region where the button before it is: they are one click away from any reader of the page.
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

function foldedIn({ entries, texts, before }: Outline, index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = (entries[index] as Entry).parent; at >= 0; at = (entries[at] as Entry).parent) {
    const { node, tag, attributes, parent } = entries[at] as Entry;
    if (tag === 'details' && attributes.open === undefined) return !hidden.has(node);
    const { role } = attributes;
    if ((role !== 'tabpanel' && role !== 'region') || parent < 0) continue;
    const start = before[at] as number;
    const beside =
      role === 'region'
        ? texts.slice(Math.max(before[parent] as number, start - 1), start).filter((text) => isOpener(entries, text))
        : texts.slice(before[parent], before[(entries[parent] as Entry).end]);
    return beside.some((text) => !hidden.has((entries[text] as Entry).node));
  }
  return false;
}

/** Whether a text stands in a button: what opens the region behind it. */
function isOpener(entries: readonly Entry[], text: number): boolean {
  const around = entries[(entries[text] as Entry).parent];
  const outer = entries[around?.parent ?? -1];
  return [around, outer].some((entry) => entry?.tag === 'button' || entry?.attributes.role === 'button');
}
