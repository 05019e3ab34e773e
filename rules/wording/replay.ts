/** What came out differently when a stored reading was screened again, and why, in lines. */
import type { Cause, ReplayOutcome } from '../decisions/record.ts';
import { isDifferent } from '../decisions/replay.ts';
import { listName } from './listName.ts';
import type { Teller } from './teller.ts';

function causeText(cause: Cause, tell: Teller): string {
  const id = `record.cause.${cause.changed}`;
  const date = (text: string) => text || tell.text('record.unknown');
  if (cause.changed === 'list')
    return tell.text(id, {
      list: listName(cause.list, tell),
      before: date(cause.before),
      after: date(cause.after),
    });
  if (cause.changed === 'decision' || cause.changed === 'age') return tell.text(id);
  return tell.text(id, { before: cause.before, after: cause.after });
}

export function replayLines(outcome: ReplayOutcome, tell: Teller): string[] {
  if (!isDifferent(outcome)) return [tell.text('record.replay_same')];
  const { before, after, came, went, why } = outcome;
  const lines = [
    tell.text('record.replay', { before: tell.text(`verdict.${before}`), after: tell.text(`verdict.${after}`) }),
  ];
  if (came.length > 0) lines.push(tell.text('record.replay_came', { findings: came.join(', ') }));
  if (went.length > 0) lines.push(tell.text('record.replay_went', { findings: went.join(', ') }));
  lines.push(tell.text('record.why', { causes: why.map((cause) => causeText(cause, tell)).join('; ') }));
  return lines;
}
