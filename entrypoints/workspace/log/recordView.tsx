import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '../../../components/copyButton.tsx';
import type { LogRow } from '../../../components/log/logRow.ts';
import { RecordParts, recordText } from '../../../components/log/recordParts.tsx';
import { ask } from '../../../platform/ask.ts';
import type { RecordState } from '../../../platform/decisionMessages.ts';
import { writeReviewRequest } from '../../../platform/log/reviewFile.ts';
import { download } from '../download.ts';
import { presenting } from '../state.ts';
import { RecordActs } from './recordActs.tsx';

/** One entry in words: in the user's language on the screen, with English beside it on paper. */
export function RecordView({ row }: { row: LogRow }) {
  const [records, setRecords] = useState<RecordState[] | null | 'failed'>(null);
  const [again, setAgain] = useState<string[] | null>(null);
  const { ref } = row;
  // What is added to the entry later changes the row, and the record with it.
  useEffect(() => {
    setAgain(null);
    ask('read-record', { of: ref }).then(
      (answer) => setRecords(answer ?? 'failed'),
      () => setRecords('failed'),
    );
  }, [row]);
  if (records === null) return <p>{i18n.t('popup.loading')}</p>;
  if (records === 'failed' || records[0] === undefined) return <p class="error">{i18n.t('log.failed')}</p>;
  const screenAgain = async () => {
    const answer = await ask('replay', { of: ref }).catch(() => null);
    setAgain(answer?.lines ?? [i18n.t('log.noReading')]);
  };
  const [own] = records;
  return (
    <section class="record-view" aria-labelledby="record-heading">
      <h2 id="record-heading">{i18n.t('log.entryTitle', [String(ref.seq)])}</h2>
      <div class="buttons no-print">
        <button type="button" class="main" onClick={() => print()}>
          {i18n.t('log.print')}
        </button>
        <CopyButton label={i18n.t('copy.evidence')} text={() => recordText(own)} />
        {row.act !== null && (
          <>
            <button type="button" class="quiet" onClick={screenAgain}>
              {i18n.t('log.again')}
            </button>
            <button
              type="button"
              class="quiet"
              hidden={presenting.value}
              onClick={() =>
                download(`tradeflag-review-${ref.seq}.json`, writeReviewRequest(ref, records), 'application/json')
              }
            >
              {i18n.t('log.askReview')}
            </button>
          </>
        )}
      </div>
      <div role="status" class="no-print">
        {again?.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="records">
        {records.map(({ title, parts, disclaimer, language }) => (
          <RecordParts key={language} title={title} parts={parts} disclaimer={disclaimer} language={language} />
        ))}
      </div>
      <RecordActs row={row} />
    </section>
  );
}
