/**
 * Words of what firms make and do, as generic as those of `generic.ts`: a row is one meaning in several languages.
 * Source: general knowledge of firm names in trade registers and lists (J).
 */
import type { GenericRow } from './generic.ts';

/** Words of one language that are two or three in another, and what they say: read as those. Rows of word and words. */
export const COMPOUNDS = `mashinostroitelny machine building|mashinostroenie machine building|mashinostroeniya machine building|mashinostroenia machine building|
  machinebuilding machine building|maschinenbau machine building|priborostroitelny instrument making|priborostroenie instrument making|
  priborostroeniya instrument making|stankostroitelny machine tool building|
  sudoremontny ship repair|sudoremont ship repair|sudoremonta ship repair|shiprepair ship repair|aviaremontny aircraft repair|
  aviastroitelny aircraft building|aviastroenie aircraft building|vneshneekonomichesky foreign economic|vneshneekonomicheskogo foreign economic|
  vneshnetorgovy foreign trade|vneshtorg foreign trade|
  npo research production association|npp research production|nii research institute|okb design bureau|skb design bureau|
  tskb central design bureau|arz aircraft repair plant|srz ship repair plant|npz oil refinery|neftepererabatyvayushchy oil refinery`;

export const TRADES: readonly GenericRow[] = [
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
  {
    branch: true,
    weight: 0.3,
    words: 'equipment oborudovanie ekipman ekipmanlari equipos shebei tajhizat ausrustung equipements',
  },
  {
    weight: 0.35,
    words:
      'machinery machine machines makina makine maquinaria maschinen maschinenbau jixie mashin makineleri stanko mashiny stankostroitelny',
  },
  {
    weight: 0.35,
    words: 'instruments instrument pribor yiqi aletleri instrumental',
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
  { branch: true, weight: 0.3, words: 'systems system sistema sistemy sistemleri sistem sistemas systeme' },
  {
    branch: true,
    weight: 0.35,
    words: 'electronics electronic elektronika elektronik elektronny electronica elektroniks dianzi electro',
  },
  {
    branch: true,
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
  { branch: true, weight: 0.35, words: 'automation avtomatika avtomatizatsiya otomasyon automatizacion' },
  {
    branch: true,
    weight: 0.4,
    words:
      'construction stroitelny stroitelnaya stroitelstvo stroy insaat construccion construcciones bau jianshe builders building stroenie stroeniya making contracting sakhteman inshaat',
  },
  {
    weight: 0.4,
    words: 'metal metals metall metally metallurgical metallurgy metallurgichesky metalurji jinshu metallurg',
  },
  { weight: 0.4, words: 'steel stal stali celik stahl acero gangtie foolad' },
  {
    branch: true,
    weight: 0.4,
    words: 'chemical chemicals chemistry khimichesky khimiya kimya quimica chemie huagong petrochemical petrochemicals',
  },
  { branch: true, weight: 0.4, words: 'plastic plastics plastik' },
  { branch: true, weight: 0.4, words: 'textile textiles tekstil' },
  { branch: true, weight: 0.4, words: 'food foods gida pishchevoy alimentos lebensmittel' },
  {
    branch: true,
    weight: 0.4,
    words: 'medical meditsinsky medikal tibbi medico medizin pharmaceutical pharma farma farmatsevtichesky ilac',
  },
  { branch: true, weight: 0.4, words: 'oil neft petrol nafta yag' },
  { branch: true, weight: 0.4, words: 'petroleum neftyanaya neftyanoy petroleo petrole naft petrolleri shiyou' },
  { weight: 0.4, words: 'gas gaz' },
  { branch: true, weight: 0.4, words: 'energy energiya enerji energia energo energetika energie nengyuan power' },
  {
    branch: true,
    weight: 0.4,
    words: 'mining gornodobyvayushchaya gorny madencilik mineria minerals bergbau maaden kuangye',
  },
  { weight: 0.4, words: 'agriculture agricultural agro selskokhozyaystvenny tarim' },
  {
    weight: 0.4,
    words:
      'shipping sudokhodstvo sudokhodnaya denizcilik naviera reederei shipmanagement morskoe kashtirani maritime marine morskoy parokhodstvo',
  },
  { weight: 0.4, words: 'ship vessel sudno gemi' },
  {
    weight: 0.4,
    words:
      'shipyard shipyards tersane tersanesi verf verfi sudoverf werft chantier shipbuilding sudostroitelny sudostroenie schiffbau',
  },
  {
    branch: true,
    weight: 0.35,
    words:
      'logistics logistic logistika lojistik logistica wuliu transport transportation nakliyat nakliye transportny perevozki transportes tasimacilik trans cargo freight',
  },
  { weight: 0.4, words: 'airlines airline air avialinii aviakompaniya hava havayolu havayollari airways aerolineas' },
  {
    weight: 0.4,
    words: 'aviation aviatsiya aviatsionny havacilik aviacion aviatsionnaya avia hangkong luftfahrt aircraft ucak',
  },
  { weight: 0.4, words: 'aerospace aerokosmichesky kosmicheskiy uzay space' },
  { weight: 0.4, words: 'auto automotive avto otomotiv automobile avtomobilny qiche motors motor' },
  { weight: 0.4, words: 'defense defence oborona oborony oboronny savunma military voenny voennaya difa' },
  { weight: 0.4, words: 'optical optics optika opticheskiy optik' },
  { weight: 0.4, words: 'repair remont remonta remontny tamir bakim overhaul' },
  { weight: 0.4, words: 'bearing bearings podshipnik podshipnikovy rulman' },
  { weight: 0.4, words: 'property properties real estate nedvizhimost gayrimenkul immobilien inmobiliaria emlak' },
  { weight: 0.4, words: 'refinery rafineri palayesh palayeshgah' },
  { weight: 0.6, words: 'mechanical mekhanichesky mechanics mechanic mekanik mecanique' },
  { weight: 0.6, words: 'electromechanical elektromekhanichesky' },
  { weight: 0.6, words: 'radioelectronics radioelectronic radioelektronny radioelektronika' },
  { weight: 0.4, words: 'radio radiotekhnichesky' },
  { weight: 0.6, words: 'arms weapons weapon oruzheyny oruzheiny oruzhie silah armas waffen' },
  { weight: 0.6, words: 'cartridge cartridges patronny' },
  { weight: 0.6, words: 'powder gunpowder porokhovoy' },
  { weight: 0.6, words: 'ammunition munitions boepripasy muhimmat mukhimmat' },
  { weight: 0.6, words: 'helicopter helicopters vertolet vertolety vertoletny vertolyotny helikopter' },
  { weight: 0.6, words: 'tractor tractors traktorny traktor' },
  { weight: 0.6, words: 'pipe pipes pipeline truby trubny truboprokatny boru' },
  { weight: 0.6, words: 'railway railways railroad zheleznodorozhny demiryolu demiryollari' },
  { weight: 0.4, words: 'port porty liman limani bandar' },
];
