import { useSignalEffect } from '@preact/signals';
import { i18n } from '#i18n';
import { verdictName } from '../../components/verdict.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import type { TabState } from '../../platform/messages.ts';
import type { Verdict } from '../../rules/screening.ts';
import { Conflict } from './conflict.tsx';
import { Deals } from './deals.tsx';
import { Listings } from './listings.tsx';
import { Notices } from './notices.tsx';
import { SiteControls } from './siteControls.tsx';
import { page, tabId } from './state.ts';

/** The verdict of the tab. Whatever was not screened is not checked, never anything milder. */
function verdictOf(state: TabState): Verdict {
  return state.screening?.verdict ?? 'unchecked';
}

/** The popup: the page's verdict, its listings, the deal in force, and the switches. */
export function Popup() {
  const state = page.value;
  useSignalEffect(() => {
    const { dataset } = document.documentElement;
    if (page.value === 'loading') return;
    dataset.verdict = page.value === 'failed' ? 'unchecked' : verdictOf(page.value);
  });
  return (
    <main>
      {state === 'loading' && <p class="state">{i18n.t('popup.loading')}</p>}
      {state === 'failed' && <p class="state">{i18n.t('popup.failed')}</p>}
      {typeof state !== 'string' && (
        <>
          <Head state={state} />
          <Notices state={state} />
          {state.screening !== null && <Conflict screening={state.screening} />}
          <Deals state={state} />
          {state.screening !== null && <Listings screening={state.screening} />}
          <SiteControls state={state} />
        </>
      )}
      <footer>
        <a href="/options.html" target="_blank" rel="noopener">
          {i18n.t('popup.options')}
        </a>
        <a href="/workspace.html" target="_blank" rel="noopener">
          {i18n.t('popup.workspace')}
        </a>
        <a href="/text.html" target="_blank" rel="noopener">
          {i18n.t('text.title')}
        </a>
        {tabId() !== undefined && typeof state !== 'string' && state.screening !== null && (
          <a href={`/teach.html?tab=${tabId()}`} target="_blank" rel="noopener">
            {i18n.t('teach.title')}
          </a>
        )}
        <a href="/training.html" target="_blank" rel="noopener">
          {i18n.t('popup.training')}
        </a>
      </footer>
    </main>
  );
}

function Head({ state }: { state: TabState }) {
  const shown = verdictOf(state);
  const { screening } = state;
  return (
    <header data-shown={shown}>
      <VerdictIcon shown={shown} />
      <div>
        <h1>{screening?.verdictText ?? verdictName(shown)}</h1>
        {screening?.status === 'screened' && <p>{screening.summary}</p>}
        <p class="host">{state.host}</p>
      </div>
    </header>
  );
}
