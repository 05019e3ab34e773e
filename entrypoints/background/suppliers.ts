/** What suppliers answered: read once per start and after each change, and put beside the listings of the same supplier. */
import { addAnswers, dropAnswer, storeAnswer, storedAnswers } from '../../platform/db/answers.ts';
import type { Protocol } from '../../platform/messages.ts';
import { author } from '../../platform/settings.ts';
import { answersOf, type SupplierAnswer, sellerOf } from '../../rules/suppliers/answer.ts';
import type { WordedScreening } from '../../rules/worded.ts';
import { announce, orderTabs } from './tabs.ts';

const MOST_SHOWN = 5;

let known: Promise<SupplierAnswer[]> | null = null;

/** Storage that refuses means that none is shown: no verdict depends on them. */
export async function supplierAnswers(): Promise<SupplierAnswer[]> {
  known ??= storedAnswers();
  return known.catch(() => {
    known = null;
    return [];
  });
}

async function changed(): Promise<void> {
  known = null;
  await orderTabs({ order: 'screen-again' });
  announce(null);
}

/** A screening with what the supplier of each listing answered before. */
export function withAnswers(screening: WordedScreening, all: readonly SupplierAnswer[]): WordedScreening {
  if (all.length === 0) return screening;
  const listings = screening.listings.map((listing) => {
    const name = sellerOf(listing, screening)?.name;
    if (name === undefined) return listing;
    const answered = answersOf(name, { title: listing.title, mpn: listing.goods.mpn }, all).slice(0, MOST_SHOWN);
    return answered.length === 0 ? listing : { ...listing, answered };
  });
  return { ...screening, listings };
}

/** Keeps an answer, or changes one from the revision it names. Whoever noted it is suggested as author next time. */
export async function noteAnswer({
  answer,
}: Protocol['note-answer']['ask']): Promise<Protocol['note-answer']['answer']> {
  try {
    if (!(await storeAnswer(answer, answer.revision))) return { noted: false, error: 'changed' };
  } catch {
    return { noted: false, error: 'storage' };
  }
  await author.setValue(answer.author).catch(() => undefined);
  await changed();
  return { noted: true };
}

/** Adds answers of a file. Rejects where the browser refuses; then none is added. */
export async function importAnswers({
  answers,
}: Protocol['import-answers']['ask']): Promise<Protocol['import-answers']['answer']> {
  const added = await addAnswers(answers);
  if (added > 0) await changed();
  return { added, known: answers.length - added };
}

/** Drops an answer; one that is not there is no error. */
export async function forgetAnswer({ id }: Protocol['drop-answer']['ask']): Promise<null> {
  await dropAnswer(id);
  await changed();
  return null;
}
