/** Judges a text by itself: no deal, no decision and no page counts, and nothing of it is kept. */
import { interfaceLanguage } from '../../platform/language.ts';
import type { CheckedText, TextProtocol } from '../../platform/textMessages.ts';
import { readText } from '../../reader/loneText.ts';
import { screenUnder } from '../../rules/dealBook/underDeal.ts';
import type { Reading } from '../../rules/reading.ts';
import { inWords } from '../../rules/words.ts';
import { ruleCache } from './packs.ts';
import { shown } from './presenter.ts';

/** A text as a listing, as the name of a buyer and as a destination. Rejects when the rules cannot be read. */
export async function checkText({ text }: TextProtocol['check-text']['ask']): Promise<CheckedText> {
  const cache = await ruleCache();
  const judge = (reading: Reading) => inWords(screenUnder(reading, null, cache, []), cache.rules, interfaceLanguage());
  const { listing, name, place } = readText(text, cache.rules.labels);
  return shown({
    listing: judge(listing),
    name: name && judge(name),
    place: place && judge(place),
  });
}
