import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatedDeal } from '../../rules/dealBook/age.ts';

const NONE = '';

interface ChoiceProps {
  deals: readonly StatedDeal[];
  inForce: StatedDeal | null;
  /** Id of the deal of tabs that chose none. */
  usual: string | null;
  onChoose(id: string | null): void;
}

/** Which deal holds in this tab. */
export function DealChoice({ deals, inForce, usual, onChoose }: ChoiceProps) {
  const select = useRef<HTMLSelectElement>(null);
  const id = inForce?.id ?? NONE;
  useEffect(() => {
    if (select.current !== null) select.current.value = id;
  });
  const text = (deal: StatedDeal) => {
    if (deal.age === 'expired') return i18n.t('deal.namedExpired', [deal.name]);
    return deal.id === usual ? i18n.t('deal.namedUsual', [deal.name]) : deal.name;
  };
  return (
    <label class="field wide">
      <span>{i18n.t('deal.ofTab')}</span>
      <select ref={select} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        {deals.map((deal) => (
          <option key={deal.id} value={deal.id}>
            {text(deal)}
          </option>
        ))}
        <option value={NONE}>{i18n.t('deal.noDeal')}</option>
      </select>
    </label>
  );
}
