/** Reads pages from their snapshots: understanding a page is work of the background, so that it costs the page nothing. */
import { readSnapshot } from '../../platform/snapshotSchema.ts';
import { type Survey, survey } from '../../reader/read.ts';
import type { Reading } from '../../rules/reading.ts';
import { ruleCache } from './packs.ts';
import { orderTab } from './tabs.ts';

/** The reading of a snapshot with the words of labels; null where it is no snapshot. */
export function readPage(json: unknown, labels: Record<string, string>): Survey | null {
  const snapshot = readSnapshot(json);
  return snapshot && survey(snapshot, labels);
}

/** What the tab shows now; null when no copy of ours is awake there, or what it says cannot be read. */
export async function readingOf(tab: number): Promise<Reading | null> {
  const { labels } = (await ruleCache()).rules;
  return readPage(await orderTab(tab, { order: 'page' }), labels)?.reading ?? null;
}
