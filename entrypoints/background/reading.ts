/** What the page of a tab says now: its snapshot is asked for and read, since the background keeps nothing. */
import { readSnapshot } from '../../platform/snapshotSchema.ts';
import { survey } from '../../reader/read.ts';
import type { Reading } from '../../rules/reading.ts';
import { ruleCache } from './packs.ts';
import { orderTab } from './tabs.ts';

/** What the tab shows now; null when no copy of ours is awake there, or what it says cannot be read. */
export async function readingOf(tab: number): Promise<Reading | null> {
  const { labels, sites } = (await ruleCache()).rules;
  const snapshot = readSnapshot(await orderTab(tab, { order: 'page' }));
  return snapshot && survey(snapshot, labels, sites).reading;
}
