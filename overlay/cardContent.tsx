import { i18n } from '#i18n';
import { Copies } from '../components/copies.tsx';
import { DealLine } from '../components/deal/line.tsx';
import { ListingDetails } from '../components/listing.tsx';
import { Limits, PageFindings } from '../components/page.tsx';
import { verdictName } from '../components/verdict.ts';
import { VerdictIcon } from '../components/verdictIcon.tsx';
import type { Verdict } from '../rules/screening.ts';
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
        {screening.missed['site-changed'] && <p>{i18n.t('health.siteChanged')}</p>}
        <section>
          <h3>{i18n.t('deal.title')}</h3>
          <DealLine stated={deal} now={now} />
        </section>
        <p class="disclaimer">{screening.disclaimer}</p>
      </section>
      <footer class="card-foot">
        <Copies listing={listing} screening={screening} deal={deal} />
        <p>{i18n.t('card.keys')}</p>
      </footer>
    </>
  );
}

interface HeadProps {
  shown: Verdict;
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
