/** A listing as plain text, for a purchase order, a ticket or a mail: never without its limits. */
import { i18n } from '#i18n';
import type { WordedFinding, WordedListing, WordedScreening } from '../rules/worded.ts';
import { dealParts, type NamedDeal } from './deal/line.tsx';
import { fieldName } from './evidence.tsx';
import { sortFindings } from './finding.tsx';
import { dutyTexts } from './listing.tsx';
import { basisText } from './source.tsx';
import { answerLine, answerSource } from './suppliers/answers.tsx';

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

const limits = ({ notChecked }: WordedScreening): string[] =>
  notChecked.length > 0 ? ['', i18n.t('card.notChecked'), ...notChecked.map((line) => `- ${line}`)] : [];

/** Everything the card says of a listing. Dates stay ISO, so that the text reads the same everywhere. */
export function asPlainText(listing: WordedListing, screening: WordedScreening, stated: NamedDeal | null): string {
  const findings = sortFindings([...listing.findings, ...screening.findings]);
  const duties = new Set(
    [...listing.obligations, ...screening.obligations].flatMap(dutyTexts).map((text) => `- ${text}`),
  );
  const answered = listing.answered ?? [];
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
    ...(answered.length > 0
      ? ['', i18n.t('supplier.answered'), ...answered.map((one) => `- ${answerLine(one)} (${answerSource(one)})`)]
      : []),
    ...limits(screening),
    '',
    `${i18n.t('deal.title')}: ${deal}`,
    screening.disclaimer,
  ].join('\n');
}

/** The question to the supplier. It names the item alone: neither why it is asked nor who asks with what. */
export function questionText(listing: WordedListing, screening: WordedScreening, language: string): string {
  const item = [listing.goods.mpn, listing.title].filter(Boolean).join(', ');
  return (screening.questions[language] ?? screening.questions.en ?? '').replace('{item}', () => item);
}

/** Where the official template of a clause stands that a duty of this listing asks for; null where none does. */
export function templateText(listing: WordedListing, screening: WordedScreening): string | null {
  const places = [...listing.obligations, ...screening.obligations].flatMap(({ templateText }) => templateText ?? []);
  if (places.length === 0) return null;
  return [...new Set(places), ...limits(screening), '', screening.disclaimer].join('\n');
}
