/** Pages that hold nothing to screen, and pages that seem to but were not understood. */
import type { PageKind, Reading } from '../../rules/reading.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { textIn } from '../outline/text.ts';
import type { Head } from './head.ts';
import { NOT_FOUND, WALL } from './words.ts';

/** A page with fewer texts is a wall or a message where its words say so. */
const FEW_TEXTS = 60;
const LEAST_TEXTS = 3;
const CHARS = 2_000;

/** `empty`, `wall` or `not-found` where the page is nothing else, null for a page worth reading. */
export function wallIn(outline: Outline, head: Head): string | null {
  if (outline.texts.length === 0 && outline.scripts.length === 0) return 'empty';
  const heading = outline.headings[0];
  const said = `${head.title} \n ${heading === undefined ? '' : textIn(outline, heading, 200)}`;
  if (WALL.test(said)) return 'wall';
  if (NOT_FOUND.test(said)) return 'not-found';
  if (outline.texts.length > FEW_TEXTS) return null;
  const shown = outline.texts.map((text) => (outline.entries[text] as Entry).text).join(' ').slice(0, CHARS);
  const guarded = outline.entries.some(({ author }) => /captcha|challenge-form/i.test(author));
  if (guarded || WALL.test(shown)) return 'wall';
  if (NOT_FOUND.test(shown)) return 'not-found';
  const shell = head.properties.get('og:type') !== undefined || outline.scripts.length > 0;
  return outline.texts.length < LEAST_TEXTS && !shell ? 'empty' : null;
}

/** Status and reason of a page whose parts are known. */
export function statusOf(
  outline: Outline, kind: PageKind, found: { listings: number; others: number; products: number; hidden: number; shell: boolean },
): Pick<Reading, 'status' | 'reason'> {
  // Named in its head only: the page says it is a product, and shows none of it.
  if (found.shell) return { status: 'not-understood', reason: 'shell' };
  if (found.listings > 0) return { status: 'read', reason: null };
  const cut = outline.missed.elements !== undefined || outline.missed.nodes !== undefined;
  if (cut) return { status: 'not-understood', reason: 'too-large' };
  const broken = outline.missed['json-ld'] !== undefined || outline.missed['long-json'] !== undefined;
  if (kind === 'product' || found.products > 0) return { status: 'not-understood', reason: broken ? 'structured-data' : 'no-title' };
  if (found.others > 0) return { status: 'read', reason: null };
  if (found.hidden > 0) return { status: 'not-understood', reason: 'hidden' };
  if (broken) return { status: 'not-understood', reason: 'structured-data' };
  return { status: 'nothing-to-screen', reason: 'no-listings' };
}
