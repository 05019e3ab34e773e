/** Ordinary names, made of common words: whoever bears one must not be stopped. No list is behind them. */
import { pick } from './damage.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const BRANDS =
  words(`Golden Silver Bright Prime Blue Green Red Star Sun Moon Sky Ocean River Mountain Eagle Lion Tiger Falcon Phoenix Dragon Galaxy Apex Summit Vertex Nova
  Alpha Beta Delta Omega Sigma Atlas Titan Orion Vega Polar Pacific Atlantic Royal Crown Imperial Diamond Crystal Pearl Emerald Ruby Smart Fast Quick Clever True Best First
  Grand Great Super Mega Micro Nano Omni Uni Inter Trans Euro Asia Nord Sud East West Future Modern Classic Trust Fortune Lucky Happy Harmony Unity Liberty Vision Dream Spark
  Flash Wave Stream Bridge Tower Castle Garden Forest Valley Lake Bay Harbor Anchor Compass Arrow Shield Hammer Forge Stone Rock Iron Copper Bronze Amber Coral Jade Lotus Rose
  Lotte Baikal Kuban Zenit Zarya Mir Raduga Rassvet Vostok Progress Yildiz Gunes Deniz Anadolu Ege Marmara Toros Kartal Aslan Cinar Hua Xin Tai Fu Heng Jin Long Sheng Wei Ming
  Noor Salam Amal Najm Badr Fajr Zahra Pars Arya Kian Sepehr Mehr Omid Sol Luna Norte Lobo Verde Rio Bonito Kraft Blitz Stern Adler Fuchs Kern`);
const SECOND = words(
  `Tech Net Line Point Link Land World Way Gate Hub Lab Works Star Light Field Wood Hill Stone Ford Port Mark Max Plus Pro One Way Soft Core Flow Grid Base Peak`,
);
const TRADES =
  words(`Trading Electronics Components Semiconductors Technology Industrial Machinery Equipment Instruments Optics Bearings Tools Automation Logistics Shipping Import
  Export Supply Engineering Systems Solutions Services International Global Chemicals Plastics Metals Steel Energy Power Cables Sensors Medical Foods Textiles Construction
  Consulting Software Telecom Aviation Marine Auto`);
const SURNAMES_IN_FIRMS =
  words(`Miller Schmidt Weber Fischer Rossi Bianchi Garcia Lopez Silva Santos Novak Horvat Kowalski Nowak Ivanov Petrov Yilmaz Kaya Demir Chen Wang Li Zhang Liu
  Kim Park Tanaka Suzuki Patel Shah Kumar Singh Khan Hassan Rahman Haddad Mansour Cohen Levy Smith Johnson Brown Taylor Wilson Dubois Martin Bernard Andersson Hansen`);
const CITIES: Record<string, string[]> = {
  CN: words('Shenzhen Guangzhou Shanghai Ningbo Suzhou Dongguan Wuxi Qingdao Xiamen Hangzhou'),
  HK: ['Hong Kong', 'Kowloon'],
  TR: words('Istanbul Ankara Izmir Bursa Konya Mersin'),
  AE: ['Dubai', 'Sharjah', 'Ajman'],
  DE: words('Berlin Hamburg Dresden Bremen Stuttgart'),
  IN: words('Mumbai Chennai Pune Delhi Surat'),
  US: words('Boston Denver Austin Portland Dallas'),
  IT: words('Milano Torino Bologna Brescia'),
  RU: words('Moscow Kazan Samara Perm Ufa Tula'),
  IR: words('Tehran Isfahan Shiraz Tabriz'),
  KZ: words('Almaty Astana Karaganda'),
  GB: words('London Leeds Bristol Manchester'),
};
const FORMS: Record<string, string[]> = {
  CN: ['Co., Ltd.', 'Co. Ltd', 'Technology Co., Ltd.'],
  HK: ['Limited', 'Co., Limited', 'Ltd'],
  TR: ['A.Ş.', 'Ltd. Şti.', 'San. ve Tic. Ltd. Şti.'],
  AE: ['LLC', 'FZE', 'FZCO', 'Trading LLC'],
  DE: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG'],
  IN: ['Pvt. Ltd.', 'Private Limited', 'LLP'],
  US: ['Inc.', 'LLC', 'Corp.', 'Company'],
  IT: ['S.r.l.', 'S.p.A.'],
  RU: ['OOO', 'LLC', 'AO', 'JSC'],
  IR: ['Co.', 'Company', 'PJS'],
  KZ: ['TOO', 'LLP'],
  GB: ['Ltd', 'Limited', 'PLC'],
};
const COUNTRIES = Object.keys(CITIES);

export interface OrdinaryName {
  name: string;
  country: string;
}

/** A firm of a country: two or three ordinary words and the country's legal form. */
export function ordinaryFirm(next: () => number): OrdinaryName {
  const country = pick(COUNTRIES, next);
  const shape = next();
  const brand = pick(BRANDS, next);
  const trade = pick(TRADES, next);
  const core =
    shape < 0.25
      ? `${brand} ${trade}`
      : shape < 0.45
        ? `${brand} ${pick(BRANDS, next)} ${trade}`
        : shape < 0.6
          ? `${brand}${pick(SECOND, next).toLowerCase()} ${trade}`
          : shape < 0.75
            ? `${pick(CITIES[country] as string[], next)} ${brand} ${trade}`
            : shape < 0.9
              ? `${pick(SURNAMES_IN_FIRMS, next)} ${trade}`
              : `${pick(SURNAMES_IN_FIRMS, next)} & ${pick(SURNAMES_IN_FIRMS, next)} ${trade}`;
  return { name: `${core} ${pick(FORMS[country] as string[], next)}`, country };
}

/** Given names and surnames of a country; `order` is how its people write them. */
const PEOPLE: Record<string, { given: string[]; family: string[] }> = {
  RU: {
    given: words(
      'Sergey Aleksandr Dmitry Andrey Alexey Ivan Mikhail Nikolay Vladimir Pavel Yuri Igor Oleg Roman Maxim Anna Elena Olga Natalia Irina Tatiana Maria Svetlana Ekaterina',
    ),
    family: words(
      'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov',
    ),
  },
  UA: {
    given: words('Oleksandr Serhii Andrii Volodymyr Mykola Ivan Yurii Oksana Olena Iryna Natalia'),
    family: words('Melnyk Shevchenko Boyko Kovalenko Bondarenko Tkachenko Kravchenko Kovalchuk Koval Oliynyk Shevchuk'),
  },
  CN: {
    given: words(
      'Wei Fang Min Jing Lei Jun Yang Yan Jie Juan Tao Ming Chao Xiaoming Xiaohong Jianguo Zhiqiang Haiyan Guoqiang Meiling',
    ),
    family: words('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo'),
  },
  TR: {
    given: words(
      'Mehmet Mustafa Ahmet Ali Huseyin Hasan Ibrahim Ismail Osman Yusuf Murat Omer Fatma Ayse Emine Hatice Zeynep Elif',
    ),
    family: words(
      'Yilmaz Kaya Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt',
    ),
  },
  EG: {
    given: words(
      'Mohamed Ahmed Mahmoud Mostafa Omar Youssef Hassan Hussein Ali Khaled Tarek Amr Fatma Aisha Mona Heba',
    ),
    family: words('Ibrahim Hassan Mohamed Ali Mahmoud Said Abdelrahman Farouk Mansour Nasser Salem Fathy Gaber Zaki'),
  },
  IR: {
    given: words('Mohammad Ali Reza Hossein Mehdi Amir Saeed Hamid Majid Javad Fatemeh Zahra Maryam Leila'),
    family: words(
      'Mohammadi Hosseini Ahmadi Karimi Rezaei Moradi Jafari Rahimi Hashemi Ebrahimi Mousavi Kazemi Ghasemi',
    ),
  },
  PK: {
    given: words('Muhammad Ahmed Ali Usman Bilal Hamza Imran Kamran Asif Tariq Ayesha Fatima'),
    family: words('Khan Ahmed Ali Hussain Malik Butt Sheikh Qureshi Iqbal Raza Mahmood Akhtar'),
  },
  IN: {
    given: words('Rajesh Amit Sanjay Vijay Anil Sunil Rahul Priya Anita Sunita Ravi Suresh Ramesh'),
    family: words('Kumar Sharma Singh Gupta Patel Verma Shah Reddy Rao Nair Iyer Mehta Joshi Das'),
  },
  DE: {
    given: words('Thomas Michael Andreas Peter Stefan Christian Martin Wolfgang Klaus Sabine Petra Monika Claudia'),
    family: words(
      'Mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf',
    ),
  },
  US: {
    given: words(
      'James John Robert Michael William David Richard Joseph Thomas Charles Mary Patricia Jennifer Linda Elizabeth',
    ),
    family: words(
      'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis',
    ),
  },
  MX: {
    given: words('Jose Juan Luis Carlos Jorge Miguel Francisco Jesus Antonio Alejandro Maria Guadalupe Ana Rosa'),
    family: words(
      'Hernandez Garcia Martinez Lopez Gonzalez Rodriguez Perez Sanchez Ramirez Cruz Flores Gomez Morales Reyes Gutierrez Ortiz',
    ),
  },
  KR: {
    given: words('Min-jun Seo-jun Ji-hoon Hyun-woo Sung-min Young-ho Ji-young Min-ji Soo-jin Eun-ji'),
    family: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim'),
  },
  RS: {
    given: words('Milan Dragan Zoran Nikola Marko Stefan Jelena Ana Milica Marija'),
    family: words('Jovanovic Petrovic Nikolic Markovic Djordjevic Stojanovic Ilic Stankovic Pavlovic Milosevic'),
  },
  FR: {
    given: words('Jean Pierre Michel Philippe Alain Nicolas Julien Camille Sophie Isabelle Nathalie Claire'),
    family: words('Dubois Moreau Laurent Lefebvre Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Chevalier'),
  },
  IT: {
    given: words('Giuseppe Marco Andrea Luca Matteo Francesco Paolo Giulia Chiara Francesca Elena Silvia'),
    family: words('Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Conti Gallo Costa'),
  },
  PL: {
    given: words('Piotr Krzysztof Andrzej Tomasz Pawel Marcin Katarzyna Malgorzata Agnieszka Barbara Ewa'),
    family: words(
      'Nowak Kowalski Wisniewski Wojcik Kowalczyk Kaminski Lewandowski Zielinski Szymanski Dabrowski Mazur',
    ),
  },
  VN: {
    given: words('Minh Tuan Hung Dung Nam Long Hoa Lan Huong Linh Thao Mai'),
    family: words('Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong'),
  },
  BR: {
    given: words('Joao Pedro Lucas Gabriel Rafael Felipe Mariana Juliana Fernanda Camila Beatriz Larissa'),
    family: words('Silva Santos Oliveira Souza Pereira Lima Carvalho Ferreira Ribeiro Almeida Barbosa Rocha Teixeira'),
  },
  NG: {
    given: words('Chinedu Emeka Ifeanyi Oluwaseun Tunde Babatunde Ngozi Chioma Adaeze Funmilayo Yetunde'),
    family: words('Okafor Okeke Eze Nwosu Adeyemi Balogun Ogunleye Adebayo Onyeka Okonkwo Obi'),
  },
  ID: {
    given: words('Budi Agus Dwi Eko Rizky Dewi Siti Sri Putri Ayu Rina Wahyu'),
    family: words('Santoso Wijaya Susanto Setiawan Kusuma Hidayat Nugroho Saputra Pratama Gunawan Wibowo Lestari'),
  },
  SE: {
    given: words('Erik Lars Anders Johan Karin Anna Ingrid Maja Oskar Gustav'),
    family: words('Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg'),
  },
};
const PEOPLES = Object.keys(PEOPLE);

/** A person of a country: given name and surname, a second surname or given name now and then. */
export function ordinaryPerson(next: () => number): OrdinaryName {
  const country = pick(PEOPLES, next);
  const { given, family } = PEOPLE[country] as { given: string[]; family: string[] };
  const middle = country === 'MX' ? next() < 0.6 : next() < 0.15;
  const last = pick(family, next);
  const name = !middle
    ? `${pick(given, next)} ${last}`
    : country === 'MX'
      ? `${pick(given, next)} ${last} ${pick(family, next)}`
      : `${pick(given, next)} ${pick(given, next)} ${last}`;
  return { name, country };
}
