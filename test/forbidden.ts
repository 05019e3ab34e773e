/**
 * Words that no text of ours may use, by language: they would give a clearance, accuse somebody, or decide a question of
 * law. Words of ordinary speech that only look like them (Security Council, clear as a key) are no hits.
 */
export const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:safe|safely|cleared|compliant|sanctioned (?:firm|company|party|person)|evaders?|evading|illegal(?:ly)?|unlawful(?:ly)?|criminals?|guilty|(?:licen[cs]e|permit)s? (?:is |are )?required|requires? a licen[cs]e|no risk|risk-free|approved)\b/i,
  tr: /(?<!\p{L})(?:güvenli|güvenlidir|temiz|temizdir|uyumlu|uyumludur|yaptırımlı (?:firma|şirket)|kaçakçı|yasa ?dışı|suçlu|(?:lisans|izin) (?:gerekli|gerekir|zorunlu)|risksiz|onaylı)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:unbedenklich|sicher|konform|rechtskonform|freigegeben|sanktionierte (?:Firma|Gesellschaft)|Umgeher|illegal|rechtswidrig|genehmigungspflichtig|risikofrei|schuldig)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sans danger|sûr|sûre|conforme|autorisé|entreprise sanctionnée|fraudeur|illégal|illégale|licence requise|sans risque|coupable)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:seguro|segura|conforme|autorizado|empresa sancionada|evasor|ilegal|licencia (?:requerida|obligatoria)|sin riesgo|culpable)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:sicuro|sicura|conforme|autorizzato|azienda sanzionata|evasore|illegale|licenza (?:richiesta|obbligatoria)|senza rischio|colpevole)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:bezpieczn\p{L}{1,3}|zgodny z przepisami|dopuszczony|firma objęta sankcjami|nielegaln\p{L}{1,3}|wymagan[ae] licencja|bez ryzyka|winny)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:veilig|goedgekeurd|conform|gesanctioneerd bedrijf|ontduiker|illegaal|vergunning vereist|risicoloos|schuldig)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:seguro|segura|conforme|autorizado|empresa sancionada|evasor|ilegal|licença (?:exigida|obrigatória)|sem risco|culpado)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:безопасн\p{L}{1,3}|чист\p{L}{1,3}|соответствует требованиям|подсанкционн\p{L}{1,3}|обходит санкции|незаконн\p{L}{1,3}|требуется лицензия|без риска|виновн\p{L}{1,3})(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:безпечн\p{L}{1,3}|чист\p{L}{1,3}|відповідає вимогам|підсанкційн\p{L}{1,3}|незаконн\p{L}{1,3}|потрібна ліцензія|без ризику|винн\p{L}{1,3})(?!\p{L})/iu,
  zh: /安全|合规|合規|已批准|受制裁(?:公司|企业)|规避者|非法|违法|需要许可证|无风险/u,
  ja: /安全|適法|承認済|制裁対象企業|違法|許可が必要|リスクなし/u,
  ar: /(?<!\p{L})(?:آمن|آمنة|سليم|مطابق|متوافق|شركة معاقبة|غير قانوني|يتطلب ترخيص\p{L}{0,2}|بلا مخاطر|مذنب)(?!\p{L})/u,
};

/** A sentence of each language that would break the rule, and one that only looks so. */
export const EXAMPLES: Readonly<Record<string, readonly [broken: string, fine: string]>> = {
  en: ['This listing is safe. A licence is required.', 'Safety shoes, UN Security Council; usually needs a licence'],
  tr: ['Bu satıcı güvenli.', 'Güvenlik Konseyi, temizlik malzemesi'],
  de: ['Die Ware ist unbedenklich.', 'Sicherheitsrat'],
  fr: ['Ce vendeur est sûr.', 'sur la liste'],
  es: ['El proveedor es seguro.', 'seguros de transporte'],
  it: ['Il venditore è sicuro.', 'sicurezza'],
  pl: ['Oferta jest bezpieczna.', 'bezpieczeństwo'],
  nl: ['Deze aanbieding is veilig.', 'veiligheid'],
  pt: ['Este fornecedor é seguro.', 'seguros de transporte'],
  ru: ['Это безопасно.', 'Совет безопасности'],
  uk: ['Це безпечно.', 'Рада безпеки'],
  zh: ['该商品安全合规。', '未检查'],
  ja: ['この商品は安全です。', '未確認'],
  ar: ['هذا المورد آمن.', 'مجلس الأمن'],
};
