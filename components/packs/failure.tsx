import { i18n } from '#i18n';

/** Why no newer pack was taken over. */
export interface ShownPackFailure {
  reason: string;
  params: Record<string, string>;
}

/** In words; what a fault of ours says of itself is English. */
export function PackFailureText({ failure: { reason, params } }: { failure: ShownPackFailure }) {
  const first = params.version ?? params.date ?? params.part ?? params.table ?? params.host ?? params.status ?? '';
  const values: [string, string, string] = [first, params.rows ?? params.last ?? '', params.last ?? ''];
  return (
    <>
      {/* Of all sentences this one has the most places for values. */}
      {i18n.t(`packFailure.${reason}` as 'packFailure.fewer_rows', values)}
      {params.error !== undefined && (
        <>
          {' '}
          {i18n.t('failure.detail')} <q lang="en">{params.error}</q>
        </>
      )}
    </>
  );
}
