import { i18n } from '#i18n';
import type { ListChanges } from '../../rules/lists/outcome.ts';
import { count } from '../time.ts';

const KINDS = ['added', 'removed', 'changed'] as const;

/** What a new version added, removed and changed: numbers, and the first names behind a disclosure. */
export function ChangesLine({ changes }: { changes: ListChanges }) {
  const kinds = KINDS.filter((kind) => changes[kind].count > 0);
  if (kinds.length === 0) return <p>{i18n.t('lists.changesNone')}</p>;
  return (
    <>
      <p>
        {i18n.t('lists.changes', [
          count(changes.added.count),
          count(changes.removed.count),
          count(changes.changed.count),
        ])}
      </p>
      <details>
        <summary>{i18n.t('lists.changesNames')}</summary>
        <ul class="plain-list">
          {kinds.map((kind) => (
            <li key={kind}>
              {i18n.t(`lists.${kind}`)} {changes[kind].names.join('; ')}
              {changes[kind].count > changes[kind].names.length &&
                ` ${i18n.t('lists.more', [count(changes[kind].count - changes[kind].names.length)])}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
