import { i18n } from '#i18n';
import type { Jurisdiction } from '../rules/deal.ts';
import type { Basis } from '../rules/screening.ts';
import type { WordedSource } from '../rules/worded.ts';
import { day } from './time.ts';

/** Where a rule comes from: document, date, and how far it was verified. */
export function SourceLine({ source }: { source: WordedSource }) {
  return (
    <span>
      {source.url?.startsWith('https://') ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.doc}
        </a>
      ) : (
        source.doc
      )}
      {`, ${day(source.date)} (${source.level})`}
    </span>
  );
}

/** The basis of a finding and whom it binds, in words: "Law: EU, UK". */
export function basisText(basis: Basis, jurisdictions: readonly Jurisdiction[]): string {
  const name = i18n.t(`basis.${basis}`);
  return jurisdictions.length === 0 ? name : `${name}: ${jurisdictionNames(jurisdictions)}`;
}

export function jurisdictionNames(jurisdictions: readonly Jurisdiction[]): string {
  return jurisdictions.map((jurisdiction) => i18n.t(`jurisdiction.${jurisdiction}`)).join(', ');
}
