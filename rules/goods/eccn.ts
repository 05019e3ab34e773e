/** Export Control Classification Numbers as printed (15 CFR 738.2): five signs and paragraphs, only beside a word of context. */

const REACH = 40;
const ECCN =
  /(?<![A-Za-z0-9])[0-9][A-E][0-9]{3}(?:\.?[A-Za-z](?:\.?[0-9]{1,2}(?:\.?[A-Za-z](?:\.?[0-9]{1,2})?)?)?)?(?![A-Za-z0-9])/;
const EAR99 = /(?<![A-Za-z0-9])EAR[\s-]?99(?![A-Za-z0-9])/i;

export interface PrintedEccn {
  eccn: string;
  text: string;
}

/** The number behind a label ending at `from`. Lower case counts there too. */
export function eccnBehind(text: string, from: number): PrintedEccn | null {
  const rest = text.slice(from, from + REACH);
  const found = ECCN.exec(rest.toUpperCase());
  if (found === null) return null;
  const quoted = rest.slice(found.index, found.index + found[0].length);
  return { eccn: found[0], text: quoted };
}

/** The content of a field that the page itself labels as ECCN. */
export function eccnField(text: string): PrintedEccn | null {
  const ear99 = EAR99.exec(text);
  if (ear99 !== null) return { eccn: 'EAR99', text: ear99[0] };
  return eccnBehind(text, 0);
}
