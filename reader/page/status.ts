/** Pages that hold nothing to screen, and pages that seem to but were not understood. */
import type { PageKind, Reading } from '../../rules/reading.ts';
import type { Missed } from '../limits.ts';
import type { Outline } from '../outline/outline.ts';
import { textIn, textOf } from '../outline/text.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { NOT_FOUND, WALL } from './words.ts';

/** A page with fewer texts is a wall or a message where its words say so. */
const FEW_TEXTS = 60;
const CHARS = 2_000;
const HEADING_CHARS = 200;

/** Why the page may hold more than was read of it, null where all of it was read. */
function unread(missed: Missed): string | null {
  if (missed.elements ?? missed.nodes ?? missed['long-page']) return 'too-large';
  return missed.unreadable ? 'unreadable' : null;
}

/** A page that seems to be nothing else than `reason`; `sure` where whatever else stands on it changes nothing. */
export interface Wall {
  reason: 'empty' | 'wall' | 'not-found';
  sure: boolean;
}

const reasonIn = (said: string) => (WALL.test(said) ? 'wall' : NOT_FOUND.test(said) ? 'not-found' : null);

/**
 * Null for a page worth reading or not read whole. Title and heading are sure; a small page that only speaks of a captcha
 * may be a request that is protected by one.
 */
export function wallIn(outline: Outline, { title, scripts, metas }: Snapshot): Wall | null {
  const { texts, headings, entries, missed } = outline;
  if (unread(missed) !== null) return null;
  if (texts.length === 0 && scripts.length === 0 && metas.length < 6) return { reason: 'empty', sure: true };
  const few = texts.length <= FEW_TEXTS;
  const heading = headings[0] ?? (few ? null : 0);
  const headed = reasonIn(`${title} \n ${heading === null ? '' : textIn(outline, heading, HEADING_CHARS)}`);
  if (headed !== null) return { reason: headed, sure: true };
  if (!few) return null;
  const told = reasonIn(textOf(outline, 0, entries.length, CHARS));
  const reason = told !== 'wall' && entries.some(({ author }) => /captcha/i.test(author)) ? 'wall' : told;
  return reason && { reason, sure: false };
}

/** Status and reason of a page whose parts are known. */
export function statusOf(
  { missed }: Outline,
  kind: PageKind,
  found: { listings: number; others: boolean; products: number; hidden: number; shell: boolean },
): Pick<Reading, 'status' | 'reason'> {
  const not = (reason: string): Pick<Reading, 'status' | 'reason'> => ({ status: 'not-understood', reason });
  const broken = missed['json-ld'] ?? missed['long-json'];
  // Named in its head only: the page says it is a product, and shows none of it.
  if (found.shell) return not('shell');
  if (found.listings > 0) return { status: 'read', reason: null };
  const cut = unread(missed);
  if (cut !== null) return not(cut);
  if (kind === 'product' || found.products > 0) return not(broken ? 'structured-data' : 'no-title');
  if (found.others) return { status: 'read', reason: null };
  if (found.hidden > 0) return not('hidden');
  return broken ? not('structured-data') : { status: 'nothing-to-screen', reason: 'no-listings' };
}
