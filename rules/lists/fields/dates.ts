/** Dates of official files → ISO dates, as exact as they are: 1968, 1968-05, 1968-05-31. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A span of years wider than this says too little to agree or disagree with. */
const WIDEST_SPAN = 10;

function iso(year: string | undefined, month?: string | number, day?: string): string | null {
  if (year === undefined || !/^(?:1[5-9]|20)\d\d$/.test(year)) return null;
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12)) return year;
  const exact = `${year}-${String(m).padStart(2, '0')}`;
  return d >= 1 && d <= 31 ? `${exact}-${String(d).padStart(2, '0')}` : exact;
}

/** Two-digit years of the Federal Register: 11/21/11. */
const century = (year: string) => (year.length === 4 ? year : Number(year) > 50 ? `19${year}` : `20${year}`);

/**
 * One date, null when it is none. `order`: of day and month between slashes or dots. Placeholders such as `dd/mm/1968`
 * and `00/00/1968` are years.
 */
export function isoDate(text: string, order: 'dmy' | 'mdy' = 'dmy'): string | null {
  const value = text.trim().slice(0, 60);
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T)/.exec(value);
  if (plain) return iso(plain[1], plain[2], plain[3]);
  const parts = /^(\d{1,2}|dd|mm)[/.-](\d{1,2}|dd|mm)[/.-](\d{4}|\d\d)$/i.exec(value);
  if (parts) {
    const [, a = '', b = '', year = ''] = parts;
    return order === 'dmy' ? iso(century(year), b, a) : iso(century(year), a, b);
  }
  const words = /^(?:(\d{1,2})[\s-])?([a-z]{3,9})\.?[\s-](\d{4})$/i.exec(value);
  if (words) {
    const month = MONTHS.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : iso(words[3], month, words[1]);
  }
  return null;
}

/** Birth dates of a field: one, or every year of a short span ("1962 to 1965"). "circa" makes a date its year. */
export function birthDates(text: string, order: 'dmy' | 'mdy' = 'dmy'): string[] {
  const circa = /^(?:circa|approximately|ca\.?)\s/i.test(text.trim());
  const value = text.trim().replace(/^(?:circa|approximately|ca\.?)\s{1,9}/i, '');
  const [from, to] = value.split(/ (?:to|-|and) /).map((end) => isoDate(end, order));
  if (from === null || from === undefined) return [];
  if (to === null || to === undefined) return [circa ? from.slice(0, 4) : from];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last < first || last - first > WIDEST_SPAN) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
