/**
 * The card: why a listing carries its mark. One at a time, of one size whatever it says, in a closed shadow root on a
 * plain span in the top layer. It holds nothing to type into: a page sees keystrokes.
 */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import base from '../components/base.css?inline';
import details from '../components/details.css?inline';
import tokens from '../components/tokens.css?inline';
import css from './card.css?inline';
import { Card } from './cardContent.tsx';
import type { CardContent, CardDoor, CardOptions } from './cardDoor.ts';
import './veil.ts';

const GAP_PX = 8;
const FOCUSABLE = 'button, select, a[href], [tabindex="0"]';
/** What is done in the card is not the page's business. */
const SWALLOWED = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];

interface OpenCard {
  beside: HTMLElement;
  renew(content: CardContent): void;
  focus(): void;
  close(): void;
}

let opened: OpenCard | null = null;

/** The door of the card's bundle. */
export const card: CardDoor = {
  open(options) {
    if (opened?.beside !== options.host) {
      opened?.close();
      opened = build(options);
    }
    opened.renew(options);
    opened.focus();
  },
  beside: () => opened?.beside ?? null,
  renew: (content) => opened?.renew(content),
  close: () => opened?.close(),
};

/** Puts an empty card beside its mark. */
function build({ host: beside, signal }: CardOptions): OpenCard {
  const document = beside.ownerDocument;
  const host = document.createElement('span');
  host.dataset.tradeflag = 'card';
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const look = new CSSStyleSheet();
  look.replaceSync(tokens + base + details + css);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [look, place];
  const box = document.createElement('div');
  box.className = 'tradeflag card';
  box.tabIndex = -1;
  box.role = 'dialog';
  box.setAttribute('aria-labelledby', 'verdict');
  root.append(box);

  const listening = new AbortController();
  const until = { signal: listening.signal };
  for (const type of SWALLOWED) host.addEventListener(type, (event) => event.stopPropagation(), until);
  box.addEventListener('keydown', (event) => event.key === 'Tab' && keepInside(event, root, box), until);
  const leave = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && close();
  document.defaultView?.addEventListener('keydown', leave, { capture: true, ...until });
  signal.addEventListener('abort', close, until);

  document.documentElement.append(host);
  host.showPopover();
  const stopFollowing = follow(beside, host, place);

  function close(): void {
    const hadFocus = root.activeElement !== null;
    opened = null;
    listening.abort();
    stopFollowing();
    render(null, box);
    host.remove();
    if (hadFocus) beside.focus({ preventScroll: true });
  }

  return {
    beside,
    renew: (content) => render(<Card content={content} now={Date.now()} onClose={close} />, box),
    focus: () => box.focus({ preventScroll: true }),
    close,
  };
}

/** Keeps the card beside its mark while the page scrolls and changes. Where the mark is gone the card stays put. */
function follow(beside: HTMLElement, host: HTMLElement, place: CSSStyleSheet): () => void {
  return autoUpdate(beside, host, async () => {
    if (!beside.isConnected) return;
    const { x, y } = await computePosition(beside, host, {
      strategy: 'fixed',
      placement: 'right-start',
      middleware: [offset(GAP_PX), flip(), shift({ padding: GAP_PX, crossAxis: true })],
    });
    place.replaceSync(`:host { translate: ${Math.round(x)}px ${Math.round(y)}px !important }`);
  });
}

/** Tab goes round inside the card; Escape leaves it. */
function keepInside(event: KeyboardEvent, root: ShadowRoot, box: HTMLElement): void {
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? stops.at(Math.max(at, 0) - 1) : stops[(at + 1) % stops.length];
  event.preventDefault();
  next?.focus();
}
