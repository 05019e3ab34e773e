/**
 * Cells of the policy tables. Written `stop [law] @FR-2024-06-18 #us_licence +ear_signal if ear & us_list; review`:
 * alternatives, of which the first whose conditions all hold decides; the last has none. `none` gives nothing at all.
 */
import type { Basis, Verdict } from '../screening.ts';

export interface Alternative {
  verdict: Verdict | 'none';
  basis: Basis;
  /** Null: the source of the finding. */
  source: string | null;
  /** Null: the finding of the column, row or line. */
  finding: string | null;
  /** Findings of level info that go with it. */
  infos: string[];
  when: string[];
}

export type Cell = Alternative[];

const WRITTEN = /^(stop|review|note|clear|unchecked|none)(?: \[(law|reported|contract|policy)\])?((?: [@#+]\S+)*)$/;

/** Conditions joined by `&`. */
export function parseConditions(text: string): string[] {
  return text.split('&').map((name) => name.trim());
}

function parseAlternative(text: string, cell: string): Alternative {
  const [what = '', when] = text.split(' if ');
  const match = WRITTEN.exec(what.trim());
  if (match === null) throw new Error(`not a cell: "${cell}"`);
  const marks = (match[3] ?? '').trim().split(' ');
  const marked = (sign: string) => marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
  return {
    verdict: match[1] as Alternative['verdict'],
    basis: (match[2] ?? 'policy') as Basis,
    source: marked('@')[0] ?? null,
    finding: marked('#')[0] ?? null,
    infos: marked('+'),
    when: when === undefined ? [] : parseConditions(when),
  };
}

/** Parses a cell. Throws when it is not one, or when no alternative is left without a condition. */
export function parseCell(text: string): Cell {
  const cell = text.split(';').map((part) => parseAlternative(part, text));
  if (cell.at(-1)?.when.length !== 0) throw new Error(`no alternative without a condition: "${text}"`);
  return cell;
}

/** The alternative that decides. */
export function choose(cell: Cell, holds: (condition: string) => boolean): Alternative {
  return cell.find((alternative) => alternative.when.every(holds)) as Alternative;
}
