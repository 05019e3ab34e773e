/**
 * Where the browsers of the end-to-end tests and of the demo are. Plain JavaScript: setup.mjs needs it on Node 20.
 * Google Chrome is not among them: from version 137 on it ignores --load-extension.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Program names by browser, best first.
 * @type {Record<'chromium' | 'firefox', [string, string]>}
 */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Path of a browser, or undefined when it is not installed. The environment may name it: CHROMIUM or FIREFOX.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const named = process.env[browser.toUpperCase()];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = PROGRAMS[browser].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...(named ? [named] : []), ...places].find(isProgram);
}

/**
 * Debian calls the package as it calls the program.
 * @param {'chromium' | 'firefox'} browser
 */
export function debianPackage(browser) {
  return PROGRAMS[browser][0];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
