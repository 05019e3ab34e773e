import { expect, test } from 'vitest';
import { contextOf } from '../../../../../rules/lists/context.ts';
import { all, attribute, textOf, xmlElements } from '../../../../../rules/lists/input/xml.ts';
import { country, inPieces } from '../read.ts';

const context = contextOf({ title: 'XML', recognises: () => true }, '', { country });

async function elementsOf(text: string, ...wanted: string[]) {
  async function* chunks() {
    yield* inPieces(text, 5);
  }
  const elements = [];
  for await (const element of xmlElements(chunks(), new Set(wanted), context)) elements.push(element);
  return elements;
}

test('the root with its attributes, then whole elements by local name', async () => {
  const text =
    '<x:list xmlns:x="urn:x" date="2026-01-02"><x:e id="1"><n>Ann &amp; Co</n><n><![CDATA[<b>]]></n></x:e></x:list>';
  const [root, entry] = await elementsOf(text, 'e');
  expect(attribute(root, 'date')).toBe('2026-01-02');
  expect(all(entry, 'n').map((name) => name.text)).toEqual(['Ann & Co', '<b>']);
  expect(textOf(entry, 'n')).toBe('Ann & Co');
  expect(attribute(entry, 'toString')).toBe('');
});

test('cut off in the middle of an element, or of a tag', async () => {
  for (const text of ['<list><e><n>Ann', '<list><e><n>Ann</n></e', '<list><e/>'])
    await expect(elementsOf(text, 'e')).rejects.toThrow(/^XML, line 1: the file ends in the middle: it is cut off/);
});

test('what is not well-formed is said with its line', async () => {
  await expect(elementsOf('<list>\n<e>\n</f></list>', 'e')).rejects.toThrow(/^XML, line 3: not well-formed XML/);
  await expect(elementsOf('<list><e>&lol;</e></list>', 'e')).rejects.toThrow('undefined entity');
});

test('entities that grow are refused before they are read', async () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const text = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]><list><e>&l9;</e></list>`;
  await expect(elementsOf(text, 'e')).rejects.toThrow('a document type declaration is refused');
});

test('elements nested without end, and one without end', async () => {
  await expect(elementsOf('<a>'.repeat(200), 'a')).rejects.toThrow('nested too deeply');
  async function* endless() {
    yield '<list><e>';
    for (let i = 0; i < 300; i++) yield 'x'.repeat(65_536);
  }
  const read = async () => {
    for await (const element of xmlElements(endless(), new Set(['e']), context)) expect(element.name).toBe('list');
  };
  await expect(read()).rejects.toThrow('one entry is larger than 16 MB');
});
