import { i18n } from '#i18n';
import type { DownloadFailure } from '../../rules/lists/outcome.ts';

/** Files that belong to a list and were not loaded with it: it is known by fewer names. Titles of formats are English. */
export function MissingText({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <p class="list-aging">
      {i18n.t('lists.missing')} <span lang="en">{missing.join('; ')}.</span>
    </p>
  );
}

/** Why a download or an import failed. The reader's own sentence is English and stays as it is. */
export function FailureText({
  failure: { reason, params },
  files,
}: {
  failure: DownloadFailure;
  files: readonly string[];
}) {
  const values: [string, string, string] = [
    files.join(', '),
    params.rows ?? params.status ?? params.host ?? '',
    params.last ?? '',
  ];
  return (
    <>
      {/* Of all sentences this one has the most places for values. */}
      {i18n.t(`failure.${reason}` as 'failure.fewer_rows', values)}
      {params.error !== undefined && (
        <>
          {' '}
          {i18n.t('failure.detail')} <q lang="en">{params.error}</q>
        </>
      )}
    </>
  );
}
