/** Form controls as a person sees them: label, name, and the value chosen or typed. */
import { CONTROLS, FIELD_CHARS, miss } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, closest, textIn } from '../outline/text.ts';
import type { AttributeName } from '../snapshot/snapshot.ts';
import { PROMPT } from '../trade/facts.ts';

export interface Control {
  at: number;
  /** What a person reads beside it, '' where nothing is. */
  label: string;
  /** Autocomplete, name and id as words. */
  names: string;
  /** Typed or selected; '' where empty or a mere prompt (`Select country`). */
  value: string;
  /** Entry of the form around it, -1 for none. */
  form: number;
}

const TYPED = /^(?:text|email|tel|url|number)?$/i;
const NO_DEAL = /\b(?:q\b|query|search|keyword|captcha|language|currency)/;
const CASE_BORDER = /([a-z])([A-Z])/g;
const LABEL_CHARS = 120;
/** Levels above a control that its unlinked label may stand at. */
const REACH = 3;

/** The text right before the control, inside the nearest element that has one: an unlinked label. Not across another control. */
function textBefore(outline: Outline, index: number, previous: number): string {
  const last = outline.texts[(outline.before[index] as number) - 1] ?? -1;
  if (last < previous) return '';
  let up = index;
  for (let step = 0; step < REACH && up > 0; step++) {
    up = (outline.entries[up] as Entry).parent;
    if (last > up) return (outline.entries[last] as Entry).text;
  }
  return '';
}

/** The page's controls that can say something of a deal. Passwords, search boxes, buttons and ticks are left out. */
export function controlsOf(outline: Outline): Control[] {
  const { entries, controls } = outline;
  if (controls.length === 0) return [];
  if (controls.length > CONTROLS) miss(outline.missed, 'controls', controls.length - CONTROLS);
  const labels = new Map<string, string>();
  for (let index = 0; index < entries.length; index++) {
    const { tag, attributes } = entries[index] as Entry;
    if (tag === 'label') labels.set(attributes.for ?? '', textIn(outline, index, LABEL_CHARS));
  }
  const found: Control[] = [];
  for (const [k, at] of controls.slice(0, CONTROLS).entries()) {
    const { tag, attributes } = entries[at] as Entry;
    const attribute = (name: AttributeName) => (attributes[name] ?? '').slice(0, LABEL_CHARS);
    const names = [attribute('autocomplete'), attribute('name'), attribute('id')]
      .join(' ')
      .replace(CASE_BORDER, '$1 $2')
      .toLowerCase();
    if ((tag === 'input' && !TYPED.test(attribute('type'))) || NO_DEAL.test(names)) continue;
    const value = clean((attributes.value ?? '').slice(0, FIELD_CHARS).replace(/\s+/g, ' '));
    const label =
      (attribute('id') && labels.get(attribute('id'))) ||
      textBefore(outline, at, controls[k - 1] ?? -1) ||
      attribute('aria-label') ||
      attribute('placeholder');
    const form = closest(outline, at, ({ tag: around }) => around === 'form');
    found.push({ at, label: clean(label).slice(0, LABEL_CHARS), names, value: PROMPT.test(value) ? '' : value, form });
  }
  return found;
}
