/** Airport codes and UN/LOCODEs: three or five letters are never enough, a label, an Incoterm or a route must stand beside them. */
import type { Area } from '../screening.ts';
import type { Cue } from './cues.ts';
import { between, evidenceOf, marksOf, rawOf, type Scan } from './scan.ts';
import type { PlaceRules } from './types.ts';

export interface CodeCue extends Cue {
  /** Whether goods arrive or leave there. */
  movement: 'arrival' | 'departure';
}

const GAP = /^[\s:()\-–.,]{0,4}$/;

function areaAt(read: Scan, at: number, rules: PlaceRules): Area | null {
  const raw = rawOf(read, at, at + 1);
  if (!/^(?:[A-Z]{3}|[A-Z]{2}[A-Z0-9]{3})$/.test(raw) || !Object.hasOwn(rules.places, raw)) return null;
  return rules.places[raw] as Area;
}

export function codesIn(read: Scan, field: string, rules: PlaceRules): CodeCue[] {
  const cues: CodeCue[] = [];
  const put = (at: number, area: Area, rule: string, movement: CodeCue['movement']) =>
    cues.push({
      kind: 'code',
      area,
      strength: 'strong',
      movement,
      evidence: evidenceOf(read, field, rule, at, at + 1),
    });
  for (const { row, to } of marksOf(read, 'label')) {
    if (row.of !== 'code' && row.of !== 'arrival' && row.of !== 'departure') continue;
    if (to >= read.tokens.count || !GAP.test(between(read, to - 1, to))) continue;
    const area = areaAt(read, to, rules);
    if (area !== null) put(to, area, 'code_beside_label', row.of === 'departure' ? 'departure' : 'arrival');
  }
  for (let at = 1; at < read.tokens.count; at++) {
    const area = isRoute(read, at, rules) ? areaAt(read, at, rules) : null;
    if (area !== null && !cues.some((cue) => cue.area === area)) put(at, area, 'route_of_codes', 'arrival');
  }
  return cues;
}

/** IST-SVO: a known airport, an arrow or hyphen, a code, and nothing more joined on either side (RGB-LED-05). */
function isRoute(read: Scan, at: number, rules: PlaceRules): boolean {
  if (!/^\s?(?:-|–|→|->|>|\/)\s?$/.test(between(read, at - 1, at))) return false;
  const start = rawOf(read, at - 1, at);
  const known = rules.hubAirports.includes(start) || (/^[A-Z]{3}$/.test(start) && Object.hasOwn(rules.places, start));
  const before = at === 1 ? '' : between(read, at - 2, at - 1);
  return known && /^(?:$|[\s,;:(])/.test(before.slice(-1)) && /^(?:$|[\s,;.)])/.test(between(read, at, at + 1));
}
