import { i18n } from '#i18n';
import type { Deal } from '../rules/deal.ts';
import { jurisdictionNames } from './source.tsx';
import { ago } from './time.ts';

/** The deal in force with its name and the time it was stated, in epoch milliseconds. */
export interface NamedDeal {
  name: string;
  changed: number;
  deal: Deal;
}

/** The deal in force in one or two lines, or that none is stated. */
export function DealLine({ stated, now }: { stated: NamedDeal | null; now: number }) {
  if (stated === null) return <p class="deal-line">{i18n.t('deal.none')}</p>;
  return (
    <p class="deal-line">
      <strong dir="auto">{stated.name}</strong>, {ago(stated.changed, now)}
      <br />
      {dealParts(stated.deal).join(' · ')}
    </p>
  );
}

/** What a deal says, part by part, in words. */
export function dealParts({ side, buyer, endUser, destination, jurisdictions }: Deal): string[] {
  const party = (facts: Deal['buyer']) => [facts?.name, facts?.country].filter(Boolean).join(', ');
  const parts: (string | false)[] = [
    side !== undefined && i18n.t(`side.${side}`),
    party(buyer) !== '' && i18n.t('deal.buyerIs', [party(buyer)]),
    party(endUser) !== '' && i18n.t('deal.endUserIs', [party(endUser)]),
    i18n.t('deal.destinationIs', [destination || i18n.t('deal.notStated')]),
    i18n.t('deal.jurisdictionsAre', [jurisdictionNames(jurisdictions ?? []) || i18n.t('deal.notSet')]),
  ];
  return parts.filter((part) => part !== false);
}
