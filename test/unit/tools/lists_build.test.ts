import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../../rules/lists/changes.ts';
import { readLists } from '../../../tools/screen/lists.ts';

const NULLS = '-0- ,'.repeat(7);
const SDN = `101,"EXAMPLIUM TRADING",-0- ,"DEMO1",${NULLS}"Tax ID No. 7700000009 (Russia); a.k.a. 'EXA'."\r\n\u001a`;
const UN = `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-11-20T00:00:00Z"><ENTITIES><ENTITY><DATAID>1</DATAID>
  <FIRST_NAME>INVENTED SOCIETY</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>`;

let dir: string;
let out: string;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/lists-build.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, lists: stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : [])), stderr };
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tradeflag-lists-'));
  out = join(mkdtempSync(join(tmpdir(), 'tradeflag-snapshot-')), 'snapshot.jsonl');
  writeFileSync(join(dir, 'sdn_2026-11-19.csv'), SDN);
  writeFileSync(join(dir, 'un.xml'), UN);
  writeFileSync(join(dir, 'mine.csv'), 'name,country\nInvented Works,AE\n');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
  rmSync(join(out, '..'), { recursive: true });
});

test('official files become one snapshot that says of each list its date, digest and rows', async () => {
  const { status, lists, stderr } = run(dir, '--out', out);
  expect(status).toBe(0);
  expect(lists).toMatchObject([
    {
      list: 'us_sdn',
      published: '2026-11-19',
      format: 'ofac-flat',
      rows: 1,
      files: [{ name: 'sdn_2026-11-19.csv', sha256: createHash('sha256').update(SDN).digest('hex') }],
    },
  ]);
  expect(stderr).toContain('un_sc: left out, its terms were not read as open');
  expect(stderr).toMatch(/own.*left out/);

  // Read again, it is the list it was made from.
  const made = await readLists(join(out, '..'));
  const [given] = (await readLists(dir)).get('us_sdn')?.entities ?? [];
  expect([...made.keys()]).toEqual(['us_sdn']);
  expect(made.get('us_sdn')).toMatchObject({ published: '2026-11-19', format: 'ofac-flat' });
  expect(made.get('us_sdn')?.entities.map(digestOf)).toEqual([given].map((entity) => entity && digestOf(entity)));
});

test('a list whose terms are not open is taken when it is named', () => {
  expect(run(dir, '--out', out, '--also', 'un_sc').lists.map(({ list }) => list)).toEqual(['us_sdn', 'un_sc']);
  expect(readFileSync(out, 'utf8').split('\n')[0]).toContain('"published":"2026-11-20"');
});

test('wrong usage, and a folder without a list', () => {
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage: lists:build DIR') });
  expect(run('--out')).toMatchObject({ status: 2 });
  expect(run(join(out, '..', 'nothing'))).toMatchObject({ status: 2 });
});
