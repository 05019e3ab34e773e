import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { moment } from '../time.ts';
import { PackFailureText, type ShownPackFailure } from './failure.tsx';

/** Where newer rules come from, and how the last try went; times are epoch milliseconds. */
export interface ShownPackSource {
  source: { address: string; key: string } | null;
  /** The organisation named it, and it cannot be turned off here. */
  isManaged: boolean;
  permitted: boolean;
  running: boolean;
  tried: number | null;
  succeeded: number | null;
  next: number | null;
  failure: ShownPackFailure | null;
}

export interface PackSourceProps {
  state: ShownPackSource;
  /** Called inside the click: the browser asks for its permission only then. Resolves with why not. */
  onTurnOn(address: string, key: string): Promise<'address' | 'key' | 'refused' | null>;
  onTurnOff(): void;
  onNow(): void;
  onPermit(): void;
}

/** Newer rules from an address: off until one is named with the key of whoever signs there. */
export function PackSource({ state, onTurnOn, ...acts }: PackSourceProps) {
  return (
    <section class="downloads" aria-labelledby="packs-title" data-packs={state.source === null ? 'off' : 'on'}>
      <h3 id="packs-title">{i18n.t('packs.title')}</h3>
      <p>{i18n.t('packs.intro')}</p>
      {state.source === null ? <SourceForm onTurnOn={onTurnOn} /> : <Named state={state} {...acts} />}
    </section>
  );
}

type Problem = Awaited<ReturnType<PackSourceProps['onTurnOn']>>;

function SourceForm({ onTurnOn }: Pick<PackSourceProps, 'onTurnOn'>) {
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<Problem>(null);
  const field = (name: 'address' | 'key', value: string, set: (value: string) => void) => (
    <p class="field">
      <label for={`pack-${name}`}>{i18n.t(`packs.${name}`)}</label>
      <input
        id={`pack-${name}`}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem === name}
        aria-describedby="pack-problem"
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </p>
  );
  return (
    <form
      class="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTurnOn(address.trim(), key.trim()).then(setProblem);
      }}
    >
      {field('address', address, setAddress)}
      {field('key', key, setKey)}
      <p class="soft">{i18n.t('packs.keyWhy')}</p>
      <p class="error" id="pack-problem" role="alert">
        {problem !== null && i18n.t(`packs.problem.${problem}`)}
      </p>
      <button type="submit">{i18n.t('packs.turnOn')}</button>
    </form>
  );
}

function Named({ state, onTurnOff, onNow, onPermit }: Omit<PackSourceProps, 'onTurnOn'>) {
  const { source, isManaged, permitted, running, tried, succeeded, next, failure } = state;
  return (
    <>
      {isManaged && <p>{i18n.t('packs.managed')}</p>}
      <p>
        {i18n.t('packs.from')} <code>{source?.address}</code>
      </p>
      <p>
        {i18n.t('packs.signedBy')} <code>{source?.key}</code>
      </p>
      <div role="status">
        {running && <p>{i18n.t('packs.running')}</p>}
        <p>
          {tried === null ? i18n.t('downloads.untried') : i18n.t('downloads.tried', [moment(tried)])}{' '}
          {succeeded !== null && i18n.t('packs.succeeded', [moment(succeeded)])}{' '}
          {next !== null && next > 0 && i18n.t('downloads.next', [moment(next)])}
        </p>
        {failure !== null && (
          <p class="list-failure">
            {i18n.t('packs.failed')} <PackFailureText failure={failure} />
          </p>
        )}
      </div>
      <p class="row">
        {!permitted && (
          <button type="button" onClick={onPermit}>
            {i18n.t('packs.permit')}
          </button>
        )}
        <button type="button" disabled={running} onClick={onNow}>
          {i18n.t('packs.now')}
        </button>
        {!isManaged && (
          <button type="button" class="quiet" onClick={onTurnOff}>
            {i18n.t('downloads.turnOff')}
          </button>
        )}
      </p>
    </>
  );
}
