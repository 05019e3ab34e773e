import { i18n } from '#i18n';
import type { Publication } from '../../rules/lists/publications.ts';

/** A publication with the names of its lists and of its publisher. */
export type ShownPublication = Publication & { name: string; publisherName: string };

export function PublicationHead({ publication }: { publication: ShownPublication }) {
  const { name, publisherName, format, licence, level } = publication;
  return (
    <>
      <strong>{name}</strong>
      <p class="soft">
        {publisherName}, {format}. {i18n.t('lists.licence', [licence])} {level === 'U' && i18n.t('lists.unverified')}
      </p>
    </>
  );
}

/** Where its files are, and to which other hosts that may lead. */
export function Addresses({ publication: { files, download } }: { publication: ShownPublication }) {
  const own = files.map(({ url }) => new URL(url).host);
  const others = download?.hosts.filter((host) => !own.includes(host)) ?? [];
  return (
    <>
      <ul class="plain-list">
        {files.map(({ url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p class="soft">{i18n.t('downloads.leadsTo', [others.join(', ')])}</p>}
    </>
  );
}

/** Addresses to be opened by a person: nothing here is fetched. */
export function Publications({ publications }: { publications: readonly ShownPublication[] }) {
  return (
    <details class="publications">
      <summary>{i18n.t('lists.sources')}</summary>
      <p>{i18n.t('lists.sourcesHint')}</p>
      <ul>
        {publications.map((publication) => (
          <li key={publication.id}>
            <PublicationHead publication={publication} />
            <Addresses publication={publication} />
          </li>
        ))}
      </ul>
    </details>
  );
}
