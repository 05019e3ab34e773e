/** Sections that a heading declares to be no evidence: reviews, questions, recommendations. */
import { leadsAside } from '../labels/lookup.ts';
import { plain } from '../labels/plain.ts';
import type { Entry, Outline } from './outline.ts';
import { closest, countIn, textIn } from './text.ts';
import { RELATED, REVIEW } from './zones.ts';

const HEADING_CHARS = 70;
/** Stems as `plain` spells them. */
const REVIEWED =
  /^(?:\d+ )?(?:customer |product |user )?(?:reviews?|ratings|questions|q a|faqs?|comments)\b|^(?:musteri )?(?:yorum|degerlendirme|soru)|^отзыв|^вопрос|^відгук|^питання|评价|bewertung|^fragen|^avis|^opinion|^valorac|^preguntas/;

/** Marks sections under such headings; to be called before zones are handed down. */
export function markAsides(outline: Outline, main: number): void {
  for (const heading of outline.headings) {
    if (heading === main) continue;
    const text = plain(textIn(outline, heading, HEADING_CHARS + 1));
    if (text === '' || text.length > HEADING_CHARS) continue;
    const zone = REVIEWED.test(text) ? REVIEW : leadsAside(text) ? RELATED : 0;
    if (zone !== 0) markSection(outline, heading, zone);
  }
}

/** The section of a heading: what follows it in the nearest element that holds more than the heading, up to the next heading of its rank. */
function markSection(outline: Outline, heading: number, zone: number): void {
  const { entries } = outline;
  const own = countIn(outline, heading);
  const box = Math.max(
    0,
    closest(outline, heading, ({ parent }, index) => parent <= 0 || countIn(outline, index) > own),
  );
  const { tag } = entries[heading] as Entry;
  const end = (entries[box] as Entry).end;
  const next = outline.headings.find((other) => other > heading && other < end && (entries[other] as Entry).tag <= tag);
  for (let at = heading; at < (next ?? end); at++) (entries[at] as Entry).zone |= zone;
}
