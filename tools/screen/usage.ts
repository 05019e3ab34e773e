/** What every command of `screen` shares: its options, its errors, its output. */
import { once } from 'node:events';

export interface Options {
  url?: string;
  deal?: string;
  lists?: string;
  now?: string;
  text?: string;
  name?: string;
  country?: string;
}

/** A command: positional arguments and options in, JSON lines out. */
export type Command = (files: string[], options: Options) => Promise<void>;

/** Wrong usage: told in one line, exit code 2. */
export class UsageError extends Error {}

/** The one file a command takes. */
export function onlyFile(files: string[], usage: string): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(`usage: screen ${usage}`);
  return file;
}

/** Writes one JSON object as a line, and waits when the reader is slower than we are. */
export async function print(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}
