/** Sections that a heading declares to be no evidence: reviews, questions, recommendations. */
import { fold } from '../../rules/text/fold.ts';
import type { Entry, Outline } from './outline.ts';
import { countIn, textIn } from './text.ts';
import { RELATED, REVIEW } from './zones.ts';

const HEADING_CHARS = 70;
/** Folded stems; ideographs stand apart in folded text. */
const REVIEW_WORDS =
  /^(?:\d+ )?(?:customer |product |user |top |all |shop )?(?:reviews?|ratings|feedback|testimonials?|questions|q a|faqs?|frequently asked|comments|yorum|degerlendirme|soru|отзыв|вопрос|комментари|відгук|питання|bewertung|rezension|kundenbewertung|fragen und|avis|commentaires|questions et|opinion|valoracion|resena|preguntas|recension|domande|opinie|beoordeling|recensie|avaliac|perguntas|recenz|hodnoten|评 价|商 品 评 价|买 家|评 论|問 答|评 价|レ ヒ ュ ー|リ ヒ ュ ー)/;
const RELATED_WORDS =
  /related|similar|you (?:may|might|could)|recommend|also (?:bought|viewed|like)|frequently bought|recently viewed|people (?:who|also)|more from|other products|sponsored|alternatives|benzer|ilgili urun|onerilen|begenebilir|birlikte al|son gez|похож|рекоменд|с этим товаром|покупают|смотрели|смотрите также|аналог|сопутств|вместе с|сравнивают|схожі|з цим товаром|супутн|переглян|猜 你|相 关|相 關|推 荐|推 薦|为 您|同 类|看 了|ahnlich|auch interessieren|auch gefallen|kauften auch|zuletzt angesehen|similaires|associes|aimerez aussi|egalement achete|vus recemment|relacionad|similares|tambien|vistos|correlat|simili|potrebbe|podobne|powiazane|polecane|gerelateerd|vergelijkbare|関 連|お す す め|suvisiac|souvisej|recomandat|similare/;

/** Marks sections under such headings; to be called before zones are handed down. */
export function markAsides(outline: Outline, main: number): void {
  for (const heading of outline.headings) {
    if (heading === main) continue;
    const text = fold(textIn(outline, heading, HEADING_CHARS + 1));
    if (text === '' || text.length > HEADING_CHARS * 2) continue;
    const zone = REVIEW_WORDS.test(text) ? REVIEW : RELATED_WORDS.test(text) ? RELATED : 0;
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
