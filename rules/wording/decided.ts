/** A remembered decision in one line: what it is about, and where it holds. */
import type { About, Decision, Scope } from '../decisions/decision.ts';
import { dotted } from './lines.ts';
import { listName } from './listName.ts';
import type { Teller } from './teller.ts';

export function aboutLine(about: About, tell: Teller): string {
  switch (about.of) {
    case 'party': {
      const { name: party, entries, vouched } = about;
      if (entries.length === 0) return tell.text('decided.vouched', { party });
      const id = vouched ? 'decided.vouched_known' : 'decided.party';
      return entries
        .map(({ matchedName: listedName, list }) => tell.text(id, { party, listedName, list: listName(list, tell) }))
        .join('; ');
    }
    case 'item': {
      const codes = [about.hs6, ...about.hs, ...about.alternatives].filter((code) => code !== null).map(dotted);
      const signs = [...new Set(codes)].map((code) => `HS ${code}`).concat(about.eccn);
      return tell.text('decided.item', { what: signs.join(', ') || tell.text(`row.${about.row}`) });
    }
    case 'tie': {
      const { role, area, kind, strength, text } = about;
      const words = {
        role: `role.${role}`,
        area: `area.${area}`,
        kind: `kind.${kind}`,
        strength: `strength.${strength}`,
      };
      const params = Object.fromEntries(Object.entries(words).map(([name, id]) => [name, tell.text(id)]));
      return tell.text('decided.tie', { tie: tell.text('tie', params), text });
    }
    case 'flag':
      return tell.text('decided.flag', { flag: tell.textOr(`flag.${about.flag}`, about.flag), text: about.text });
    case 'destination': {
      const { deal, page, right } = about;
      return tell.text(`decided.destination_${right}`, { deal: tell.country(deal), page: tell.country(page) });
    }
    case 'listing':
      return tell.text('decided.listing', { outcome: tell.text(`outcome.${about.outcome}`) });
  }
}

export function scopeLine(scope: Scope, tell: Teller): string {
  const value = { listing: 'key', part: 'mpn', party: 'name', site: 'host' }[scope.in];
  return tell.text(`scope.${scope.in}`, { value: String((scope as unknown as Record<string, string>)[value]) });
}

export interface WordedDecision extends Decision {
  aboutText: string;
  scopeText: string;
}

export function wordDecision(decision: Decision, tell: Teller): WordedDecision {
  return { ...decision, aboutText: aboutLine(decision.about, tell), scopeText: scopeLine(decision.scope, tell) };
}
