/**
 * One mark per listing, plain DOM. What a page can see of it is the same whatever the verdict: one empty span of one
 * size. Shape, colour and words live in a closed shadow root, on a plain span:
 * a custom element could be defined by the page first, and its internals would hand the page our root.
 */

import tokens from '../components/markTokens.css?inline';
import { byStrength } from '../components/strength.ts';
import type { Verdict } from '../rules/screening.ts';
import { draw } from './draw.ts';
import { isAnyHidden } from './hidden.ts';
import { listenTo } from './listen.ts';
import css from './marks.css?inline';
import { claim, release, sweep } from './ours.ts';
import { type Settled, settle, UNSHIFTED } from './settle.ts';
import { unclobbered } from './unclobbered.ts';

/** What one mark shows, and where: it becomes the last child of its anchor. */
export interface Mark {
  anchor: Element;
  verdict: Verdict;
  /** The verdict in words: accessible name and tooltip. */
  label: string;
}

export interface MarkOptions {
  /** A trusted click or Enter on a mark: its index in the marks last shown, and its host for placing the card. */
  onOpen(index: number, host: HTMLElement): void;
  /** The page keeps taking a mark away, and we no longer put it back. */
  onRemoved(): void;
  /** Aborting takes every mark and listener off the page. */
  signal: AbortSignal;
}

export interface Marks {
  /** Makes the page carry exactly these marks: known anchors are changed in place, new ones added, the rest removed. */
  show(marks: readonly Mark[]): void;
  /** Whether the page hides or covers one that stands in view. */
  hidden(): boolean;
}

interface Placed extends Settled {
  button: HTMLButtonElement;
  index: number;
  shown: Verdict | null;
  /** How often the page took it away and we put it back. */
  returns: number;
}

/** A page may redraw a title now and then; one that does so more often fights the mark. Readings pause longer each time: a fight ends within seconds. */
const MOST_RETURNS = 5;
/** What a link around the mark or the page's own script would act on. */
const SWALLOWED = [
  ...['click', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup'],
];
/** Elements that can have no child: the mark stands after them. */
const CHILDLESS = 'img, input, br, hr, video, canvas, iframe, select, textarea';

/** Makes a page's marks. Nothing stands on the page until `show`. */
export function placeMarks(clobbered: Document, { onOpen, onRemoved, signal }: MarkOptions): Marks {
  const document = unclobbered(clobbered);
  const view = window;
  let sheet: CSSStyleSheet | null = null;
  const placed = new Map<Element, Placed>();
  /** Marks by their own node and by the node they stand in: either may be resized. */
  const byNode = new WeakMap<object, Placed>();
  const sizes = new ResizeObserver((changes) => {
    settle(new Set(changes.map(({ target }) => byNode.get(target)).filter((mark) => mark !== undefined)), view);
  });
  const figures = new Map<Verdict, SVGElement>();
  let stepped = -1;

  function add(anchor: Element): Placed {
    const host = document.createElement('span');
    host.dataset.tradeflag = 'mark';
    claim(host);
    const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(tokens + css);
    }
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tradeflag';
    button.tabIndex = -1;
    root.append(button);
    const mark: Placed = { host, root, button, shift: UNSHIFTED, index: -1, shown: null, returns: -1 };
    placed.set(anchor, mark);
    byNode.set(host, mark);
    return mark;
  }

  function stand(anchor: Element, mark: Placed): void {
    const home = anchor.matches(CHILDLESS) ? anchor.parentElement : anchor;
    if (home === null || mark.host.parentElement === home) return;
    if (mark.returns === MOST_RETURNS) {
      onRemoved();
      return;
    }
    mark.returns += 1;
    home.append(mark.host);
    byNode.set(home, mark);
    sizes.observe(mark.host);
    sizes.observe(home);
  }

  function paint(mark: Placed, { verdict, label }: Mark): void {
    mark.button.setAttribute('aria-label', label);
    mark.button.title = label;
    if (mark.shown === verdict) return;
    mark.shown = verdict;
    mark.button.dataset.verdict = verdict;
    const figure = figures.get(verdict) ?? draw(document, verdict);
    figures.set(verdict, figure);
    mark.button.replaceChildren(figure.cloneNode(true));
  }

  /** Keeps from the page what the user does on a mark, and opens the card. What the page itself sends is left alone. */
  function act(event: Event): void {
    const node = event.composedPath()[0] ?? event;
    const mark = byNode.get(node);
    if (mark === undefined || mark.host !== node || !event.isTrusted) return;
    event.stopPropagation();
    if (event.type !== 'click' && event.type !== 'auxclick') return;
    event.preventDefault();
    if (event.type === 'click') onOpen(mark.index, mark.host);
  }

  function show(marks: readonly Mark[]): void {
    if (signal.aborted) return;
    const wanted = strongest(marks);
    for (const [anchor, mark] of placed) {
      if (wanted.has(anchor)) continue;
      for (const node of [mark.host, mark.host.parentElement]) if (node !== null) sizes.unobserve(node);
      release(mark.host);
      placed.delete(anchor);
    }
    for (const [anchor, index] of wanted) {
      const mark = placed.get(anchor) ?? add(anchor);
      mark.index = index;
      paint(mark, marks[index] as Mark);
      stand(anchor, mark);
    }
    sweep(clobbered, ['mark'], new Set([...placed.values()].map(({ host }) => host)));
  }

  function step(): void {
    const standing = [...placed.values()].filter(({ host }) => host.isConnected).sort((a, b) => a.index - b.index);
    const next = standing.find(({ index }) => index > stepped) ?? standing[0];
    if (next === undefined) return;
    stepped = next.index;
    next.button.focus();
  }

  listenTo(view, SWALLOWED, act, { capture: true, signal });
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.code !== 'KeyF' || !event.altKey || !event.shiftKey || event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      step();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const mark of placed.values()) release(mark.host);
    placed.clear();
  });
  return {
    show,
    hidden: () =>
      isAnyHidden(
        [...placed.values()].map(({ host }) => host),
        clobbered,
      ),
  };
}

/** Index of the mark of each anchor; should two listings share one, the stronger verdict shows. */
function strongest(marks: readonly Mark[]): Map<Element, number> {
  const wanted = new Map<Element, number>();
  marks.forEach(({ anchor, verdict }, index) => {
    const rival = marks[wanted.get(anchor) ?? -1];
    if (rival === undefined || byStrength(verdict, rival.verdict) < 0) wanted.set(anchor, index);
  });
  return wanted;
}
