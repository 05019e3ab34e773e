import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AllTables } from '../../../../rules/pack/tables.ts';
import { PackError, readSigned, verifyPack } from '../../../../rules/pack/verify.ts';

const KEY = `${'A'.repeat(43)}=`;
const signatures = [{ key: KEY, signature: `${'A'.repeat(86)}==` }];
const nothing = {} as unknown as AllTables;
const trust = { keys: [KEY], highest: {}, last: null, shipped: nothing, inForce: nothing, today: '2026-11-24' };
const checks = { digest: async () => '0'.repeat(64), holds: async () => true };

/** Any text a server may send, and texts that look like a pack. */
const sent = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ manifest: fc.json(), signatures: fc.constant(signatures), parts: fc.dictionary(fc.string(), fc.json()) })
    .map((pack) => JSON.stringify(pack)),
);

test('whatever is sent, the pack reader throws nothing but its own error, and reaches no prototype', async () => {
  await fc.assert(
    fc.asyncProperty(sent, async (text) => {
      const error = await (async () => verifyPack(readSigned(text), { ...trust, extension: '0.1.0' }, checks))().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(PackError);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }),
    { numRuns: 2000, examples: [['{"__proto__": {"polluted": 1}, "manifest": "{}", "signatures": [], "parts": {}}']] },
  );
});
