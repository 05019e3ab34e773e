/** An entry of the log in words, part by part: what is shown, copied and printed of it. */
import { lastDay } from '../decisions/decision.ts';
import type { DecisionRecord, Told, Versions, Witness } from '../decisions/record.ts';
import { aboutLine, scopeLine } from './decided.ts';
import { listName } from './listName.ts';
import type { Teller } from './teller.ts';

export interface RecordLine {
  /** Empty where the line speaks for itself. */
  label: string;
  text: string;
  /** Words of the page rather than ours. */
  quote?: boolean;
}

export interface RecordPart {
  title: string;
  lines: RecordLine[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const line = (label: string, text: string): RecordLine => ({ label, text });

function decisionPart(record: DecisionRecord, when: string, tell: Teller): RecordPart {
  const { act, reason, who, authorisation, decisions, closes } = record;
  const lines = [
    line(tell.text('record.what'), tell.text(`act.${act}`)),
    line(tell.text('record.reason'), reason),
    line(tell.text('record.who'), who || tell.text('record.not_stated')),
    line(tell.text('record.when'), when),
  ];
  if (authorisation !== null)
    lines.push(line(tell.text('record.authorisation'), tell.text('record.authorisation_text', { ...authorisation })));
  for (const decision of decisions.filter(({ about }) => about.of !== 'listing')) {
    lines.push(line(tell.text('record.about'), aboutLine(decision.about, tell)));
    lines.push(line(tell.text('record.where'), scopeLine(decision.scope, tell)));
    lines.push(line(tell.text('record.until'), lastDay(decision) ?? decision.expires));
  }
  if (closes !== null) lines.push(line(tell.text('record.closes'), `${closes.seq}, ${closes.hash}`));
  return { title: tell.text('record.part.decision'), lines };
}

function pagePart({ url, title, readingHash, verdict, verdictAfter }: Witness, told: Told, tell: Teller): RecordPart {
  const lines = [
    line(tell.text('record.listing'), title),
    line(tell.text('record.address'), url),
    line(tell.text('record.verdict'), told.verdict),
  ];
  if (verdictAfter !== verdict)
    lines.push(line(tell.text('record.verdict_after'), tell.text(`verdict.${verdictAfter}`)));
  if (told.goods !== '') lines.push(line(tell.text('record.goods'), told.goods));
  if (told.origin !== '') lines.push(line(tell.text('record.origin'), told.origin));
  lines.push(line(tell.text('record.reading'), readingHash));
  return { title: tell.text('record.part.page'), lines };
}

/** Every finding with its source; words that several of them quote, and steps that several advise, stand there once. */
function foundPart({ findings, duties }: Told, tell: Teller): RecordPart {
  const quoted = new Set<string>();
  const isNew = ({ field, text }: { field: string; text: string }) =>
    !quoted.has(`${field}\n${text}`) && quoted.add(`${field}\n${text}`);
  const lines = findings.flatMap(({ level, text, quotes, source }): RecordLine[] => [
    line(tell.text(`record.level.${level}`), `${text} ${tell.text('record.from', { source })}`),
    ...quotes.filter(isNew).map((quote) => ({ label: capital(quote.field), text: quote.text, quote: true })),
  ]);
  const steps = [...new Set(findings.flatMap(({ actions }) => actions))];
  const next = steps.length > 0 ? [line(tell.text('record.next'), steps.join(' '))] : [];
  const owed = duties.map((duty) => line(tell.text('record.duty'), duty));
  return { title: tell.text('record.part.found'), lines: [...lines, ...next, ...owed] };
}

function plainPart(title: string, texts: readonly string[]): RecordPart {
  return { title, lines: texts.map((text) => line('', text)) };
}

function dealPart({ deal: stated }: Witness, tell: Teller): RecordPart {
  const title = tell.text('record.part.deal');
  if (stated === null) return plainPart(title, [tell.text('record.none_stated')]);
  const { side, buyer, endUser, consignee, destination, jurisdictions = [] } = stated.deal;
  const bound = jurisdictions.map((id) => tell.text(`jurisdiction.${id}`)).join(', ');
  const party = (facts: typeof buyer) => [facts?.name, facts?.country].filter(Boolean).join(', ');
  const lines = [
    line(tell.text('record.deal_name'), stated.name),
    line(tell.text('record.side'), side === undefined ? tell.text('record.not_stated') : tell.text(`side.${side}`)),
    line(tell.text('record.jurisdictions'), bound || tell.text('record.jurisdictions_all')),
    line(tell.text('record.destination'), destination || tell.text('record.not_stated')),
    line(tell.text('role.buyer'), party(buyer)),
    line(tell.text('role.consignee'), party(consignee)),
    line(tell.text('role.endUser'), party(endUser)),
  ];
  return { title, lines: lines.filter(({ text }) => text !== '') };
}

function versionsPart({ extension, pack, packCreated, lists }: Versions, tell: Teller): RecordPart {
  const known = (value: string | number | null) => (value === null ? tell.text('record.unknown') : String(value));
  const told = lists.map(({ list, published, imported, rows, sha256 }) => {
    const params = {
      published: known(published),
      imported: known(imported),
      rows: known(rows),
      sha256: sha256.join(', '),
    };
    const text = tell.text(sha256.length > 0 ? 'record.list_text' : 'record.list_bundled', params);
    return line(capital(listName(list, tell)), text);
  });
  return {
    title: tell.text('record.part.versions'),
    lines: [
      line(tell.text('record.extension'), extension),
      line(tell.text('record.pack'), tell.text('record.pack_text', { version: pack, date: packCreated })),
      ...(told.length > 0 ? told : [line(tell.text('record.lists'), tell.text('record.no_lists'))]),
    ],
  };
}

/** A decision in words. `when` is date, time and zone as they are to be read. */
export function wordRecord(record: DecisionRecord, when: string, language: string, tell: Teller): RecordPart[] {
  const { witness, versions } = record;
  const told = witness?.told[language] ?? witness?.told.en;
  const parts = [decisionPart(record, when, tell)];
  if (witness !== null && told !== undefined) {
    const { notChecked, candidates } = told;
    const limits = notChecked.length > 0 ? notChecked : [tell.text('record.everything')];
    parts.push(pagePart(witness, told, tell), foundPart(told, tell));
    parts.push(plainPart(tell.text('record.part.names'), candidates));
    parts.push(plainPart(tell.text('record.part.not_checked'), limits), dealPart(witness, tell));
  }
  parts.push(versionsPart(versions, tell));
  return parts.filter(({ lines }) => lines.length > 0);
}
