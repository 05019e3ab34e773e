/** What stands beside the send button, in words. */
import { browser } from 'wxt/browser';
import type { Says } from '../../overlay/guard/sign.ts';
import type { GuardState } from '../../platform/messages.ts';

/** i18n's own code would cost every page more than these few messages. */
const text = (key: string) => browser.i18n.getMessage(key as never);

/** The state in a word, and in a sentence. Nothing that was not looked at stands quiet. */
export function saysOf(state: GuardState, changed: boolean): Says {
  if (state.state !== 'known' || (changed && state.verdict !== 'stop'))
    return { shown: 'unchecked', words: text('guard_notYet'), label: text('guard_notYetLabel') };
  const { verdict } = state;
  switch (verdict) {
    case 'stop':
      return { shown: verdict, words: text('verdict_stop'), label: text('guard_stopLabel') };
    case 'review':
      return { shown: verdict, words: text('verdict_review'), label: text('guard_reviewLabel') };
    case 'unchecked':
      return { shown: verdict, words: text('verdict_unchecked'), label: text('guard_uncheckedLabel') };
    default:
      return { shown: verdict, words: '', label: text(`verdict_${verdict}`) };
  }
}
