import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  version: string;
  optionalDependencies?: Record<string, string>;
}
const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, Entry> = JSON.parse(text).packages;

test('the lockfile names no registry', () => {
  expect(text).not.toContain('"resolved"');
});

test('the lockfile names the packages of every platform, or npm ci refuses it on the others', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
