/** The part of the protocol that is about what suppliers answered, with its schemas: from the extension's own pages only. */
import * as v from 'valibot';
import { answerSchema, type SupplierAnswer } from '../rules/suppliers/answer.ts';

/** `changed`: somebody changed it meanwhile; `storage`: the browser refused. Nothing was kept. */
export type NotNoted = 'changed' | 'storage';

export interface SupplierProtocol {
  /** Rejects where the storage cannot be read. */
  'supplier-answers': { ask: Record<never, never>; answer: SupplierAnswer[] };
  /** Notes an answer, or changes one; its revision is the one it was changed from, 0 for a new one. */
  'note-answer': { ask: { answer: SupplierAnswer }; answer: { noted: true } | { noted: false; error: NotNoted } };
  /** Adds those that are not known yet, all or none. */
  'import-answers': { ask: { answers: SupplierAnswer[] }; answer: { added: number; known: number } };
  'drop-answer': { ask: { id: string }; answer: null };
}

export const supplierRequests = [
  v.object({ type: v.literal('supplier-answers') }),
  v.object({ type: v.literal('note-answer'), answer: answerSchema }),
  v.object({ type: v.literal('import-answers'), answers: v.pipe(v.array(answerSchema), v.maxLength(20_000)) }),
  v.object({ type: v.literal('drop-answer'), id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
] as const;
