/** What a label means: which concepts, in any order, name which fact. Combinations are written `concept concept|…`. */
import type { PartyFacts, PartyRole } from '../../rules/reading.ts';
import type { Concept } from './vocabulary.ts';

/** Facts of goods; `article` is a number that may be the maker's or the shop's, told by its shape. */
export type GoodsKey =
  | 'mpn' | 'model' | 'article' | 'sku' | 'manufacturer' | 'hs' | 'eccn' | 'origin' | 'shipsFrom' | 'category'
  | 'description' | 'shipping' | 'payment' | 'message' | 'title';
/** Where goods go: of this deal, or served by the seller in general. */
export type WhereKey = 'destination' | 'served';

/** A label's meaning. A party's fact may lack a role (`Country: Turkey`): the page around it tells whose it is. */
export type Meaning =
  | { kind: 'goods'; key: GoodsKey }
  | { kind: 'where'; key: WhereKey }
  | { kind: 'party'; role: PartyRole | null; fact: keyof PartyFacts }
  /** `Supplier information`: opens a section, has no value. */
  | { kind: 'section'; role: PartyRole };

const GOODS: Record<GoodsKey, string> = {
  mpn: 'mpn|mpn number|maker mpn|part mpn number|maker part mpn number|part number|maker part|maker part number|maker number|maker item number|maker article|maker article number|maker reference|maker part reference|maker model|maker model number|part model number',
  model: 'model|model reference|model number seller|model number|model name|item model|item model number|item model name|brand model|article model',
  article: 'article|article number|article item|article item number|item number|reference|reference item|item reference number|reference number',
  sku: 'sku|sku number|item sku|number sku|shop number|shop part|shop part number|shop item|shop item number|shop article|shop seller number',
  manufacturer: 'maker|brand|maker brand|maker name|brand name|brand maker name|firm maker|brand item|brand firm',
  hs: 'hs|hs number|country hs|country hs number|hs item|hs item number',
  eccn: 'eccn|eccn number|country eccn',
  origin: 'origin|country origin|origin place|country origin place|item origin|item origin place|country item origin|country made|made place|country made place|made|item made|country item made|country maker|country maker place|city made|country made maker|made origin|country made origin|maker place|origin city',
  shipsFrom: 'delivery from|located|item located|load place|load address|load city|load country|load port|port|delivery load place|country delivery from|place delivery from|load delivery',
  category: 'category|category item',
  description: 'description|description item',
  shipping: 'delivery|delivery terms|shipment|delivery shipment|shipment terms|delivery payment|delivery item|shipment item|delivery payment terms',
  payment: 'payment|payment terms',
  message: 'message|message item|message buyer',
  title: 'item|item name|name|item message',
};

const WHERE: Record<WhereKey, string> = {
  destination: 'delivery to|delivery place|delivery address|delivery country|delivery city|destination|destination country|destination place|destination port|destination city|destination address|destination delivery|destination delivery country|destination delivery place|destination delivery address|country to|unload port|delivery port|delivery country to|delivery address to|delivery place to|delivery city to|country delivery place|destination to|delivery item place|delivery item to',
  served: 'served|country served|place served|served delivery|country served place',
};

const FACTS: Record<keyof PartyFacts, string> = {
  name: 'name|firm|firm name|contact|contact name|firm contact|firm contact name',
  country: 'country|country place|country address|firm country|country tax',
  city: 'city|city place|address city|firm city',
  address: 'address|place|firm address|firm place|contact address|country address city|address tax',
  phone: 'phone|phone number|contact phone|contact number|firm phone',
  email: 'email|contact email|address email|firm email|email name',
  website: 'website|firm website|address website|website number',
  taxId: 'tax|tax number|firm tax|firm tax number|firm number',
  established: 'established|established year|firm established|firm established year|established country',
};

const ROLES: Partial<Record<Concept, PartyRole>> = {
  seller: 'seller', buyer: 'buyer', consignee: 'consignee', endUser: 'endUser', notify: 'notify', payer: 'payer', bank: 'bank',
  forwarder: 'forwarder', maker: 'manufacturer',
};

function combinations<Key extends string>(table: Record<Key, string>): Map<string, Key> {
  const out = new Map<string, Key>();
  for (const [key, list] of Object.entries(table) as [Key, string][]) {
    for (const item of list.split('|')) out.set(item.split(' ').sort().join(' '), key);
  }
  return out;
}

const goods = combinations(GOODS);
const where = combinations(WHERE);
const facts = combinations(FACTS);

/** What a label about information says: `Shipping details` is a fact, `Buyer details` a section, `Product details` neither. */
function sectionOf(words: readonly Concept[], key: GoodsKey | undefined): Meaning | null {
  if (key && TRADE.has(key)) return { kind: 'goods', key };
  const [only, other] = words;
  const role = only === 'firm' || only === 'contact' ? 'seller' : only && ROLES[only];
  return role && (other === undefined || other === 'contact') ? { kind: 'section', role } : null;
}

const TRADE: ReadonlySet<GoodsKey> = new Set(['shipping', 'payment', 'message']);

/** The meaning of a label made of these concepts, null where they name nothing the reader takes. */
export function meaningOf(concepts: ReadonlySet<Concept>): Meaning | null {
  const words = [...concepts].filter((concept) => concept !== 'filler' && concept !== 'info');
  const all = words.sort().join(' ');
  if (concepts.has('info')) return sectionOf(words, goods.get(all));
  const fact = facts.get(all);
  if (fact) return { kind: 'party', role: null, fact };
  const key = goods.get(all);
  if (key) return { kind: 'goods', key };
  const place = where.get(all);
  if (place) return { kind: 'where', key: place };
  const party = words.find((concept) => ROLES[concept]);
  const role = party && ROLES[party];
  if (!role) return null;
  const rest = words.filter((concept) => concept !== party).join(' ');
  const ofParty = rest === '' ? 'name' : facts.get(rest);
  return ofParty ? { kind: 'party', role, fact: ofParty } : null;
}
