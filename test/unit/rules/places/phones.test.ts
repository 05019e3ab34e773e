import { expect, test } from 'vitest';
import { phonesIn } from '../../../../rules/places/phones.ts';
import { rules } from './compiled.ts';

const found = (text: string) => phonesIn(text, 'phone', rules).map(({ area, strength }) => `${area}:${strength}`);

test.each([
  ['+7 (495) 555-01-23', 'RU:strong'],
  ['007 921 555 01 23', 'RU:strong'],
  ['tel: +7.843.555.01.23, fax', 'RU:strong'],
  ['+7 365 255-01-23', 'crimea:strong'],
  ['+79785550123', 'crimea:strong'],
  ['+7 869 255 01 23', 'sevastopol:strong'],
  ['+7 856 555 01 23', 'donetsk:strong'],
  ['+7 857 555 01 23', 'luhansk:strong'],
  ['+7 800 555 01 23', 'RU:weak'],
  ['8 (495) 555-01-23', 'RU:weak'],
  ['8 921 555-01-23', 'RU:latent'],
  ['+375 29 555-01-23', 'BY:strong'],
])('%s is %s', (text, wanted) => expect(found(text)).toEqual([wanted]));

test.each([
  '+7 727 255 01 23',
  '+7 701 555 01 23',
  '+7 636 555 01 23',
  '+7 840 555 01 23',
  '+7 940 555 01 23',
  '+7 33622 5 01 23',
  '+380 65 255 01 23',
  '+1 795 555 0123',
  '+74951234',
  '+7 495 555 01 234',
  '8 (727) 255-01-23',
  '8-800-FLOWERS',
  '+90 7495 55501 23',
  '84951234567',
  'order 74955550123',
  '',
])('%s is none', (text) => expect(found(text)).toEqual([]));
