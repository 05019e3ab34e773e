import { i18n } from '#i18n';
import { downloads } from './downloadsState.ts';
import { lists } from './listsState.ts';
import { packs } from './packsState.ts';

/** Every address that is used now; those that may be used stand with the lists. Nothing while that is not known. */
export function NetworkSection() {
  const state = lists.value;
  if (state === null || state === 'failed' || downloads.value === null || packs.value === null) return null;
  const on = downloads.value.flatMap((download) => (download.on ? [download.id] : []));
  const used = state.publications.filter(({ id }) => on.includes(id));
  const { source } = packs.value;
  const addresses = [
    ...used.flatMap(({ files, download }) => [...files.map(({ url }) => url), ...(download?.hosts ?? [])]),
    ...(source === null ? [] : [source.address]),
  ];
  return (
    <section>
      <h2>{i18n.t('options.network')}</h2>
      <p>{i18n.t(addresses.length === 0 ? 'options.networkNone' : 'options.networkLists')}</p>
      <ul class="plain-list">
        {addresses
          .filter((address, i, all) => all.findIndex((other) => other.includes(address)) === i)
          .map((address) => (
            <li key={address}>{address}</li>
          ))}
      </ul>
    </section>
  );
}
