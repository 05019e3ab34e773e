/** What stands in a form control now. */
import { type Dom, propertyOf } from './dom.ts';

const TYPED = /^(?:text|email|tel|url|number)?$/i;

/** What is typed or selected, '' where it is no text of a deal: passwords, ticks, options without a value. */
export function typedOrSelected(dom: Dom, element: Element, tag: string): string {
  if (tag === 'input' && !TYPED.test(dom.getAttribute.call(element, 'type') ?? '')) return '';
  if (tag !== 'select') return String(propertyOf(element, 'value') ?? '');
  const options = propertyOf(element, 'options') as ArrayLike<Element> | null;
  const option = options?.[Number(propertyOf(element, 'selectedIndex'))];
  return option && propertyOf(option, 'value') !== '' ? String(propertyOf(option, 'text')) : '';
}
