import { expect, test } from 'vitest';
import { hostsIn } from '../../../../rules/places/hosts.ts';
import { rules } from './compiled.ts';

const found = (text: string, field = 'email') =>
  hostsIn(text, field, rules).map(({ area, strength }) => `${area}:${strength}`);

test.each([
  ['info@vektor-detali.ru', 'email', 'RU:strong'],
  ['INFO@Mail.Vektor-Detali.RU', 'email', 'RU:strong'],
  ['a@vektor.su', 'email', 'RU:strong'],
  ['почта@вектор.рф', 'email', 'RU:strong'],
  ['a@xn--b1aqeb8a.xn--p1ai', 'email', 'RU:strong'],
  ['a@zavod.by', 'email', 'BY:strong'],
  ['a@mail.ru', 'email', 'RU:weak'],
  ['a@yandex.com', 'email', 'RU:latent'],
  ['https://vektor.ru/en/', 'website', 'RU:strong'],
  ['vektor.ru', 'website', 'RU:strong'],
  ['see www.vektor.moscow for prices', 'text', 'RU:strong'],
])('%s in %s is %s', (text, field, wanted) => expect(found(text, field)).toEqual([wanted]));

test.each([
  ['contact@stand.by', 'email'],
  ['a@made.by', 'email'],
  ['a@firma.com', 'email'],
  ['a@ru.com', 'email'],
  ['a@mail.kz', 'email'],
  ['a@фірма.укр', 'email'],
  ['https://firma.com/catalog.ru/file.ru?lang=ru', 'website'],
  ['https://ru.firma.com', 'website'],
  ['file.ru', 'text'],
  ['vektor.ru', 'text'],
  ['stand.by', 'text'],
  ['t.me/vektor', 'website'],
  ['@ru', 'email'],
  ['', 'email'],
])('%s in %s is none', (text, field) => expect(found(text, field)).toEqual([]));
