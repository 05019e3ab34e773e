import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const languages = new Map<string, Record<string, { message: string }>>();
for (const file of readdirSync('locales')) {
  languages.set(file.replace('.yml', ''), generateChromeMessages(await parseMessagesFile(`locales/${file}`)));
}
const english = languages.get('en') ?? {};

const placeholders = (text: string) => (text.match(/\$\d/g) ?? []).sort();

test.each([...languages])('%s has every message of English, with the same places for values', (_, messages) => {
  const shape = (all: typeof english) =>
    Object.entries(all).map(([key, { message }]) => [key, new Set(placeholders(message)), message.split(' | ').length]);
  expect(shape(messages)).toEqual(shape(english));
});

test.each([...languages])('%s has keys that Chromium accepts and no empty text', (_, messages) => {
  expect(Object.keys(messages).filter((key) => !/^\w+$/.test(key))).toEqual([]);
  expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});

test('Turkish is translated, not copied', () => {
  const same = Object.keys(english).filter((key) => languages.get('tr')?.[key]?.message === english[key]?.message);
  expect(same.sort()).toEqual(['extension_name', 'field_eccn', 'field_model', 'jurisdiction_TR']);
});
