import { i18n } from '#i18n';
import { count, day } from '../time.ts';

/** A pack that can be in force; `number` null is the one in the extension. Dates are ISO. */
export interface ShownPack {
  number: number | null;
  version: string;
  created: string;
  validUntil: string | null;
  inForce: boolean;
  /** Rows of all tables of each part. */
  rows: Record<string, number>;
}

export interface KeptPacksProps {
  packs: readonly ShownPack[];
  onUse(number: number | null): void;
}

/** The packs that are kept, with what is in them and the way back to each. */
export function KeptPacks({ packs, onUse }: KeptPacksProps) {
  return (
    <ul class="kept-packs">
      {packs.map(({ number, version, created, validUntil, inForce, rows }) => (
        <li key={number} data-pack={version}>
          <p>
            <strong>{i18n.t('packs.version', [version])}</strong>{' '}
            {i18n.t(number === null ? 'packs.bundled' : 'packs.downloaded', [day(created)])}{' '}
            {validUntil !== null && i18n.t('packs.validUntil', [day(validUntil)])}
          </p>
          <details>
            <summary>{i18n.t('packs.rows', [count(Object.values(rows).reduce((sum, part) => sum + part, 0))])}</summary>
            <ul class="plain-list columns">
              {Object.entries(rows).map(([part, amount]) => (
                <li key={part}>
                  {i18n.t(`packs.part.${part}` as 'packs.part.goods')}: {count(amount)}
                </li>
              ))}
            </ul>
          </details>
          {inForce ? (
            <p class="soft">{i18n.t('packs.inForce')}</p>
          ) : (
            <button type="button" class="quiet" onClick={() => onUse(number)}>
              {i18n.t(isBack(version, packs) ? 'packs.goBack' : 'packs.use', [version])}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Versions are dates with zeros, then a serial: an older one sorts before, but for serials of one day. */
function isBack(version: string, packs: readonly ShownPack[]): boolean {
  const inForce = packs.find((pack) => pack.inForce)?.version ?? '';
  return version.localeCompare(inForce, 'en', { numeric: true }) < 0;
}
