import { i18n } from '#i18n';
import { CopyButton } from '../components/copyButton.tsx';
import { DealLine } from '../components/deal.tsx';
import { ListingDetails } from '../components/listing.tsx';
import { Limits, PageFindings } from '../components/page.tsx';
import { asPlainText } from '../components/plainText.ts';
import type { Shown } from '../components/strength.ts';
import { verdictName } from '../components/verdict.ts';
import { VerdictIcon } from '../components/verdictIcon.tsx';
import type { CardContent } from './cardDoor.ts';

interface CardProps {
  content: CardContent;
  /** Epoch milliseconds. */
  now: number;
  onClose(): void;
}

/** What stands in the card: verdict in words first, then reasons, limits and the deal in force. */
export function Card({ content: { screening, listing: index, deal }, now, onClose }: CardProps) {
  const listing = screening?.listings[index];
  if (screening === null || listing === undefined) {
    return (
      <>
        <Head shown="unchecked" words={verdictName('unchecked')} onClose={onClose} />
        <p class="card-body">{i18n.t('card.notReady')}</p>
      </>
    );
  }
  return (
    <>
      <Head shown={listing.verdict} words={listing.verdictText} title={listing.title} onClose={onClose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="card-body" tabIndex={0} aria-label={i18n.t('card.body')}>
        <ListingDetails listing={listing} />
        <PageFindings screening={screening} />
        <Limits screening={screening} />
        <section>
          <h3>{i18n.t('deal.title')}</h3>
          <DealLine stated={deal} now={now} />
        </section>
        <p class="disclaimer">{screening.disclaimer}</p>
      </section>
      <footer class="card-foot">
        <div>
          <CopyButton text={() => asPlainText(listing, screening, deal)} />
        </div>
        <p>{i18n.t('card.keys')}</p>
      </footer>
    </>
  );
}

interface HeadProps {
  shown: Shown;
  words: string;
  title?: string;
  onClose(): void;
}

function Head({ shown, words, title, onClose }: HeadProps) {
  return (
    <header class="card-head" data-verdict={shown}>
      <VerdictIcon shown={shown} />
      <div>
        <h2 id="verdict">{words}</h2>
        {title !== undefined && <p dir="auto">{title}</p>}
      </div>
      <button type="button" aria-label={i18n.t('card.close')} title={i18n.t('card.close')} onClick={onClose}>
        ×
      </button>
    </header>
  );
}
