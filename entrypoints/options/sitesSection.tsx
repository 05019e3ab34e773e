import { i18n } from '#i18n';
import { Adapters } from '../../components/sites/adapters.tsx';
import { off, readSite, rules, sites, switchedOn, switchSite } from './state.ts';

/** What is read, and on which sites. */
export function SitesSection() {
  const { builtIn, added } = sites.value;
  return (
    <section>
      <h2>{i18n.t('options.read')}</h2>
      <p>{i18n.t('options.readWhat')}</p>
      <p>{i18n.t('options.readNot')}</p>
      <details>
        <summary>{i18n.t('options.sites', builtIn.length)}</summary>
        <ul class="plain-list columns">
          {builtIn.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <Adapters sites={rules.value?.sites ?? []} read={[...builtIn, ...added]} onAllow={readSite} />
      <p>{added.length === 0 ? i18n.t('options.noneAdded') : i18n.t('options.added', [added.join(', ')])}</p>
    </section>
  );
}

/** Sites the user switched off, each with the way back, and back again. */
export function OffSection() {
  return (
    <section>
      <h2>{i18n.t('options.off')}</h2>
      {off.value.length === 0 && <p>{i18n.t('options.offNone')}</p>}
      {off.value.map((host) => (
        <p class="row" key={host}>
          <span>{host}</span>
          <button type="button" onClick={() => switchSite(host, true)}>
            {i18n.t('options.switchOn', [host])}
          </button>
        </p>
      ))}
      <div role="status">
        {switchedOn.value.map((host) => (
          <p class="row" key={host}>
            <span>{i18n.t('options.switchedOn', [host])}</span>
            <button type="button" onClick={() => switchSite(host, false)}>
              {i18n.t('deal.undo')}
            </button>
          </p>
        ))}
      </div>
    </section>
  );
}
