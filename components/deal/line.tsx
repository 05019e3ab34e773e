import { i18n } from '#i18n';
import type { Deal } from '../../rules/deal.ts';
import type { DealAge } from '../../rules/dealBook/age.ts';
import { jurisdictionNames } from '../source.tsx';
import { ago } from '../time.ts';
import { DEAL_PARTIES } from './parties.ts';

/** A deal with its name and the time it was stated, in epoch milliseconds. */
export interface NamedDeal {
  name: string;
  changed: number;
  deal: Deal;
  /** Missing where a deal is told that nobody can confirm any more. */
  age?: DealAge;
}

/** The deal in force in one or two lines, or that none is stated. An old one says so. */
export function DealLine({ stated, now, usual = false }: { stated: NamedDeal | null; now: number; usual?: boolean }) {
  if (stated === null) return <p class="deal-line">{i18n.t('deal.none')}</p>;
  return (
    <p class="deal-line">
      <strong dir="auto">{usual ? i18n.t('deal.namedUsual', [stated.name]) : stated.name}</strong>,{' '}
      {ago(stated.changed, now)}
      <br />
      {dealParts(stated.deal).join(' · ')}
      {(stated.age === 'ask' || stated.age === 'expired') && (
        <>
          <br />
          <em>{i18n.t(stated.age === 'ask' ? 'deal.old' : 'deal.expired')}</em>
        </>
      )}
    </p>
  );
}

/** What a deal says, part by part, in words. */
export function dealParts(deal: Deal): string[] {
  const { side, destination, jurisdictions } = deal;
  const parties = DEAL_PARTIES.flatMap((role) => {
    const told = [deal[role]?.name, deal[role]?.country].filter(Boolean).join(', ');
    return told === '' ? [] : [`${i18n.t(`deal.${role}`)}: ${told}`];
  });
  return [
    ...(side === undefined ? [] : [i18n.t(`side.${side}`)]),
    ...parties,
    i18n.t('deal.destinationIs', [destination || i18n.t('deal.notStated')]),
    i18n.t('deal.jurisdictionsAre', [jurisdictionNames(jurisdictions ?? []) || i18n.t('deal.notSet')]),
  ];
}
