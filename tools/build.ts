/**
 * npm run build [-- --mode=demo] [-- --browsers=chrome,firefox]   builds into .output/<browser>-mv3[-mode]
 * npm run zip                                                     the same as packages for the stores
 */
import { parseArgs } from 'node:util';
import { build, zip } from 'wxt';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
export const MODES = ['production', 'demo', 'test'] as const;

export type Target = (typeof TARGETS)[number];
export type Mode = (typeof MODES)[number];

/** Builds the extension for each browser in one mode; throws when a build fails. */
export async function buildAll(mode: Mode, browsers: readonly Target[] = TARGETS): Promise<void> {
  for (const browser of browsers) await build({ mode, browser });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { mode: { type: 'string' }, browsers: { type: 'string' }, zip: { type: 'boolean' } },
  });
  const mode = MODES.find((known) => known === (values.mode ?? 'production'));
  const wanted = values.browsers?.split(',') ?? TARGETS;
  const browsers = TARGETS.filter((target) => wanted.includes(target));
  if (!mode || browsers.length !== wanted.length) {
    console.error(`usage: build [--mode=${MODES.join('|')}] [--browsers=${TARGETS.join(',')}] [--zip]`);
    process.exit(2);
  }
  try {
    if (values.zip) for (const browser of browsers) await zip({ mode, browser });
    else await buildAll(mode, browsers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
