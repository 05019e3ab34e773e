/** What stands in a form control now. */
import { type Dom, propertyOf } from './dom.ts';

const TYPED = /^(?:text|email|tel|url|number)?$/i;
/** What autocomplete calls secrets: cards, codes sent to a phone. */
const SECRET = /\bcc-|password|one-time-code/i;

/** What is typed or selected, '' where it is no text of a deal: secrets, ticks, options without a value. */
export function typedOrSelected(dom: Dom, element: Element, tag: string): string {
  const attribute = (name: string) => dom.getAttribute.call(element, name) ?? '';
  if ((tag === 'input' && !TYPED.test(attribute('type'))) || SECRET.test(attribute('autocomplete'))) return '';
  if (tag !== 'select') return String(propertyOf(element, 'value') ?? '');
  const options = propertyOf(element, 'options') as ArrayLike<Element> | null;
  const option = options?.[Number(propertyOf(element, 'selectedIndex'))];
  return option && propertyOf(option, 'value') !== '' ? String(propertyOf(option, 'text')) : '';
}
