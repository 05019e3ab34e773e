import { i18n } from '#i18n';
import type { Reading } from '../../rules/reading.ts';
import { Lines, pickName } from './lines.tsx';
import { adapter, kind, name, PICKS, type Pick, pick, pointed, reading, taught } from './state.ts';

const MOST_TITLES = 5;

/** A site is taught by pointing at the lines of one of its pages; what it is read as stands beside them. */
export function Teach() {
  const page = taught.value;
  return (
    <main>
      <header>
        <h1>{i18n.t('teach.title')}</h1>
        <p class="soft">{i18n.t('teach.hint')}</p>
        <p class="soft">{i18n.t('teach.privacy')}</p>
      </header>
      {page === 'loading' && <p>{i18n.t('popup.loading')}</p>}
      {page === 'gone' && <p>{i18n.t('teach.gone')}</p>}
      {typeof page !== 'string' && (
        <div class="teach">
          <section class="page-lines" aria-labelledby="lines-title">
            <h2 id="lines-title">{i18n.t('teach.page')}</h2>
            <Lines lines={page.lines} />
          </section>
          <aside>
            <Choices />
            <Result />
          </aside>
        </div>
      )}
    </main>
  );
}

function Choices() {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{i18n.t('teach.name')}</span>
        <input
          name="name"
          value={name.value}
          maxLength={60}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field">
        <span>{i18n.t('teach.kind')}</span>
        <select
          name="kind"
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value === 'search' ? 'search' : 'product';
          }}
        >
          <option value="product">{i18n.t('teach.product')}</option>
          <option value="search">{i18n.t('teach.search')}</option>
        </select>
      </label>
      <fieldset>
        <legend>{i18n.t('teach.pick')}</legend>
        {PICKS.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="pick"
              value={one}
              checked={pick.value === one}
              onChange={() => {
                pick.value = one;
              }}
            />
            {pickName(one)}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            pointed.value = {};
            pick.value = 'title';
          }}
        >
          {i18n.t('teach.undo')}
        </button>
      </div>
    </form>
  );
}

/** Why nothing can be read by what was pointed at. */
function whyNot(drawn: boolean): string {
  if (pointed.value.title === undefined) return i18n.t('teach.nothing');
  return i18n.t(drawn ? 'teach.noHost' : 'teach.noName');
}

function Result() {
  const drawn = adapter.value;
  const read = reading.value;
  return (
    <section data-read={read?.site ?? ''} aria-live="polite">
      <h2>{i18n.t('teach.reading')}</h2>
      {read === null || drawn === null ? (
        <p>{whyNot(drawn !== null)}</p>
      ) : (
        <>
          <Listings {...read} />
          <a
            class="file"
            download={`${drawn.id}.json`}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(drawn, null, 2)}\n`)}`}
          >
            {i18n.t('teach.file')}
          </a>
        </>
      )}
    </section>
  );
}

function Listings({ listings }: Reading) {
  const [only, ...others] = listings;
  if (only === undefined || others.length > 0)
    return (
      <>
        <p>{i18n.t('teach.cards', listings.length)}</p>
        <ul class="plain-list">
          {listings.slice(0, MOST_TITLES).map(({ title, url }) => (
            <li key={`${url}${title}`} dir="auto">
              {title}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <dl class="facts">
      {only.fields
        .filter(({ key }) => PICKS.includes(key as Pick))
        .map(({ key, text }) => [
          <dt key={key}>{i18n.t(`field.${key as Pick}`)}</dt>,
          <dd key={`${key}:${text}`} dir="auto">
            {text}
          </dd>,
        ])}
    </dl>
  );
}
