import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AnswerForm } from '../../components/suppliers/answerForm.tsx';
import { notNotedText } from '../../components/suppliers/notNoted.ts';
import { ask } from '../../platform/ask.ts';
import { type SupplierAnswer, sellerOf } from '../../rules/suppliers/answer.ts';
import type { WordedListing, WordedScreening } from '../../rules/worded.ts';
import { author, decisionDays } from './decisions.ts';
import { useFocusBack } from './focus.ts';

/** A new answer of the supplier of a listing, as far as the page says it. */
function blank(listing: WordedListing, screening: WordedScreening): SupplierAnswer {
  return {
    id: crypto.randomUUID(),
    supplier: sellerOf(listing, screening)?.name ?? '',
    item: listing.goods.mpn ?? listing.title,
    answers: {},
    by: '',
    on: decisionDays().today,
    author: author.value,
    revision: 0,
  };
}

/** Notes what the supplier of a listing answered. */
export function NoteAnswer({ listing, screening }: { listing: WordedListing; screening: WordedScreening }) {
  const [answer, setAnswer] = useState<SupplierAnswer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [noted, setNoted] = useState(false);
  const focusBack = useFocusBack(answer !== null);
  const close = () => {
    setAnswer(null);
    setError(null);
  };
  const save = async (given: SupplierAnswer) => {
    if (Object.keys(given.answers).length === 0) return setError(notNotedText('empty'));
    const outcome = await ask('note-answer', { answer: given }).catch(
      () => ({ noted: false, error: 'storage' }) as const,
    );
    if (!outcome.noted) return setError(notNotedText(outcome.error));
    author.value = given.author;
    setNoted(true);
    close();
  };
  return (
    <div class="decide">
      {answer === null ? (
        <button
          type="button"
          class="quiet"
          ref={focusBack}
          data-decide="answer"
          onClick={() => setAnswer(blank(listing, screening))}
        >
          {i18n.t('supplier.note')}
        </button>
      ) : (
        <AnswerForm answer={answer} today={decisionDays().today} error={error} onSave={save} onCancel={close} />
      )}
      <p role="status" class="kept">
        {noted && answer === null && i18n.t('supplier.noted')}
      </p>
    </div>
  );
}
