import { i18n } from '#i18n';
import { day } from './time.ts';

interface Props {
  /** What keeps the database from being used, and when it was found empty though something stood there (epoch milliseconds). */
  storage: { trouble: 'blocked' | 'newer' | 'full' | 'refused' | null; lost: number | null };
  /** Somebody has read that it was lost. */
  onRead: () => void;
}

/** What the browser did not keep, or does not give. */
export function Storage({ storage: { trouble, lost }, onRead }: Props) {
  return (
    <>
      {trouble !== null && (
        <p role="alert" data-storage={trouble}>
          {i18n.t(`storage.${trouble}`)}
        </p>
      )}
      {lost !== null && (
        <div class="notice" data-storage="lost">
          <p role="alert">{i18n.t('storage.lost', [day(new Date(lost).toISOString().slice(0, 10))])}</p>
          <button type="button" onClick={onRead}>
            {i18n.t('storage.read')}
          </button>
        </div>
      )}
    </>
  );
}
