import { i18n } from '#i18n';
import type { DownloadFailure } from '../../rules/lists/outcome.ts';
import { count, moment } from '../time.ts';
import { FailureText } from './failure.tsx';
import { Addresses, PublicationHead, type ShownPublication } from './publications.tsx';

/** How a publication is downloaded. Times are epoch milliseconds. */
export interface ShownDownload {
  id: string;
  on: boolean;
  running: boolean;
  /** The organisation requires it: it cannot be turned off. */
  required: boolean;
  tried: number | null;
  succeeded: number | null;
  next: number | null;
  failure: DownloadFailure | null;
}

/** How far one is. */
export interface ShownProgress {
  id: string;
  /** Bytes. */
  read: number;
  files: number;
  done: number;
}

export interface DownloadsProps {
  publications: readonly ShownPublication[];
  downloads: readonly ShownDownload[];
  progress: ShownProgress | null;
  /** Called inside the click: the browser asks for its permission only then. */
  onTurn(id: string, on: boolean): void;
  onNow(id: string): void;
  onCancel(id: string): void;
}

/** The lists that can be downloaded: each off until turned on, with its addresses and how the last try went. */
export function Downloads({ publications, downloads, progress, ...acts }: DownloadsProps) {
  return (
    <section class="downloads" aria-labelledby="downloads-title">
      <h3 id="downloads-title">{i18n.t('downloads.title')}</h3>
      <p>{i18n.t('downloads.intro')}</p>
      <ul>
        {publications.map((publication) => {
          const download = downloads.find(({ id }) => id === publication.id);
          return (
            download && (
              <li key={publication.id} data-download={publication.id}>
                <PublicationHead publication={publication} />
                <State download={download} name={publication.name} />
                {download.running && <Running of={progress?.id === download.id ? progress : null} />}
                <Buttons download={download} name={publication.name} {...acts} />
                <details>
                  <summary>{i18n.t('downloads.addresses')}</summary>
                  <Addresses publication={publication} />
                </details>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function State({ download, name }: { download: ShownDownload; name: string }) {
  const { on, tried, succeeded, next, failure } = download;
  if (!on) return <p class="soft">{i18n.t('downloads.off')}</p>;
  if (tried === null) return <p>{i18n.t('downloads.untried')}</p>;
  return (
    <div role="status">
      <p>
        {i18n.t('downloads.tried', [moment(tried)])}{' '}
        {succeeded !== null && i18n.t('downloads.succeeded', [moment(succeeded)])}{' '}
        {next !== null && i18n.t('downloads.next', [moment(next)])}
      </p>
      {failure !== null && (
        <p class="list-failure">
          {i18n.t('downloads.failed')} <FailureText failure={failure} files={[name]} />
        </p>
      )}
    </div>
  );
}

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number) => count(Math.round(bytes / (MEGABYTE / 10)) / 10);

/** How large a list is nobody says beforehand: the bar moves by files, the words by bytes. */
function Running({ of }: { of: ShownProgress | null }) {
  const words =
    of === null
      ? i18n.t('downloads.waiting')
      : i18n.t('downloads.running', [count(of.done), count(of.files), megabytes(of.read)]);
  return (
    <>
      <p>{words}</p>
      <progress aria-label={words} {...(of !== null && of.done > 0 && { max: of.files, value: of.done })} />
    </>
  );
}

interface ButtonsProps extends Pick<DownloadsProps, 'onTurn' | 'onNow' | 'onCancel'> {
  download: ShownDownload;
  name: string;
}

function Buttons({ download: { id, on, running, required }, name, onTurn, onNow, onCancel }: ButtonsProps) {
  if (!on)
    return (
      <button type="button" aria-label={i18n.t('downloads.turnOnNamed', [name])} onClick={() => onTurn(id, true)}>
        {i18n.t('downloads.turnOn')}
      </button>
    );
  return (
    <p class="row">
      {running ? (
        <button type="button" aria-label={i18n.t('downloads.cancelNamed', [name])} onClick={() => onCancel(id)}>
          {i18n.t('lists.cancel')}
        </button>
      ) : (
        <button type="button" aria-label={i18n.t('downloads.nowNamed', [name])} onClick={() => onNow(id)}>
          {i18n.t('downloads.now')}
        </button>
      )}
      {required ? (
        <span class="soft">{i18n.t('downloads.required')}</span>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('downloads.turnOffNamed', [name])}
          onClick={() => onTurn(id, false)}
        >
          {i18n.t('downloads.turnOff')}
        </button>
      )}
    </p>
  );
}
