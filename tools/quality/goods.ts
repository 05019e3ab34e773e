/** How well goods are recognised: the labelled cases, per source and kind. Only `yes` counts as yes. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { recogniseGoods } from '../../rules/goods/index.ts';
import type { GoodsAnswer } from '../../rules/screening.ts';
import { rules } from '../rules.ts';

interface Case {
  text: string;
  acceptable: string[];
  /** Whether the label says it is on the list. */
  listed: boolean;
  kind: string;
  source: string;
}

interface Judged extends Case {
  answer: GoodsAnswer;
}

/** HS chapters of machines, electrical goods, aircraft and instruments. */
const ELECTRONIC = ['84', '85', '88', '90'];

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 10000) / 10000);

function casesOf(file: string): Case[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    text: row.text ?? '',
    acceptable: [row.hs6 ?? '', ...(row.acceptable_hs6 ?? '').split('|')].filter(Boolean),
    listed: row.chpl === 'Y',
    kind: row.kind ?? '',
    source: row.source ?? '',
  }));
}

function measure(cases: readonly Judged[]) {
  const yes = cases.filter(({ answer }) => answer.chpl === 'yes');
  const right = yes.filter(({ listed }) => listed);
  const positives = cases.filter(({ listed }) => listed);
  const negatives = cases.filter(({ listed }) => !listed);
  const ordinary = negatives.filter(({ acceptable }) => !ELECTRONIC.includes((acceptable[0] ?? '').slice(0, 2)));
  const falseAlarms = (of: readonly Judged[]) =>
    share(of.filter(({ answer }) => answer.chpl === 'yes').length, of.length);
  return {
    cases: cases.length,
    precision: share(right.length, yes.length),
    recall: share(right.length, positives.length),
    f1: share(2 * right.length, yes.length + positives.length),
    unclearShare: share(cases.filter(({ answer }) => answer.chpl === 'unclear').length, cases.length),
    notUnderstoodShare: share(cases.filter(({ answer }) => !answer.understood).length, cases.length),
    hs6RightShare: share(
      right.filter(({ answer, acceptable }) => acceptable.includes(answer.hs6 ?? '')).length,
      right.length,
    ),
    falseAlarmShare: falseAlarms(negatives),
    nonElectronicFalseAlarmShare: falseAlarms(ordinary),
  };
}

function measureBy(cases: readonly Judged[], key: 'source' | 'kind') {
  const groups = new Map<string, Judged[]>();
  for (const one of cases) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return Object.fromEntries([...groups].map(([name, group]) => [name, measure(group)]));
}

/** Judges every case of the file. Misses are the wrong ones, the surest first, at most `misses`. Null when the file is missing. */
export function measureGoods(file: string, misses: number) {
  if (!existsSync(file)) return null;
  const { goods } = rules();
  const judged = casesOf(file).map((one) => ({
    ...one,
    answer: recogniseGoods([{ key: 'title', label: null, text: one.text }], goods),
  }));
  const wrong = judged
    .filter(({ listed, answer }) => listed !== (answer.chpl === 'yes'))
    .sort((a, b) => b.answer.confidence - a.answer.confidence);
  return {
    ...measure(judged),
    perSource: measureBy(judged, 'source'),
    perKind: measureBy(judged, 'kind'),
    misses: wrong.slice(0, misses).map(({ text, acceptable, source, answer }) => ({
      text: text.slice(0, 300),
      label: acceptable.join('|'),
      source,
      found: `${answer.chpl} ${answer.hs6 ?? ''}`.trim(),
      confidence: answer.confidence,
      evidence: answer.evidence.map((evidence) => evidence.text),
    })),
  };
}
