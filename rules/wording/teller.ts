/** Tells ids in words: texts of the pack in one language, English where that language lacks one. */
import type { Rules } from '../cache.ts';
import type { WordedSource } from '../worded.ts';

export type Texts = Pick<Rules, 'texts' | 'sources'>;

export interface Teller {
  /** The text of an id with its `{param}` places filled; the id itself where no language has it. */
  text(id: string, params?: Record<string, string>): string;
  /** The same, or the given words where no language has the id. */
  textOr(id: string, otherwise: string): string;
  /** Name of a country by its ISO code. */
  country(code: string): string;
  source(id: string): WordedSource;
  /** True where the source is a single secondary one, unverified or a judgement: then it indicates and is no law. */
  isIndicator(sourceId: string): boolean;
}

const INDICATORS = ['V2', 'U', 'J'];

function fill(text: string, params: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => params[name] ?? place);
}

/** @param language a BCP 47 tag; only its first part counts. */
export function teller({ texts, sources }: Texts, language: string): Teller {
  const wanted = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const tongue = Object.hasOwn(texts.disclaimer ?? {}, wanted) ? wanted : 'en';
  const names = new Intl.DisplayNames([tongue], { type: 'region', fallback: 'code' });
  const find = (id: string) => (Object.hasOwn(texts, id) ? (texts[id]?.[tongue] ?? texts[id]?.en) : undefined);
  const textOr = (id: string, otherwise: string) => find(id) ?? otherwise;
  const text = (id: string, params: Record<string, string> = {}) => fill(textOr(id, id), params);
  return {
    text,
    textOr,
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code),
    source: (id) => {
      const { doc, date, url, level } = sources[id] ?? { doc: id, date: '', url: null, level: 'U' };
      return { doc, date, url, level: text(`level.${level}`) };
    },
    isIndicator: (id) => INDICATORS.includes(sources[id]?.level ?? 'U'),
  };
}
