/** Weighs the cues of one role together: two kinds that agree are more than either. */
import type { Strength, Tie, TieKind, TieRole } from '../screening.ts';
import { type Cue, type CueStrength, countryOfArea, sameSide } from './cues.ts';

/** Kinds that say the same thing twice count once: a town and its country, an e-mail address and its web site. */
const FAMILY: Partial<Record<TieKind, TieKind>> = { country: 'place', email: 'domain', currency: 'bank' };
const family = (kind: TieKind): TieKind => FAMILY[kind] ?? kind;

const RANK: Record<CueStrength, number> = { direct: 3, strong: 2, weak: 1, latent: 0 };

const others = (cue: Cue, cues: readonly Cue[]): Cue[] =>
  cues.filter((other) => sameSide(other.area, cue.area) && family(other.kind) !== family(cue.kind));

/** A latent or weak cue beside a cue of another kind. Cues shared by several countries raise none and are not raised. */
function raise(cue: Cue, cues: readonly Cue[]): CueStrength {
  if (cue.strength === 'direct' || cue.strength === 'strong' || cue.shared) return cue.strength;
  const beside = others(cue, cues);
  if (beside.some((other) => RANK[other.strength] >= 2)) return 'strong';
  if (cue.strength === 'weak') return beside.some((other) => other.strength === 'weak') ? 'strong' : 'weak';
  return beside.some((other) => other.strength === 'weak' && !other.shared) ? 'strong' : 'latent';
}

/** Two strong kinds for one role are direct. Beside an occupied area a sign of Russia stays what it is. */
function confirm(cue: Cue, cues: readonly Cue[]): CueStrength {
  if (cue.strength !== 'strong' || cue.capped) return cue.strength;
  const agreeing = others(cue, cues).some(
    (other) => RANK[other.strength] >= 2 && !other.capped && (other.area === cue.area || cue.area !== 'RU'),
  );
  return agreeing ? 'direct' : 'strong';
}

/** Repeats of a cue say nothing new; without them weighing stays linear in the text. */
function distinct(cues: readonly Cue[]): Cue[] {
  const kept = new Map<string, Cue>();
  for (const cue of cues) {
    const key = `${cue.kind} ${cue.area} ${cue.strength} ${cue.shared === true} ${cue.capped === true}`;
    if (!kept.has(key)) kept.set(key, cue);
  }
  return [...kept.values()];
}

/** Ties of one role from its cues: one for each kind and area, the strongest, strongest first. */
function tiesOf(role: TieRole, all: readonly Cue[]): Tie[] {
  const cues = distinct(all);
  const raised = cues.map((cue) => ({ ...cue, strength: raise(cue, cues) }));
  const confirmed = raised.map((cue) => ({ ...cue, strength: confirm(cue, raised) }));
  const ties = new Map<string, Tie>();
  for (const { kind, area, strength, evidence } of confirmed.sort((a, b) => RANK[b.strength] - RANK[a.strength])) {
    const key = `${kind} ${area}`;
    if (strength === 'latent' || ties.has(key)) continue;
    ties.set(key, { role, kind, area, country: countryOfArea(area), strength: strength satisfies Strength, evidence });
  }
  return [...ties.values()];
}

/** Ties of cues that speak of several roles. */
export function tiesByRole(spoken: readonly { role: TieRole; cue: Cue }[]): Tie[] {
  const roles = [...new Set(spoken.map(({ role }) => role))];
  return roles.flatMap((role) =>
    tiesOf(
      role,
      spoken.filter((item) => item.role === role).map(({ cue }) => cue),
    ),
  );
}
