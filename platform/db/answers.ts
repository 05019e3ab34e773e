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

export async function dropAnswer(id: string): Promise<void> {
  await (await database()).delete('answers', id);
}
