/** Why an act was not kept, in one word for the page that asked. */
import { StorageFull } from '../../platform/db/log.ts';
import type { NotKept } from '../../platform/decisionMessages.ts';
import { Refused } from '../../platform/log/keep.ts';

export class NotNow extends Error {
  readonly why: NotKept;

  constructor(why: NotKept) {
    super(why);
    this.why = why;
  }
}

export function whyNotKept(error: unknown): NotKept {
  if (error instanceof NotNow || error instanceof Refused) return error.why;
  return error instanceof StorageFull ? 'full' : 'storage';
}
