/** What is wrong with an official file: said with its format and line, so that a person finds the place. */

/** The file cannot be read as the list it should be: nothing of it is used. */
export class ListError extends Error {
  readonly line: number | null;

  constructor(title: string, line: number | null, message: string) {
    super(`${title}${line === null ? '' : `, line ${line}`}: ${message}`);
    this.name = 'ListError';
    this.line = line;
  }
}

/** One row or entry that was left out or read only in part; the rest goes on. */
export interface RowProblem {
  line: number | null;
  message: string;
}
