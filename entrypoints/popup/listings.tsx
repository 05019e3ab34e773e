import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Copies } from '../../components/copies.tsx';
import type { Fact } from '../../components/decisions/fact.ts';
import { ListingDetails } from '../../components/listing.tsx';
import { Limits, PageFindings } from '../../components/page.tsx';
import { byStrength } from '../../components/strength.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import type { WordedListing, WordedScreening } from '../../rules/worded.ts';
import { withoutConflict } from './conflict.tsx';
import { Decide } from './decide.tsx';
import { EntryLink } from './entryLink.tsx';
import { RecordDecision } from './recordDecision.tsx';
import type { FactPlace } from './scopes.ts';
import { dealsHere, presenting } from './state.ts';
import { NoteAnswer } from './supplierAnswers.tsx';

/** Every listing of the page, strongest verdict first, then what holds for the page as a whole. */
export function Listings({ screening }: { screening: WordedScreening }) {
  const [open, setOpen] = useState(0);
  const listings = useSteadyOrder(screening.listings, open > 0);
  const page = { listing: null, screening };
  return (
    <>
      {listings.length > 0 && (
        <section aria-labelledby="listings-title">
          <h2 id="listings-title">{i18n.t('popup.listings', listings.length)}</h2>
          <ul class="listings">
            {listings.map(({ listing, number }) => (
              <li key={`${number}:${listing.title}`}>
                <ListingRow
                  listing={listing}
                  screening={screening}
                  onToggle={(opened) => setOpen((count) => count + (opened ? 1 : -1))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="page-part">
        <PageFindings
          screening={withoutConflict(screening)}
          slot={(fact: Fact) => <Beside fact={fact} place={page} />}
        />
        <Limits screening={screening} />
        {listings.length === 0 && screening.status === 'screened' && !presenting.value && (
          <RecordDecision place={page} />
        )}
        <p class="disclaimer">{screening.disclaimer}</p>
      </section>
    </>
  );
}

/** Strongest first; while somebody reads one, none changes its place. */
function useSteadyOrder(all: readonly WordedListing[], steady: boolean): { listing: WordedListing; number: number }[] {
  const order = useRef<number[]>([]);
  const numbered = all.map((listing, number) => ({ listing, number }));
  if (!steady || order.current.length !== all.length)
    order.current = numbered
      .toSorted((a, b) => byStrength(a.listing.verdict, b.listing.verdict))
      .map(({ number }) => number);
  return order.current.flatMap((number) => numbered[number] ?? []);
}

/** What stands beside a fact: the entry of a name that is compared, and the way to decide. */
function Beside(props: { fact: Fact; place: FactPlace }) {
  return (
    <>
      <EntryLink fact={props.fact} />
      <Decide {...props} />
    </>
  );
}

interface ListingRowProps {
  listing: WordedListing;
  screening: WordedScreening;
  onToggle(open: boolean): void;
}

function ListingRow({ listing, screening, onToggle }: ListingRowProps) {
  const place = { listing, screening };
  return (
    <details
      data-listing={listing.title}
      data-verdict={listing.verdict}
      onToggle={(event) => event.target === event.currentTarget && onToggle(event.currentTarget.open)}
    >
      <summary>
        <VerdictIcon shown={listing.verdict} />
        <span>
          <span class="title" dir="auto">
            {listing.title}
          </span>
          <span class="words">{listing.verdictText}</span>
        </span>
      </summary>
      <ListingDetails listing={listing} slot={(fact) => <Beside fact={fact} place={place} />} />
      <div class="listing-acts">
        <Copies listing={listing} screening={screening} deal={dealsHere.value?.inForce ?? null} />
        {!presenting.value && <NoteAnswer listing={listing} screening={screening} />}
        {!presenting.value && <RecordDecision place={place} />}
      </div>
    </details>
  );
}
