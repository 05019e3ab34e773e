/** Dates and ages in the language of the interface. */
import { i18n } from '#i18n';

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;

/** Language of the messages in use, which is not always the browser's own. */
export function language(): string {
  return i18n.t('language');
}

/** A language by its name in the language of the interface. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
}

/** How long ago, in words; both in epoch milliseconds. A time ahead of now counts as now. */
export function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / MINUTE_MS);
  const [unit, size] = UNITS.find(([, least]) => minutes >= least) ?? [];
  if (unit === undefined) return i18n.t('time.now');
  return new Intl.RelativeTimeFormat(language(), { numeric: 'always' }).format(-Math.floor(minutes / size), unit);
}

/** An ISO date as a day; a month, a year or what is no date stays as it is. */
export function day(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** Hour and minute of a time in epoch milliseconds, on the user's own clock. */
export function clock(time: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(time);
}

const DAY_MS = 86_400_000;

/** Whole days from an ISO date to a time in epoch milliseconds; never less than none. */
export function daysSince(date: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(date)) / DAY_MS));
}

/** The same in words: "today", "4 days ago". */
export function daysAgo(date: string, now: number): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-daysSince(date, now), 'day');
}

/** A number with its separators. */
export function count(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** Day and time of an epoch millisecond, on the user's own clock. */
export function moment(time: number): string {
  if (Number.isNaN(new Date(time).getTime())) return '';
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
