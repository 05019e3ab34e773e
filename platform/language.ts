/** The language people read. */
import { browser } from 'wxt/browser';

/**
 * The language of the interface as a locale (`tr`, `en-US`). Where the interface has messages in it they say so: a
 * Chromium worker that starts with the browser may be told another `getUILanguage` than the messages it is given.
 */
export function interfaceLanguage(): string {
  const ofMessages = browser.i18n.getMessage('language' as never);
  return ofMessages === 'en' ? browser.i18n.getUILanguage() : ofMessages;
}
