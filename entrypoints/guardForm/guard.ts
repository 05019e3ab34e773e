/** What this copy does on its page: shows the state beside the send button, and asks before a form at stop is sent. */
import { contentsOf, type SendControl, sendControls } from '../../overlay/guard/control.ts';
import { holdersIn, parent } from '../../overlay/guard/dom.ts';
import { dialogDoor } from '../../overlay/guard/door.ts';
import type { EarlyGuard } from '../../overlay/guard/early.ts';
import { holdSends } from '../../overlay/guard/hold.ts';
import { makeSign, type Sign } from '../../overlay/guard/sign.ts';
import { ask } from '../../platform/ask.ts';
import { listen } from '../../platform/life.ts';
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
export function guard(early: EarlyGuard<GuardState>): void {
  const life = early.signal;
  let state: GuardState = { state: 'unknown' };
  /** The form was changed, and no screening of it has come yet. */
  let changed = false;
  /** What was held last, and what an answer under way in the dialog is about. */
  let held: SendControl | null = null;
  let answering: Asked | null = null;
  let passed: Asked | null = null;
  let reported = '';
  let shown: SendControl | null = null;
  let sign: Sign | null = null;

  const kind = () =>
    state.state === 'known' && (state.kind === 'rfq' || state.kind === 'checkout') ? state.kind : null;
  const isStop = () => state.state === 'known' && state.verdict === 'stop';
  const askedAt = ({ scope }: SendControl): Asked => ({ key: keyOf(state), contents: contentsOf(scope) });
  const same = (a: Asked, b: Asked | null) => a.key === b?.key && a.contents === b.contents;

  async function question(sent: SendControl): Promise<void> {
    held = sent;
    const asked = askedAt(sent);
    const told = await ask('guard-question', {}).catch(() => ask('guard-question', {})); // A background that died is woken.
    if (told === null) return renew();
    if (life.aborted) return;
    dialogDoor()?.open({
      signal: life,
      question: {
        ...told,
        async decide(choice) {
          answering = asked;
          const kept = await ask('guard-decide', { key: told.key, choice }).catch(
            () => ({ kept: false, error: 'storage' }) as const,
          );
          answering = null;
          return kept;
        },
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
    holding: () => (isStop() ? kind() : null),
    passes: (sent) => same(askedAt(sent), passed),
    onHeld: (sent) => question(sent).catch(() => undefined), // Held all the same: the next press asks again.
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
    if (shown !== null && isStop()) question(shown).catch(() => undefined);
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

  /** In a window of ours what the form says by then is decided on: a record of it was just made. */
  function decidedElsewhere(): Asked | null {
    const meant = held?.scope.isConnected ? held : shown;
    return meant && askedAt(meant);
  }

  /** That a page was not screened again lowers no stop. */
  function take(news: GuardState): void {
    if (news.state !== 'unknown' || !isStop()) state = news;
    refresh();
  }

  async function renew(): Promise<void> {
    take(await ask('guard', {}).catch((): GuardState => ({ state: 'unknown' })));
  }

  function hear(order: Order | GuardOrder): void {
    if (order.order === 'guard-pass') passed = answering ?? decidedElsewhere();
    if (order.order === 'stop') take({ state: 'off' });
  }

  function hearState(news: GuardState): void {
    if (following.settled()) changed = false;
    take(news);
  }

  const following = follow(document, {
    onPage: refresh,
    onForm() {
      changed = state.state === 'known';
      sign?.say(saysOf(state, changed));
    },
    isNeeded: () => kind() !== null,
    signal: life,
  });
  listen(life, hear);
  early.hear = hearState;
  if (early.state === null) renew();
  else take(early.state);
}

/** A control in a frame has its state beside the frame: our node would lose its looks in another document. */
function beside(sent: SendControl): SendControl {
  const frame = sent.control.ownerDocument === document ? null : sent.control.ownerDocument.defaultView?.frameElement;
  return frame ? { control: frame as HTMLElement, scope: parent(frame) ?? (frame as HTMLElement) } : sent;
}
