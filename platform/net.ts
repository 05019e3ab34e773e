/**
 * The only file that may fetch. In this version it reads the extension's own files and nothing else: no request leaves
 * the browser.
 */
import { browser } from 'wxt/browser';
import type { Pack } from '../rules/pack/pack.ts';

const BUNDLED_PACK = '/packs/rules.json';

/** The pack that ships inside the extension. Rejects when the file is missing or is not JSON: a broken build. */
export async function bundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK as never));
  return (await response.json()) as Pack;
}
