import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('THREAT-MODEL.md', 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!threat|\*\*what stays)[^-]/.test(line));

test('every threat names a defence and a test that is there', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const [, , defence = '', tests = ''] = row.split('|');
    expect(defence.trim(), row).not.toBe('');
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
    expect(paths.length, row).toBeGreaterThan(0);
    for (const path of paths) expect(existsSync(`test/${path}`), `${path} in: ${row}`).toBe(true);
  }
});
