/** What a form control asks for: which fact, of whom. By autocomplete first, then its label, then its name. */
import type { PartyFacts, PartyRole } from '../../rules/reading.ts';
import { labelMeaning } from '../labels/lookup.ts';
import type { Control } from './controls.ts';

export type Asked = keyof PartyFacts | 'postcode' | 'message' | 'goods';

export interface FieldRole {
  asked: Asked;
  /** Null: the form as a whole tells. */
  role: PartyRole | null;
  /** The control asks where the goods go. */
  destination: boolean;
}

const AUTOCOMPLETE: readonly (readonly [RegExp, Asked])[] = [
  [/\bcountry/, 'country'], [/\baddress-level2\b/, 'city'], [/\bpostal-code\b/, 'postcode'], [/\b(?:street-address|address-)/, 'address'],
  [/\btel/, 'phone'], [/\bemail\b/, 'email'], [/\b(?:organization|name|given-name|family-name)\b/, 'name'],
];
const NAMES: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:country|countrycode|ulke|land|pays|pais|paese|kraj|strana)\b|country/, 'country'],
  [/\b(?:zip|zipcode|postal|postcode|postalcode|plz|posta kodu)\b|zip|postal/, 'postcode'],
  [/\b(?:city|town|locality|sehir|ort|stadt|ville|ciudad|citta|gorod)\b/, 'city'],
  [/\be ?mail|eposta/, 'email'],
  [/\b(?:phone|tel|telephone|mobile|telefon|fax)\b|phone/, 'phone'],
  [/\b(?:vat|tax|inn|vkn|tin|eori)\b|tax ?id|vat ?(?:id|no|number)/, 'taxId'],
  [/\b(?:address|street|addr|adres|adresse|address1|address2|line1|line2)\b|address|street/, 'address'],
  [/\b(?:message|comment|comments|remark|remarks|notes|inquiry|enquiry|requirement|requirements|details|description|mesaj|nachricht|instructions)\b|message|comment|remark/, 'message'],
  [/\b(?:product|item|subject|part|mpn|model)\b/, 'goods'],
  [/\b(?:website|url|homepage)\b/, 'website'],
  [/\b(?:company|organi[sz]ation|firm|firma|name|fullname|firstname|lastname|surname|consignee|recipient)\b|company|name/, 'name'],
];
const SECTIONS: readonly (readonly [RegExp, PartyRole])[] = [
  [/\b(?:bill|billing|payer|payment|invoice|fatura|rechnung|facturation)\b|billing|payment/, 'payer'],
  [/\bend ?user|enduser|son kullanici/, 'endUser'],
  [/\bnotify/, 'notify'],
  [/\b(?:ship|shipping|shipto|deliver|delivery|consignee|recipient|destination|dest|teslimat|liefer|livraison|envio|dostavka)\b|shipping|delivery|shipto/, 'consignee'],
  [/\b(?:buyer|customer|client|contact|purchaser)\b|buyer|customer/, 'buyer'],
  [/\b(?:seller|supplier|vendor|salic|from|origin|location|located)\b|seller|supplier/, 'seller'],
];

function first<T>(table: readonly (readonly [RegExp, T])[], text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const GOODS = new Set(['title', 'mpn', 'model', 'manufacturer', 'article', 'description']);

/** What the control asks for, null where it is nothing of a deal. */
export function roleOf({ autocomplete, names, label, tag }: Control): FieldRole | null {
  const section = /\bbilling\b/.test(autocomplete) ? 'payer' : /\bshipping\b/.test(autocomplete) ? 'consignee' : first(SECTIONS, names);
  const meaning = labelMeaning(label.replace(/[*:：\s]+$/, ''));
  if (meaning?.kind === 'where') {
    const asked = first(NAMES, names);
    return { asked: asked === 'city' || asked === 'address' || asked === 'postcode' ? asked : 'country', role: 'consignee', destination: true };
  }
  const byLabel = meaning?.kind === 'party' ? meaning : null;
  const own = byLabel?.role ?? section;
  const isMessage = meaning?.kind === 'goods' && meaning.key === 'message';
  const isGoods = meaning?.kind === 'goods' && GOODS.has(meaning.key);
  const asked: Asked | null =
    first(AUTOCOMPLETE, autocomplete) ?? (isMessage ? 'message' : null) ?? (isGoods ? 'goods' : null) ?? byLabel?.fact ?? first(NAMES, names) ?? (tag === 'textarea' ? 'message' : null);
  if (!asked || own === 'seller') return null;
  return { asked, role: own, destination: own === 'consignee' && (asked === 'country' || asked === 'city' || asked === 'address' || asked === 'postcode') };
}
