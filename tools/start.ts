/**
 * npm start: the demo marketplace in Chromium with the extension on it. Without a display (or with --headless) it reads
 * the page itself: a table of listings and verdicts, a screenshot, and out.
 */
import { type Browser, openPopup, type Tab, waitFor } from '../test/e2e/browser.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { buildAll } from './build.ts';
import { serveFolder } from './serve.ts';

const HOST = 'demo.localhost';
const SCREENSHOT = '.output/demo.png';
const MARKS = `document.querySelectorAll('[data-tradeflag="mark"]').length`;
/** The page is read in slices: marks count as complete when none came for this long. */
const SETTLED_MS = 500;

interface Row {
  listing: string;
  verdict: string;
}

/** Waits until no more marks are added, and gives their number. */
async function settledMarks(tab: Tab): Promise<number> {
  let count = await waitFor<number>(tab, MARKS);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const now = await tab.evaluate<number>(MARKS);
    if (now === count) return count;
    count = now;
  }
}

function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ verdict }) => verdict.length));
  for (const { listing, verdict } of rows) console.log(`${verdict.padEnd(width)}  ${listing}`);
}

async function show(browser: Browser, url: string): Promise<void> {
  const tab = await browser.open(url);
  const marks = await settledMarks(tab);
  await tab.screenshot(SCREENSHOT);
  const popup = await openPopup(browser, url);
  const rows = await waitFor<Row[]>(
    popup,
    `(() => {
      const rows = [...document.querySelectorAll('[data-listing]')];
      const read = rows.map(({ dataset }) => ({ listing: dataset.listing, verdict: dataset.verdict }));
      return read.length > 0 && read;
    })()`,
  );
  printTable(rows);
  console.log(`\n${marks} marks on ${url}, ${rows.length} listings read; screenshot: ${SCREENSHOT}`);
}

const hasDisplay = ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const visible = Boolean(hasDisplay) && !process.argv.includes('--headless');

await buildAll('demo', ['chrome']);
const server = await serveFolder('demo');
const url = server.url('/', HOST);
const browser = await launchChromium({ extension: '.output/chrome-mv3-demo', visible });
try {
  if (visible) {
    await browser.open(url);
    console.log(`\nThe demo marketplace: ${url}\nClose the browser to end.`);
    await browser.closed;
  } else {
    await show(browser, url);
  }
} finally {
  await browser.close();
  await server.close();
}
