/** What the end-to-end tests need of a browser: the same in Chromium (over CDP) and Firefox (over WebDriver BiDi). */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** One tab: a page of a site or of the extension. */
export interface Tab {
  /** Runs an expression in the page, waits for its promise and gives its value, which must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the centre of the first element that fits, with a real pointer. */
  click(selector: string): Promise<void>;
  /** Presses one key, named as in KeyboardEvent.key; `Alt+Shift+F` holds the keys before it down. */
  press(key: string): Promise<void>;
  /** What a screen reader is told inside an element, closed shadow roots included, in document order. */
  spoken(selector: string): Promise<string>;
  /** Goes to another address in the same tab. */
  goto(url: string): Promise<void>;
  /** Makes this the visible tab. */
  front(): Promise<void>;
  /** Writes what is visible to a PNG file. */
  screenshot(file: string): Promise<void>;
  /** Errors in the console of the page so far, uncaught ones included. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface Browser {
  /** Opens an address and waits until it is loaded. */
  open(url: string): Promise<Tab>;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Ends the extension's background at once, as the browser may at any moment. In Firefox all pages of the extension end with it. */
  endBackground(): Promise<void>;
  /** Ends the document that owns the importer, if there is one; in Firefox the background itself does. */
  endImporter?(): Promise<void>;
  /** Settles when the browser is closed, by us or by a person. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; by default the test build. */
  extension?: string;
  /** Language of the interface, as `tr`; Chromium only: Firefox takes its language from what is installed. */
  lang?: string;
  /** `http://host:port` of a proxy that everything goes through, loopback too; Chromium only. */
  proxy?: string;
  /** `false`: permissions that the extension asks for are given without asking anybody; Firefox only. */
  prompts?: boolean;
  /** What an organisation sets, by name of the field; Firefox only: Chromium reads policies of the whole machine alone. */
  policy?: Readonly<Record<string, unknown>>;
  /** A window for a person instead of a headless run; Chromium only. */
  visible?: boolean;
}

export const BROWSERS = { chromium: launchChromium, firefox: launchFirefox } as const;

const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/**
 * Waits until an expression is true in a tab, and gives its value; fails with the expression after 30 seconds.
 * An expression that throws is not true yet: a tab under way to another page has nothing to ask for a moment.
 */
export async function waitFor<T>(tab: Tab, expression: string, patienceMs = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    let cause: unknown;
    const value = await tab.evaluate<T>(expression).catch((error: unknown) => {
      cause = error;
    });
    if (value) return value;
    if (Date.now() > end) throw new Error(`Still not so after ${patienceMs} ms: ${expression}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Waits until a screen reader would be told a text inside an element. */
export async function waitForSpoken(
  tab: Tab,
  selector: string,
  text: RegExp,
  patienceMs = PATIENCE_MS,
): Promise<string> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const spoken = await tab.spoken(selector);
    if (text.test(spoken)) return spoken;
    if (Date.now() > end) throw new Error(`${selector} never said ${text}, but: ${spoken}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Opens the popup for a tab as an ordinary page, as its address says: popup.html?tab=<id>. */
export async function openPopup(browser: Browser, url: string): Promise<Tab> {
  const popup = await browser.open(browser.extensionUrl('popup.html'));
  const id = await popup.evaluate<number | undefined>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  );
  if (id === undefined) throw new Error(`No tab of the extension's sites shows ${url}`);
  await popup.goto(browser.extensionUrl(`popup.html?tab=${id}`));
  return popup;
}
