import { i18n } from '#i18n';
import { Health } from '../../components/health.tsx';
import { Storage } from '../../components/storage.tsx';
import { clock } from '../../components/time.ts';
import type { TabState } from '../../platform/messages.ts';

import {
  allowSite,
  checkOnce,
  onceFailed,
  organisation,
  pause,
  present,
  presenting,
  readLoss,
  rules,
  switchSite,
} from './state.ts';

const TROUBLES = {
  stopped: 'popup.stopped',
  'marks-removed': 'popup.marksRemoved',
  'marks-hidden': 'popup.marksHidden',
} as const;

/** What the user must know beside the verdict: why nothing was screened, and what the verdict does not cover. */
export function Notices({ state }: { state: TabState }) {
  const { screening, trouble } = state;
  return (
    <div class="notices">
      {presenting.value && (
        <Notice text={i18n.t('presenter.isOn')} action={i18n.t('presenter.off')} onAction={() => present(false)} />
      )}
      {organisation.value.notice !== undefined && <p>{organisation.value.notice}</p>}
      {rules.value !== null && <Storage storage={rules.value.storage} onRead={readLoss} />}
      <Silence state={state} />
      {screening !== null && <Health screening={screening} />}
      {screening !== null && rules.value?.lists.length === 0 && <p>{i18n.t('popup.noLists')}</p>}
      {trouble !== null && <p>{i18n.t(TROUBLES[trouble])}</p>}
    </div>
  );
}

/** Why the page has no verdict, and the way out. */
function Silence({ state: { state, host, pausedUntil, origins } }: { state: TabState }) {
  switch (state) {
    case 'on':
      return null;
    case 'not-ready':
      return <p>{notReadyText()}</p>;
    case 'off':
      return (
        <Notice
          text={i18n.t('popup.off', [host])}
          action={i18n.t('popup.switchOn')}
          onAction={() => switchSite(host, true)}
        />
      );
    case 'paused':
      return (
        <Notice
          text={i18n.t('popup.paused', [pausedUntil === null ? '' : clock(pausedUntil)])}
          action={i18n.t('popup.resume')}
          onAction={() => pause(false)}
        />
      );
    case 'no-access':
      if (host === '') return <p>{i18n.t('popup.noPage')}</p>;
      return <Unread text={i18n.t('popup.noAccess', [host])} allow={i18n.t('menu.always')} origins={origins} />;
    case 'revoked':
      return <Unread text={i18n.t('popup.revoked', [host])} allow={i18n.t('popup.allow')} origins={origins} />;
    case 'not-running':
      return <Unread text={i18n.t('popup.notRunning')} allow="" origins={origins} />;
  }
}

/** The page is not read: it can be once, and where access is missing, always. */
function Unread({ text, allow, origins }: { text: string; allow: string; origins: readonly string[] }) {
  return (
    <div class="notice">
      <p>{text}</p>
      <div class="buttons">
        <button type="button" class="main" data-once="" onClick={checkOnce}>
          {i18n.t('menu.once')}
        </button>
        {origins.length > 0 && (
          <button type="button" data-allow="" onClick={() => allowSite(origins)}>
            {allow}
          </button>
        )}
      </div>
      {onceFailed.value && <p role="alert">{i18n.t('popup.onceFailed')}</p>}
    </div>
  );
}

function notReadyText(): string {
  if (rules.value?.ready !== false) return i18n.t('popup.notReady');
  return i18n.t(rules.value.reason === 'loading' ? 'popup.rulesNotReady' : 'popup.rulesFailed');
}

function Notice({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" class="main" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
