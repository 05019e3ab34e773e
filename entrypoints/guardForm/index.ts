import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { earlyGuard } from '../../overlay/guard/early.ts';
import type { GuardState } from '../../platform/messages.ts';
import { guard } from './guard.ts';

/** The part of the guard that knows forms: its own bundle, injected where a page has one that may send an order or request. */
export default defineUnlistedScript(() => {
  const early = earlyGuard<GuardState>();
  if (early !== undefined && early.act === null) guard(early);
});
