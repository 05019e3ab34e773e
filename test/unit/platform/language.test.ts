import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../../../platform/language.ts';

test.each([
  ['tr', 'en-US', 'tr'],
  ['tr', 'tr', 'tr'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'de', 'de'],
])('messages in %s under an interface in %s: %s', (ofMessages, ofInterface, language) => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(ofMessages);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(ofInterface);
  expect(interfaceLanguage()).toBe(language);
});
