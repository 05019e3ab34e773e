/**
 * Writes rules/tables/countries.json: country names in fifteen languages from the npm package i18n-iso-countries (MIT),
 * those of the countries that trade most in twenty-two more, and the common forms below that no standard lists. Run again
 * when the package or the forms change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../rules/text/fold.ts';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'tr', 'ru', 'uk', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'pt', 'ja', 'ko', 'ar'];
/** Further languages in which shops write, and the countries that goods come from or go to there; rare names would be words of other languages. */
const SHOP_LANGUAGES = 'cs sk hu ro bg sr hr sl el sv da no fi et lv lt he id fa kk uz'.split(' ');
const TRADED = new Set(
  'AE AM AR AT AU AZ BD BE BG BR BY CA CH CN CZ DE DK EE EG ES FI FR GB GE GR HK HR HU ID IE IL IN IQ IR IT JP KG KR KZ LT LU LV MD MX MY NL NO NZ PH PK PL PT RO RS RU SA SE SG SI SK TH TJ TM TN TR TW UA US UZ VN ZA'.split(
    ' ',
  ),
);

/** Forms people write: a country's name for itself, abbreviations, former and everyday names, customs spellings, case forms that no rule below makes. */
const FORMS: Record<string, string> = {
  US: 'US|USA|U.S.|U.S.A.|United States of America|the States|America|ABD|A.B.D.|Amerika Birleşik Devletleri|Amerika|США|Соединенные Штаты|Америка|Америки|Сполучені Штати|美国|美國|美利坚合众国|アメリカ|アメリカ合衆国|米国|미국|EE.UU.|EEUU|EE UU|EUA|E.U.A.|Estados Unidos|États-Unis|Etats Unis|Vereinigte Staaten|Stati Uniti|Stany Zjednoczone|Stanach Zjednoczonych|Verenigde Staten|Amerika Serikat|الولايات المتحدة|أمريكا|Georgia USA|Georgia, United States',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|İngiltere|Birleşik Krallık|Büyük Britanya|Великобритания|Великобритании|Англия|Англии|Велика Британія|Великої Британії|英国|英國|イギリス|英国|영국|Großbritannien|Vereinigtes Königreich|Angleterre|Royaume-Uni|Inglaterra|Reino Unido|Regno Unito|Inghilterra|Wielka Brytania|Wielkiej Brytanii|Engeland',
  CN: "China|PRC|P.R.C.|P.R. China|PR China|P R China|China Mainland|Mainland China|RPC|People's Republic of China|Çin|Çin Halk Cumhuriyeti|КНР|Китай|Китая|Китае|Китаю|Китаєм|Китаю|中国|中國|中国大陆|中國大陸|中华人民共和国|중국|Chin|Chinach|Chiny|الصين|Tiongkok|RRT",
  TW: 'Taiwan|Taiwan China|Taiwan, Province of China|Taiwan R.O.C.|ROC Taiwan|Tayvan|Тайвань|Тайваня|Тайване|台湾|台灣|中国台湾|台湾省|대만|تايوان',
  HK: 'Hong Kong|Hongkong|Hong Kong China|Hong Kong SAR|Hong Kong S.A.R.|HKSAR|Гонконг|Гонконга|Гонконге|香港|中国香港|홍콩',
  MO: 'Macau|Macao|Macau China|澳门|中国澳门|Макао',
  KR: 'South Korea|Korea|Republic of Korea|Korea South|Korea Republic|S. Korea|ROK|Güney Kore|Kore|Южная Корея|Южной Кореи|Корея|Кореи|Корее|Республика Корея|Південна Корея|Південної Кореї|韩国|韓國|韓国|대한민국|한국|Südkorea|Corée du Sud|Corée|Corea del Sur|Corea del Sud|Corea|Korea Południowa|Korei Południowej|Zuid-Korea|Coreia do Sul',
  KP: "North Korea|Korea, North|Korea North|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea, Democratic People’s Republic of|DPR Korea|D.P.R. Korea|DPRK|Kuzey Kore|КНДР|Северная Корея|朝鲜|朝鲜民主主义人民共和国|北朝鮮|북한|Nordkorea",
  JP: 'Japan|Japonya|Япония|Японии|Японія|日本|Japon|Japón|Giappone|Japonia|Japonii|Japão|일본',
  DE: 'Germany|Almanya|Германия|Германии|ФРГ|Німеччина|Німеччини|Німеччині|德国|德國|ドイツ|Deutschland|Allemagne|Alemania|Germania|Niemcy|Niemiec|Niemczech|Duitsland|Alemanha|W. Germany|West Germany|독일',
  TR: 'Turkey|Türkiye|Turkiye|Türkiye Cumhuriyeti|Турция|Турции|Турцию|Туреччина|Туреччини|土耳其|トルコ|Türkei|Turquie|Turquía|Turchia|Turcja|Turcji|Turkije|Turquia|터키|تركيا',
  RU: 'Russia|Russian Federation|Rusya|Rusya Federasyonu|Россия|России|Россию|Россией|РФ|Российская Федерация|Российской Федерации|Росія|Росії|Росію|Російська Федерація|Російської Федерації|俄罗斯|俄羅斯|俄罗斯联邦|ロシア|Russland|Russische Föderation|Russie|Rusia|Rosja|Rosji|Rusland|Rússia|러시아|روسيا',
  BY: 'Belarus|Byelorussia|Belorussia|Beyaz Rusya|Belarus Cumhuriyeti|Беларусь|Беларуси|Белоруссия|Белоруссии|Республика Беларусь|РБ|Білорусь|Білорусі|白俄罗斯|ベラルーシ|Weißrussland|Weissrussland|Biélorussie|Bielorrusia|Bielorussia|Białoruś|Białorusi|Wit-Rusland|벨라루스',
  AE: 'UAE|U.A.E.|United Arab Emirates|Emirates|BAE|Birleşik Arap Emirlikleri|ОАЭ|ОАЕ|阿联酋|アラブ首長国連邦|VAE|EAU|Émirats arabes unis|아랍에미리트|الإمارات',
  NL: 'Netherlands|The Netherlands|Holland|Hollanda|Голландия|Голландии|Нидерланды|Нидерландов|Нідерланди|荷兰|オランダ|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Holandia|Holandii|Nederland|Holanda',
  CZ: 'Czechia|Czech Republic|Çekya|Çek Cumhuriyeti|Чехия|Чехии|捷克|Tschechien|Tschechische Republik|République tchèque|Česko|Czechy',
  CH: 'Switzerland|İsviçre|Швейцария|Швейцарии|Швейцарія|Швейцарії|瑞士|スイス|Schweiz|Suisse|Suiza|Svizzera|Szwajcaria|Zwitserland|Suíça',
  VN: 'Vietnam|Viet Nam|Вьетнам|Вьетнама|Вьетнаме|越南|ベトナム|베트남',
  MK: 'North Macedonia|Macedonia|Северна Македонија|Македонија|Kuzey Makedonya|Makedonya|Македония',
  CI: 'Ivory Coast|Fildişi Sahili',
  CD: 'DR Congo|DRC',
  IR: 'Iran|İran|Иран|Ирана|伊朗|ایران',
  SY: 'Syria|Suriye|Сирия|叙利亚',
  KZ: 'Kazakhstan|Kazakstan|Kazakistan|Казахстан|Казахстана|Казахстане|Қазақстан|Qazaqstan|哈萨克斯坦',
  KG: 'Kyrgyzstan|Kırgızistan|Кыргызстан|Киргизия|Киргизии|Кыргызстана|吉尔吉斯斯坦',
  UA: 'Ukraine|Ukrayna|Украина|Украины|Украине|Украину|Україна|України|Україні|Україну|乌克兰|ウクライナ',
  MD: 'Moldova|Молдова|Молдавия|Молдовы',
  PS: 'Palestine|Filistin|Палестина',
  TZ: 'Tanzania',
  LA: 'Laos',
  MY: 'Malaysia|Malezya|Малайзия|Малайзии|Малайзія|马来西亚|マレーシア',
  PH: 'Philippines|Filipinler|Филиппины|Филиппин|菲律宾|フィリピン',
  TH: 'Thailand|Tayland|Таиланд|Таиланда|Таїланд|泰国|タイ王国',
  SG: 'Singapore|Singapur|Сингапур|Сингапура|新加坡|シンガポール',
  MX: 'Mexico|Meksika|Мексика|Мексики|墨西哥|メキシコ|Made in Mexico',
  IL: 'Israel|İsrail|Израиль|Израиля|Ізраїль|以色列|イスラエル|ישראל',
  IN: 'India|Hindistan|Индия|Индии|Індія|印度|インド|Bharat',
  ID: 'Indonesia|Endonezya|Индонезия|印度尼西亚|印尼|インドネシア',
  BG: 'България',
  RS: 'Србија|Србије|Srbija|Srbije',
  MN: 'Монгол Улс|Монгол',
  GR: 'Ελλάδα|Ελλάδας',
  HU: 'Magyarország',
  RO: 'România',
  SK: 'Slovensko',
  SE: 'Sverige',
  FI: 'Suomi',
  DK: 'Danmark',
  NO: 'Norge',
  HR: 'Hrvatska',
  SI: 'Slovenija',
  LT: 'Lietuva',
  LV: 'Latvija',
  EE: 'Eesti',
  AT: 'Österreich',
  AM: 'Հայաստան',
  AZ: 'Azərbaycan',
  UZ: "O'zbekiston|Oʻzbekiston|Ўзбекистон",
  TJ: 'Тоҷикистон',
  BA: 'Босна и Херцеговина|Bosna i Hercegovina',
  ME: 'Црна Гора|Crna Gora',
  GE: 'Georgia|Republic of Georgia|Gürcistan|Грузия|Грузии|Грузія|საქართველო|格鲁吉亚|ジョージア|Georgien|Géorgie',
};

/** Genitive, dative and accusative that Russian and Ukrainian customs fields and prose use: Франция → Франции, Францию. */
function caseForms(name: string): string[] {
  if (/\s|-/.test(name)) return [];
  if (name.endsWith('ия')) return [`${name.slice(0, -1)}и`, `${name.slice(0, -1)}ю`];
  if (name.endsWith('ія')) return [`${name.slice(0, -2)}ії`, `${name.slice(0, -1)}ю`];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name) && !name.endsWith('ы')) return [`${name}а`, `${name}е`];
  return [];
}

function inLanguage(language: string, code: string): string[] {
  const file = require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
  const found = [file.countries[code] ?? []].flat();
  return language === 'ru' || language === 'uk' ? found.flatMap((name) => [name, ...caseForms(name)]) : found;
}

function namesOf(code: string): string[] {
  const everywhere = LANGUAGES.flatMap((language) => inLanguage(language, code));
  const shops = SHOP_LANGUAGES.flatMap((language) => inLanguage(language, code));
  // Vietnamese names of one word are too short to stand for nothing else.
  const vietnamese = inLanguage('vi', code).filter((name) => /\s/.test(name));
  const names = TRADED.has(code) ? [...everywhere, ...shops, ...vietnamese] : everywhere;
  const seen = new Set<string>();
  return [...names, ...(FORMS[code] ?? '').split('|')].filter((name) => {
    const key = fold(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

const codes = require('i18n-iso-countries/codes.json') as [string, string, string][];
const { version } = JSON.parse(readFileSync(require.resolve('i18n-iso-countries/package.json'), 'utf8')) as {
  version: string;
};
const table = {
  source: 'I18N-ISO',
  version,
  date: '2026-11-24',
  level: 'V2',
  alpha3: Object.fromEntries(codes.map(([alpha2, alpha3]) => [alpha3, alpha2])),
  names: Object.fromEntries(codes.map(([alpha2]) => [alpha2, namesOf(alpha2)])),
};
const { alpha3, names, ...head } = table;
const rows = Object.entries(names).map(([code, list]) => `${JSON.stringify(code)}: ${JSON.stringify(list)}`);
writeFileSync(
  new URL('../rules/tables/countries.json', import.meta.url),
  `{\n${JSON.stringify(head).slice(1, -1)},\n"alpha3": ${JSON.stringify(alpha3)},\n"names": {\n${rows.join(',\n')}\n}}\n`,
);
