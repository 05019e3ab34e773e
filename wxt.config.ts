import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import { connectionsFor, matchesFor } from './hosts.ts';

/** Public half of a key nobody kept: it only fixes the extension id of unpacked Chromium builds. Stores set their own. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtEm6npdLI/FJOk+noSVKHfNxgjNARc5WzNEw+vRqDdT3n+KaQKWwT/5goSe9PYtkhS/j/9OAjvThxXAW2W0TFwBgZC+4ia4WZcqHNm1sC2gfBjQ33gSGjSb00w76U/0vtbTRA9XafRR4yDFAbh9WpuFZ6csN8EKLZxudiuhqagRGdTVIv0rnqgigLOJ2lNeuKNyOtGdHvXIz3TzyJMl+k4uMcG9Tj1eolfVhiPbJU0Iu/FH9/ptHewukSYrIgIpyRp4cklAa3LmzDkyNDi7ylKjNhMazq85kcP7uRQqWTyxY9SP2PyVzvolYWBGZv/rMXPJwkpEnOYzu4IUdLmQn9QIDAQAB';

/** First versions with Ed25519 in WebCrypto. */
const MINIMUM_CHROMIUM = '137';
const MINIMUM_FIREFOX = '140.0';

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];

function manifest(browser: string, mode: string): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    host_permissions: matchesFor(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Nothing of a private window may be stored, and a deal or a log entry would be: so we do not run there at all.
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: `default-src 'self'; object-src 'none'; connect-src ${connectionsFor(mode)}`,
    },
  };
  if (browser === 'firefox') {
    return {
      ...common,
      permissions: PERMISSIONS,
      browser_specific_settings: {
        gecko: {
          id: 'tradeflag@tradeflag.org',
          strict_min_version: MINIMUM_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
      },
    };
  }
  return {
    ...common,
    // Chromium's service worker has neither Worker nor DOMParser: list imports run in an offscreen document.
    permissions: [...PERMISSIONS, 'offscreen'],
    minimum_chrome_version: MINIMUM_CHROMIUM,
    // Firefox takes a policy without a schema.
    storage: { managed_schema: 'policy.json' },
    key: CHROMIUM_KEY,
  };
}

/**
 * Content scripts use the browser's own API: in Manifest V3 it gives promises in Chromium and Firefox alike, and every
 * page pays for what they load. Pages and background keep webextension-polyfill.
 */
function nativeApiInPages() {
  let inPage = false;
  return {
    name: 'tradeflag:native-api-in-pages',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: unknown } }) {
      inPage = /content-script|guardForm/.test(JSON.stringify(build.lib ?? ''));
    },
    resolveId: (id: string) =>
      inPage && id === '@wxt-dev/webextension-polyfill/browser'
        ? fileURLToPath(import.meta.resolve('wxt/browser'))
        : null,
  };
}

/** What a `*.built.ts` file works out and exports, plain data, is worked out once by the build and not at every start. */
const builtData = {
  name: 'tradeflag:built-data',
  load: async (id: string) => {
    if (!id.endsWith('.built.ts')) return null;
    const exported = Object.entries(await import(pathToFileURL(id).href));
    return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({
    plugins: [nativeApiInPages(), builtData],
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/marketplace.content/context.ts') },
    },
  }),
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  hooks: {
    // The pack is made for every build from rules/tables, never committed; its own module is loaded when it is needed.
    'build:publicAssets': async (wxt, files) => {
      const { buildPack } = await import('./tools/pack-build.ts');
      files.push({ relativeDest: 'packs/rules.json', contents: JSON.stringify(await buildPack(wxt.config.mode)) });
      // Licences ask that their text goes along.
      files.push({ relativeDest: 'NOTICE.md', contents: await readFile('NOTICE.md', 'utf8') });
    },
    // One list of hosts for permissions and content scripts; an entry file leaves `matches` empty.
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entry of entrypoints) {
        if (entry.type === 'content-script') entry.options.matches = matchesFor(wxt.config.mode);
      }
    },
    // Stores refuse a package that brings its own key; the unpacked build keeps it.
    'zip:extension:start': async (wxt) => {
      const file = join(wxt.config.outDir, 'manifest.json');
      const { key: _, ...withoutKey } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, JSON.stringify(withoutKey));
    },
    'zip:extension:done': async (wxt) => {
      const file = join(wxt.config.outDir, 'manifest.json');
      const key = wxt.config.manifest.key;
      if (key) await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), key }));
    },
  },
});
