/** A listing as plain text, for a purchase order, a ticket or a mail: never without its limits. */
import { i18n } from '#i18n';
import type { WordedFinding, WordedListing, WordedScreening } from '../rules/worded.ts';
import { dealParts, type NamedDeal } from './deal.tsx';
import { fieldName } from './evidence.tsx';
import { sortFindings } from './finding.tsx';
import { basisText } from './source.tsx';

function findingLines(finding: WordedFinding): string[] {
  const { doc, date, level } = finding.sourceText;
  return [
    `- ${i18n.t(`level.${finding.level}`)}: ${finding.text}`,
    ...finding.evidence.map(({ field, text }) => `  ${fieldName(field)}: "${text}"`),
    `  ${basisText(finding.basis, finding.jurisdictions)}. ${i18n.t('card.rule')} ${finding.id}`,
    `  ${i18n.t('card.source')} ${doc}, ${date} (${level})`,
    ...finding.actions.map((action) => `  > ${action}`),
  ];
}

/** Everything the card says of a listing. Dates stay ISO, so that the text reads the same everywhere. */
export function asPlainText(listing: WordedListing, screening: WordedScreening, stated: NamedDeal | null): string {
  const findings = sortFindings([...listing.findings, ...screening.findings]);
  const duties = new Set([...listing.obligations, ...screening.obligations].map(({ text }) => `- ${text}`));
  const deal = stated === null ? i18n.t('deal.none') : [stated.name, ...dealParts(stated.deal)].join(' · ');
  return [
    listing.title,
    listing.url ?? screening.url,
    '',
    listing.verdictText,
    `${i18n.t('card.goods')}: ${listing.goodsText}`,
    `${i18n.t('card.origin')}: ${listing.originText}`,
    ...(findings.length > 0 ? ['', i18n.t('card.why'), ...findings.flatMap(findingLines)] : []),
    ...(duties.size > 0 ? ['', i18n.t('card.duties'), ...duties] : []),
    ...(screening.notChecked.length > 0
      ? ['', i18n.t('card.notChecked'), ...screening.notChecked.map((line) => `- ${line}`)]
      : []),
    '',
    `${i18n.t('deal.title')}: ${deal}`,
    screening.disclaimer,
  ].join('\n');
}
