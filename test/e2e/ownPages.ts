/** What tests do on pages of the extension: look for faults, and fill forms. */
import { readFileSync } from 'node:fs';
import type { Tab } from './browser.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe-core finds wrong in a page of ours, of all its rules or of those with one of the tags. */
export async function faults(tab: Tab, tags?: readonly string[]): Promise<string[]> {
  await tab.evaluate(`(() => { ${AXE} })()`);
  const options = tags === undefined ? {} : { runOnly: tags };
  return tab.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
}

/** An expression that fills the open form as somebody would, and sends it. */
export const send = (form: string, values: Readonly<Record<string, string>>): string => `(() => {
  const form = document.querySelector('${form}');
  for (const [name, value] of Object.entries(${JSON.stringify(values)})) {
    const field = form.elements[name];
    if (field instanceof RadioNodeList) [...field].find((one) => one.value === value).click();
    else field.value = value;
  }
  form.requestSubmit();
})()`;
