/**
 * npm run -s screen -- page FILE… [--url URL] [--deal deal.json] [--lists DIR]
 * npm run -s screen -- goods FILE.csv [--text COLUMN]
 * npm run -s screen -- names FILE.csv
 * npm run -s screen -- parties FILE.csv --lists DIR [--name COLUMN] [--country COLUMN]
 * npm run -s screen -- ties FILE.csv
 * npm run -s screen -- deals [--lists DIR] < NDJSON
 *
 * Every command takes [--now DATE]. One JSON object a line on standard output; words for people on standard error.
 * Exit 0 when every input was processed (a bad row or file gives a line with `error`), 2 for wrong usage, 1 otherwise.
 */
import { parseArgs } from 'node:util';
import { deals } from './screen/deals.ts';
import { goods } from './screen/goods.ts';
import { names } from './screen/names.ts';
import { page } from './screen/page.ts';
import { parties } from './screen/parties.ts';
import { ties } from './screen/ties.ts';
import { type Command, UsageError } from './screen/usage.ts';

const COMMANDS: Readonly<Record<string, Command>> = { page, goods, names, parties, ties, deals };

const OPTIONS = {
  url: { type: 'string' },
  deal: { type: 'string' },
  lists: { type: 'string' },
  now: { type: 'string' },
  text: { type: 'string' },
  name: { type: 'string' },
  country: { type: 'string' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [what = '', ...files] = positionals;
  const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
  if (!command)
    throw new UsageError(`usage: screen ${Object.keys(COMMANDS).join('|')} … (see the head of tools/screen.ts)`);
  if (values.now !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.now))
    throw new UsageError('--now takes a date: 2026-11-24');
  await command(files, values);
}

// A reader that closes early (head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
