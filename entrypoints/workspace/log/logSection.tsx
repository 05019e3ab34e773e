import { i18n } from '#i18n';
import { LogFilterForm, LogTable } from '../../../components/log/logTable.tsx';
import { Exports } from './exports.tsx';
import { RecordView } from './recordView.tsx';
import { chosen, chosenRow, filter, rows, shown } from './state.ts';
import { Upkeep } from './upkeep.tsx';
import { VerifyPanel } from './verifyPanel.tsx';

/** The decision log: search, entries, the one that is open, and whether it is as it was written. */
export function LogSection() {
  const all = rows.value;
  return (
    <section class="log" aria-labelledby="log-title">
      <div class="no-print">
        <h2 id="log-title">{i18n.t('log.title')}</h2>
        <p class="soft">{i18n.t('log.hint')}</p>
        {all === null && <p>{i18n.t('popup.loading')}</p>}
        {all === 'failed' && <p class="error">{i18n.t('log.failed')}</p>}
        {Array.isArray(all) && all.length === 0 && <p>{i18n.t('log.none')}</p>}
        {Array.isArray(all) && all.length > 0 && (
          <>
            <LogFilterForm
              filter={filter.value}
              onFilter={(changed) => {
                filter.value = changed;
              }}
            />
            <p role="status" class="kept">
              {i18n.t('log.count', shown.value.length)}
            </p>
            <LogTable
              rows={shown.value}
              chosen={chosen.value}
              onChoose={({ ref }) => {
                chosen.value = chosen.value === ref.hash ? null : ref.hash;
              }}
            />
          </>
        )}
      </div>
      {chosenRow.value !== null && <RecordView key={chosenRow.value.ref.hash} row={chosenRow.value} />}
      <div class="no-print log-tools">
        <VerifyPanel />
        <Exports />
        <Upkeep />
      </div>
    </section>
  );
}
