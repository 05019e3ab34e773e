import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deal } from '../../rules/deal.ts';
import type { StatedDeal } from '../../rules/dealBook/age.ts';
import type { Draft } from '../../rules/dealBook/book.ts';
import type { PageDeal } from '../../rules/dealBook/fromPage.ts';
import { ago } from '../time.ts';
import { DealChoice } from './choice.tsx';
import { Clash } from './clash.tsx';
import { type DealError, DealForm } from './form.tsx';
import { DealLine } from './line.tsx';

export type SaveOutcome =
  | { saved: true; deal: StatedDeal }
  | ({ saved: false } & DealError)
  | { saved: false; error: 'changed'; current: StatedDeal | null };

export interface DealPanelProps {
  deals: readonly StatedDeal[];
  inForce: StatedDeal | null;
  usual: string | null;
  /** The tab has a choice of its own. */
  own: boolean;
  now: number;
  /** Deals are shown and chosen, not changed. */
  readOnly: boolean;
  /** The page states something that can be taken over. */
  fillable: boolean;
  onSave(draft: Draft): Promise<SaveOutcome>;
  onRemove(deal: StatedDeal): Promise<boolean>;
  /** For this tab, or for every tab. */
  onChoose(id: string | null, everywhere: boolean): void;
  onConfirm(id: string): void;
  onFill(): Promise<PageDeal | null>;
}

/** A draft that is open, with the page's words that were not taken over. */
interface Open {
  draft: Draft;
  left: readonly string[];
}

const NEW = { id: null, revision: null };
const draftOf = ({ id, revision, name, deal }: StatedDeal): Draft => ({ id, revision, name, deal });

/** The deal of the tab, the others to choose from, the form of one, and the way back from the last change. */
export function DealPanel(props: DealPanelProps) {
  const { deals, inForce, usual, own, now, readOnly, fillable, onSave, onRemove, onChoose, onConfirm, onFill } = props;
  const [open, setOpen] = useState<Open | null>(null);
  const [error, setError] = useState<DealError | null>(null);
  const [clash, setClash] = useState<{ mine: Draft; current: StatedDeal | null } | null>(null);
  const [done, setDone] = useState<{ words: string; undo?: () => Promise<unknown> } | null>(null);

  const edit = (draft: Draft, left: readonly string[] = []) => {
    setDone(null);
    setOpen({ draft, left });
  };
  const close = () => {
    setOpen(null);
    setError(null);
    setClash(null);
  };
  const save = async (draft: Draft) => {
    const before = deals.find(({ id }) => id === draft.id);
    const outcome = await onSave(draft);
    if (!outcome.saved) {
      if (outcome.error === 'changed') setClash({ mine: draft, current: outcome.current });
      else setError(outcome);
      return;
    }
    const { deal } = outcome;
    const undo = () => (before ? onSave({ ...draftOf(before), revision: deal.revision }) : onRemove(deal));
    setDone({ words: i18n.t('deal.saved', [deal.name, ago(now, now)]), undo });
    close();
  };
  const remove = async (deal: StatedDeal) => {
    const gone = await onRemove(deal);
    if (gone) setDone({ words: i18n.t('deal.removed'), undo: () => onSave({ ...draftOf(deal), revision: null }) });
    else setDone({ words: i18n.t('deal.notRemoved') });
  };
  const fill = async () => {
    const found = await onFill();
    if (found === null) return setDone({ words: i18n.t('deal.nothingToFill') });
    edit({ ...NEW, name: i18n.t('deal.fromPage'), deal: found.deal }, found.left);
  };
  const copy = ({ name, deal }: StatedDeal) => edit({ ...NEW, name: i18n.t('deal.copyOf', [name]), deal });
  const fresh = () => edit({ ...NEW, name: deals.length === 0 ? i18n.t('deal.defaultName') : '', deal: {} as Deal });
  const button = (words: string, act: () => void) => (
    <button type="button" onClick={act}>
      {words}
    </button>
  );

  return (
    <section class="deal-panel" aria-labelledby="deal-title">
      <h2 id="deal-title">{i18n.t('deal.title')}</h2>
      {clash !== null && (
        <Clash
          current={clash.current}
          onOverwrite={() => save({ ...clash.mine, revision: clash.current?.revision ?? null })}
          onSaveNew={() => save({ ...clash.mine, ...NEW })}
          onLeave={close}
        />
      )}
      {open !== null && (
        <div hidden={clash !== null}>
          <DealForm
            name={open.draft.name}
            deal={open.draft.deal}
            left={open.left}
            error={error}
            onSave={(name, deal) => save({ ...open.draft, name, deal })}
            onCancel={close}
          />
        </div>
      )}
      {open === null && (
        <>
          {deals.length > 0 && (
            <DealChoice deals={deals} inForce={inForce} usual={usual} onChoose={(id) => onChoose(id, false)} />
          )}
          <DealLine stated={inForce} now={now} />
          {!readOnly && inForce !== null && inForce.age !== 'holds' && (
            <div class="buttons">{button(i18n.t('deal.confirm'), () => onConfirm(inForce.id))}</div>
          )}
          {!readOnly && (
            <div class="buttons">
              {inForce !== null && button(i18n.t('deal.change'), () => edit(draftOf(inForce)))}
              {button(i18n.t(deals.length === 0 ? 'deal.state' : 'deal.new'), fresh)}
              {fillable && button(i18n.t('deal.fill'), fill)}
              {inForce !== null && button(i18n.t('deal.copy'), () => copy(inForce))}
              {inForce !== null && button(i18n.t('deal.remove'), () => remove(inForce))}
              {own && button(i18n.t('deal.everywhere'), () => onChoose(inForce?.id ?? null, true))}
            </div>
          )}
        </>
      )}
      <p class="done" role="status">
        {done?.words}{' '}
        {done?.undo !== undefined && (
          <button type="button" class="quiet" onClick={() => done.undo?.().then(() => setDone(null))}>
            {i18n.t('deal.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
