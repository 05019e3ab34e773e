import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ListingDetails } from '../../components/listing.tsx';
import { Limits, PageFindings } from '../../components/page.tsx';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import { type CheckedText, TEXT_CHARS } from '../../platform/textMessages.ts';
import type { WordedScreening } from '../../rules/worded.ts';
import { check, checked, text } from './state.ts';

/** A text by itself: what it would be as a listing, as a buyer and as a destination. */
export function TextPage() {
  const result = checked.value;
  return (
    <main>
      <header>
        <h1>{i18n.t('text.title')}</h1>
        <p class="soft">{i18n.t('text.hint')}</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <label class="field">
          <span>{i18n.t('text.label')}</span>
          <textarea
            name="text"
            rows={4}
            maxLength={TEXT_CHARS}
            value={text.value}
            dir="auto"
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        {text.value.length >= TEXT_CHARS && <p>{i18n.t('text.cut')}</p>}
        <div class="buttons">
          <button type="submit" class="main">
            {i18n.t('text.check')}
          </button>
        </div>
      </form>
      <div role="status">
        {result === 'checking' && <p>{i18n.t('text.checking')}</p>}
        {result === 'failed' && <p>{i18n.t('text.failed')}</p>}
      </div>
      {result !== null && typeof result === 'object' && <Result {...result} />}
    </main>
  );
}

function Result({ listing, name, place }: CheckedText) {
  return (
    <>
      <Part title={i18n.t('text.listing')} as="listing" screening={listing}>
        {listing.listings.map((one) => (
          <ListingDetails key={one.title} listing={one} />
        ))}
        <PageFindings screening={listing} />
        <Limits screening={listing} />
      </Part>
      {name !== null && (
        <Part title={i18n.t('text.name')} as="name" screening={name}>
          <PageFindings screening={name} />
          {saysNothing(name) && <NothingOfName screening={name} />}
        </Part>
      )}
      {place !== null && (
        <Part title={i18n.t('text.place')} as="place" screening={place}>
          <PageFindings screening={place} />
          {saysNothing(place) && <p>{i18n.t(place.destination?.country ? 'text.placeIs' : 'text.placeNothing')}</p>}
        </Part>
      )}
      <p class="soft">{listing.disclaimer}</p>
    </>
  );
}

const saysNothing = ({ findings, parties }: WordedScreening) =>
  findings.length + parties.flatMap(({ matches }) => matches).length === 0;

/** A list that is stale was compared all the same: what was not checked then says why. */
function NothingOfName({ screening }: { screening: WordedScreening }) {
  const { parties } = screening.checked;
  if (parties === 'yes') return <p>{i18n.t('text.nameNothing')}</p>;
  return parties === 'not-loaded' ? <p>{i18n.t('text.nameNotCompared')}</p> : <Limits screening={screening} />;
}

interface PartProps {
  title: string;
  as: string;
  screening: WordedScreening;
  children: ComponentChildren;
}

function Part({ title, as, screening: { verdict, verdictText }, children }: PartProps) {
  return (
    <section class="part" data-part={as} data-verdict={verdict}>
      <h2>{title}</h2>
      <p class="verdict">
        <VerdictIcon shown={verdict} />
        <span>{verdictText}</span>
      </p>
      {children}
    </section>
  );
}
