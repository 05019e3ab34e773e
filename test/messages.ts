/**
 * Vitest setup: `browser.i18n` answers with the English messages of locales/en.yml, so that tests of components read
 * the words people read.
 */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

/** The English message of a name as `browser.i18n.getMessage` gives it. */
export function getMessage(name: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const text = messages[name]?.message ?? '';
  return text.replace(/\$(\$|[1-9])/g, (_, mark) => (mark === '$' ? '$' : (values[Number(mark) - 1] ?? '')));
}

const scope = globalThis as unknown as { chrome?: { runtime: { id: string }; i18n: object } };
scope.chrome ??= { runtime: { id: 'test' }, i18n: {} };
Object.assign(scope.chrome.i18n, { getMessage, getUILanguage: () => 'en' });
