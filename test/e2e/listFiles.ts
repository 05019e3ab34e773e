/** Lists of invented firms, as files. */

const NONE = '-0- ';
const row = (...cells: string[]) => `${cells.join(',')}\r\n`;
const nulls = (count: number) => Array<string>(count).fill(NONE);
const END = '\u001a';

/** So many invented firms as OFAC publishes them: a list, aliases, addresses and remarks. */
export function ofac(firms: number): Record<string, string> {
  const all = (one: (id: string) => string) =>
    Array.from({ length: firms }, (_, i) => one(String(101 + i))).join('') + END;
  return {
    'SDN.CSV': all((id) => row(id, `"VEXMOOR WORKS ${id}"`, NONE, '"DEMO1"', ...nulls(8))),
    'ALT.CSV': all((id) => row(id, '1', '"aka"', `"HALBERG ${id}"`, NONE)),
    'ADD.CSV': all((id) => row(id, '1', '"1 Imaginary Quay"', '"Limassol"', '"Cyprus"', NONE)),
    'SDN_COMMENTS.CSV': all((id) => row(id, '"Invented."')),
  };
}

/** A list of the user's own with so many firms. */
export const ownCsv = (rows: number): string =>
  `name,country\n${Array.from({ length: rows }, (_, i) => `Invented Works ${i},AE\n`).join('')}`;

/** Gives files to the file picker of the options page, as a person does. */
export const choose = (files: Readonly<Record<string, string>>): string => `(() => {
  const data = new DataTransfer();
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) data.items.add(new File([text], name));
  const input = document.querySelector('input[name=lists]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
