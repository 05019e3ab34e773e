/** The policy tables as written (rules/tables/policy) and as compiled. */
import { JURISDICTIONS, type Jurisdiction } from '../deal.ts';
import type { Basis, Effect, PolicyRow } from '../screening.ts';
import { type Cell, parseCell, parseConditions } from './cells.ts';
import { CONDITIONS } from './conditions.ts';
import { STATES, type State } from './states.ts';

const GRADES = ['stop', 'review', 'note'] as const;
type Grade = (typeof GRADES)[number];
type Switch = { from: string; state: string }[];

/** Ranges of HS headings, first and last. */
type Headings = [from: number, to: number][];

export interface Sets {
  /** ISO codes. */
  euMembers: string[];
  partners: string[];
  /** Country the goods leave from → jurisdiction of its exporters, the EU apart. */
  homes: Record<string, string>;
  kyrgyzstan: Headings;
  usImports: Headings;
  foodAndMedicine: Headings;
  /** Flag ids. */
  adverts: string[];
}

/** Files of rules/tables/policy by base name. */
export interface VerdictTables {
  ties: {
    columns: Partial<Record<State, string | null>>;
    rows: Record<PolicyRow, Record<string, string>>;
  };
  jurisdictions: {
    lines: ({ situation: string; goods: string[]; if?: string; tie: string[] } & Partial<
      Record<Jurisdiction, string>
    >)[];
  };
  hits: {
    lines: ({
      situation: string;
      of?: string;
      effects?: string[];
      roles?: string[];
      lists?: string[];
      if?: string;
    } & Record<Grade, string>)[];
    listSources: Record<string, string>;
    cubaIran: string[];
  };
  obligations: { lines: ObligationLine[] };
  sets: Sets;
  switches: { us_affiliates: Switch; ch_12f: Switch };
  findings: { findings: VerdictRules['findings'] };
}

export interface JurisdictionLine {
  /** Empty: every row. */
  goods: PolicyRow[];
  tie: State[];
  when: string[];
  cells: Partial<Record<Jurisdiction, Cell>>;
}

export interface HitLine {
  situation: string;
  of: 'party' | 'owner' | 'vessel';
  /** Empty: any. */
  effects: Effect[];
  roles: string[];
  /** Keys of lists. */
  lists: string[];
  when: string[];
  cells: Record<Grade, Cell>;
}

export interface ObligationLine {
  id: string;
  jurisdiction: Jurisdiction;
  basis: Basis;
  source: string;
  /** Source where an authority's own text for it stands. */
  template?: string;
  as: 'sell' | 'buy';
  goods?: PolicyRow[];
  families?: string[];
  tiers?: string[];
}

export interface FindingRow {
  source: string;
  next: string[];
  /** Speaks of where the deal goes: what shows the goods is no evidence for it. */
  about?: 'destination';
}

/** Plain data: packs into the rule cache without loss. */
export interface VerdictRules {
  /** Finding of each column; null for those of the row. */
  columns: Partial<Record<State, string | null>>;
  rows: Record<PolicyRow, { finding: string; cells: Partial<Record<State, Cell>> }>;
  lines: JurisdictionLine[];
  hits: HitLine[];
  /** Source by list, else by jurisdiction. */
  listSources: Record<string, string>;
  cubaIran: string[];
  obligations: ObligationLine[];
  sets: Sets;
  switches: VerdictTables['switches'];
  /** Finding id → source where the cell names none, and action ids. */
  findings: Record<string, FindingRow>;
}

function known(names: readonly string[], all: readonly string[], what: string): string[] {
  for (const name of names) if (!all.includes(name)) throw new Error(`unknown ${what}: "${name}"`);
  return [...names];
}

const conditions = (text: string | undefined) =>
  text === undefined ? [] : known(parseConditions(text), Object.keys(CONDITIONS), 'condition');

/** Compiles the policy tables. Throws on a cell, state, condition or finding that does not exist. */
export function compileVerdict(tables: VerdictTables): VerdictRules {
  const { findings } = tables.findings;
  const cell = (text: string): Cell => {
    const parsed = parseCell(text);
    for (const { when, finding, infos } of parsed) {
      known(when, Object.keys(CONDITIONS), 'condition');
      known(finding === null ? infos : [finding, ...infos], Object.keys(findings), 'finding');
    }
    return parsed;
  };
  const rows = Object.entries(tables.ties.rows).map(([row, { finding = '', ...cells }]) => {
    known(Object.keys(cells), STATES, 'tie');
    known([finding], Object.keys(findings), 'finding');
    return [row, { finding, cells: Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, cell(text)])) }];
  });
  const lines = tables.jurisdictions.lines.map((line) => ({
    goods: line.goods.filter((row) => row !== '*') as PolicyRow[],
    tie: known(line.tie, STATES, 'tie') as State[],
    when: conditions(line.if),
    cells: Object.fromEntries(JURISDICTIONS.flatMap((id) => (line[id] === undefined ? [] : [[id, cell(line[id])]]))),
  }));
  const hits = tables.hits.lines.map((line) => ({
    situation: known([line.situation], Object.keys(findings), 'finding')[0] as string,
    of: (line.of ?? 'party') as HitLine['of'],
    effects: (line.effects ?? []) as Effect[],
    roles: line.roles ?? [],
    lists: line.lists ?? [],
    when: conditions(line.if),
    cells: Object.fromEntries(GRADES.map((grade) => [grade, cell(line[grade])])) as HitLine['cells'],
  }));
  return {
    columns: tables.ties.columns,
    rows: Object.fromEntries(rows),
    lines,
    hits,
    listSources: tables.hits.listSources,
    cubaIran: tables.hits.cubaIran,
    obligations: tables.obligations.lines,
    sets: tables.sets,
    switches: tables.switches,
    findings,
  };
}
