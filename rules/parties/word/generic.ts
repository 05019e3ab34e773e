/**
 * Words that many firms share: they tell little about which firm it is, and languages put them differently (завод,
 * plant, fabrika). A row is one meaning; two words of a row are one word for the comparison.
 * Weight 1 is a name of its own; the rows say how much less a word is worth. Source: general knowledge of firm names
 * in trade registers and lists (J).
 */
export interface GenericRow {
  weight: number;
  words: string;
}

export const GENERIC: readonly GenericRow[] = [
  // Shape of a firm.
  { weight: 0.15, words: 'group gruppa grup gruppe groupe grupo gruppo grupp grupa gruppy guruh gurubu' },
  { weight: 0.15, words: 'holding holdings kholding holdingi holdingas' },
  { weight: 0.2, words: 'association assotsiatsiya asotsiatsiya associates' },
  { weight: 0.2, words: 'branch filial office ofis ofisi representative predstavitelstvo sube subesi' },
  { weight: 0.25, words: 'partners partner partnyor ortaklari' },
  { weight: 0.2, words: 'bros brothers bratya kardesler gebruder freres hermanos' },
  { weight: 0.2, words: 'sons son ogullari sohne fils hijos' },
  // Reach.
  {
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
      'united obedinennaya obedinyonnaya unified union soyuz birlesik unis vereinigte obedinenie obyedineniye birlik',
  },
  { weight: 0.4, words: 'new novy novaya novoe yeni nuevo nouvelle neue nova xin jadid' },
  { weight: 0.35, words: 'first 1st' },
  { weight: 0.35, words: 'overseas foreign vneshny zarubezhny inostranny' },
  { weight: 0.3, words: 'limited liability' },
  // Trade.
  {
    weight: 0.25,
    words:
      'trading trade trades trader traders torgovy torgovyi torgovaya torgovlya torg treid treyd treyding ticaret ticareti handel handels handelsgesellschaft comercial comercializadora comercio commerce commercial commerciale trejding maoyi tijarat tejarat tejari tijariya tijari kommerts kommercheskaya kommercheskiy commodities mausnar bazargani bazergani tujjariya',
  },
  { weight: 0.3, words: 'import importing ithalat imports importaciones import' },
  { weight: 0.3, words: 'export exporting exports ihracat eksport exportaciones' },
  { weight: 0.3, words: 'impex imeks eksim exim importexport' },
  { weight: 0.35, words: 'market markets marketing rynok pazarlama bazar bazaar mercado' },
  { weight: 0.3, words: 'supply supplies snab snabzhenie supplier suppliers tedarik postavka postavki' },
  { weight: 0.35, words: 'sales sale satis sbyt vertrieb ventas prodazha prodazhi' },
  { weight: 0.35, words: 'distribution distributor distributors dagitim distribyutsiya distribucion' },
  { weight: 0.35, words: 'store stores shop shops magazin magaza' },
  { weight: 0.3, words: 'house dom' },
  { weight: 0.35, words: 'agency agentstvo ajans ajansi agencia agence agentur agentura' },
  { weight: 0.35, words: 'exchange birzha borsa sarafi sarrafi bourse' },
  // Services.
  {
    weight: 0.25,
    words:
      'services service servis servisnaya servisny uslugi hizmetleri hizmet servicios dienstleistungen khidmat khadamat fuwu',
  },
  { weight: 0.3, words: 'solutions solution resheniya cozumleri loesungen soluciones' },
  {
    weight: 0.3,
    words:
      'consulting consultancy consultants konsalting danismanlik consultoria beratung consultant advisory advisors',
  },
  { weight: 0.3, words: 'management upravlenie upravlyayushchaya yonetim menedzhment administration' },
  { weight: 0.3, words: 'business biznes' },
  { weight: 0.3, words: 'development razvitie gelistirme desarrollo entwicklung fazhan' },
  {
    weight: 0.3,
    words:
      'investment investments invest investitsii investitsionnaya yatirim inversiones investissement investing inwest touzi istithmar',
  },
  { weight: 0.35, words: 'capital kapital sermaye' },
  { weight: 0.35, words: 'finance financial finans finansovaya finansovy financiera finanse mali maliyya' },
  { weight: 0.4, words: 'bank banka bankasi banque banco banking bankovskaya masraf yinhang' },
  { weight: 0.4, words: 'insurance strakhovaya strakhovanie sigorta seguros versicherung assurance bimeh tamin' },
  { weight: 0.4, words: 'fund funds fond fonu fondo fonds' },
  { weight: 0.4, words: 'trust trast' },
  { weight: 0.4, words: 'foundation vakif sunduq' },
  { weight: 0.4, words: 'charity charitable blagotvoritelny hayir khayriya' },
  { weight: 0.4, words: 'travel turizm tourism tours tour seyahat turistik' },
  { weight: 0.4, words: 'hotel hotels otel otelcilik gostinitsa' },
  { weight: 0.4, words: 'security bezopasnost guvenlik seguridad okhrana zashchita' },
  { weight: 0.35, words: 'project projects proekt proje proyecto' },
  { weight: 0.35, words: 'design dizain tasarim konstruktorskoe' },
  { weight: 0.35, words: 'studio studiya bureau byuro buro' },
  { weight: 0.35, words: 'media mediya' },
  { weight: 0.35, words: 'center centre tsentr tsentralny merkezi zentrum centro markaz zhongxin' },
  { weight: 0.35, words: 'laboratory laboratories lab labs laboratoriya laboratuvar laboratorio' },
  { weight: 0.4, words: 'institute institut enstitu enstitusu instituto nii niii yanjiusuo yanjiuyuan mahad' },
  {
    weight: 0.4,
    words:
      'research issledovatelsky issledovaniy nauchno nauchny nauka arastirma investigacion forschung yanjiu pazhuhesh tahqiqat',
  },
  { weight: 0.4, words: 'scientific science sciences bilim ilmi' },
  {
    weight: 0.4,
    words: 'university universitet universitesi universidad universite universitat daneshgah jamia daxue',
  },
  { weight: 0.4, words: 'academy akademiya akademi academia' },
  { weight: 0.4, words: 'school shkola okul okulu escuela' },
  // Making.
  {
    weight: 0.25,
    words:
      'industries industry industrial industria industrie promyshlenny promyshlennaya promyshlennost prom sanayi sanayii gongye sanaye sanaat sinai sinaiya indastri industriya industrialny shiye',
  },
  {
    weight: 0.3,
    words:
      'production productions proizvodstvo proizvodstvenny proizvodstvennaya proizvodstvenno uretim produccion produktion tolidi produktsiya',
  },
  { weight: 0.3, words: 'manufacturing manufacture manufacturer manufacturers mfg imalat zhizao fabrikasyon' },
  {
    weight: 0.35,
    words:
      'plant factory zavod factory fabrika fabrikasi werk werke werkzeug usine fabrica karkhaneh masna gongchang works kombinat mill',
  },
  { weight: 0.3, words: 'products product produkt urunleri productos urun' },
  { weight: 0.3, words: 'equipment oborudovanie ekipman ekipmanlari equipos shebei tajhizat ausrustung equipements' },
  {
    weight: 0.35,
    words:
      'machinery machine machines mashinostroitelny mashinostroenie makina makine maquinaria maschinen maschinenbau jixie mashin makineleri stanko mashinostroeniya machinebuilding stankostroitelny',
  },
  {
    weight: 0.35,
    words:
      'instruments instrument pribor priborostroitelny priborostroenie priborostroeniya yiqi aletleri instrumental instrumentmaking',
  },
  { weight: 0.35, words: 'tools tool instrument takim werkzeuge herramientas' },
  { weight: 0.35, words: 'parts part spare zapchasti yedek parca repuestos detali autoparts' },
  { weight: 0.35, words: 'components component komponenty komponent komponent bilesenleri' },
  { weight: 0.35, words: 'materials material materialy malzeme malzemeleri cailiao' },
  {
    weight: 0.3,
    words:
      'engineering inzhiniring inzhenerny inginiring muhendislik ingenieria ingenieurgesellschaft engineers engineer mohandesi handasiya gongcheng',
  },
  {
    weight: 0.3,
    words:
      'technology technologies tech tekhnologiya tekhnologii tekhnologiy teknoloji tecnologia technologie keji tekhno fanavari teknolojileri technological',
  },
  { weight: 0.3, words: 'technical tekhnichesky tekhnicheskiy tekhnika teknik tecnica technique fanni' },
  { weight: 0.3, words: 'systems system sistema sistemy sistemleri sistem sistemas systeme' },
  {
    weight: 0.35,
    words: 'electronics electronic elektronika elektronik elektronny electronica elektroniks dianzi electro',
  },
  {
    weight: 0.35,
    words:
      'electric electrical elektrik elektricheskiy elektrichesky electrica elektro elektrotekhnicheskiy elektrotekhnichesky',
  },
  { weight: 0.4, words: 'microelectronics mikroelektronika mikroelektronik' },
  { weight: 0.4, words: 'semiconductor semiconductors poluprovodnik yariiletken bandaoti' },
  {
    weight: 0.4,
    words:
      'telecom telecommunication telecommunications telekom svyaz communications communication iletisim haberlesme tongxin telekommunikatsii',
  },
  { weight: 0.4, words: 'software softver yazilim programmnoe ruanjian' },
  { weight: 0.4, words: 'information informatsionny informatsionnye bilgi bilisim informatika informatica' },
  { weight: 0.35, words: 'network networks seti ag wangluo' },
  { weight: 0.35, words: 'digital tsifrovoy tsifrovye dijital' },
  { weight: 0.35, words: 'automation avtomatika avtomatizatsiya otomasyon automatizacion' },
  {
    weight: 0.4,
    words:
      'construction stroitelny stroitelnaya stroitelstvo stroy insaat construccion construcciones bau jianshe builders building contracting sakhteman inshaat',
  },
  {
    weight: 0.4,
    words: 'metal metals metall metally metallurgical metallurgy metallurgichesky metalurji jinshu metallurg',
  },
  { weight: 0.4, words: 'steel stal celik stahl acero gangtie foolad' },
  {
    weight: 0.4,
    words: 'chemical chemicals chemistry khimichesky khimiya kimya quimica chemie huagong petrochemical petrochemicals',
  },
  { weight: 0.4, words: 'plastic plastics plastik' },
  { weight: 0.4, words: 'textile textiles tekstil' },
  { weight: 0.4, words: 'food foods gida pishchevoy alimentos lebensmittel' },
  {
    weight: 0.4,
    words: 'medical meditsinsky medikal tibbi medico medizin pharmaceutical pharma farma farmatsevtichesky ilac',
  },
  { weight: 0.4, words: 'oil neft petrol nafta yag' },
  { weight: 0.4, words: 'petroleum neftyanaya neftyanoy petroleo petrole naft petrolleri shiyou' },
  { weight: 0.4, words: 'gas gaz' },
  { weight: 0.4, words: 'energy energiya enerji energia energo energetika energie nengyuan power' },
  { weight: 0.4, words: 'mining gornodobyvayushchaya gorny madencilik mineria minerals bergbau maaden kuangye' },
  { weight: 0.4, words: 'agriculture agricultural agro selskokhozyaystvenny tarim' },
  {
    weight: 0.4,
    words:
      'shipping sudokhodstvo sudokhodnaya denizcilik naviera reederei shipmanagement morskoe kashtirani maritime marine morskoy parokhodstvo',
  },
  { weight: 0.4, words: 'ship vessel sudno gemi' },
  { weight: 0.4, words: 'shipyard sudostroitelny sudostroenie tersane shipbuilding verf' },
  {
    weight: 0.35,
    words:
      'logistics logistic logistika lojistik logistica wuliu transport transportation nakliyat nakliye transportny perevozki transportes tasimacilik trans cargo freight',
  },
  { weight: 0.4, words: 'airlines airline air avialinii aviakompaniya hava havayolu havayollari airways aerolineas' },
  { weight: 0.4, words: 'aviation aviatsiya aviatsionny havacilik aviacion aviatsionnaya avia hangkong luftfahrt' },
  { weight: 0.4, words: 'aerospace aerokosmichesky kosmicheskiy uzay space' },
  { weight: 0.4, words: 'auto automotive avto otomotiv automobile avtomobilny qiche motors motor' },
  { weight: 0.4, words: 'defense defence oborona oboronny savunma military voenny voennaya' },
  { weight: 0.4, words: 'optical optics optika opticheskiy optik' },
  { weight: 0.4, words: 'repair remont remontny tamir bakim' },
  { weight: 0.4, words: 'bearing bearings podshipnik rulman' },
  { weight: 0.4, words: 'property properties real estate nedvizhimost gayrimenkul immobilien inmobiliaria emlak' },
  { weight: 0.4, words: 'organization organisation organizatsiya orgutu teskilati munazzama sazman' },
  { weight: 0.4, words: 'ministry ministerstvo bakanligi wizara vezarat ministerio' },
  { weight: 0.4, words: 'government pravitelstvo hukumet gobierno' },
  { weight: 0.4, words: 'committee komitet komitesi lajna' },
  { weight: 0.4, words: 'council sovet konseyi shura' },
  { weight: 0.4, words: 'army armiya ordu jaysh' },
  { weight: 0.4, words: 'front dzhabkha jabha' },
  { weight: 0.4, words: 'party partiya parti partisi hizb' },
  { weight: 0.4, words: 'movement haraka hareket dvizhenie harakat' },
  { weight: 0.4, words: 'islamic islami islamiya islamskiy' },
  { weight: 0.4, words: 'republic respublika cumhuriyet' },
  { weight: 0.4, words: 'people peoples narodny halk' },
];
