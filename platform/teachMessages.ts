/** Messages of the page that teaches a site. */
import * as v from 'valibot';
import type { Vocabulary } from '../reader/labels/vocabulary.ts';
import type { Snapshot } from '../reader/snapshot/snapshot.ts';

/** A page to be taught, and the words of labels it is read with. */
export interface TaughtPage {
  page: Snapshot;
  labels: Vocabulary;
}

export interface TeachProtocol {
  /** teach page → background: what stands on the page of a tab; null where no copy of ours is awake there. */
  'teach-page': { ask: { tab: number }; answer: TaughtPage | null };
}

export const teachRequests = [v.object({ type: v.literal('teach-page'), tab: v.number() })] as const;
