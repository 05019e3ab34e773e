import { i18n } from '#i18n';
import { CopyButton } from '../../components/copyButton.tsx';
import { ListingDetails } from '../../components/listing.tsx';
import { Limits, PageFindings } from '../../components/page.tsx';
import { asPlainText } from '../../components/plainText.ts';
import { byStrength } from '../../components/verdict.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import type { WordedListing, WordedScreening } from '../../rules/worded.ts';
import { stated } from './state.ts';

/** Every listing of the page, strongest verdict first, then what holds for the page as a whole. */
export function Listings({ screening }: { screening: WordedScreening }) {
  const listings = screening.listings.toSorted((a, b) => byStrength(a.verdict, b.verdict));
  return (
    <>
      {listings.length > 0 && (
        <section aria-labelledby="listings-title">
          <h2 id="listings-title">{i18n.t('popup.listings', listings.length)}</h2>
          <ul class="listings">
            {listings.map((listing, index) => (
              <li key={`${index}:${listing.title}`}>
                <ListingRow listing={listing} screening={screening} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="page-part">
        <PageFindings screening={screening} />
        <Limits screening={screening} />
        <p class="disclaimer">{screening.disclaimer}</p>
      </section>
    </>
  );
}

function ListingRow({ listing, screening }: { listing: WordedListing; screening: WordedScreening }) {
  return (
    <details data-listing={listing.title} data-verdict={listing.verdict}>
      <summary>
        <VerdictIcon shown={listing.verdict} />
        <span>
          <span class="title" dir="auto">
            {listing.title}
          </span>
          <span class="words">{listing.verdictText}</span>
        </span>
      </summary>
      <ListingDetails listing={listing} />
      <CopyButton text={() => asPlainText(listing, screening, stated.value)} />
    </details>
  );
}
