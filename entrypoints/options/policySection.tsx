import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { onPolicy, type Policy, policyState } from '../../platform/policy.ts';
import { lists } from './listsState.ts';

const policy = signal<{ policy: Policy; wrong: string[] }>({ policy: {}, wrong: [] });
/** Hosts of the policy that the browser is not permitted to read yet. */
const notAllowed = signal<string[]>([]);

const originsOf = (host: string) => [`https://${host}/*`, `https://*.${host}/*`];

async function refresh(): Promise<void> {
  policy.value = await policyState();
  const { sites = [] } = policy.value.policy;
  const allowed = await Promise.all(sites.map((host) => browser.permissions.contains({ origins: originsOf(host) })));
  notAllowed.value = sites.filter((_, i) => allowed[i] !== true);
}

export async function followPolicy(): Promise<void> {
  onPolicy(refresh);
  await refresh();
}

async function allow(host: string): Promise<void> {
  await browser.permissions.request({ origins: originsOf(host) }).catch(() => false);
  await refresh();
}

/** What the organisation has set; nothing where it has set nothing. */
export function PolicySection() {
  const { policy: set, wrong } = policy.value;
  const names = Object.keys(set) as (keyof Policy)[];
  if (names.length === 0 && wrong.length === 0) return null;
  const state = lists.value;
  const loaded = state === null || state === 'failed' ? [] : state.lists.map(({ list }) => list);
  const missing = (set.requiredLists ?? []).filter((list) => !loaded.includes(list));
  const rest = names.filter((name) => name !== 'notice' && set[name] !== false);
  return (
    <section data-policy="">
      <h2>{i18n.t('policy.title')}</h2>
      {set.notice !== undefined && <p>{set.notice}</p>}
      {rest.length > 0 && <p>{i18n.t('policy.set')}</p>}
      <ul class="plain-list">
        {rest.map((name) => (
          <li key={name}>{i18n.t(`policy.${name}` as 'policy.sites', [valueText(set[name])])}</li>
        ))}
      </ul>
      {missing.length > 0 && <p class="list-aging">{i18n.t('policy.missing', [missing.join(', ')])}</p>}
      {notAllowed.value.map((host) => (
        <p class="row" key={host}>
          <span>{i18n.t('policy.notAllowed', [host])}</span>
          <button type="button" onClick={() => allow(host)}>
            {i18n.t('popup.allow')}
          </button>
        </p>
      ))}
      {wrong.length > 0 && <p class="list-failure">{i18n.t('policy.wrong', [wrong.join(', ')])}</p>}
    </section>
  );
}

const valueText = (value: Policy[keyof Policy]) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
