import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeMarks } from '../../../overlay/marks.ts';
import { watch } from '../../../overlay/watch.ts';
import { blankSnapshot } from '../../../reader/snapshot/snapshot.ts';

let page: AbortController;
let clock: number;
let says: string;
let stepCost: number;
let steps: number;
let fails: boolean;
let roots: Node[];
const surveys: { changed: boolean; said: string }[] = [];
const stopped = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<h3>First</h3><input>';
  page = new AbortController();
  [clock, says, stepCost, steps, fails, roots] = [0, 'one', 1, 1, false, []];
  surveys.length = 0;
  stopped.mockReset();
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  visibility('visible');
});

function visibility(state: DocumentVisibilityState): void {
  Object.defineProperty(Object.getPrototypeOf(document), 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function start(): void {
  watch(document, {
    *take() {
      for (let step = 0; step < steps; step += 1) {
        clock += stepCost;
        yield;
      }
      if (fails) throw new Error('unreadable');
      return { snapshot: blankSnapshot(says), elements: [], roots };
    },
    async onTaken({ snapshot: { url: said } }) {
      const changed = said !== surveys.at(-1)?.said;
      surveys.push({ changed, said });
      return changed;
    },
    onStop: stopped,
    signal: page.signal,
    now: () => clock,
  });
}

async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    clock += 10;
    await vi.advanceTimersByTimeAsync(10);
  }
}

function change(): void {
  document.body.append(document.createElement('p'));
}

test('a page is read once when it comes, and not again while it rests', async () => {
  start();
  await pass(5000);
  expect(surveys).toEqual([{ changed: true, said: 'one' }]);
});

test('a hidden page is read only when it is shown', async () => {
  visibility('hidden');
  start();
  await pass(2000);
  expect(surveys).toEqual([]);
  visibility('visible');
  await pass(500);
  expect(surveys).toHaveLength(1);
});

test('a burst of changes is read once, after it came to rest, and says whether anything is new', async () => {
  start();
  await pass(1000);
  for (let burst = 0; burst < 20; burst += 1) change();
  says = 'two';
  await pass(1000);
  change();
  await pass(1000);
  expect(surveys).toEqual([
    { changed: true, said: 'one' },
    { changed: true, said: 'two' },
    { changed: false, said: 'two' },
  ]);
});

test('a page that never rests is read all the same, ever more seldom while nothing is new', async () => {
  start();
  const count = async (seconds: number) => {
    const before = surveys.length;
    for (let tick = 0; tick < seconds * 10; tick += 1) {
      (document.querySelector('h3') as Element).textContent = String(tick);
      await pass(100);
    }
    return surveys.length - before;
  };
  const early = await count(10);
  const late = await count(60);
  expect(early).toBeGreaterThanOrEqual(3);
  expect(late).toBeLessThanOrEqual(4);
  change();
  says = 'new';
  await pass(1000);
  expect(surveys.at(-1)).toEqual({ changed: true, said: 'new' });
});

test('an edited field is read', async () => {
  start();
  await pass(1000);
  says = 'to Russia';
  document.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  await pass(1000);
  expect(surveys.at(-1)).toEqual({ changed: true, said: 'to Russia' });
});

test('our own marks are no change of the page, unless the page takes them away', async () => {
  start();
  await pass(1000);
  const anchor = document.querySelector('h3') as Element;
  const marks = placeMarks(document, { onOpen() {}, onRemoved() {}, signal: page.signal });
  marks.show([{ anchor, verdict: 'stop', label: 'x' }]);
  await pass(1000);
  marks.show([]);
  await pass(1000);
  expect(surveys).toHaveLength(1);
  marks.show([{ anchor, verdict: 'stop', label: 'x' }]);
  anchor.querySelector('span')?.remove();
  await pass(1000);
  expect(surveys).toHaveLength(2);
});

test('a long reading is cut into slices, between which the page may run', async () => {
  [steps, stepCost] = [100, 2];
  const turns = vi.spyOn(window, 'setTimeout');
  start();
  await pass(600);
  expect(surveys).toHaveLength(1);
  expect(turns.mock.calls.length).toBeGreaterThanOrEqual(100 / (8 / 2));
  turns.mockRestore();
});

test('reading stops when it has cost too much, says so once, and goes on when the user acts', async () => {
  [steps, stepCost] = [200, 8];
  start();
  for (let times = 0; times < 4; times += 1) {
    change();
    await pass(60_000);
  }
  expect(surveys).toHaveLength(2);
  expect(stopped).toHaveBeenCalledTimes(1);
  const click = new Event('pointerdown', { bubbles: true });
  document.body.dispatchEvent(click);
  await pass(60_000);
  expect(surveys).toHaveLength(2);
  const trusted = new Event('pointerdown', { bubbles: true });
  Object.defineProperty(trusted, 'isTrusted', { value: true });
  document.body.dispatchEvent(trusted);
  await pass(60_000);
  expect(surveys).toHaveLength(3);
});

test('a page that cannot be read stops the reading and throws nothing', async () => {
  fails = true;
  start();
  await pass(1000);
  change();
  await pass(5000);
  expect(stopped).toHaveBeenCalledTimes(1);
  expect(surveys).toEqual([]);
});

test('no event of the page ends the watch; the signal does', async () => {
  start();
  await pass(1000);
  for (const type of ['pagehide', 'beforeunload', 'unload', 'pageshow', 'wxt:content-script-started']) {
    window.dispatchEvent(new Event(type));
    document.dispatchEvent(new CustomEvent(type));
  }
  change();
  await pass(1000);
  expect(surveys).toHaveLength(2);
  page.abort();
  change();
  await pass(5000);
  expect(surveys).toHaveLength(2);
});

test('what changes in an open shadow or a frame that was read is read, and a frame that goes elsewhere', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  roots = [shadow];
  start();
  await pass(1000);
  shadow.append(document.createElement('p'));
  says = 'two';
  await pass(1000);
  expect(surveys).toHaveLength(2);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  says = 'three';
  await pass(2000);
  const before = surveys.length;
  frame.dispatchEvent(new Event('load'));
  says = 'four';
  await pass(2000);
  expect(surveys.length).toBe(before + 1);
});
