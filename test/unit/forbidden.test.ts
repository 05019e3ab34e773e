import { readdirSync, readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { EXAMPLES, FORBIDDEN } from '../forbidden.ts';

const TEXTS = 'rules/tables/texts';
const LANGUAGES = ['en', 'tr', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk', 'zh', 'ja', 'ar'];

/** Texts by file: messages of the interface, and texts of the rules. */
async function everyText(): Promise<[file: string, language: string, texts: Record<string, string>][]> {
  const messages = await Promise.all(
    readdirSync('locales').map(async (file) => {
      const all = generateChromeMessages(await parseMessagesFile(`locales/${file}`));
      const texts = Object.fromEntries(Object.entries(all).map(([key, { message }]) => [key, message]));
      return [`locales/${file}`, file.replace('.yml', ''), texts] as [string, string, Record<string, string>];
    }),
  );
  const rules = readdirSync(TEXTS).map((file): [string, string, Record<string, string>] => [
    `${TEXTS}/${file}`,
    file.replace('.json', ''),
    JSON.parse(readFileSync(`${TEXTS}/${file}`, 'utf8')),
  ]);
  return [...messages, ...rules];
}

test.each(await everyText())('%s uses no forbidden word', (_file, language, texts) => {
  const words = FORBIDDEN[language];
  expect(words).toBeDefined();
  expect(Object.keys(texts).length).toBeGreaterThan(0);
  expect(Object.entries(texts).filter(([, text]) => words?.test(text))).toEqual([]);
});

test.each([...new Set([...LANGUAGES, ...Object.keys(FORBIDDEN)])])('the words of %s are recognised', (language) => {
  const [broken, fine] = EXAMPLES[language] ?? ['', ''];
  expect(FORBIDDEN[language]?.test(broken)).toBe(true);
  expect(FORBIDDEN[language]?.test(fine)).toBe(false);
});

/** The words the product was asked never to use. */
test.each([
  ...['safe', 'cleared', 'compliant', 'sanctioned firm', 'evader', 'illegal', 'licence required'].map((word) => [
    'en',
    word,
  ]),
  ...['güvenli', 'temiz'].map((word) => ['tr', word]),
  ...[
    ['de', 'unbedenklich'],
    ['ru', 'безопасно'],
    ['zh', '安全'],
    ['zh', '合规'],
    ['ar', 'آمن'],
  ],
])('%s: %s is forbidden', (language, word) => expect(FORBIDDEN[language as string]?.test(word as string)).toBe(true));
