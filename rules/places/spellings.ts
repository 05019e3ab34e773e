/**
 * Spellings of a Russian place name: how foreigners write it in Latin letters, and its Russian cases. A table row
 * holds the Russian nominative alone; exonyms that follow no scheme stand beside it.
 */

/** One way of writing Cyrillic in Latin letters. Values are for folded text: no diacritics. */
type Scheme = Record<string, string>;

/** English without marks: the base that the other schemes change. */
const ENGLISH: Scheme = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ё: 'e',
};
const PASSPORT: Scheme = { ...ENGLISH, й: 'i', ю: 'iu', я: 'ia' };
/** ISO 9, scholarly Italian and Czech, and what remains of it without carons. */
const SCHOLARLY: Scheme = { ...ENGLISH, ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja' };
const TURKISH: Scheme = { ...ENGLISH, ж: 'j', х: 'h', ч: 'c', ш: 's', щ: 'sc', ы: 'i' };
const GERMAN: Scheme = {
  ...ENGLISH,
  в: 'w',
  ж: 'sch',
  з: 's',
  й: 'i',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
};
const FRENCH: Scheme = { ...ENGLISH, ж: 'j', й: 'i', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia' };
const SPANISH: Scheme = { ...ENGLISH, й: 'i', х: 'j', ю: 'iu', я: 'ia' };
const POLISH: Scheme = {
  ...ENGLISH,
  в: 'w',
  ж: 'z',
  й: 'j',
  х: 'ch',
  ц: 'c',
  ч: 'cz',
  ш: 'sz',
  щ: 'szcz',
  ю: 'ju',
  я: 'ja',
};
const DUTCH: Scheme = {
  ...ENGLISH,
  ж: 'zj',
  й: 'j',
  у: 'oe',
  х: 'ch',
  ч: 'tsj',
  ш: 'sj',
  щ: 'sjtsj',
  ю: 'joe',
  я: 'ja',
};

const COMMON = [ENGLISH, PASSPORT, SCHOLARLY];
const ALL = [...COMMON, TURKISH, GERMAN, FRENCH, SPANISH, POLISH, DUTCH];

const write = (name: string, scheme: Scheme) => [...name.toLowerCase()].map((c) => scheme[c] ?? c).join('');

/** -ский, -ный, -ая: the ends of adjectives, which every writer shortens differently. */
function endings(name: string): string[] {
  if (/[иы]й(?=$|[ -])/.test(name)) {
    const short = name.replace(/[иы]й(?=$|[ -])/g, 'и');
    return [name, short, name.replace(/[иы]й(?=$|[ -])/g, 'ы'), name.replace(/ый(?=$|[ -])/g, 'ий')];
  }
  return [name];
}

/** Е as `ye` where English maps write it so: at the start, after vowels and signs; ё as `yo`. */
function soft(name: string): string[] {
  const lower = name.toLowerCase();
  const iotated = lower.replace(/(^|[ \-аеёиоуыэюяъь])е/g, '$1йе');
  const yo = lower.replaceAll('ё', 'йо');
  return [...new Set([lower, iotated, yo])];
}

/** Latin spellings of a Russian name, folded, without repeats; `wide` adds the languages of Europe and Türkiye. */
export function romanize(name: string, wide: boolean): string[] {
  const out = new Set<string>();
  for (const scheme of wide ? ALL : COMMON) {
    for (const form of endings(name.toLowerCase())) {
      for (const variant of soft(form)) out.add(write(variant, scheme));
    }
  }
  const lower = name.toLowerCase();
  if (lower.includes('щ')) out.add(write(lower, { ...ENGLISH, щ: 'sch' }));
  if (/ь\p{L}/u.test(lower)) for (const scheme of [ENGLISH, PASSPORT]) out.add(write(lower, { ...scheme, ь: "'" }));
  return [...out];
}

/**
 * A name in Polish, folded, the nominative first, then its cases where it ends in a consonant: Калининград →
 * kaliningrad, kaliningradu, kaliningradem, kaliningradzie.
 */
export function declineInPolish(name: string): [nominative: string, ...cases: string[]] {
  const stem = write(name, POLISH);
  if (!/[bcdfghklmnprstwz]$/.test(stem) || name.endsWith('ь')) return [stem];
  // Minská is a Czech street: the genitive counts behind its preposition.
  if (stem.endsWith('sk')) return [stem, `do ${stem}a`, `${stem}u`, `${stem}iem`];
  const locative = stem.endsWith('d') ? 'zie' : /[gk]$/.test(stem) ? 'iem' : 'ie';
  return [stem, `${stem}a`, `${stem}u`, `${stem}em`, stem + locative];
}

/** Ends of the nominative and what replaces them in the cases that follow prepositions of place and movement. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ний$/, ['него', 'нему', 'ним', 'нем']],
  [/ий$/, ['ого', 'ому', 'им', 'ом']],
  [/ый$/, ['ого', 'ому', 'ым', 'ом']],
  [/ая$/, ['ой', 'ую']],
  [/[оеы]$/, []],
  [/а$/, ['ы', 'и', 'е', 'у', 'ой']],
  [/я$/, ['и', 'ю', 'ей']],
  [/ь$/, ['и', 'ью', 'я', 'е', 'ю']],
  [/й$/, ['я', 'е', 'ю']],
  [/ец$/, ['ца', 'це', 'цу']],
  [/([бвгджзклмнпрстфхцчшщ])$/, ['$1а', '$1у', '$1ом', '$1е']],
];

const casesOf = (word: string): string[] => {
  const rule = CASES.find(([end]) => end.test(word));
  return rule === undefined ? [] : rule[1].map((end) => word.replace(rule[0], end));
};

/** Russian case forms of a name, the nominative first: Нижний Новгород → Нижнего Новгорода …, Ростов-на-Дону → Ростове-на-Дону. */
export function decline(name: string): string[] {
  const [head, river] = name.split(/(?=-на-)/) as [string, string?];
  if (river !== undefined) return [name, ...casesOf(head).map((form) => form + river)];
  const [first, last] = name.split(' ') as [string, string?];
  if (last === undefined) return [name, ...casesOf(first)];
  const [firsts, lasts] = [casesOf(first), casesOf(last)];
  return [name, ...lasts.map((form, i) => `${firsts.length === lasts.length ? firsts[i] : first} ${form}`)];
}
