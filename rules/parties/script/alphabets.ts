/**
 * Alphabets → Latin, letter by letter, longest sequence first. The spelling is the plain one of passports and lists
 * (BGN/PCGN and ICAO 9303 for Cyrillic, ELOT 743 for Greek, ISO-like without marks for the others); other manners
 * (ISO 9, German, French) meet it in sound.ts. Source: those standards, from general knowledge (J).
 */

/** `'а a, б b'` → `{ а: 'a', б: 'b' }`; a letter with nothing after it is silent. */
function letters(rows: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const row of rows.split(',')) {
    const [from, to = ''] = row.trim().split(' ');
    if (from) table[from] = to;
  }
  return table;
}

const CYRILLIC = letters(`а a, б b, в v, г g, д d, е e, ё e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r,
  с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya, і i, ї i, є e, ґ g, ў u, ђ dj, ј j,
  љ lj, њ nj, ћ c, џ dz, ѓ g, ќ k, ѕ dz, ә a, ғ g, қ k, ң n, ө o, ұ u, ү u, һ h, ҳ h, ҷ j, ӣ i, ӯ u, ѣ e, ѳ f, ѵ i,
  ье ie, ъе e, ый y, ий y, кс x, дж j`);

/** In Ukrainian г is h and и is y; a text is taken for Ukrainian by its own letters. */
export const UKRAINIAN = letters('г h, и y, ий y, зг zg');
export const UKRAINIAN_MARK = /[іїєґ]/;

const GREEK = letters(`α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s,
  τ t, υ y, φ f, χ ch, ψ ps, ω o, ου ou, αυ av, ευ ev, γγ ng, γκ gk, γξ nx, γχ nch, μπ b, ντ nt, τζ tz, αι ai, ει i,
  οι i`);

const ARMENIAN = letters(`ա a, բ b, գ g, դ d, ե e, զ z, է e, ը y, թ t, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz,
  ղ gh, ճ ch, մ m, յ y, ն n, շ sh, ո o, չ ch, պ p, ջ j, ռ r, ս s, վ v, տ t, ր r, ց ts, ւ v, փ p, ք k, օ o, ֆ f, և ev,
  ու u`);

const GEORGIAN = letters(`ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k, ლ l, მ m, ნ n, ო o, პ p, ჟ zh, რ r, ს s,
  ტ t, უ u, ფ p, ქ k, ღ gh, ყ k, შ sh, ჩ ch, ც ts, ძ dz, წ ts, ჭ ch, ხ kh, ჯ j, ჰ h`);

const HEBREW = letters(`א a, ב b, ג g, ד d, ה h, ו v, ז z, ח h, ט t, י y, כ k, ך k, ל l, מ m, ם m, נ n, ן n, ס s, ע a,
  פ p, ף f, צ ts, ץ ts, ק k, ר r, ש sh, ת t, וו v, יי y`);

const ARABIC = letters(`ا a, أ a, إ i, آ a, ٱ a, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص s,
  ض d, ط t, ظ z, ع, غ gh, ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y, ى a, ة a, ء, ؤ u, ئ i, پ p, چ ch, ژ zh, گ g,
  ک k, ی y, ڤ v, ے e, ہ h, ھ h, ں n, ٹ t, ڈ d, ڑ r, ۀ a, ۃ a, ێ e, ۆ o, ە a, ڵ l, ڕ r, الله allah`);

/** Hepburn; hiragana is moved onto katakana first. ッ doubles, ー lengthens: both are dropped, as names do. */
const KATAKANA =
  letters(`ア a, イ i, ウ u, エ e, オ o, カ ka, キ ki, ク ku, ケ ke, コ ko, ガ ga, ギ gi, グ gu, ゲ ge, ゴ go,
  サ sa, シ shi, ス su, セ se, ソ so, ザ za, ジ ji, ズ zu, ゼ ze, ゾ zo, タ ta, チ chi, ツ tsu, テ te, ト to, ダ da, ヂ ji,
  ヅ zu, デ de, ド do, ナ na, ニ ni, ヌ nu, ネ ne, ノ no, ハ ha, ヒ hi, フ fu, ヘ he, ホ ho, バ ba, ビ bi, ブ bu, ベ be,
  ボ bo, パ pa, ピ pi, プ pu, ペ pe, ポ po, マ ma, ミ mi, ム mu, メ me, モ mo, ヤ ya, ユ yu, ヨ yo, ラ ra, リ ri, ル ru,
  レ re, ロ ro, ワ wa, ヲ o, ン n, ヴ vu, ー, ッ, ァ a, ィ i, ゥ u, ェ e, ォ o, ャ ya, ュ yu, ョ yo, ヶ ga,
  キャ kya, キュ kyu, キョ kyo, ギャ gya, ギュ gyu, ギョ gyo, シャ sha, シュ shu, ショ sho, シェ she, ジャ ja, ジュ ju,
  ジョ jo, ジェ je, チャ cha, チュ chu, チョ cho, チェ che, ニャ nya, ニュ nyu, ニョ nyo, ヒャ hya, ヒュ hyu, ヒョ hyo,
  ビャ bya, ビュ byu, ビョ byo, ピャ pya, ピュ pyu, ピョ pyo, ミャ mya, ミュ myu, ミョ myo, リャ rya, リュ ryu, リョ ryo,
  ファ fa, フィ fi, フェ fe, フォ fo, ティ ti, ディ di, ウィ wi, ウェ we, ウォ wo, ヴァ va, ヴィ vi, ヴェ ve, ヴォ vo`);

export const ALPHABETS: Record<string, string> = {
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...GEORGIAN,
  ...HEBREW,
  ...ARABIC,
  ...KATAKANA,
};

/** Latin letters that Unicode does not decompose. */
export const SPECIAL_LATIN =
  letters(`ı i, ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th, ħ h, ŧ t, ĸ k, ŋ n, ə a, ĳ ij, ƒ f,
  ɓ b, ɗ d, ƙ k, ơ o, ư u, ɛ e, ɔ o`);
