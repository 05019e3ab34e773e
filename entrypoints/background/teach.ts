/** What the page that teaches a site works on. Nothing of it is kept. */
import type { TaughtPage, TeachProtocol } from '../../platform/teachMessages.ts';
import type { Snapshot } from '../../reader/snapshot/snapshot.ts';
import { ruleCache } from './packs.ts';
import { orderTab } from './tabs.ts';

/** What stands on the page of a tab now. Rejects when the rules cannot be read. */
export async function teachPage({ tab }: TeachProtocol['teach-page']['ask']): Promise<TaughtPage | null> {
  const page = (await orderTab(tab, { order: 'page' })) as Snapshot | null | undefined;
  const { labels } = (await ruleCache()).rules;
  return page ? { page, labels } : null;
}
