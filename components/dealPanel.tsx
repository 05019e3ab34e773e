import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deal } from '../rules/deal.ts';
import { DealLine, type NamedDeal } from './deal.tsx';
import { type DealError, DealForm } from './dealForm.tsx';
import { ago } from './time.ts';

export interface DealPanelProps {
  stated: NamedDeal | null;
  now: number;
  /** Saves a deal, or none; resolves with the reason when it was not saved. */
  onSave(name: string, deal: Deal | null): Promise<{ saved: true } | ({ saved: false } & DealError)>;
}

/** The deal in force, its form, and the way back from the last change. */
export function DealPanel({ stated, now, onSave }: DealPanelProps) {
  const [editing, setEditing] = useState(false);
  const [error, setError] = useState<DealError | null>(null);
  const [done, setDone] = useState<{ before: NamedDeal | null; words: string } | null>(null);

  const save = async (name: string, deal: Deal | null) => {
    const outcome = await onSave(name, deal);
    if (!outcome.saved) return setError(outcome);
    const words = deal === null ? i18n.t('deal.removed') : i18n.t('deal.saved', [name, ago(now, now)]);
    setDone({ before: stated, words });
    setError(null);
    setEditing(false);
  };
  const undo = async (before: NamedDeal | null) => {
    await onSave(before?.name ?? '', before?.deal ?? null);
    setDone(null);
  };
  const cancel = () => {
    setError(null);
    setEditing(false);
  };

  return (
    <section class="deal-panel" aria-labelledby="deal-title">
      <h2 id="deal-title">{i18n.t('deal.title')}</h2>
      {editing ? (
        <DealForm stated={stated} error={error} onSave={save} onCancel={cancel} />
      ) : (
        <>
          <DealLine stated={stated} now={now} />
          <div class="buttons">
            <button type="button" onClick={() => setEditing(true)}>
              {i18n.t(stated === null ? 'deal.state' : 'deal.change')}
            </button>
            {stated !== null && (
              <button type="button" onClick={() => save('', null)}>
                {i18n.t('deal.remove')}
              </button>
            )}
          </div>
        </>
      )}
      <p class="done" role="status">
        {done?.words}{' '}
        {done !== null && (
          <button type="button" class="quiet" onClick={() => undo(done.before)}>
            {i18n.t('deal.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
