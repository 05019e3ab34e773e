import { i18n } from '#i18n';
import { ago, day } from '../../components/time.ts';
import type { RulesState } from '../../platform/messages.ts';
import { Packs } from './packsSection.tsx';
import { rules } from './state.ts';

/** The rules in use with version, date, age and sources, and where newer ones come from. */
export function RulesSection() {
  const state = rules.value;
  return (
    <section>
      <h2>{i18n.t('options.rules')}</h2>
      {state?.ready === true ? <Version state={state} /> : <p>{i18n.t(notReadyKey(state))}</p>}
      <Packs />
    </section>
  );
}

function notReadyKey(state: RulesState | null) {
  return state === null || state.reason === 'loading' ? 'popup.rulesNotReady' : 'popup.rulesFailed';
}

function Version({ state: { version, created, sources } }: { state: RulesState }) {
  return (
    <>
      {version !== null && created !== null && (
        <p>{i18n.t('options.version', [version, day(created), ago(Date.parse(created), Date.now())])}</p>
      )}
      <details>
        <summary>{i18n.t('options.sources', sources.length)}</summary>
        <ul class="plain-list">
          {sources.map(({ doc, date, url }) => (
            <li key={doc + date}>
              {url?.startsWith('https://') ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {doc}
                </a>
              ) : (
                doc
              )}
              {`, ${day(date)}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
