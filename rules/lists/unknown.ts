/** What a file is that is no list, so that a person knows what to do with it. */
import { ListError } from './problem.ts';

const LEGEND: readonly [RegExp, string][] = [
  [/^PK/, 'a ZIP archive or an office document: unpack it, or save it as CSV'],
  [/^%PDF-/, 'a PDF: take the XML or CSV of the same list'],
  [/^\s{0,99}(?:<!doctype html|<html|<head)/i, 'an HTML page, not a list: perhaps an error page of the publisher'],
  [/^\s{0,99}<\?xml|^\s{0,99}</, 'XML, but of no list we know'],
  [/^\s{0,99}[{[]/, 'JSON, but of no list we know'],
];

/** One sentence about a file whose format is not known. `head` as text, `size` of the head in bytes. */
export function whyUnknown(head: string, size: number): ListError {
  if (size === 0) return new ListError('Unknown list', null, 'the file is empty (0 bytes)');
  const what =
    LEGEND.find(([start]) => start.test(head))?.[1] ??
    'no format of a list we know; a list of your own is a CSV with a column "name"';
  return new ListError('Unknown list', null, what);
}
