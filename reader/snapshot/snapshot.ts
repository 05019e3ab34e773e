/**
 * A snapshot: what stands on a page, as plain columns without judgement. The page's script takes it in one cheap walk
 * and sends it to the background, which reads it: understanding a page costs the page nothing.
 */

/** Attributes kept, in the order of their numbers. `value` is what stands in a form control now. */
export const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'content',
  'href',
  'title',
  'alt',
  'for',
  'open',
  'type',
  'name',
  'autocomplete',
  'aria-label',
  'placeholder',
  'value',
  'data-testid',
  'data-test-id',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

/** Kinds of nodes that are no elements. A blank is kept only where no border of a block stands since the last text. */
export const WORDS = -1;
export const BLANK = -2;

export interface Snapshot {
  url: string;
  /** The document's title; contents of JSON-LD scripts; name and content of `<meta>` elements, in turns. */
  title: string;
  scripts: string[];
  metas: string[];
  /** Beginnings of scripts that keep the page's state. */
  states: string[];
  /** Names of elements met, in lower case. */
  tags: string[];
  /** For each node in document order how many elements stand around it, and its tag's number, `WORDS` or `BLANK`. */
  depths: number[];
  kinds: number[];
  /** The texts of the nodes that are `WORDS`, in order, as they stand. */
  texts: string[];
  /** Attributes, in order of their nodes: number of the node, number of the name, number of the value. */
  owners: number[];
  names: number[];
  saying: number[];
  /** Values met: pages say the same of many elements. */
  values: string[];
  /** Elements, by number of node, that hold text or say something themselves and cannot be seen. */
  unseen: number[];
  /** What was cut or could not be taken, counted by kind. */
  missed: Record<string, number>;
}

/** An empty one. */
export function blankSnapshot(url: string): Snapshot {
  return {
    url,
    title: '',
    scripts: [],
    metas: [],
    states: [],
    tags: [],
    depths: [],
    kinds: [],
    texts: [],
    owners: [],
    names: [],
    saying: [],
    values: [],
    unseen: [],
    missed: {},
  };
}
