/** What a snapshot takes of an element, by its name: asked of each name once a page. */
import { NAME_CHARS } from '../limits.ts';
import { bitsOf, INLINE } from '../outline/tags.ts';
import { isSilent } from './hidden.ts';
import { ATTRIBUTES } from './snapshot.ts';

export interface Tag {
  name: string;
  /** Its number in the snapshot, -1 before it was met. */
  number: number;
  /** It speaks of the whole page: script, meta, title. */
  head: boolean;
  /** Nobody sees its text; what a frame shows stands in a document of its own. */
  silent: boolean;
  /** Whether it can be seen may hang on what it is and its attributes, not on `hidden` and `style` alone. */
  fickle: boolean;
  control: boolean;
  /** It may have a shadow root: custom elements. Others can have one, and hardly ever do. */
  host: boolean;
  /** It has no contents. */
  empty: boolean;
  /** It ends the line before it, and is a border between texts. */
  block: boolean;
  /** It may hold a document of the same site. */
  frame: boolean;
  /** Whether it can be seen matters by itself, not only for the text that stands in it. */
  asked: boolean;
  /** Attributes kept, by name, with their numbers, and `HIDES` for those that may hide an element. */
  kept: ReadonlyMap<string, number>;
}

const EVERYWHERE = ['class', 'id', 'role', 'itemprop', 'itemtype', 'content', 'data-testid', 'data-test-id'];
const OF_CONTROL = ['type', 'name', 'autocomplete', 'aria-label', 'placeholder'];
const OF_TAG = new Map<string, readonly string[]>([
  ['a', ['href', 'title']],
  ['img', ['alt']],
  ['label', ['for']],
  ['details', ['open']],
  ['input', OF_CONTROL],
  ['select', OF_CONTROL],
  ['textarea', OF_CONTROL],
]);

const EMPTY: ReadonlySet<string> = new Set('img br hr wbr link input source'.split(' '));

/** In the place of a number: an attribute that is not kept. */
export const HIDES = -1;
const HIDING = ['style', 'hidden'];

const numbered = (names: readonly string[]) =>
  new Map([...names, ...HIDING].map((name) => [name, (ATTRIBUTES as readonly string[]).indexOf(name)]));
const KEPT = numbered(EVERYWHERE);

/** `name` as the DOM gives it: of foreign elements it may have capitals. */
export function tagOf(name: string): Tag {
  const lower = name.toLowerCase();
  const own = OF_TAG.get(lower);
  return {
    name: lower.slice(0, NAME_CHARS),
    number: -1,
    head: lower === 'script' || lower === 'meta' || lower === 'title',
    silent: isSilent(lower) || lower === 'iframe',
    fickle: lower === 'dialog' || lower === 'input',
    control: own === OF_CONTROL,
    host: lower.includes('-'),
    empty: EMPTY.has(lower),
    block: (bitsOf(lower) & INLINE) === 0,
    frame: lower === 'iframe',
    asked: lower === 'details' || /^h[1-6]$/.test(lower),
    kept: own === undefined ? KEPT : numbered([...EVERYWHERE, ...own]),
  };
}
