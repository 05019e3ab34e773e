import { i18n } from '#i18n';

/** A site that has an adapter: how it was checked, and where it is read. */
export interface KnownSite {
  name: string;
  hosts: readonly string[];
  /** Kinds of pages it was held against; none: it is unverified. */
  verified: readonly ('product' | 'search' | 'supplier' | 'rfq' | 'checkout')[];
}

interface AdaptersProps {
  sites: readonly KnownSite[];
  /** Hosts that are read now, each with all below it. */
  read: readonly string[];
  onAllow(host: string): void;
}

/** The sites that have an adapter, each with its hosts; those not read yet can be allowed. */
export function Adapters({ sites, read, onAllow }: AdaptersProps) {
  const isRead = (host: string) => read.some((other) => host === other || host.endsWith(`.${other}`));
  return (
    <details>
      <summary>{i18n.t('options.adapters', sites.length)}</summary>
      <p>{i18n.t('options.adaptersHint')}</p>
      <ul class="plain-list">
        {sites.map((site) => (
          <li key={site.name} data-adapter={site.name}>
            <strong>{site.name}</strong>: {checkedText(site)}
            <Hosts hosts={site.hosts.filter((host) => !isRead(host))} onAllow={onAllow} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function checkedText({ verified }: KnownSite): string {
  if (verified.length === 0) return i18n.t('options.adapterUnverified');
  const kinds = verified.map((kind) => i18n.t(`options.pages_${kind}` as const));
  return i18n.t('options.adapterVerified', [kinds.join(', ')]);
}

/** Hosts of a site that are not read. */
function Hosts({ hosts, onAllow }: { hosts: readonly string[]; onAllow(host: string): void }) {
  if (hosts.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('options.notRead', hosts.length)}</summary>
      <div class="row">
        {hosts.map((host) => (
          <button type="button" key={host} onClick={() => onAllow(host)}>
            {i18n.t('options.readHost', [host])}
          </button>
        ))}
      </div>
    </details>
  );
}
