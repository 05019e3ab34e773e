/**
 * Zones: parts of a page that are no evidence of what is offered (menus, footers, reviews, recommendations), told by
 * element, role and the names the authors gave their classes and ids. A zone is inherited by all that stands in it.
 */

import type { Entry, Outline } from './outline.ts';

export const NAV = 1;
export const FOOT = 2;
/** The head of the site: no evidence of goods, but the place of site-wide controls. */
export const TOP = 4;
export const REVIEW = 8;
export const RELATED = 16;
export const CRUMBS = 32;
export const FORM = 64;
const TABLE = 128;
export const LINK = 256;
/** What the site's adapter says is no evidence. */
export const TRAP = 512;
/** A picture of a product may stand anywhere; text that may count as evidence may not stand in any of these. */
export const NO_EVIDENCE = NAV | FOOT | REVIEW | RELATED | CRUMBS | TRAP;

/** A name part: not preceded by a letter (or a capital after a small letter), not followed by a small letter. */
function names(words: string): RegExp {
  const capitalised = words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase());
  return new RegExp(`(?<![A-Za-z])(?:${words})(?![a-z])|(?:${capitalised})(?![a-z])`);
}

const BY_NAME: readonly (readonly [number, RegExp])[] = [
  [CRUMBS, names('breadcrumbs?|crumbs?')],
  [
    NAV,
    names(
      'navs?|navbar|navitem|navigation|menus?|submenu|megamenu|facets?|filters?|refinements?|pagination|pager|langs?|languages?|currency|cookies?|consent|ticker|marquee|history',
    ),
  ],
  [FOOT, names('footer|foot|copyright')],
  [TOP, names('header|topbar|top-bar|masthead|toolbar')],
  [REVIEW, names('reviews?|comments?|feedbacks?|testimonials?|questions?|qa|faqs?|otzyvy?')],
  [
    RELATED,
    names(
      'related|similar|recommend\\w*|also|upsells?|cross-?sells?|recently|viewed|suggest\\w*|sponsored|accessories|likes?|analogs?',
    ),
  ],
];

const ANY_NAME = new RegExp(BY_NAME.map(([, pattern]) => pattern.source).join('|'));

const DESCRIBES = /desc|spec|detail/i;
/** What a menu leads to, named for it: `nav-specification`. */
const LED_TO = /(?<![a-z])nav[-_](?:desc|spec|detail|attr|param)/i;

const BY_TAG = new Map([
  ['nav', NAV],
  ['menu', NAV],
  ['footer', FOOT],
  ['header', TOP],
  ['marquee', NAV],
  ['form', FORM],
  ['table', TABLE],
  ['a', LINK],
]);
const BY_ROLE = new Map([
  ['navigation', NAV],
  ['menu', NAV],
  ['menubar', NAV],
  ['contentinfo', FOOT],
  ['banner', TOP],
  ['search', NAV],
  ['table', TABLE],
  ['link', LINK],
]);

/** The zone an element opens by its own tag and role. */
export function zoneOf(tag: string, role: string): number {
  return (BY_TAG.get(tag) ?? 0) | (role === '' ? 0 : (BY_ROLE.get(role) ?? 0));
}

/** The zone that a class and id open. */
export function zoneByName(author: string): number {
  if (!ANY_NAME.test(author)) return 0;
  const zone = BY_NAME.reduce((bits, [bit, pattern]) => (pattern.test(author) ? bits | bit : bits), 0);
  // `descriptionAndReviews` is no review.
  return zone & ~((DESCRIBES.test(author) ? REVIEW : 0) | (LED_TO.test(author) ? NAV : 0));
}

/**
 * Hands zones down to all that stands in them. A zone that holds the page's main heading (`main`, -1: none) or most of
 * its text is no zone: `<body class="lang-en has-menu">`.
 */
export function spreadZones(outline: Outline, main: number): void {
  const { entries, before } = outline;
  const most = outline.texts.length * 0.5;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    if ((entry.zone & (NO_EVIDENCE | TOP)) !== 0) {
      const holdsMain = index < main && main < entry.end;
      const holdsMost = (before[entry.end] as number) - (before[index] as number) > most;
      if (holdsMain || holdsMost) entry.zone &= ~(NO_EVIDENCE | TOP);
    }
    if (entry.parent >= 0) entry.zone |= (entries[entry.parent] as Entry).zone;
  }
}

/** Whether an entry stands in any of the zones. */
export function inZone({ entries }: Outline, index: number, zones: number): boolean {
  return ((entries[index] as Entry).zone & zones) !== 0;
}
