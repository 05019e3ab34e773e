import { DealPanel, type SaveOutcome } from '../../components/deal/panel.tsx';
import { ask } from '../../platform/ask.ts';
import type { TabState } from '../../platform/messages.ts';
import type { Draft } from '../../rules/dealBook/book.ts';
import { dealsHere, now, presenting, refresh, tabId } from './state.ts';

const FILLABLE: readonly string[] = ['rfq', 'checkout'];

/** Asks, and shows what came of it. */
async function changed<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  const outcome = await answer.catch(() => otherwise);
  await refresh();
  return outcome;
}

const tab = () => tabId() ?? null;
const save = (draft: Draft) =>
  changed<SaveOutcome>(ask('save-deal', { tab: tab(), draft }), { saved: false, error: 'storage', field: '' });

/** The deals as this tab sees them. */
export function Deals({ state: { screening } }: { state: TabState }) {
  const state = dealsHere.value;
  if (state === null) return null;
  return (
    <DealPanel
      {...state}
      now={now.value}
      readOnly={presenting.value}
      fillable={screening !== null && (screening.inquiry === true || FILLABLE.includes(screening.kind))}
      onSave={save}
      onRemove={async ({ id, revision }) =>
        (await changed(ask('remove-deal', { id, revision }), { removed: false })).removed
      }
      onChoose={(id, everywhere) => changed(ask('choose-deal', { tab: everywhere ? null : tab(), id }), null)}
      onConfirm={(id) => changed(ask('confirm-deal', { id }), null)}
      onFill={() => ask('deal-from-page', { tab: tab() ?? -1 }).catch(() => null)}
    />
  );
}
