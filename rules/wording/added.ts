/** Entries about other entries in words: what was added to a record after it was made. */
import type { EntryKind, EntryRef, Records } from '../decisions/record.ts';
import type { RecordLine } from './record.ts';
import { replayLines } from './replay.ts';
import type { Teller } from './teller.ts';

export type Added = { [Kind in EntryKind]: { kind: Kind; record: Records[Kind]; when: string } }[EntryKind];

/** The entries that an entry is about; empty where it stands for itself. */
export function aboutEntries(added: Added): EntryRef[] {
  switch (added.kind) {
    case 'correction':
    case 'review':
    case 'replay':
      return [added.record.of];
    case 'erasure':
    case 'hold':
      return added.record.of;
    case 'decision':
      return added.record.closes === null ? [] : [added.record.closes];
    default:
      return [];
  }
}

/** Label and text of an entry. */
function said(added: Added, tell: Teller): [label: string, text: string] {
  const by = (who: string, reason: string) =>
    tell.text('record.added.text', { who: who || tell.text('record.not_stated'), reason });
  switch (added.kind) {
    case 'correction':
      return ['correction', by(added.record.who, added.record.text)];
    case 'review': {
      const { reviewer: who, agrees, reason } = added.record;
      return ['review', tell.text(agrees ? 'record.added.agrees' : 'record.added.objects', { who, reason })];
    }
    case 'replay':
      return ['replay', replayLines(added.record.outcome, tell).join(' ')];
    case 'erasure': {
      const { why, who, reason } = added.record;
      return why === 'expired' ? ['expiry', ''] : ['erasure', by(who, reason)];
    }
    case 'hold':
      return [added.record.on ? 'hold' : 'release', by(added.record.who, added.record.reason)];
    case 'decision':
      return ['decision', `${tell.text(`act.${added.record.act}`)}. ${by(added.record.who, added.record.reason)}`];
    case 'segment': {
      const { follows, reason } = added.record;
      const heads = follows.map(({ seq, hash }) => `${seq}, ${hash}`).join('; ');
      return ['segment', tell.text(`record.segment_${reason}`, { heads })];
    }
    case 'checkpoint': {
      const { count, to, digest } = added.record;
      return ['checkpoint', tell.text('record.checkpoint_text', { count: String(count), to: String(to), digest })];
    }
  }
}

/** One line for an entry, with its time. `entries`: also the numbers of those it is about. */
export function addedLine(added: Added, tell: Teller, entries = false): RecordLine {
  const [label, text] = said(added, tell);
  const about = aboutEntries(added).map(({ seq }) => String(seq));
  const told = entries && about.length > 0 ? tell.text('record.of', { text, entries: about.join(', ') }) : text;
  return { label: tell.text(`record.added.${label}`), text: [added.when, told].filter(Boolean).join(': ') };
}
