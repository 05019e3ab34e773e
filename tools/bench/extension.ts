/** The built extension in Chromium, as the measurements of start and import drive it. */
import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from '../browsers.mjs';

export const BUILD = '.output/chrome-mv3-test';
/** Imports of a hundred thousand names on a busy machine. */
const PATIENCE_MS = 120_000;

/** True where the files, the test build or Chromium are missing; said on standard error. */
export function isMissing(task: string, folder: string): boolean {
  const missing = [folder, BUILD].find((path) => !existsSync(path)) ?? (findBrowser('chromium') ? null : 'Chromium');
  if (missing !== null) console.error(`${task}: skipped, ${missing} is missing`);
  return missing !== null;
}

/** The options page in a tab of its own, ready to take files. */
export async function openOptions(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.locator('input[name=lists]').waitFor();
  return page;
}

/** Watches frames and the bar from the moment in which files are chosen until the page tells what came of them. */
const WATCH = `new Promise((done) => {
  const stood = document.querySelectorAll('.list-outcome').length;
  document.querySelector('input[name=lists]').addEventListener('change', () => {
    const start = performance.now();
    const seen = { longestFrameMs: 0, positions: new Set(), barMs: null };
    let last = start;
    const frame = (now) => {
      seen.longestFrameMs = Math.max(seen.longestFrameMs, now - last);
      last = now;
      const bar = document.querySelector('.list-task progress');
      if (bar !== null) {
        seen.barMs ??= performance.now() - start;
        seen.positions.add(bar.value);
      }
      const told = document.querySelector('.list-outcomes');
      if (bar !== null || seen.barMs === null) return requestAnimationFrame(frame);
      done({ ...seen, positions: seen.positions.size, ms: performance.now() - start, told: told.innerText });
    };
    requestAnimationFrame(frame);
  }, { capture: true, once: true });
})`;

export interface Import {
  /** From the choice of files until the page says that the list is in force. */
  ms: number;
  /** Until a bar stands. */
  barMs: number;
  /** Different places the bar stood at. */
  positions: number;
  /** Between two frames of the page. */
  longestFrameMs: number;
  told: string;
}

/** Gives files to the options page and waits until they are in force. */
export async function importFiles(options: Page, files: readonly string[]): Promise<Import> {
  await options.bringToFront();
  const watched = options.evaluate<Import>(WATCH);
  await options.setInputFiles('input[name=lists]', [...files]);
  return watched;
}
