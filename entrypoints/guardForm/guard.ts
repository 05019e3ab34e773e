/** What this copy does on its page: shows the state beside the send button, and asks before a form at stop is sent. */
import { browser } from 'wxt/browser';
import { contentsOf, type SendControl, sendControls } from '../../overlay/guard/control.ts';
import { holdersIn, parent } from '../../overlay/guard/dom.ts';
import { dialogDoor } from '../../overlay/guard/door.ts';
import type { EarlyGuard } from '../../overlay/guard/early.ts';
import { holdSends } from '../../overlay/guard/hold.ts';
import { makeSign, type Sign } from '../../overlay/guard/sign.ts';
import { ask } from '../../platform/ask.ts';
import type { GuardOrder, GuardState, Order } from '../../platform/messages.ts';
import { follow } from './follow.ts';
import { saysOf } from './says.ts';

/** What a decision to send was about: the page as judged, and the contents of its form. */
interface Asked {
  key: string;
  contents: string;
}

const keyOf = (state: GuardState) => (state.state === 'known' ? state.key : '');

/** Works as long as the early guard. While the site is off or paused nothing stands on the page and nothing is held. */
export function guard(early: EarlyGuard): void {
  const life = early.signal;
  let state: GuardState = { state: 'unknown' };
  /** The form was changed, and no screening of it has come yet. */
  let changed = false;
  let asked: Asked | null = null;
  let passed: Asked | null = null;
  let reported = '';
  let shown: SendControl | null = null;
  let sign: Sign | null = null;

  const kind = () =>
    state.state === 'known' && (state.kind === 'rfq' || state.kind === 'checkout') ? state.kind : null;
  const askedAt = ({ scope }: SendControl): Asked => ({ key: keyOf(state), contents: contentsOf(scope) });
  const same = (a: Asked, b: Asked | null) => a.key === b?.key && a.contents === b.contents;

  async function question(sent: SendControl): Promise<void> {
    asked = askedAt(sent);
    const told = await ask('guard-question', {}).catch(() => null);
    if (told === null || life.aborted) return refresh();
    dialogDoor()?.open({
      signal: life,
      question: {
        ...told,
        decide: (choice) =>
          ask('guard-decide', { key: told.key, choice }).catch(() => ({ kept: false, error: 'storage' })),
        openWindow: () => void ask('guard-window', { show: 'decide' }).catch(() => null),
      },
    });
  }

  function report(): void {
    if (reported === keyOf(state)) return; // A page could fill the log by sending again and again.
    reported = keyOf(state);
    ask('guard-unheld', {}).catch(() => null);
  }

  const hold = holdSends({
    holding: () => (state.state === 'known' && state.verdict === 'stop' ? kind() : null),
    passes: (sent) => same(askedAt(sent), passed),
    onHeld: question,
    onUnheld: report,
    own(node) {
      if (node !== undefined && node === sign?.host) return sign.act;
      const door = dialogDoor();
      return node !== undefined && node === door?.host() ? door.act : null;
    },
    signal: life,
  });

  early.act = hold.act;

  function open(): void {
    if (shown !== null && state.state === 'known' && state.verdict === 'stop') question(shown);
    else ask('guard-window', { show: 'page' }).catch(() => null);
  }

  /** Makes the page carry the state beside its send control, where it has one. */
  function refresh(): void {
    if (life.aborted || document.documentElement === null) return;
    const mayStand = state.state === 'unknown' || kind() !== null;
    const holders = mayStand ? holdersIn(document) : [];
    for (const holder of holders.slice(1)) hold.alsoIn(holder);
    const found = holders.flatMap((holder) => sendControls(holder, kind()));
    shown = found.find(({ control }) => control.checkVisibility()) ?? null;
    if (shown === null && sign === null) return;
    sign ??= makeSign(document, { onOpen: open, signal: life });
    sign.show(shown && beside(shown), saysOf(state, changed));
  }

  function hear(order: Order | GuardOrder): undefined {
    if (order.order === 'guard') {
      state = order.state;
      if (following.settled()) changed = false;
      refresh();
    }
    if (order.order === 'guard-pass') passed = asked ?? (shown && askedAt(shown));
    if (order.order === 'stop') {
      state = { state: 'off' };
      refresh();
    }
  }

  async function begin(): Promise<void> {
    const answer = await ask('guard', {}).catch(() => null);
    if (answer !== null && state.state === 'unknown') state = answer;
    refresh();
  }

  const following = follow(document, {
    onPage: refresh,
    onForm() {
      changed = state.state === 'known';
      refresh();
    },
    async onRest() {
      // Nothing came: what was changed says nothing new, or cannot be read.
      state = (await ask('guard', {}).catch(() => null)) ?? { state: 'unknown' };
      changed = false;
      refresh();
    },
    isNeeded: () => kind() !== null,
    signal: life,
  });
  browser.runtime.onMessage.addListener(hear);
  life.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(hear);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  begin();
}

/** A control in a frame has its state beside the frame: our node would lose its looks in another document. */
function beside(sent: SendControl): SendControl {
  const frame = sent.control.ownerDocument === document ? null : sent.control.ownerDocument.defaultView?.frameElement;
  return frame ? { control: frame as HTMLElement, scope: parent(frame) ?? (frame as HTMLElement) } : sent;
}
