/** From an opened file to what its format reads with. */
import { countryReader } from './fields/countries.ts';
import type { FileContext, Format, ListOptions, Text } from './format.ts';
import type { Opened } from './input/text.ts';
import { ListError } from './problem.ts';

export function contextOf(format: Format, head: string, options: ListOptions): FileContext {
  return {
    title: format.title,
    head,
    list: options.list ?? null,
    country: countryReader(options.country),
    published: (date) => {
      if (date !== null) options.published?.(date);
    },
    describes: (list) => options.describes?.(list),
    problem: (line, message) => options.problem?.({ line, message }),
    fail: (line, message) => new ListError(format.title, line, message),
  };
}

/** The file as text. Throws ListError when it is in no encoding that the format is known in. */
export function textOf(opened: Opened, format: Format, context: FileContext): Text {
  if (opened.undecodable && format.legacyEncoding === undefined)
    throw context.fail(null, 'the text is not UTF-8: save the file as UTF-8');
  return opened.text(format.legacyEncoding ?? null, () =>
    context.problem(null, 'some bytes are no characters; they stand as \ufffd'),
  );
}

/** A file that says nothing without the list it belongs to. */
export function aloneError({ title }: Format): ListError {
  return new ListError(title, null, 'the list it belongs to is missing: put its files into one folder');
}
