import { i18n } from '#i18n';
import type { WordedScreening } from '../rules/worded.ts';

/** Kinds of `missed` in the order of what they may hide; any other is told as a part of the page. */
const PARTS = [
  ...(['unreadable', 'elements', 'nodes', 'long-page', 'listings', 'long-text', 'controls', 'parties'] as const),
  ...(['destinations', 'texts', 'fields', 'json-ld', 'long-json'] as const),
];
type Part = (typeof PARTS)[number];
/** No part of the page: how it was read. */
const SITE_CHANGED = 'site-changed';

/** `nothing`: it was read, and nothing on it is to be screened. */
type State = 'read' | 'partly' | 'nothing' | 'not';

const keyOf = (part: Part) => `health.missing_${part.replace('-', '_') as 'elements'}` as const;

/** What of the page was not read, in words. */
function missing({ missed }: WordedScreening): string[] {
  const named = PARTS.filter((part) => missed[part]).map((part) => i18n.t(keyOf(part)));
  const others = Object.keys(missed).some((kind) => kind !== SITE_CHANGED && !PARTS.includes(kind as Part));
  return others ? [...named, i18n.t('health.missing_other')] : named;
}

function stateOf(screening: WordedScreening, gaps: readonly string[]): State {
  if (screening.status === 'not-understood') return 'not';
  if (gaps.length > 0) return 'partly';
  return screening.status === 'screened' ? 'read' : 'nothing';
}

function textOf({ reason, site }: WordedScreening, state: State): string {
  if (state === 'read') return i18n.t(site === 'generic' ? 'health.read' : 'health.adapted');
  if (state === 'partly') return i18n.t('health.partly');
  if (state === 'nothing') return i18n.t('popup.nothing');
  switch (reason) {
    case 'empty':
      return i18n.t('popup.notUnderstoodEmpty');
    case 'wall':
      return i18n.t('popup.notUnderstoodWall');
    case 'too-large':
      return i18n.t('popup.notUnderstoodLarge');
    default:
      return i18n.t('popup.notUnderstood');
  }
}

/** How well the page was read, and what is missing: beside every verdict, since a verdict is about what was read. */
export function Health({ screening }: { screening: WordedScreening }) {
  const gaps = missing(screening);
  const state = stateOf(screening, gaps);
  return (
    <div class="health" data-health={state}>
      <p>{textOf(screening, state)}</p>
      {gaps.length > 0 && <p>{i18n.t('health.gaps', [gaps.join('; ')])}</p>}
      {screening.missed[SITE_CHANGED] && <p>{i18n.t('health.siteChanged')}</p>}
    </div>
  );
}
