/** Cuts a text into the cells of rows. What is searched for is remembered, so that no hostile text is searched twice. */

export interface Cut {
  cells: string[];
  /** Index after the row's line break. */
  end: number;
}

export interface Cutter {
  /** Cells of the row at an index; null when the text ends before the row does. */
  row(start: number): Cut | null;
  /** Cells of the line at an index, as if its quotes meant nothing; null when the line has no end yet. */
  line(start: number): Cut | null;
}

/** Next index of a sign from growing starts; -1 for none. */
function seeker(text: string, sign: string): (from: number) => number {
  let asked = 0;
  let found = text.indexOf(sign);
  return (from) => {
    if (from < asked || (found !== -1 && found < from)) {
      asked = from;
      found = text.indexOf(sign, from);
    }
    return found;
  };
}

/** `final`: nothing follows the text, so its end ends a row. */
export function cutter(text: string, delimiter: string, final: boolean): Cutter {
  const newlineFrom = seeker(text, '\n');
  const delimiterFrom = seeker(text, delimiter);
  /** From here on no quote closes a cell. */
  let unclosedFrom = text.length;

  /** Index of the quote that closes the cell opened at `open`; -1 when it is not in the text (yet). */
  function closingQuote(open: number): number {
    if (open >= unclosedFrom) return -1;
    for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
      const after = text[at + 1];
      if (after === '"') at++;
      else if (after === delimiter || after === '\n' || after === '\r') return at;
      else if (after === undefined) return final ? at : -1;
    }
    unclosedFrom = open;
    return -1;
  }

  function row(start: number): Cut | null {
    const cells: string[] = [];
    for (let at = start; ; at++) {
      let cell: string;
      if (text[at] === '"') {
        const close = closingQuote(at);
        if (close === -1) return null;
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        at = text[close + 1] === '\r' ? close + 2 : close + 1;
      } else {
        const [stop, newline] = [delimiterFrom(at), newlineFrom(at)];
        if (stop === -1 && newline === -1 && !final) return null;
        const lineEnd = newline === -1 ? text.length : newline;
        const end = stop !== -1 && stop < lineEnd ? stop : lineEnd;
        cell = text.slice(at, end);
        at = end;
        if (at === lineEnd && cell.endsWith('\r')) cell = cell.slice(0, -1);
      }
      cells.push(cell);
      if (at >= text.length) return final ? { cells, end: text.length } : null;
      if (text[at] === '\n') return { cells, end: at + 1 };
    }
  }

  function line(start: number): Cut | null {
    const newline = newlineFrom(start);
    if (newline === -1) return null;
    return { cells: text.slice(start, newline).replace(/\r$/, '').split(delimiter), end: newline + 1 };
  }
  return { row, line };
}

/** Cells of the first row of a text that may be cut off, for recognition and for cells that hold cells. */
export function firstCells(text: string, delimiter: string): string[] {
  return cutter(text, delimiter, true).row(0)?.cells ?? [];
}
