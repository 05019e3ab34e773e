import { i18n } from '#i18n';
import type { WordedListing, WordedObligation } from '../rules/worded.ts';
import type { FactSlot } from './decisions/fact.ts';
import { NameList, SignList } from './decisions/signs.tsx';
import { FindingList } from './finding.tsx';
import { AnswerList } from './suppliers/answers.tsx';

/** Everything known of one listing below its title and verdict: goods, origin, reasons, duties, names compared. */
export function ListingDetails({ listing, slot }: { listing: WordedListing; slot?: FactSlot }) {
  return (
    <div class="listing-details">
      <dl class="facts">
        <dt>{i18n.t('card.goods')}</dt>
        <dd>
          {listing.goodsText}
          {slot?.({ of: 'item', goods: listing.goods })}
        </dd>
        <dt>{i18n.t('card.origin')}</dt>
        <dd>{listing.originText}</dd>
      </dl>
      {listing.findings.length > 0 && (
        <section>
          <h3>{i18n.t('card.why')}</h3>
          <FindingList findings={listing.findings} />
        </section>
      )}
      <SignList signs={listing} slot={slot} />
      <NameList title={i18n.t('card.names')} parties={listing.parties} slot={slot} />
      <TextList title={i18n.t('card.duties')} texts={listing.obligations.flatMap(dutyTexts)} />
      <AnswerList answers={listing.answered ?? []} />
    </div>
  );
}

/** A duty, and where an authority's own text for it stands. */
export const dutyTexts = ({ text, templateText }: WordedObligation): string[] =>
  templateText === undefined ? [text] : [text, templateText];

/** A heading with plain lines below it; nothing where there is no line. */
export function TextList({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="lines">
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
