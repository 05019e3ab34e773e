/** Where a decision on a fact can hold, as far as the page says enough, in words, the usual scope first. */
import { i18n } from '#i18n';
import type { Fact } from '../../components/decisions/fact.ts';
import { aboutFlag, aboutItem, aboutParty, aboutTie } from '../../rules/decisions/about.ts';
import type { About, Scope } from '../../rules/decisions/decision.ts';
import { hostOf, listingKey, pageKey, scopesFor } from '../../rules/decisions/scope.ts';
import type { PartyRole } from '../../rules/reading.ts';
import type { WordedListing, WordedScreening } from '../../rules/worded.ts';

/** Where a fact stands: at a listing, or (null) at the page as a whole. */
export interface FactPlace {
  listing: WordedListing | null;
  screening: WordedScreening;
}

export interface WordedScope {
  scope: Scope;
  text: string;
}

/** What a decision on the fact is about; `others`: also the other entries its name was compared with. */
export function aboutOf(fact: Fact, others = false): About {
  switch (fact.of) {
    case 'item':
      return aboutItem(fact.goods);
    case 'party':
      return aboutParty(fact.party, others ? fact.party.matches : [fact.match]);
    case 'tie':
      return aboutTie(fact.tie);
    case 'flag':
      return aboutFlag(fact.flag);
  }
}

const RECEIVERS: readonly PartyRole[] = ['buyer', 'consignee', 'endUser'];

/** Whose fact it is, where the page names somebody for it. */
function partyOf(fact: Fact, { listing, screening }: FactPlace): string | null {
  if (fact.of === 'party') return fact.party.name ?? null;
  const roles: readonly string[] =
    fact.of === 'tie' ? [fact.tie.role] : fact.of === 'flag' && fact.flag.side === 'buyer' ? RECEIVERS : ['seller'];
  const parties = [...(listing?.parties ?? []), ...screening.parties];
  return parties.find(({ role, name }) => roles.includes(role) && name !== undefined)?.name ?? null;
}

export function scopesOf(fact: Fact, place: FactPlace): WordedScope[] {
  const { listing, screening } = place;
  const make = (kind: Scope['in']): WordedScope | null => {
    switch (kind) {
      case 'listing':
        return listing === null
          ? { scope: { in: kind, key: pageKey(screening) }, text: i18n.t('decide.scopePage') }
          : { scope: { in: kind, key: listingKey(listing, screening) }, text: i18n.t('decide.scopeListing') };
      case 'part': {
        const mpn = listing?.goods.mpn ?? null;
        return mpn ? { scope: { in: kind, mpn }, text: i18n.t('decide.scopePart', [mpn]) } : null;
      }
      case 'party': {
        const name = partyOf(fact, place);
        return name === null ? null : { scope: { in: kind, name }, text: i18n.t('decide.scopeParty', [name]) };
      }
      case 'site': {
        const host = hostOf(screening.url);
        return host === '' ? null : { scope: { in: kind, host }, text: i18n.t('decide.scopeSite', [host]) };
      }
    }
  };
  return scopesFor(aboutOf(fact)).flatMap((kind) => make(kind) ?? []);
}
