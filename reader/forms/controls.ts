/** Form controls as a person sees them: label, name, and the value chosen or typed. */
import { CONTROLS, FIELD_CHARS, miss } from '../limits.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, textIn } from '../outline/text.ts';

export interface Control {
  at: number;
  tag: 'input' | 'select' | 'textarea';
  /** Words of the control's names: autocomplete, name, id, in small letters, split at case and signs. */
  names: string;
  autocomplete: string;
  /** What a person reads beside it, '' where nothing is. */
  label: string;
  /** Typed or selected; '' where empty or a mere prompt (`Select country`). */
  value: string;
  /** Entry of the form around it, -1 for none. */
  form: number;
}

const TYPED = new Set(['text', 'email', 'tel', 'url', 'search', 'number', 'date', '']);
const PROMPT =
  /^(?:[-–—.\s*]{0,9}(?:please |bitte |por favor |lütfen )?(?:select|choose|pick|enter|your|any|all|none|search|example|e\.g\.|z\.b\.|örnek|seç|tüm|hepsi|выбер|выбрать|все|не выбран|оберіть|wähl|auswähl|alle|choisi|sélection|tous|selec|elija|elegir|todos|selezion|scegli|wybierz|kies|请选择|选择|請選擇|選擇|全部|選択|선택|اختر|בחר)|[-–—.\s*]{0,30}$)/i;
const CASE_BORDER = /([a-z])([A-Z])/g;
const SIGNS = /[^a-z0-9]+/g;
const LABEL_CHARS = 120;
const OPTIONS = 1_000;

function split(name: string): string {
  return name.slice(0, 200).replace(CASE_BORDER, '$1 $2').toLowerCase().replace(SIGNS, ' ').trim();
}

function formAround(outline: Outline, index: number): number {
  for (let at = (outline.entries[index] as Entry).parent; at >= 0; at = (outline.entries[at] as Entry).parent) {
    if ((outline.entries[at] as Entry).tag === 'form') return at;
  }
  return -1;
}

/** The selected option, as browsers choose it: a DOM in Node may choose none, or one that cannot be chosen. */
function optionOf(outline: Outline, select: Element): Element | undefined {
  const { dom } = outline;
  const options = dom.property(select, 'options') as ArrayLike<Element> | null;
  const option = options?.[Number(dom.property(select, 'selectedIndex') ?? -1)];
  const has = (element: Element, name: string) => dom.attribute(element, name) !== null;
  if (!options || (option && (!has(option, 'disabled') || has(option, 'selected')))) return option;
  const all = Array.from(options).slice(0, OPTIONS);
  return all.findLast((item) => has(item, 'selected')) ?? (option ? all.find((item) => !has(item, 'disabled')) : undefined);
}

/** The selected option's text; '' for a prompt or an option without a value. */
function selected(outline: Outline, select: Element): string {
  const { dom } = outline;
  const option = optionOf(outline, select);
  if (!option) return '';
  const value = dom.property(option, 'value');
  return value === '' ? '' : String(dom.property(option, 'text') ?? '');
}

function valueOf(outline: Outline, { element, tag }: Entry): string {
  const raw = tag === 'select' ? selected(outline, element) : outline.dom.property(element, 'value');
  const text = clean(String(raw ?? '').slice(0, FIELD_CHARS).replace(/\s+/g, ' '));
  return PROMPT.test(text) ? '' : text;
}

/** Texts of `<label for>` by the id they name. */
function labelsOf(outline: Outline): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [index, { element, tag }] of outline.entries.entries()) {
    const target = tag === 'label' ? outline.dom.attribute(element, 'for') : null;
    if (target && !labels.has(target)) labels.set(target, textIn(outline, index, LABEL_CHARS));
  }
  return labels;
}

/** The text right before the control, inside the nearest element that has one: an unlinked label. */
function textBefore(outline: Outline, index: number): string {
  let up = (outline.entries[index] as Entry).parent;
  for (let step = 0; step < 3 && up >= 0; step++) {
    const { tag, parent } = outline.entries[up] as Entry;
    const last = outline.texts[(outline.before[index] as number) - 1];
    if (last !== undefined && last > up) return clean((outline.entries[last] as Entry).text).slice(0, LABEL_CHARS);
    if (tag === 'form' || tag === 'body') return '';
    up = parent;
  }
  return '';
}

/** The page's controls that can say something of a deal. Passwords, search boxes, buttons and ticks are left out. */
export function controlsOf(outline: Outline): Control[] {
  const { dom, entries } = outline;
  if (outline.controls.length === 0) return [];
  if (outline.controls.length > CONTROLS) miss(outline.missed, 'controls', outline.controls.length - CONTROLS);
  const labels = labelsOf(outline);
  const found: Control[] = [];
  for (const at of outline.controls.slice(0, CONTROLS)) {
    const entry = entries[at] as Entry;
    const { element, tag } = entry;
    const type = tag === 'input' ? (dom.attribute(element, 'type') ?? '').toLowerCase() : '';
    const names = [dom.attribute(element, 'name'), dom.attribute(element, 'id')].map((name) => split(name ?? '')).join(' ');
    if (!TYPED.has(type) || type === 'search' || /\b(?:q|query|search|keyword|keywords|searchtext|captcha)\b/.test(names)) continue;
    const named = dom.attribute(element, 'aria-label') ?? '';
    const label = labels.get(dom.attribute(element, 'id') ?? '') || textBefore(outline, at) || named || (dom.attribute(element, 'placeholder') ?? '');
    found.push({
      at,
      tag: tag as Control['tag'],
      names,
      autocomplete: (dom.attribute(element, 'autocomplete') ?? '').toLowerCase().slice(0, 100),
      label: label.slice(0, LABEL_CHARS),
      value: valueOf(outline, entry),
      form: formAround(outline, at),
    });
  }
  return found;
}
