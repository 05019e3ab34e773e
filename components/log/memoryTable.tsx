import { i18n } from '#i18n';
import type { Standing } from '../../rules/decisions/standing.ts';
import type { WordedDecision } from '../../rules/wording/decided.ts';
import { day } from '../time.ts';

export interface MemoryRow extends WordedDecision {
  standing: Standing;
  /** In words: in force, or why not. */
  standingText: string;
}

/** Remembered decisions, each with what today's lists make of it and the way to take it back. */
export function MemoryTable({ rows, onForget }: { rows: readonly MemoryRow[]; onForget(row: MemoryRow): void }) {
  return (
    <div class="table-box">
      <table class="memory-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('memory.about')}</th>
            <th scope="col">{i18n.t('decide.scope')}</th>
            <th scope="col">{i18n.t('decide.reason')}</th>
            <th scope="col">{i18n.t('log.who')}</th>
            <th scope="col">{i18n.t('decide.until')}</th>
            <th scope="col">
              <span class="unseen">{i18n.t('memory.forget')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-standing={row.standing}>
              <td dir="auto">{row.aboutText}</td>
              <td dir="auto">{row.scopeText}</td>
              <td dir="auto">{row.reason}</td>
              <td dir="auto">{row.author}</td>
              <td>
                {day(row.expires)}
                {row.standing !== 'holds' && <span class="chip">{row.standingText}</span>}
              </td>
              <td>
                <button type="button" class="quiet" onClick={() => onForget(row)}>
                  {i18n.t('memory.forget')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
