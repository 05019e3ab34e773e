/** What a label means: which concepts, in any order, name which fact. */
import type { PartyFacts, PartyRole } from '../../rules/reading.ts';
import type { Concept } from './vocabulary.ts';

/** Facts of goods; `article` is a number that may be the maker's or the shop's, told by its shape. */
export type GoodsKey =
  | 'mpn'
  | 'model'
  | 'article'
  | 'sku'
  | 'manufacturer'
  | 'hs'
  | 'eccn'
  | 'origin'
  | 'shipsFrom'
  | 'category'
  | 'description'
  | 'shipping'
  | 'payment'
  | 'message'
  | 'title';
/** Where goods go: of this deal, or served by the seller in general. */
export type WhereKey = 'destination' | 'served';

/**
 * A label's meaning. A party's fact may lack a role (`Country: Turkey`): the page around it tells whose it is.
 * A section (`Supplier information`) has no value of its own.
 */
export type Meaning =
  | { kind: 'goods'; key: GoodsKey }
  | { kind: 'where'; key: WhereKey }
  | { kind: 'party'; role: PartyRole | null; key: keyof PartyFacts }
  | { kind: 'section'; role: PartyRole; key: 'name' };

/** Rules by key: the concepts a label must have, then behind `~` those it may have besides. `|` parts alternatives. */
const GOODS: Record<GoodsKey, string> = {
  hs: 'hs ~ number item country',
  eccn: 'eccn ~ number country',
  mpn: 'mpn ~ number maker part article|part number ~ maker model|maker part|maker number ~ item article|maker article|maker model ~ number|maker reference ~ part',
  model: 'model ~ number name item brand article reference seller',
  article: 'article ~ number item|item number ~ reference|reference ~ number item',
  sku: 'sku ~ number item|shop number ~ part item article|shop part',
  origin:
    'origin ~ country item place city made number to|country made ~ item place maker|country maker ~ place item|made ~ place item city to',
  manufacturer: 'maker ~ brand name firm|brand ~ name item firm',
  shipsFrom:
    'delivery from ~ country place item|located ~ item place|load place|load address|load port|load delivery ~ place|port',
  category: 'category ~ item',
  description: 'description ~ item',
  shipping: 'delivery ~ terms shipment item payment|shipment ~ terms item',
  payment: 'payment ~ terms',
  message: 'message ~ item buyer',
  title: 'item ~ name',
};
const WHERE: Record<WhereKey, string> = {
  destination:
    'delivery to ~ country address place city item|delivery place ~ country city item|delivery address|delivery country|delivery city|delivery port|destination ~ country place port city address delivery to|unload port|country to',
  served: 'served ~ country place delivery',
};
const FACTS: Record<keyof PartyFacts, string> = {
  name: 'name ~ firm contact|firm|contact ~ firm',
  country: 'country ~ place firm address',
  city: 'city ~ place firm address',
  address: 'address ~ firm country city contact|place ~ firm',
  phone: 'phone ~ number contact firm|contact number',
  email: 'email ~ address contact firm name',
  website: 'website ~ address firm',
  taxId: 'tax ~ number firm|firm number',
  established: 'established ~ year firm',
};
const ROLES: Partial<Record<Concept, PartyRole>> = {
  endUser: 'endUser',
  consignee: 'consignee',
  notify: 'notify',
  payer: 'payer',
  forwarder: 'forwarder',
  bank: 'bank',
  buyer: 'buyer',
  seller: 'seller',
  maker: 'manufacturer',
};
/** Facts that remain one with `information` behind them: `Shipping details`. */
const TRADE = new Set<string>(['shipping', 'payment', 'message']);

type Rule<Key> = readonly [key: Key, needed: readonly string[], allowed: readonly string[]];

function rules<Key extends string>(table: Record<Key, string>): Rule<Key>[] {
  return (Object.entries(table) as [Key, string][]).flatMap(([key, list]) =>
    list.split('|').map((rule): Rule<Key> => {
      const [needed = '', allowed = ''] = rule.split(' ~ ');
      return [key, needed.split(' '), allowed.split(' ')];
    }),
  );
}

const goods = rules(GOODS);
const where = rules(WHERE);
const facts = rules(FACTS);

function find<Key>(table: readonly Rule<Key>[], words: readonly string[]): Key | undefined {
  return table.find(
    ([, needed, allowed]) =>
      needed.every((word) => words.includes(word)) &&
      words.every((word) => needed.includes(word) || allowed.includes(word)),
  )?.[0];
}

/** The meaning of a label made of these concepts, null where they name nothing the reader takes. */
export function meaningOf(concepts: ReadonlySet<Concept>): Meaning | null {
  const words = [...concepts].filter((concept) => concept !== 'filler' && concept !== 'info');
  const party = words.find((concept) => ROLES[concept]);
  const role = party ? (ROLES[party] as PartyRole) : null;
  const rest = words.filter((concept) => concept !== party);
  const key = find(goods, words);
  if (concepts.has('info')) {
    if (key && TRADE.has(key)) return { kind: 'goods', key };
    const section = role ?? (rest[0] === 'firm' || rest[0] === 'contact' ? 'seller' : null);
    return section && rest.length < 2 ? { kind: 'section', role: section, key: 'name' } : null;
  }
  if (key) return { kind: 'goods', key };
  const place = find(where, words);
  if (place) return { kind: 'where', key: place };
  // `Buyer from: Chile`.
  const from = role && rest.length === 1 && rest[0] === 'from';
  const fact = role && rest.length === 0 ? 'name' : from ? 'country' : find(facts, rest);
  return fact ? { kind: 'party', role, key: fact } : null;
}
