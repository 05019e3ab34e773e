/**
 * npm run check                 everything that needs no browser
 * npm test                      the same and the end-to-end tests in Chromium and Firefox
 * npm run e2e                   the end-to-end tests alone
 * npm run faults                stored rules, lists and log, with the background ended 200 times in each browser (KILLS, SEED)
 * npm run fuzz                  a million damaged and hostile inputs to every door (FUZZ, SEED)
 *
 * Every test counts as one, every other step as one; a step that cannot run has failed. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Step {
  name: string;
  /** Program in node_modules/.bin (setup.mjs put that first on PATH) or `node`, and its arguments. */
  command: readonly [string, ...string[]];
  /** Set for a run of Vitest: its tests are counted one by one. */
  projects?: readonly string[];
  /** Of the environment, besides what is there. */
  env?: Record<string, string>;
}

interface Count {
  passed: number;
  failed: number;
}

const REPORT = '.output/vitest.json';

function vitest(name: string, ...projects: string[]): Step {
  return { name, projects, command: ['vitest', 'run', ...projects.map((project) => `--project=${project}`)] };
}

const TEST_BUILDS: Step = { name: 'build for tests', command: ['node', 'tools/build.ts', '--mode=test'] };

const CHECK: readonly Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'types', command: ['tsc'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['node', 'tools/build.ts'] },
  { name: 'build for the demo', command: ['node', 'tools/build.ts', '--mode=demo'] },
  TEST_BUILDS,
  { name: 'sizes', command: ['size-limit'] },
  vitest('unit', 'unit', 'interface', 'extension', 'pages', 'fuzz', 'build'),
];
const E2E = vitest('end to end', 'e2e');
const FAULTS: Step = {
  name: 'faults',
  projects: ['e2e'],
  command: ['vitest', 'run', '--project=e2e', 'test/e2e/kills.test.ts', 'test/e2e/change.test.ts'],
  env: { KILLS: process.env.KILLS ?? '200', CHANGES: process.env.CHANGES ?? '200' },
};
const FUZZ: Step = { ...vitest('fuzz', 'fuzz'), env: { FUZZ: process.env.FUZZ ?? '1000000' } };
const ONLY: Readonly<Record<string, readonly Step[]>> = {
  e2e: [TEST_BUILDS, E2E],
  faults: [TEST_BUILDS, FAULTS],
  fuzz: [FUZZ],
};

/** Tests of the last run of Vitest. A file that could not be loaded has no tests: it counts as one failure. */
function countTests(succeeded: boolean): Count {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const broken = report.testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + broken;
    return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runStep({ name, command, projects, env }: Step): Count {
  const start = performance.now();
  const [program, ...args] = command;
  if (projects) rmSync(REPORT, { force: true });
  const reporters = projects ? ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`] : [];
  console.log(`\n── ${name}`);
  const done = spawnSync(program, [...args, ...reporters], {
    stdio: projects ? 'inherit' : 'pipe',
    encoding: 'utf8',
    env: { ...process.env, CI: '1', ...env },
  });
  const succeeded = done.status === 0;
  if (!succeeded && !projects) console.log(done.error?.message ?? `${done.stdout}${done.stderr}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = projects ? countTests(succeeded) : { passed: Number(succeeded), failed: Number(!succeeded) };
  console.log(`   ${count.failed === 0 ? 'passed' : 'FAILED'}: ${name}, ${seconds} s`);
  return count;
}

const { values } = parseArgs({ options: { browsers: { type: 'boolean' }, only: { type: 'string' } } });
const steps = ONLY[values.only ?? ''] ?? (values.browsers ? [...CHECK, E2E] : CHECK);
const counts = steps.map(runStep);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
