import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSets, ListError, readList, recogniseFormat } from '../../../../rules/lists/index.ts';
import { country, readBytes, readText } from './read.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['nothing', '', 'the file is empty (0 bytes)'],
  ['a ZIP archive', 'PK\u0003\u0004\u0014\u0000\u0006\u0000', 'a ZIP archive or an office document'],
  ['a PDF', '%PDF-1.7\n%', 'a PDF'],
  [
    'an error page',
    '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>',
    'an HTML page, not a list',
  ],
  ['other XML', '<?xml version="1.0"?><rss version="2.0"></rss>', 'XML, but of no list we know'],
  ['other JSON', '{"error": "not found"}', 'JSON, but of no list we know'],
  ['prose', 'Dear customer, enclosed please find', 'no format of a list we know'],
  [
    'words about a format',
    'Root `<sdnList xmlns="x">`, header `Unique ID,Name 6,Name type`',
    'no format of a list we know',
  ],
  ['numbers', '1,2,3\n4,5,6\n', 'no format of a list we know'],
])('%s', async (_, text, reason) => {
  expect(recogniseFormat(bytes(text))).toBeNull();
  await expect(readBytes(bytes(text))).rejects.toThrow(`Unknown list: ${reason}`);
});

test('a file that is not UTF-8 and does not say what it is', async () => {
  await expect(readBytes(bytes('name,country\n\xcf\xf0\xe8\xec\xe5\xf0,RU\n'))).rejects.toThrow(
    'own list (CSV): the text is not UTF-8: save the file as UTF-8',
  );
});

test('an entity bomb in a list is refused by name', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><sdnList><sdnEntry>&b;</sdnEntry></sdnList>';
  await expect(readText(bomb)).rejects.toThrow('OFAC list (sdn.xml), line 1: a document type declaration is refused');
});

test('every head is recognised or not, without an error', () => {
  for (const head of ['\ufeff', '"', '""', ',', '\u0000\u0000', '<', '{', '[', '-0- ', '\ud800', 'name']) {
    expect(() => recogniseFormat(head)).not.toThrow();
    expect(() => recogniseFormat(new TextEncoder().encode(head))).not.toThrow();
  }
});

test('names and remarks of megabytes are cut, and nothing else is lost', async () => {
  const { entities } = await readText(`name,note\n"${'N'.repeat(300_000)}","${'x '.repeat(100_000)}"\nB,\n`);
  expect(entities.map(({ names, remarks }) => [names[0]?.text.length, remarks?.length ?? 0])).toEqual([
    [1000, 4000],
    [1, 0],
  ]);
});

test('a source that breaks off tells its own error', async () => {
  async function* broken() {
    yield 'name\nA\n'.padEnd(70_000, 'A\n');
    throw new Error('disk gone');
  }
  const read = async () => {
    let count = 0;
    for await (const entity of readList(broken(), { country })) count += entity.names.length;
    return count;
  };
  await expect(read()).rejects.toThrow('disk gone');
});

test('a reader that stops early closes its source', async () => {
  let closed = false;
  async function* endless() {
    try {
      for (let i = 0; ; i++) yield `${i === 0 ? 'name\n' : ''}${'A\n'.repeat(40_000)}`;
    } finally {
      closed = true;
    }
  }
  for await (const entity of readList(endless(), { country })) if (entity.id === 'A#2') break;
  expect(closed).toBe(true);
});

test('one bad file does not spoil the others', async () => {
  const files = {
    'a/broken.xml': '<x',
    'a/own.csv': 'name\nA\n',
    'a/alt.csv': '1,1,"aka","B",-0- \r\n',
    'a/empty.csv': '',
  };
  const { sets, unknown } = await findSets(Object.entries(files).map(([name, text]) => ({ name, open: () => [text] })));
  expect(sets.map(({ format }) => format)).toEqual(['own-csv']);
  expect(unknown.map(({ file, error }) => `${file.name}: ${error.message}`)).toEqual([
    'a/broken.xml: Unknown list: XML, but of no list we know',
    'a/empty.csv: Unknown list: the file is empty (0 bytes)',
    'a/alt.csv: OFAC alternate names: the list it belongs to is missing: put its files into one folder',
  ]);
});

const SAMPLES = [
  `1,"FIRM",-0- ,"DEMO1] [DEMO2"${',-0- '.repeat(7)},"Tax ID No. 7700000009 (Russia); a.k.a. 'F'."\r\n\u001a`,
  'name,aliases,country,expiry\n"Firm ""A""",B|C,RU,2026-12-31\n',
  '<CONSOLIDATED_LIST dateGenerated="2026-01-01"><ENTITY><FIRST_NAME>A &amp; B</FIRST_NAME><REFERENCE_NUMBER>1</REFERENCE_NUMBER></ENTITY></CONSOLIDATED_LIST>',
  '{"extracted":"2026-07-09","entities":[{"name":"A","aliases":["B"],"country":"Russia","address":"X, Russia","federal_register":"","notes":""}]}',
  '{"id":"1","schema":"Company","target":true,"datasets":["eu_fsf"],"properties":{"name":["A"],"topics":["sanction"]}}\n',
  '<html><p>02014R0833 \u2014 EN \u2014 24.07.2026</p><p>ANNEX IV</p><table><tr><td>1.</td><td>A</td><td>Address: X, Russia</td><td>1.1.2024</td></tr></table></html>',
].map((text) => new TextEncoder().encode(text));

test('a damaged file is read, or refused in words: nothing else happens', async () => {
  for (const sample of SAMPLES) expect((await readBytes(sample)).entities.length).toBeGreaterThan(0);
  const damage = fc.record({
    sample: fc.constantFrom(...SAMPLES),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample, cut, flips }) => {
      const damaged = sample.slice(0, Math.ceil(cut * sample.length));
      for (const [at, value] of flips) if (damaged.length > 0) damaged[at % damaged.length] = value;
      const outcome = await readBytes(damaged).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ListError);
    }),
    { numRuns: 400 },
  );
});
