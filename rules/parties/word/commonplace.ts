/** Words that firms everywhere take for a name, and words that only join others: each stands for itself. */

/** Places and directions that name half the firms of a country: one place, or one direction, between two bars. */
export const PLACES = {
  weight: 0.45,
  words: `rossii|russia russian russky russkie rossiya rossiysky rossiyskaya rus russe rusya|belarus belarusian belorussky belarusi byelorussian belorusskiy|iran iranian irani iraniyan|
    turkey turkiye turk turkish turkiya|china chinese zhongguo sino|hong|kong|hongkong|hk|taiwan taiwanese|japan japanese|korea korean dprk|germany german deutschland deutsche|
    france french francaise|italy italian italia|spain espana spanish|uk britain british|usa america american americas|europe european evropa evropeysky avrupa|asia asian aziya asya|
    africa african afrique|eurasia eurasian evraziya evraziysky avrasya|gulf khalij persidsky|arab arabian arabia arabic|emirates uae|dubai dubay|sharjah|abu|dhabi|kish|tehran teheran|
    mashhad|moscow moskva moskovsky moskovskaya moskau|petersburg peterburg peterburgsky|saint sankt|spb|leningrad leningradsky|ural uralsky|sibir sibirsky siberian siberia|
    volga volzhsky|don|kazan kazansky|samara samarsky|novosibirsk|ekaterinburg yekaterinburg|kiev kyiv|ukraine ukrainian ukraina|kazakhstan kazakh|uzbekistan uzbek|kyrgyz kyrgyzstan|
    armenia armenian|georgia georgian|azerbaijan azerbaycan|istanbul|ankara|izmir|beijing|shanghai|shenzhen|guangzhou|guangdong|zhejiang|jiangsu|tianjin|dongguan|wuhan|chengdu|
    chongqing|ningbo|suzhou|shandong|hebei|hubei|hunan|fujian|xiamen|dalian|hangzhou|qingdao|singapore|malaysia malaysian|india indian|pakistan pakistani|vietnam|thailand thai|
    indonesia|syria syrian syrie|lebanon lebanese liban|iraq iraqi irak|egypt egyptian|libya libyan|yemen yemeni|sudan sudanese|cuba cuban cubana|venezuela venezuelan|
    mexico mexicana mexican|colombia colombiana|panama|brasil brazil|london|paris|berlin|hamburg|zurich|switzerland schweiz swiss suisse|austria|cyprus|malta|
    east eastern vostok vostochny dogu sharq shargh|west western zapad zapadny bati gharb|north northern sever severny kuzey shomal|south southern yug yuzhny guney janub jonoub|
    pacific|atlantic|baltic baltik baltiysky|caspian|mediterranean|balkan|anadolu anatolia|caucasus kavkaz kavkazsky|far|near|middle|city gorod gorodskoy|
    regional region|oblast oblastnoy`,
} as const;

/** Words of praise, nature and myth that firms everywhere choose: each stands for itself. Source: general knowledge (J). */
export const COMMONPLACE = {
  weight: 0.65,
  words: `golden gold silver diamond crystal pearl emerald ruby sapphire amber coral jade iron copper bronze star stars sun moon sky sea ocean lake river mountain valley bay island
    harbor harbour bridge tower castle garden forest rose lotus lily eagle falcon hawk lion tiger bear wolf dragon phoenix horse bull royal crown imperial king queen prince sultan
    grand great super mega ultra max plus pro prime elite premium best top ace apex summit peak vertex zenith alpha beta gamma delta omega sigma lambda atlas titan orion vega nova
    polar aurora galaxy cosmos universe planet earth globe horizon vision dream hope fortune lucky happy harmony unity liberty freedom victory glory peace trust honest smart clever
    fast quick speed express rapid direct modern future classic vintage progress success leader pioneer champion master expert professional quality excellent perfect unique ideal
    bright light flash spark fire flame wind storm thunder rain snow ice stone rock wave stream flow source link net line point way gate key hub core base mark shield arrow anchor
    compass hammer white black red blue green yellow orange purple silk road sunrise sunset dawn morning zarya rassvet zenit raduga mir sputnik noor nour salam amal najm badr fajr
    yildiz gunes deniz kartal aslan hua xin tai jin long sheng ming fortuna luna sol energo stroi alfa omega eco bio geo aero hydro techno info data digital cyber micro nano inter
    trans euro uni omni multi poly`,
} as const;

/** Words that only join others: they count for nothing. */
export const STOPWORDS =
  'the a an of and for in on at to by with und et y e i ve o de del della di da do dos das du des la le les el los las der die das den von zum zur fur im na no nr po pod pri ot iz dlya imeni im named after vo so ili or wa va jia mv mt mr tm aka fka nka ss';
