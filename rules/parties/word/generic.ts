/**
 * Words that many firms share: they tell little about which firm it is, and languages put them differently (завод,
 * plant, fabrika). A row is one meaning; two words of a row are one word for the comparison.
 * Weight 1 is a name of its own; the rows say how much less a word is worth. Source: general knowledge of firm names
 * in trade registers and lists (J).
 */
export interface GenericRow {
  weight: number;
  words: string;
  /** A group's firms are told apart by it: "Rosneft Trading" is not Rosneft. */
  branch?: true;
}

export const GENERIC: readonly GenericRow[] = [
  // Shape of a firm.
  { weight: 0.15, words: 'group gruppa grup gruppe groupe grupo gruppo grupp grupa gruppy guruh gurubu' },
  { weight: 0.15, words: 'holding holdings kholding holdingi holdingas' },
  { weight: 0.3, words: 'concern kontsern konzern kontserny' },
  { weight: 0.1, words: 'aktsionerny' },
  { weight: 0.25, words: 'complex kompleks kompleksi mojtama' },
  { weight: 0.25, words: 'society obshchestvo jamiyat cemiyeti jamiyah sociedad' },
  { weight: 0.35, words: 'headquarters shtab qarargah gharargah gharargahe' },
  { weight: 0.35, words: 'transfer remittance havale hawala hawalah' },
  { weight: 0.2, words: 'association assotsiatsiya asotsiatsiya associates obedinenie obyedineniye' },
  { weight: 0.2, words: 'branch filial office ofis ofisi representative predstavitelstvo sube subesi' },
  { weight: 0.25, words: 'partners partner partnyor ortaklari' },
  { weight: 0.2, words: 'bros brothers bratya kardesler gebruder freres hermanos' },
  { weight: 0.2, words: 'sons son ogullari sohne fils hijos' },
  // Reach.
  {
    branch: true,
    weight: 0.25,
    words:
      'international intl mezhdunarodny mezhdunarodnyi mezhdunarodnaya mezhdunarodnoe uluslararasi internacional internationale internationaux internazionale guoji dowali duwali beynelxalq',
  },
  { weight: 0.3, words: 'global globalny world worldwide mondial mundial universal universalny alemi' },
  {
    weight: 0.35,
    words:
      'national natsionalny natsionalnaya natsionalnyi nacional nationale nationaux ulusal milli watani melli watania wataniya',
  },
  {
    weight: 0.35,
    words: 'state gosudarstvenny gosudarstvennoe gosudarstvennaya gosudarstvennyi devlet derzhavny staatliche',
  },
  { weight: 0.35, words: 'federal federalny federalnoe federalnaya' },
  { weight: 0.35, words: 'general obshchy genel generale obschiy ummah ama' },
  { weight: 0.35, words: 'central tsentralny tsentralnyi tsentralnaya merkez merkezi zentral centrale' },
  {
    weight: 0.35,
    words:
      'united obedinennaya obedinyonnaya unified union soyuz birlesik unis vereinigte birlik obedinenny obyedinyonny',
  },
  { weight: 0.4, words: 'new novy novaya novoe yeni nuevo nouvelle neue nova xin jadid' },
  { weight: 0.35, words: 'first 1st' },
  { branch: true, weight: 0.35, words: 'overseas foreign vneshny zarubezhny inostranny yabanci khareji' },
  { weight: 0.3, words: 'limited liability' },
  // Trade.
  {
    branch: true,
    weight: 0.25,
    words:
      'trading trade trades trader traders torgovy torgovyi torgovaya torgovlya torg treid treyd treyding ticaret ticareti handel handels handelsgesellschaft comercial comercializadora comercio commerce commercial commerciale trejding maoyi tijarat tejarat tejari tijariya tijari kommerts kommercheskaya kommercheskiy commodities mausnar bazargani bazergani tujjariya',
  },
  { branch: true, weight: 0.3, words: 'import importing ithalat imports importaciones import' },
  { branch: true, weight: 0.3, words: 'export exporting exports ihracat eksport exportaciones' },
  { weight: 0.3, words: 'impex imeks eksim exim importexport' },
  { weight: 0.35, words: 'market markets marketing rynok pazarlama bazar bazaar mercado' },
  { branch: true, weight: 0.3, words: 'supply supplies snab snabzhenie supplier suppliers tedarik postavka postavki' },
  { weight: 0.35, words: 'sales sale satis sbyt vertrieb ventas prodazha prodazhi' },
  { weight: 0.35, words: 'distribution distributor distributors dagitim distribyutsiya distribucion' },
  { weight: 0.35, words: 'store stores shop shops magazin magaza' },
  { weight: 0.3, words: 'house dom' },
  { weight: 0.35, words: 'agency agentstvo ajans ajansi agencia agence agentur agentura' },
  { weight: 0.35, words: 'exchange birzha borsa sarafi sarrafi bourse' },
  // Services.
  {
    branch: true,
    weight: 0.25,
    words:
      'services service servis sluzhba sluzhby servisnaya servisny uslugi hizmetleri hizmet servicios dienstleistungen khidmat khadamat fuwu',
  },
  { branch: true, weight: 0.3, words: 'solutions solution resheniya cozumleri loesungen soluciones' },
  {
    branch: true,
    weight: 0.3,
    words:
      'consulting consultancy consultants konsalting danismanlik consultoria beratung consultant advisory advisors',
  },
  {
    weight: 0.3,
    words: 'management upravlenie upravlyayushchaya yonetim menedzhment administration administratsiya directorate',
  },
  { weight: 0.3, words: 'business biznes' },
  { weight: 0.3, words: 'development razvitie gelistirme desarrollo entwicklung fazhan' },
  {
    branch: true,
    weight: 0.3,
    words:
      'investment investments invest investitsii investitsionnaya yatirim inversiones investissement investing inwest touzi istithmar',
  },
  { branch: true, weight: 0.35, words: 'capital kapital sermaye' },
  {
    branch: true,
    weight: 0.35,
    words: 'finance financial finans finansovaya finansovy financiera finanse mali maliyya',
  },
  { weight: 0.4, words: 'bank banka bankasi banque banco banking bankovskaya masraf yinhang' },
  {
    branch: true,
    weight: 0.4,
    words: 'insurance strakhovaya strakhovanie sigorta seguros versicherung assurance bimeh tamin',
  },
  { weight: 0.4, words: 'fund funds fond fonu fondo fonds' },
  { branch: true, weight: 0.4, words: 'trust trast' },
  { weight: 0.4, words: 'foundation vakif sunduq' },
  { weight: 0.4, words: 'charity charitable blagotvoritelny hayir khayriya' },
  { branch: true, weight: 0.4, words: 'travel turizm tourism tours tour seyahat turistik' },
  { branch: true, weight: 0.4, words: 'hotel hotels otel otelcilik gostinitsa' },
  { weight: 0.4, words: 'security bezopasnost bezopasnosti guvenlik seguridad okhrana zashchita' },
  { weight: 0.35, words: 'project projects proekt proje proyecto' },
  { weight: 0.35, words: 'design dizain tasarim konstruktorskoe konstruktorsky' },
  { weight: 0.35, words: 'studio studiya bureau byuro buro' },
  { branch: true, weight: 0.35, words: 'media mediya' },
  { weight: 0.35, words: 'center centre tsentr tsentralny merkezi zentrum centro markaz zhongxin' },
  { weight: 0.35, words: 'laboratory laboratories lab labs laboratoriya laboratuvar laboratorio' },
  { weight: 0.4, words: 'institute institut enstitu enstitusu instituto yanjiusuo yanjiuyuan mahad' },
  {
    weight: 0.4,
    words:
      'research issledovatelsky issledovaniy nauchno nauchny nauka arastirma investigacion forschung yanjiu pazhuhesh tahqiqat recherches recherche scientific science sciences bilim ilmi elmi scientifique scientifiques',
  },
  {
    weight: 0.4,
    words: 'university universitet universitesi universidad universite universitat daneshgah jamia daxue',
  },
  { weight: 0.4, words: 'academy akademiya akademi academia' },
  { weight: 0.4, words: 'school shkola okul okulu escuela' },
  // Public bodies and their parts.
  { weight: 0.4, words: 'organization organisation organizatsiya orgutu teskilati munazzama sazman' },
  { weight: 0.4, words: 'ministry ministerstvo bakanligi wizara vezarat ministerio' },
  { weight: 0.4, words: 'government pravitelstvo pravitelstva hukumet gobierno' },
  { weight: 0.4, words: 'committee komitet komitesi lajna comite' },
  { weight: 0.4, words: 'council sovet konseyi shura' },
  { weight: 0.4, words: 'army armiya ordu jaysh' },
  { weight: 0.4, words: 'front dzhabkha jabha jabhat' },
  { weight: 0.4, words: 'party partiya parti partisi hizb' },
  { weight: 0.4, words: 'movement haraka hareket dvizhenie harakat' },
  { weight: 0.4, words: 'islamic islami islamiya islamskiy' },
  { weight: 0.4, words: 'republic respublika respubliki cumhuriyet' },
  { weight: 0.4, words: 'federation federatsiya federatsii federasyon' },
  { weight: 0.4, words: 'people peoples narodny halk' },
  { weight: 0.4, words: 'physics physical fiziko fizichesky fizika fizik physique' },
  { weight: 0.4, words: 'mathematics mathematical matematika matematiki matematik' },
  { weight: 0.4, words: 'applied prikladnoy uygulamali' },
  { branch: true, weight: 0.4, words: 'credit kreditny kredit credito' },
  { weight: 0.4, words: 'postal post pochta pochtovy posta' },
  { weight: 0.4, words: 'savings sberegatelny tasarruf' },
  { weight: 0.4, words: 'commission komissiya komisyon komisyonu comision' },
  { weight: 0.4, words: 'election elections electoral izbiratelny vybor' },
  { weight: 0.4, words: 'department departament daire dairesi departamento' },
  { weight: 0.4, words: 'brigade brigada tugay brigades' },
  { weight: 0.4, words: 'battalion batalyon batalon tabur' },
  { weight: 0.4, words: 'regiment polk alay' },
  { weight: 0.4, words: 'pmc chvk' },
];
