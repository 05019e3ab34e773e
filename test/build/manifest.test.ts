import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connectionsFor, MARKETPLACES, MODE_HOSTS } from '../../hosts.ts';
import { MODES, type Mode, TARGETS, type Target } from '../../tools/build.ts';

/** Manifest of a build of this checkout; the check builds all of them first. */
function manifestOf(browser: Target, mode: Mode) {
  const folder = `.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  const { version, ...manifest } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  // WXT sorts the matches of content scripts, but not the permissions.
  manifest.host_permissions.sort();
  return manifest;
}

describe.each(TARGETS)('%s', (browser) => {
  test('the production manifest is the agreed one', async () => {
    const manifest = JSON.stringify(manifestOf(browser, 'production'), null, 2);
    await expect(`${manifest}\n`).toMatchFileSnapshot(`manifests/${browser}.json`);
  });

  test('production asks for the built-in marketplaces only, all over https', () => {
    const hosts = MARKETPLACES.map((host) => `https://*.${host}/*`);
    expect(manifestOf(browser, 'production').host_permissions).toEqual(hosts);
  });

  test('no code from elsewhere, no plug-in, and connections only by https', () => {
    const { content_security_policy: policy } = manifestOf(browser, 'production');
    expect(policy).toEqual({ extension_pages: "default-src 'self'; object-src 'none'; connect-src 'self' https:" });
  });

  test.each(MODES)('%s: content scripts run in the top frame of the permitted hosts, nothing is exposed', (mode) => {
    const manifest = manifestOf(browser, mode);
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual(manifest.host_permissions);
      expect(script.all_frames ?? false).toBe(false);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.incognito).toBe('not_allowed');
  });

  test.each(['demo', 'test'] as const)('%s differs from production in its named hosts and connections only', (mode) => {
    const extra = MODE_HOSTS[mode] ?? [];
    expect(extra.length).toBeGreaterThan(0);
    const production = manifestOf(browser, 'production');
    production.host_permissions = [...production.host_permissions, ...extra].sort();
    for (const script of production.content_scripts) script.matches = [...script.matches, ...extra].sort();
    const { content_security_policy: policy } = production;
    policy.extension_pages = policy.extension_pages.replace(connectionsFor('production'), connectionsFor(mode));
    expect(manifestOf(browser, mode)).toEqual(production);
  });
});
