import { i18n } from '#i18n';
import { dealParts, type NamedDeal } from './line.tsx';

interface ClashProps {
  /** What stands there now; null: it was removed. */
  current: NamedDeal | null;
  onOverwrite(): void;
  onSaveNew(): void;
  onLeave(): void;
}

/** Two windows changed the same deal: what the other one saved is shown, and nothing is lost unless the user says so. */
export function Clash({ current, onOverwrite, onSaveNew, onLeave }: ClashProps) {
  return (
    <div class="clash" role="alert">
      <p>{i18n.t(current === null ? 'deal.clashRemoved' : 'deal.clash')}</p>
      {current !== null && (
        <p class="deal-line">
          <strong dir="auto">{current.name}</strong>
          <br />
          {dealParts(current.deal).join(' · ')}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="main" onClick={onSaveNew}>
          {i18n.t('deal.clashNew')}
        </button>
        {current !== null && (
          <button type="button" onClick={onOverwrite}>
            {i18n.t('deal.clashMine')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {i18n.t('deal.clashTheirs')}
        </button>
      </div>
    </div>
  );
}
