/** A saved page's bytes as a Document, with scripts off and nothing fetched. */
import { Window } from 'happy-dom';

/** Bytes in which a charset may be declared; the standard says 1,024, real pages are later. */
const DECLARATION_BYTES = 8_192;
const DECLARED = /charset\s{0,4}=\s{0,4}["']?\s{0,4}([a-z0-9_:.-]{2,40})/i;

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of an HTML file: byte order mark, else UTF-8 where the bytes are valid UTF-8 (files are often saved anew
 * and keep their old declaration), else the declared charset, else Windows-1252.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return decoded(bytes, marked, false) ?? '';
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(head)?.[1] ?? 'windows-1252';
  return decoded(bytes, declared, false) ?? decoded(bytes, 'windows-1252', false) ?? '';
}

/** Selects the option a browser would: the last one marked `selected`, else the first that is not disabled. */
function chooseOption(select: HTMLSelectElement): void {
  const options = [...select.querySelectorAll('option')];
  const marked = options.findLastIndex((option) => option.hasAttribute('selected'));
  select.selectedIndex = marked >= 0 ? marked : options.findIndex((option) => !option.hasAttribute('disabled'));
}

/** Parses a page; whole documents and fragments alike. Call `close` when done: it frees the window. */
export function documentOf(bytes: Uint8Array): { document: Document; close(): Promise<void> } {
  const window = new Window({
    url: 'https://page.invalid/',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  window.document.write(decodeHtml(bytes));
  for (const select of window.document.querySelectorAll('select:not([multiple])'))
    chooseOption(select as unknown as HTMLSelectElement);
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}
