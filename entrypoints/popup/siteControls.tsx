import { i18n } from '#i18n';
import type { TabState } from '../../platform/messages.ts';
import { organisation, pause, present, presenting, switchSite } from './state.ts';

/** Off for this site, and an hour's pause, unless the organisation forbids them. Where either is in force the notice above offers the way back. */
export function SiteControls({ state: { state, host } }: { state: TabState }) {
  if (state !== 'on' && state !== 'not-ready') return null;
  return (
    <section class="buttons">
      {organisation.value.forbidSiteOff !== true && (
        <button type="button" class="quiet" onClick={() => switchSite(host, false)}>
          {i18n.t('popup.switchOff', [host])}
        </button>
      )}
      {organisation.value.forbidPause !== true && (
        <button type="button" class="quiet" onClick={() => pause(true)}>
          {i18n.t('popup.pause')}
        </button>
      )}
      {!presenting.value && (
        <button type="button" class="quiet" onClick={() => present(true)}>
          {i18n.t('presenter.on')}
        </button>
      )}
    </section>
  );
}
