/** Sections that a heading declares to be no evidence: reviews, questions, recommendations. */
import { fold } from '../../rules/text/fold.ts';
import type { Entry, Outline } from './outline.ts';
import { countIn, textIn } from './text.ts';
import { RELATED, REVIEW } from './zones.ts';

const HEADING_CHARS = 70;
/** Folded stems; ideographs stand apart in folded text. */
const REVIEWED =
  /^(?:\d+ )?(?:customer |product |user )?(?:reviews?|ratings|questions|q a|faqs?|comments)\b|^(?:musteri )?(?:yorum|degerlendirme|soru)|^отзыв|^вопрос|^відгук|^питання|^(?:商 品 )?评 价|^买 家|^(?:kunden)?bewertung|^kundenrez|^fragen|^avis|^opinion|^valorac|^preguntas|^recension|^opinie/;
const RELATED_TO =
  /related|similar|you (?:may|might)|recommend|also (?:bought|viewed|like)|bought together|recently viewed|more from|benzer|ilgili urun|onerilen|похож|рекоменд|покупают|смотрели|аналог|сопутств|сравнивают|схожі|猜 你|相 关|推 荐|推 薦|ahnlich|auch interessieren|kauften auch|zuletzt angesehen|similaires|aimerez|relacionad|simili|podobne|powiazane/;

/** Marks sections under such headings; to be called before zones are handed down. */
export function markAsides(outline: Outline, main: number): void {
  for (const heading of outline.headings) {
    if (heading === main) continue;
    const text = fold(textIn(outline, heading, HEADING_CHARS + 1));
    if (text === '' || text.length > HEADING_CHARS * 2) continue;
    const zone = REVIEWED.test(text) ? REVIEW : RELATED_TO.test(text) ? RELATED : 0;
    if (zone !== 0) markSection(outline, heading, zone);
  }
}

/** The section of a heading: what follows it in the nearest element that holds more than the heading, up to the next heading of its rank. */
function markSection(outline: Outline, heading: number, zone: number): void {
  const { entries } = outline;
  const own = countIn(outline, heading, (entries[heading] as Entry).end);
  let box = heading;
  while (box > 0 && countIn(outline, box, (entries[box] as Entry).end) === own) {
    const up = (entries[box] as Entry).parent;
    if (up <= 0) break;
    box = up;
  }
  const { tag } = entries[heading] as Entry;
  const end = (entries[box] as Entry).end;
  const next = outline.headings.find((other) => other > heading && other < end && (entries[other] as Entry).tag <= tag);
  for (let at = heading; at < (next ?? end); at++) (entries[at] as Entry).zone |= zone;
}
