import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListChanges, ListFailure } from '../../rules/lists/outcome.ts';
import { count, day, daysAgo, daysSince } from '../time.ts';
import { ChangesLine } from './changes.tsx';
import { FailureText, MissingText } from './failure.tsx';

/** A list as it is in force. Times are epoch milliseconds, dates ISO. */
export interface ShownList {
  list: string;
  name: string;
  publisher: string;
  published: string | null;
  imported: number;
  /** Date from which its age counts. */
  asOf: string;
  /** Whether its age counts: a list of the user's own does not age. */
  ages: boolean;
  /** Entries that have expired. */
  expired: number;
  /** When its publisher was last asked and had none newer. */
  confirmed?: number | undefined;
  rows: number;
  files: { name: string; modified: number }[];
  /** Files that belong to it and were not given. */
  missing: string[];
  bundled: boolean;
  changes: ListChanges | null;
  failed: (ListFailure & { at: number; files: string[] }) | null;
}

/** From this age on a newer file should be looked for. */
const AGING_DAYS = 3;

export interface ListTableProps {
  lists: readonly ShownList[];
  now: number;
  /** Days after which a list is stale. */
  limit: number;
  onRemove(list: string): void;
}

/** The lists in force with their dates and ages, the last failed import of each, and the way to remove one. */
export function ListTable({ lists, now, limit, onRemove }: ListTableProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <div class="list-table">
      <table aria-label={i18n.t('lists.table')}>
        <thead>
          <tr>
            {(['list', 'published', 'loaded', 'age', 'entries', 'action'] as const).map((column) => (
              <th key={column} scope="col">
                {i18n.t(`lists.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <Row
              key={list.list}
              list={list}
              now={now}
              limit={limit}
              asked={asked === list.list}
              onAsk={(ask) => setAsked(ask ? list.list : null)}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<ListTableProps, 'lists'> {
  list: ShownList;
  /** Whether it is being asked if the list should go. */
  asked: boolean;
  onAsk(ask: boolean): void;
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function Row({ list, now, limit, asked, onAsk, onRemove }: RowProps) {
  const { name, publisher, published, imported, rows, files } = list;
  const newest = Math.max(0, ...files.map(({ modified }) => modified));
  const fileDate = newest === 0 ? i18n.t('lists.notStated') : i18n.t('lists.fileOf', [day(isoDay(newest))]);
  const button = useRef<HTMLButtonElement>(null);
  const remove = () => {
    onAsk(false);
    onRemove(list.list);
  };
  const keep = () => {
    onAsk(false);
    button.current?.focus(); // the one that was pressed is gone
  };
  return (
    <>
      <tr data-list={list.list}>
        <th scope="row">
          {name}
          <span class="soft">{publisher}</span>
        </th>
        <td>{published === null ? fileDate : day(published)}</td>
        <td>{day(isoDay(imported))}</td>
        <td>
          <Age list={list} now={now} limit={limit} />
        </td>
        <td>{count(rows)}</td>
        <td>
          {!list.bundled && (
            <button
              ref={button}
              type="button"
              class="quiet"
              aria-label={i18n.t('lists.removeNamed', [name])}
              aria-expanded={asked}
              onClick={() => onAsk(!asked)}
            >
              {i18n.t('lists.remove')}
            </button>
          )}
        </td>
      </tr>
      {asked && (
        <tr>
          <td colSpan={6}>
            <p role="alert">{i18n.t('lists.removeAsk', [name])}</p>
            <p class="row">
              <button type="button" onClick={remove}>
                {i18n.t('lists.removeYes')}
              </button>
              <button type="button" onClick={keep}>
                {i18n.t('lists.removeNo')}
              </button>
            </p>
          </td>
        </tr>
      )}
      <More list={list} />
    </>
  );
}

/** How old a list is, in words: the colour only repeats them. */
function Age({ list: { asOf, ages }, now, limit }: Pick<RowProps, 'list' | 'now' | 'limit'>) {
  const [days, ago] = [daysSince(asOf, now), daysAgo(asOf, now)];
  if (!ages) return <>{days > AGING_DAYS ? i18n.t('lists.own', [ago]) : ago}</>;
  if (days > limit) return <strong class="list-stale">{i18n.t('lists.stale', [ago])}</strong>;
  if (days > AGING_DAYS) return <strong class="list-aging">{i18n.t('lists.aging', [ago])}</strong>;
  return <>{ago}</>;
}

/** What is missing of it, what the last update changed, and the last import that failed. */
function More({ list: { missing, changes, failed, confirmed, expired } }: { list: ShownList }) {
  if (missing.length === 0 && changes === null && failed === null && confirmed === undefined && expired === 0)
    return null;
  return (
    <tr>
      <td colSpan={6} class="list-more">
        <MissingText missing={missing} />
        {confirmed !== undefined && <p>{i18n.t('lists.confirmed', [day(isoDay(confirmed))])}</p>}
        {expired > 0 && <p class="list-aging">{i18n.t('lists.expired', expired)}</p>}
        {changes !== null && <ChangesLine changes={changes} />}
        {failed !== null && (
          <p class="list-failure">
            {i18n.t('lists.lastFailed', [day(isoDay(failed.at))])} <FailureText failure={failed} files={failed.files} />
          </p>
        )}
      </td>
    </tr>
  );
}
