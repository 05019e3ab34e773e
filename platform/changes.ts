/** The receiving end of the background's news, for open pages of the extension. */
import { browser } from 'wxt/browser';
import type { Changed, ImporterNews } from './messages.ts';

const isNews = (message: unknown): message is Changed =>
  typeof message === 'object' && message !== null && (message as Partial<Changed>).changed === true;

/** Calls back when something changed in a tab (null: perhaps in all), until the page is closed. */
export function onChanged(listener: (tab: number | null) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isNews(message)) listener(message.tab);
    return undefined;
  });
}

const isImporterNews = (message: unknown): message is { news: ImporterNews } =>
  typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'importer-news';

/** Calls back with what the importing worker tells, until the page is closed. */
export function onImporterNews(listener: (news: ImporterNews) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isImporterNews(message)) listener(message.news);
    return undefined;
  });
}
