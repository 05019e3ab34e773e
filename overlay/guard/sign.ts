/**
 * The state beside the send button: one node of one size and place, put there before the verdict is known. What it says
 * stands in a closed shadow root, as generated content, which `window.find` does not search.
 */
import tokens from '../../components/markTokens.css?inline';
import type { Verdict } from '../../rules/screening.ts';
import { draw } from '../draw.ts';
import { claim, release } from '../ours.ts';
import { unclobbered } from '../unclobbered.ts';
import { boxesAround, homeOf, placeBeside } from './beside.ts';
import type { SendControl } from './control.ts';
import { parent } from './dom.ts';
import css from './sign.css?inline';

export interface SignOptions {
  /** A trusted click, Enter or space on the state. */
  onOpen(): void;
  signal: AbortSignal;
}

export interface Says {
  shown: Verdict;
  /** What stands there in a word or two; '' stands quiet. */
  words: string;
  /** The same as a sentence, for screen readers and as tooltip. */
  label: string;
}

export interface Sign {
  /** Puts the state beside a control, or takes it off the page. */
  show(at: SendControl | null, says: Says): void;
  host: HTMLElement;
  /** Says something else in the same place. */
  say(says: Says): void;
  /** What the user does on it; the page hears nothing of it. */
  act(event: Event): void;
}

const SIZE = { width: 168, height: 28 };
/** A page that takes it away more often than this has its way. */
const MOST_RETURNS = 5;
const NEAR_PX = 1;
/** Told to a screen reader when it comes; the rest waits to be looked up. */
const SPOKEN: readonly Verdict[] = ['stop', 'review'];

/** Makes the state. Nothing stands on the page until `show`. */
export function makeSign(clobbered: Document, { onOpen, signal }: SignOptions): Sign {
  const document = unclobbered(clobbered);
  const host = document.createElement('span');
  host.dataset.tradeflag = 'guard';
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + css);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, place];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tradeflag';
  const text = document.createElement('span');
  const news = document.createElement('span');
  news.role = 'status';
  root.append(button, news);

  let stands: SendControl | null = null;
  let home: HTMLElement | null = null;
  let shown: Verdict | null = null;
  let shift = { x: 0, y: 0 };
  let returns = -1;
  const sizes = new ResizeObserver(settle);

  function settle(): void {
    if (stands === null || !host.isConnected) return;
    const { control, scope } = stands;
    const here = host.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const edge = Math.min(width, Element.prototype.getBoundingClientRect.call(scope).right);
    const there = placeBeside(control.getBoundingClientRect(), SIZE, edge, boxesAround(scope, control, host));
    const next = {
      x: Math.round(there.left - here.left + shift.x),
      y: Math.round(there.top - here.top + shift.y),
    };
    if (Math.abs(next.x - shift.x) < NEAR_PX && Math.abs(next.y - shift.y) < NEAR_PX) return;
    shift = next;
    place.replaceSync(`:host { translate: ${shift.x}px ${shift.y}px !important }`);
  }

  function leave(): void {
    sizes.disconnect();
    release(host);
    stands = null;
    home = null;
  }

  function stand(at: SendControl): void {
    const next = homeOf(at.control);
    if (next === home && host.isConnected && host.previousSibling === home) {
      stands = at;
      return;
    }
    if (next === home && returns === MOST_RETURNS) return;
    returns = next === home ? returns + 1 : 0;
    sizes.disconnect();
    claim(host);
    next.after(host);
    home = next;
    stands = at;
    for (const node of [host, at.control, parent(at.control)]) if (node !== null) sizes.observe(node);
  }

  function say({ shown: next, words, label }: Says): void {
    if (text.dataset.text !== words) text.dataset.text = words;
    if (button.title === label && shown === next) return;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.dataset.quiet = String(words === ''); // Never disabled: a page could try the focus.
    news.dataset.text = SPOKEN.includes(next) ? label : '';
    if (shown === next) return;
    shown = next;
    button.replaceChildren(draw(document, next), text);
  }

  function act(event: Event): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    event.preventDefault();
    onOpen();
  }

  signal.addEventListener('abort', leave);
  return {
    host,
    act,
    say,
    show(at, says) {
      if (at === null || signal.aborted) return leave();
      say(says);
      stand(at);
      settle();
    },
  };
}
