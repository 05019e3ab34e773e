import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AuthorField, FormEnd } from '../../../components/decisions/decideForm.tsx';
import { RecordParts } from '../../../components/log/recordParts.tsx';
import { Done, FileButton } from '../../../components/log/saidForm.tsx';
import { type ReviewFile, readReview, writeReviewAnswer } from '../../../platform/log/reviewFile.ts';
import { download } from '../download.ts';
import { author, exportWords, noteLog } from '../said.ts';

type Request = Extract<ReviewFile, { format: 'tradeflag-review' }>;

/** Second review by file: somebody else's record comes in and an answer goes out; an answer to one's own comes in. */
export function ReviewSection() {
  const [request, setRequest] = useState<Request | null>(null);
  const [done, setDone] = useState<{ words: string; wrong: boolean } | null>(null);
  const read = async (file: File) => {
    const review = readReview(await file.text());
    setRequest(null);
    if (review === null) return setDone({ words: i18n.t('review.unreadable'), wrong: true });
    if (review.format === 'tradeflag-review') {
      setDone(null);
      return setRequest(review);
    }
    const refused = await noteLog({ do: 'review', review: review.review });
    setDone(refused === null ? { words: i18n.t('review.added'), wrong: false } : { words: refused, wrong: true });
  };
  const answered = (words: string) => {
    setRequest(null);
    setDone({ words, wrong: false });
  };
  return (
    <section class="no-print" aria-labelledby="review-title">
      <h2 id="review-title">{i18n.t('review.title')}</h2>
      <p class="soft">{i18n.t('review.hint')}</p>
      <FileButton label={i18n.t('review.read')} accept=".json,application/json" onFile={read} />
      {request !== null && <Answer request={request} onAnswered={answered} onCancel={() => setRequest(null)} />}
      <Done words={done?.words ?? null} wrong={done?.wrong ?? false} />
    </section>
  );
}

interface AnswerProps {
  request: Request;
  onAnswered(words: string): void;
  onCancel(): void;
}

function Answer({ request, onAnswered, onCancel }: AnswerProps) {
  const [error, setError] = useState<string | null>(null);
  const [record] = request.records;
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    if (text('author') === '') return setError(i18n.t('review.nameMissing'));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const review = {
      of: request.of,
      agrees: text('agrees') === 'yes',
      reason: text('words'),
      reviewer: text('author'),
      at: Date.now(),
      zone: timeZone,
    };
    download(
      `tradeflag-review-answer-${request.of.seq}.json`,
      writeReviewAnswer(review, exportWords().disclaimer),
      'application/json',
    );
    onAnswered(i18n.t('review.answered'));
  };
  if (record === undefined) return null;
  return (
    <>
      <RecordParts
        title={record.title}
        parts={record.parts}
        disclaimer={record.disclaimer}
        language={record.language}
      />
      <form class="decide-form" onSubmit={submit}>
        <fieldset class="choices">
          <legend>{i18n.t('review.answer')}</legend>
          <label class="check">
            <input type="radio" name="agrees" value="yes" required />
            {i18n.t('review.agrees')}
          </label>
          <label class="check">
            <input type="radio" name="agrees" value="no" required />
            {i18n.t('review.objects')}
          </label>
        </fieldset>
        <div class="field">
          <label for="review-words">{i18n.t('decide.reason')}</label>
          <textarea id="review-words" name="words" rows={2} maxLength={2000} required dir="auto" />
        </div>
        <AuthorField author={author.value} />
        <FormEnd save={i18n.t('review.save')} error={error} onCancel={onCancel} />
      </form>
    </>
  );
}
