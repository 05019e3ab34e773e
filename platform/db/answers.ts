/** What suppliers answered. A change names the revision it was made from, so that two windows lose nothing. */
import type { SupplierAnswer } from '../../rules/suppliers/answer.ts';
import { database, transact } from './open.ts';

export async function storedAnswers(): Promise<SupplierAnswer[]> {
  return (await database()).getAll('answers');
}

/** Stores an answer made from revision `from` (0: a new one). False, and nothing stored, where another one stands there. */
export function storeAnswer(answer: SupplierAnswer, from: number): Promise<boolean> {
  return transact(['answers'], 'readwrite', async (write) => {
    const store = write.objectStore('answers');
    const current = await store.get(answer.id);
    if ((current?.revision ?? 0) !== from) return false;
    await store.put({ ...answer, revision: from + 1 });
    return true;
  });
}

/** Adds answers that are not known yet, all or none; gives how many. */
export function addAnswers(answers: readonly SupplierAnswer[]): Promise<number> {
  return transact(['answers'], 'readwrite', async (write) => {
    const store = write.objectStore('answers');
    const known = new Set<string>(await store.getAllKeys());
    const unknown = answers.filter(({ id }) => !known.has(id));
    for (const answer of unknown) await store.put({ ...answer, revision: 1 });
    return unknown.length;
  });
}

export async function dropAnswer(id: string): Promise<void> {
  await (await database()).delete('answers', id);
}
