import { i18n } from '#i18n';
import type { Publication } from '../../rules/lists/publications.ts';

/** A publication with the names of its lists and of its publisher. */
export type ShownPublication = Publication & { name: string; publisherName: string };

/** Addresses of the publishers, to be opened by a person: nothing here is fetched. */
export function Publications({ publications }: { publications: readonly ShownPublication[] }) {
  return (
    <details class="publications">
      <summary>{i18n.t('lists.sources')}</summary>
      <p>{i18n.t('lists.sourcesHint')}</p>
      <ul>
        {publications.map(({ id, name, publisherName, format, files, licence, level }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p class="soft">
              {publisherName}, {format}. {i18n.t('lists.licence', [licence])}{' '}
              {level === 'U' && i18n.t('lists.unverified')}
            </p>
            <ul class="plain-list">
              {files.map((file) => (
                <li key={file.url}>
                  <a href={file.url} target="_blank" rel="noreferrer">
                    {file.url}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
