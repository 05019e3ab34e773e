import { i18n } from '#i18n';
import type { Evidence } from '../rules/screening.ts';
import type { WordedListing } from '../rules/worded.ts';
import { EvidenceList } from './evidence.tsx';
import { FindingList } from './finding.tsx';

/** Everything known of one listing below its title and verdict: goods, origin, reasons, duties, names compared. */
export function ListingDetails({ listing }: { listing: WordedListing }) {
  const signs = unquotedSigns(listing);
  const matches = listing.parties.flatMap((party) => party.matches);
  return (
    <div class="listing-details">
      <dl class="facts">
        <dt>{i18n.t('card.goods')}</dt>
        <dd>{listing.goodsText}</dd>
        <dt>{i18n.t('card.origin')}</dt>
        <dd>{listing.originText}</dd>
      </dl>
      {listing.findings.length > 0 && (
        <section>
          <h3>{i18n.t('card.why')}</h3>
          <FindingList findings={listing.findings} />
        </section>
      )}
      {signs.length > 0 && (
        <section>
          <h3>{i18n.t('card.signs')}</h3>
          {signs.map(({ text, evidence }) => (
            <div class="sign" key={text + evidence.text}>
              <p>{text}</p>
              <EvidenceList evidence={[evidence]} />
            </div>
          ))}
        </section>
      )}
      {matches.length > 0 && <TextList title={i18n.t('card.names')} texts={matches.map(({ text }) => text)} />}
      <TextList title={i18n.t('card.duties')} texts={listing.obligations.map(({ text }) => text)} />
    </div>
  );
}

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

/** Ties and flags that no finding quotes: seen, and too weak to be a reason. */
function unquotedSigns({ findings, ties, flags }: WordedListing): { text: string; evidence: Evidence }[] {
  const key = ({ field, text }: Evidence) => `${field}\n${text}`;
  const quoted = new Set(findings.flatMap(({ evidence }) => evidence.map(key)));
  return [...ties, ...flags].filter(({ evidence }) => !quoted.has(key(evidence)));
}
