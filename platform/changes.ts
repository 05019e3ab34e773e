/** The receiving end of the background's news, for open pages of the extension. */
import { browser } from 'wxt/browser';
import type { Changed } from './messages.ts';

const isNews = (message: unknown): message is Changed =>
  typeof message === 'object' && message !== null && (message as Partial<Changed>).changed === true;

/** Calls back when something changed in a tab (null: perhaps in all), until the page is closed. */
export function onChanged(listener: (tab: number | null) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isNews(message)) listener(message.tab);
    return undefined;
  });
}
