/**
 * The dialog that asks before a form at stop is sent: modal, in the top layer, of one size, in a closed shadow root on
 * a plain span. The guard hears every click and key on it before the page can and lets none through, so what is chosen
 * is learnt from `change` and `submit`, which stay inside the root. Nothing is typed here.
 */
import { render } from 'preact';
import base from '../../components/base.css?inline';
import tokens from '../../components/tokens.css?inline';
import { claim, release } from '../ours.ts';
import { unclobbered } from '../unclobbered.ts';
import '../veil.ts';
import css from './dialog.css?inline';
import { Ask } from './dialogContent.tsx';
import type { DialogDoor, DialogOptions } from './door.ts';

/** A dialog that has just come is not yet what somebody means to press. */
const READ_MS = 500;
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown'];

/** Whatever comes into the top layer after the dialog lies over it. */
const RISES = ['beforetoggle', 'toggle', 'fullscreenchange'];

interface Opened {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  /** Since when it is on top, in milliseconds of `performance.now()`. */
  since: number;
  /** Something else may have come over it. */
  covered: boolean;
  close(): void;
}

let opened: Opened | null = null;

/** The door of the dialog's bundle. */
export const dialog: DialogDoor = {
  open(options) {
    opened?.close();
    opened = build(options);
  },
  host: () => opened?.host ?? null,
  act(event) {
    event.stopImmediatePropagation();
    const presses = PRESSES.includes(event.type);
    const mayBe = event.isTrusted && opened !== null && isPlain(opened, event);
    if (presses && !mayBe && (event as KeyboardEvent).key !== 'Tab') event.preventDefault();
  },
};

/** False while the dialog is new, and where something else may lie over it: then a press is not meant for it. */
function isPlain(shown: Opened, event: Event): boolean {
  if ((event as KeyboardEvent).key === 'Escape') return true;
  if (performance.now() - shown.since < READ_MS || (event as KeyboardEvent).repeat) return false;
  if (!shown.covered) return true;
  shown.dialog.close(); // To the top again; the next press counts.
  shown.dialog.showModal();
  shown.since = performance.now();
  shown.covered = false;
  return false;
}

function build({ question, signal }: DialogOptions): Opened {
  const document = unclobbered(window.document);
  const host = document.createElement('span');
  host.dataset.tradeflag = 'guard-dialog';
  claim(host);
  const root = host.attachShadow({ mode: 'closed' });
  const look = new CSSStyleSheet();
  look.replaceSync(tokens + base + css);
  root.adoptedStyleSheets = [look];
  const box = document.createElement('dialog');
  box.className = 'tradeflag';
  box.setAttribute('aria-labelledby', 'title');
  root.append(box);
  const listening = new AbortController();
  const until = { signal: listening.signal };

  function close(): void {
    if (opened?.host === host) opened = null;
    listening.abort();
    box.close(); // Gives the focus back to the page's own button.
    render(null, box);
    release(host);
  }

  box.addEventListener('cancel', close, until);
  signal.addEventListener('abort', close, until);
  render(<Ask question={question} onClose={close} />, box);
  document.documentElement.append(host);
  box.showModal();
  const shown: Opened = { host, dialog: box, since: performance.now(), covered: false, close };
  const rise = (event: Event) => {
    if (event.isTrusted && event.composedPath()[0] !== host) shown.covered = true;
  };
  for (const type of RISES) window.addEventListener(type, rise, { capture: true, ...until });
  return shown;
}
