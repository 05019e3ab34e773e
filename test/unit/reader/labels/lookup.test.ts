import { expect, test } from 'vitest';
import { conceptsIn, labelMeaning, leadsToDestination, learn } from '../../../../reader/labels/lookup.ts';
import { plain } from '../../../../reader/labels/plain.ts';
import labels from '../../../../rules/tables/labels.json' with { type: 'json' };

learn(labels.words);

function meant(label: string): string | null {
  const meaning = labelMeaning(label);
  if (!meaning) return null;
  return meaning.kind === 'party'
    ? `${meaning.role ?? '?'}.${meaning.key}`
    : meaning.kind === 'section'
      ? `${meaning.role}:`
      : meaning.key;
}

test.each([
  [
    'mpn',
    'Manufacturer Part No|Mfr #|MPN|Part #|Manufacturer Part Number (MPN)|Herstellernummer|Üretici Parça No|Артикул производителя|制造商零件编号|Référence fabricant|Número de parte|品番|OEM Number|Symbol producenta|제조사 품번|Артикул (парт-номер)',
  ],
  ['model', '품명 및 모델명|機種|Model #|Model Number|型号|Modellnummer|Модель|Numéro du modèle de l’article|货号'],
  ['article', 'Артикул|Artikel-Nr.|Product code|Produktové číslo'],
  ['sku', 'SKU|ASIN|Item #|Order Code|DISTI #|Bestellnummer'],
  ['manufacturer', 'Manufacturer|Brand Name|品牌|Производитель|Hersteller|Marque|Üretici|Виробник'],
  [
    'hs',
    'HS Code|Tariff No|HTSUS|GTİP|Код ТН ВЭД|Zolltarifnummer|海关编码|Код УКТ ЗЕД|Code douanier|tariffCode|H.S. Code|Harmonized System Code|CAHTS|ТН ВЭД коды ЕАЭС|税则号列|VTSZ|Gümrük Tarife Numarası|NCM',
  ],
  ['eccn', 'ECCN|US ECCN|usEccn|EU ECCN|Export Control Classification Number (ECCN)'],
  [
    'origin',
    'Country of Origin|Place of Origin|Menşei|Страна-изготовитель|Ursprungsland|产地|Pays d’origine|País de origen|Country/Region of Manufacture|Країна походження',
  ],
  [
    'shipsFrom',
    'Warehouse location|Port of dispatch|Город отправки|発送元|Dikirim dari|Ships from|Item location|Artikelstandort|发货地|FOB Port|Port of loading',
  ],
  [
    'destination',
    'Dikirim ke|Entregar en|배송지|お届け先|משלוח ל|Beneficiary country|İşin yapılacağı yer|Место выполнения работ|Deliver to|Ship to|Destination|Port of discharge|Teslimat ülkesi|Страна назначения|收货地址|Lieferadresse|Adresse de livraison|País de destino|Place of delivery|Indirizzo di consegna',
  ],
  ['served', 'Ships to|Main Markets|主要市场|Posts to'],
  ['shipping', 'Packaging|Shipping details|Delivery time|Teslim süresi|Lieferung|Incoterms'],
  ['buyer.name', 'Buyer|Alıcı|Покупатель|Käufer|买家|Заказчик'],
  ['buyer.country', 'Buyer from|Buyer country|Страна покупателя|Alıcı ülkesi'],
  ['consignee.name', 'Consignee|Грузополучатель|收货人|Empfänger'],
  ['endUser.name', 'End user|Son kullanıcı|Конечный пользователь|最终用户|Endverwender'],
  ['payer.address', 'Billing address'],
  ['notify.name', 'Notify party'],
  ['seller:', 'Supplier information|Company profile|Angaben zum Verkäufer'],
  ['?.taxId', 'Tax ID|ИНН|Vergi No|VAT No'],
  ['?.phone', 'Tel|Phone number|Телефон|电话'],
])('%s', (meaning, labels) => {
  for (const label of labels.split('|')) expect([label, meant(label)]).toEqual([label, meaning]);
});

test('labels that only look alike mean nothing', () => {
  for (const label of [
    'Price',
    'Brand origin',
    'Price in EUR',
    'Shipping weight',
    'Number of pins',
    'Страна бренда',
    'Manufacturer Standard Pack',
    'For',
    'No',
    'Portable',
    'Color',
    'Minimum order',
    '材质',
    'Original Luxury',
    '',
  ]) {
    expect([label, meant(label)]).toEqual([label, null]);
  }
});

test('every word of the table stands there as `plain` spells it, under one concept', () => {
  const seen = new Map<string, string>();
  for (const [concept, list] of Object.entries(labels.words)) {
    for (const word of list.split('|')) {
      expect(word).toBe(plain(word) + (word.endsWith('*') ? '*' : ''));
      expect([word, seen.get(word)]).toEqual([word, undefined]);
      seen.set(word, concept);
    }
  }
});

test('a label of repeated half-words is answered', () => {
  const repeated = ['国', '地点', 'part ', 'manufactur', 'liefer'].map((word) => word.repeat(60).slice(0, 59));
  expect(repeated.map((label) => labelMeaning(label)?.kind ?? null)).toEqual(['party', 'party', null, null, 'goods']);
});

test('names of form controls: known words among others', () => {
  expect(conceptsIn('op_order_checkout[shippingAddress][country]'.replace(/([a-z])([A-Z])/g, '$1 $2'))).toEqual(
    expect.arrayContaining(['delivery', 'address', 'country']),
  );
});

test('a sentence that leads to the country goods are sent to', () => {
  expect(leadsToDestination('This item can be shipped to the following country')).toBe(true);
  expect(leadsToDestination('Cet objet peut être envoyé vers le pays suivant')).toBe(true);
  expect(leadsToDestination('Choose how to pay in your country')).toBe(false);
  expect(leadsToDestination('We do not ship to the following country')).toBe(false);
  expect(leadsToDestination("This item can't be shipped to the following country")).toBe(false);
  expect(leadsToDestination('Final price with delivery')).toBe(false);
});
