/**
 * Legal forms and what kind of body they make. A form never identifies a firm: it is taken out of the name and only
 * compared with the other's. Phrases are compared by sound, so that every manner of transliteration finds them.
 * Source: ISO 20275 (entity legal forms) and company law of the countries, from general knowledge (J).
 */
export interface FormRow {
  /** Canonical form. */
  key: string;
  /** Forms of one family are translations of each other in practice. */
  family: 'private' | 'stock' | 'state' | 'partnership' | 'nonprofit' | 'sole' | 'any';
  /** Latin phrases; after `!` those that are also common words or initials and count at the head or end of a name only. */
  phrases: string;
}

export const FORMS: readonly FormRow[] = [
  {
    key: 'llc',
    family: 'private',
    phrases: `llc|limited liability company|company with limited liability|limited liability co|
    society with limited liability|limited liability corporation|limited liability partnership company|ooo|
    obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu|
    obshestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostiu|tov|
    tovarystvo z obmezhenoyu vidpovidalnistyu|tovaristvo z obmezhenoyu vidpovidalnistyu|
    tovarishchestvo s ogranichennoy otvetstvennostyu|mchj|zhshs|pllc|sarl|
    societe a responsabilite limitee|societa a responsabilita limitata|srl|
    societatea cu raspundere limitata|sociedad de responsabilidad limitada|s de rl de cv|gmbh|
    gesellschaft mit beschrankter haftung|gesellschaft mbh|sp zoo|spzoo|spolka zoo|
    spolka z ograniczona odpowiedzialnoscia|sro|spol s r o|spolecnost s rucenim omezenym|doo|
    drustvo s ogranicenom odgovornoscu|drushtvo so ogranichena odgovornost|ood|eood|dooel|kft|
    korlatolt felelossegu tarsasag|uab|uzdaroji akcine bendrove|osauhing|
    sabiedriba ar ierobezotu atbildibu|bvba|sprl|besloten vennootschap|mchzh|mmc|
    mehdud mesuliyyetli cemiyyet|shpk|wll|fz llc|fzllc|fzco|fzc|fze|fz co|free zone company|
    free zone establishment|free zone co|dmcc|dwc llc|ltd ltdsti|limited sirketi|limited sirket|
    limitet sirketi|sti|ltd co|sdn bhd|sendirian berhad|pte ltd|pte limited|private limited|pvt ltd|
    pvt limited|p ltd|pty ltd|pty limited|proprietary limited|p limited|co ltd|co limited|company limited|
    company ltd|cong ty tnhh|cong ty trach nhiem huu han|tnhh|godo kaisha|yugen kaisha|yugen gaisha|
    youxian gongsi|youxian zeren gongsi|jeonse|ltd|limited|lda|limitada|ltda|eirl|eireli|
    mas uliyati mahduda|bmmt|masuliyati cheklangan jamiyati|shakhs|osoo|oso|shps|shprl!bv|ou|oy|sp|sl|aps|
    ab ltd|md|tnhh|mkooo|vof|eurl|too|sia|mb|sti`,
  },
  {
    key: 'jsc',
    family: 'stock',
    phrases: `jsc|joint stock company|joint stock co|joint stock|aktsionernoe obshchestvo|aktsionernoye obshchestvo|
    aktsionernoe obschestvo|aktsionerne tovarystvo|aksiyadorlik jamiyati|aktsiyadorlik jamiyati|
    aksionerno drujestvo|aksioner jamiyeti|aktsionerno druzhestvo|societe anonyme|
    societe par actions simplifiee|sociedad anonima|sociedade anonima|societa per azioni|
    aktiengesellschaft|aktiebolag|aktieselskab|aksjeselskap|osakeyhtio|anonim sirketi|anonim sirket|
    anonim ortakligi|plc|public limited company|public company limited|sirkat|anonymos etaireia|
    naamloze vennootschap|akciova spolecnost|akciova spolocnost|spolka akcyjna|societate pe actiuni|
    akcine bendrove|aktsiaselts|akciju sabiedriba|dionicko drustvo|reszvenytarsasag|nyrt|zrt|sa de cv|
    sab de cv|sapi de cv|tbk|perseroan terbatas|berhad|kabushiki kaisha|kabushiki gaisha|
    gufen youxian gongsi|gufen gongsi|jusik hoesa|kk|pjs|shirkat sahami|sherkat sahami|sahami khas|
    sahami aam|private joint stock company|private jsc|prjsc|pjsc private|pryvatne aktsionerne tovarystvo|
    saog|saoc|kscp|kscc|ksc|qsc|qpsc|inc|incorporated|corp|corporation|incorporation|
    korporatsiya|korporatsia|pt!ao|ag|sa|as|ab|ad|nv|ap|oyj|asa|hf|at|cpt|pc|se|spa|sal|sac|prat|bsc`,
  },
  {
    key: 'ojsc',
    family: 'stock',
    phrases: `ojsc|oao|open joint stock company|open jsc|otkrytoe aktsionernoe obshchestvo|
    otkrytoye aktsionernoye obshchestvo|aat|vat|vidkryte aktsionerne tovarystvo|
    adkrytae aktsyyanernae tavarystva`,
  },
  {
    key: 'pjsc',
    family: 'stock',
    phrases: `pjsc|pao|ipjsc|mkpao|international public joint stock company|public joint stock company|public jsc|publichnoe aktsionernoe obshchestvo|
    publichnoye aktsionernoye obshchestvo|publichne aktsionerne tovarystvo|pat`,
  },
  {
    key: 'cjsc',
    family: 'stock',
    phrases: `cjsc|zao|closed joint stock company|closed jsc|closed joint stock|zakrytoe aktsionernoe obshchestvo|
    zakrytoye aktsionernoye obshchestvo|zat|zakryte aktsionerne tovarystvo|
    zakrytae aktsyyanernae tavarystva|qapali sehmdar cemiyyeti`,
  },
  {
    key: 'state',
    family: 'state',
    phrases: `fgup|fsue|federal state unitary enterprise|federal state unitary enterprise of|
    federalnoe gosudarstvennoe unitarnoe predpriyatie|federalnoye gosudarstvennoye unitarnoye predpriyatiye|
    gup|state unitary enterprise|gosudarstvennoe unitarnoe predpriyatie|unitary enterprise|
    unitarnoe predpriyatie|rup|republican unitary enterprise|respublikanskoe unitarnoe predpriyatie|mup|
    municipal unitary enterprise|chup|chtup|private unitary enterprise|fku|fgbu|fgbuz|fgbou|fgau|
    federal state budgetary institution|federal state budgetary educational institution|
    federal state institution|fgu|federal state autonomous institution|state enterprise|
    state owned enterprise|gosudarstvennoe predpriyatie|state budgetary institution|
    federal publicly owned enterprise|fkp|fgkp|federal state treasury enterprise|
    federal treasury enterprise|federalnoe kazennoe predpriyatie|federal state owned enterprise|
    derzhavne pidpryiemstvo|state corporation|goskorporatsiya|gosudarstvennaya korporatsiya|state company|
    unitary production enterprise|empresa estatal|federal state unitary scientific|
    foreign trade unitary enterprise|spolka skarbu`,
  },
  {
    key: 'partnership',
    family: 'partnership',
    phrases: `limited partnership|general partnership|kommanditgesellschaft|gmbh co kg|
    gmbh and co kg|gmbh u co kg|ag co kg|scs|snc|kolektif sirketi|komandit sirketi|kda|partenreederei|
    offene handelsgesellschaft|spolka komandytowa|sp k|sp j|spolka jawna|komanditni spolecnost!lp|kg|ohg|kd|
    bt|cv|ks|kb|slp`,
  },
  {
    key: 'nonprofit',
    family: 'nonprofit',
    phrases: `ano|autonomous non profit organization|autonomous nonprofit organization|
    autonomous noncommercial organization|autonomous non commercial organization|
    avtonomnaya nekommercheskaya organizatsiya|anodpo|non profit organization|nonprofit organization|
    nekommercheskaya organizatsiya|non commercial organization|eingetragener verein|stichting|stiftung|
    fundacion|fundacao|fondation|vakfi|dernegi|rf noo|chou|nou|chastnoe uchrezhdenie|private institution|
    regionalnaya obshchestvennaya organizatsiya|public organization|obshchestvennaya organizatsiya|
    mezhregionalnaya obshchestvennaya organizatsiya!ev`,
  },
  {
    key: 'sole',
    family: 'sole',
    phrases: `individual entrepreneur|individualny predprinimatel|individualnyi predprinimatel|sole proprietor|
    sole proprietorship|sole trader|sahis sirketi|fop|fizychna osoba pidpryiemets|chastny predprinimatel|
    proprietorship|einzelunternehmen|empresario individual!ip|flp|pe|chp`,
  },
  {
    key: 'cooperative',
    family: 'partnership',
    phrases: `cooperative society|scrl|production cooperative|proizvodstvenny kooperativ|consumer cooperative|kooperatif`,
  },
  {
    key: 'llp',
    family: 'private',
    phrases: `llp|limited liability partnership`,
  },
  {
    key: 'company',
    family: 'any',
    phrases: `company|co|compania|companhia|compagnie|kompaniya|kompania|sirketi|sirket|sherkat|sherkate|sharikat|sharika|
    sharikah|firma|firm|enterprise|enterprises|predpriyatie|predpriyatiye|empresa|empresas|societe|
    obshchestvo|gesellschaft|gongsi|hoesa|est|establishment|and co|and company|et cie|cia|cie|compagnia|
    gruppo societa|tovarystvo|unternehmen|kampani|kompani|corporacion|corporacao!gk`,
  },
];
