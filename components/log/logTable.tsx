import { i18n } from '#i18n';
import { moment } from '../time.ts';
import { verdictName } from '../verdict.ts';
import { VerdictIcon } from '../verdictIcon.tsx';
import { type LogFilter, type LogRow, whatText } from './logRow.ts';

/** Acts and kinds that a filter offers, in the order in which people look for them. */
const ACTS = [
  ...(['escalated', 'refused', 'authorised', 'abandoned', 'proceeded', 'sent_unheld'] as const),
  ...([
    'not_same_party',
    'not_this_item',
    'not_a_tie',
    'flag_not_applicable',
    'vouched',
    'undone',
    'imported',
  ] as const),
];
const KINDS = ['correction', 'review', 'replay', 'hold', 'erasure', 'checkpoint', 'segment'] as const;

export function LogFilterForm({ filter, onFilter }: { filter: LogFilter; onFilter(filter: LogFilter): void }) {
  const change = (name: keyof LogFilter) => (event: Event) =>
    onFilter({ ...filter, [name]: (event.currentTarget as HTMLInputElement).value });
  return (
    <search class="log-filter">
      <label class="field">
        <span>{i18n.t('log.search')}</span>
        <input type="search" value={filter.text} onInput={change('text')} autocomplete="off" />
      </label>
      <label class="field">
        <span>{i18n.t('log.what')}</span>
        <select value={filter.what} onChange={change('what')}>
          <option value="">{i18n.t('log.everything')}</option>
          {ACTS.map((act) => (
            <option key={act} value={act}>
              {i18n.t(`log.act_${act}`)}
            </option>
          ))}
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`log.kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{i18n.t('log.from')}</span>
        <input type="date" value={filter.from} onChange={change('from')} />
      </label>
      <label class="field">
        <span>{i18n.t('log.to')}</span>
        <input type="date" value={filter.to} onChange={change('to')} />
      </label>
    </search>
  );
}

interface LogTableProps {
  /** Newest first. */
  rows: readonly LogRow[];
  chosen: string | null;
  onChoose(row: LogRow): void;
}

export function LogTable({ rows, chosen, onChoose }: LogTableProps) {
  return (
    <div class="table-box">
      <table class="log-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('log.entry')}</th>
            <th scope="col">{i18n.t('log.when')}</th>
            <th scope="col">{i18n.t('log.what')}</th>
            <th scope="col">{i18n.t('log.listing')}</th>
            <th scope="col">{i18n.t('log.who')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.ref.hash}
              data-entry={row.ref.seq}
              data-kind={row.kind}
              aria-current={row.ref.hash === chosen ? 'true' : undefined}
            >
              <td>
                <button type="button" class="link" onClick={() => onChoose(row)}>
                  {i18n.t('log.open', [String(row.ref.seq)])}
                </button>
              </td>
              <td>{moment(row.at)}</td>
              <td>
                {whatText(row)}
                {row.open && <span class="chip">{i18n.t('log.isOpen')}</span>}
                {row.held && <span class="chip">{i18n.t('log.isHeld')}</span>}
                {row.erased && <span class="chip">{i18n.t('log.isErased')}</span>}
              </td>
              <td>
                {row.verdict !== null && (
                  <span class="verdict-chip" title={verdictName(row.verdict)}>
                    <VerdictIcon shown={row.verdict} />
                    <span class="unseen">{verdictName(row.verdict)}</span>
                  </span>
                )}
                <span dir="auto">{row.title || row.url}</span>
                {row.reason !== '' && (
                  <span class="reason" dir="auto">
                    {row.reason}
                  </span>
                )}
              </td>
              <td dir="auto">{row.who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
