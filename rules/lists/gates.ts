/**
 * Gates of an import: a new version of a list that is empty, unreadable or suddenly short never takes the place of the last
 * good one. The reason comes back as an id with its parameters.
 */

export interface Candidate {
  list: string;
  /** Bytes of the files it was read from. */
  bytes: number;
  /** Null when no format was recognised. */
  format: string | null;
  /** Entries read. */
  rows: number;
  /** What ended the reading early, null when nothing did. */
  error: string | null;
}

export type GateReason = 'empty_file' | 'unknown_format' | 'parse_error' | 'no_rows' | 'fewer_rows';

export type Gate = { pass: true } | { pass: false; reason: GateReason; params: Record<string, string> };

/** A new version may have lost so many of the last one's rows, and no more. */
const LEAST_SHARE = 0.95;

const stop = (reason: GateReason, params: Record<string, string>): Gate => ({ pass: false, reason, params });

/** Whether a candidate may replace the last good version of its list. `lastRows`: of that version, null when there is none. */
export function gate(candidate: Candidate, lastRows: number | null, leastShare = LEAST_SHARE): Gate {
  const { list, bytes, format, rows, error } = candidate;
  if (bytes === 0) return stop('empty_file', { list });
  if (format === null) return stop('unknown_format', { list });
  if (error !== null) return stop('parse_error', { list, error });
  if (rows === 0) return stop('no_rows', { list });
  if (lastRows !== null && rows < lastRows * leastShare)
    return stop('fewer_rows', {
      list,
      rows: String(rows),
      last: String(lastRows),
      share: `${Math.round(leastShare * 100)}`,
    });
  return { pass: true };
}
