/** A time of the log as it is read everywhere the same: date, time of day and zone of the clock it was written by. */
export function whenText(at: number, zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    return `${parts.format(at)} ${zone}`;
  } catch {
    return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? `${new Date(at).toISOString()} ${zone}` : zone;
  }
}
