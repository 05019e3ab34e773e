/**
 * node tools/setup.mjs [--browsers=chromium,firefox] TOOL [ARGUMENT…]
 *
 * Makes a fresh clone ready, then runs a TypeScript tool on the Node 24 that the npm package `node` brings. Plain
 * JavaScript for Node 20, without dependencies. Its own messages go to standard error: standard output is the tool's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianPackage, findBrowser } from './browsers.mjs';

const NODE_MAJOR = '24';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, 'node');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/** @param {string} text */
function fail(text) {
  say(text);
  process.exit(1);
}

/**
 * Runs a program with its output on standard error; true when it succeeded.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  return spawnSync(program, args, { cwd: root, env, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
}

/** npm writes its own lockfile into node_modules last, so its age is the age of the installation. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(node)) return false;
  if (statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  return version.startsWith(`${NODE_MAJOR}.`);
}

function install() {
  say('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!done) fail('npm ci failed: see the messages above.');
  if (!run(node, ['--version'])) fail('The npm package `node` has no binary: its install script did not run.');
  if (!run(node, [join(bin, 'wxt'), 'prepare'])) fail('wxt prepare failed: see the messages above.');
}

/** @param {('chromium' | 'firefox')[]} browsers */
function installBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const packages = missing.map(debianPackage);
  say(`Installing ${packages.join(' and ')} (apt-get) …`);
  /** @param {string[]} args */
  const apt = (...args) => (process.getuid?.() === 0 ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  apt('update', '-q');
  apt('install', '-q', '-y', '--no-install-recommends', ...packages);
  const still = missing.filter((browser) => !findBrowser(browser));
  if (still.length === 0) return;
  const names = still.map(debianPackage).join(' and ');
  const variables = still.map((browser) => browser.toUpperCase()).join(' and ');
  fail(`Please install ${names}, or name the program in the environment (${variables}).`);
}

const [first = '', ...others] = process.argv.slice(2);
const named = first.startsWith('--browsers=') ? first.slice('--browsers='.length).split(',') : [];
const browsers = /** @type {const} */ (['chromium', 'firefox']).filter((browser) => named.includes(browser));
const [tool = '', ...args] = named.length > 0 ? others : [first, ...others];
if (!tool) fail('usage: node tools/setup.mjs [--browsers=chromium,firefox] TOOL [ARGUMENT…]');

if (!isInstalled()) install();
installBrowsers(browsers);

const child = spawn(node, [join(root, tool), ...args], { env, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
