import { form, type Scenario, said, scenarios } from './scenario.ts';

const PUMP = { title: 'Kazan dairesi sirkülasyon pompası', hs: '8413.70' };

/** An address that is no tie: priority goods stay a note, and nothing is tied. */
const noTie = (label: string, text: string): Scenario => ({
  destinations: [form(label, text)],
  verdict: 'note',
  ties: [],
  silent: ['direct_', 'embargoed', 'tie_'],
});
const atAddress = (address: string): Scenario => ({
  parties: [{ role: 'seller', name: 'Example Parts', address }],
  deal: { destination: 'DE' },
  verdict: 'note',
  ties: [],
});

scenarios({
  'Akyarlar in Bodrum is not Akyar': atAddress('Akyarlar Mahallesi, 48400 Bodrum/Muğla'),
  'a boiler room is not Kazan': { listing: PUMP, deal: { destination: 'TR' }, verdict: 'clear', ties: [] },
  'the city of Zaporizhzhia': noTie('Адреса', '69001, м. Запоріжжя, Україна'),
  'the city of Kherson': noTie('Адрес доставки', '73000, г. Херсон, Украина'),
  'Kamianets-Podilskyi is not Podolsk': noTie('Місто', "Кам'янець-Подільський, Україна"),
  'a Chinese border city': atAddress('内蒙古自治区满洲里市华埠大街'),
  'a street named after Moscow': atAddress('Moskauer Straße 12, 99427 Weimar'),
  'a boulevard named after Stalingrad': atAddress('10 boulevard de Stalingrad, 44000 Nantes, France'),
  'a street named after Crimea': atAddress('150 rue de Crimée, 75019 Paris'),
  'Moscow, Idaho': noTie('Ship to', 'Moscow, ID 83843, USA'),
  'St. Petersburg, Florida': noTie('Ship to', '200 Central Ave, St. Petersburg, FL 33701'),
  'the words of a payment instruction are no bank': {
    texts: [said('payment', 'TEXAS INSTRUMENTS PARTS. SWIFT PAYMENT INSTRUCTION FOLLOWS')],
    deal: { destination: 'DE' },
    verdict: 'note',
    ties: [],
  },
  'a Kazakh phone': {
    parties: [{ role: 'buyer', name: 'Example Gizmos', country: 'KZ', phone: '+7 701 234 56 78' }],
    verdict: 'note',
    ties: [],
  },
  'ball bearings, LED drivers and a contact at stand.by': {
    listing: { title: 'NSK 6204 deep groove ball bearing', manufacturer: 'NSK' },
    parties: [{ role: 'seller', email: 'sales@stand.by' }],
    texts: [said('other', 'Also: LED driver 24 V. Contact: sales@stand.by')],
    deal: { destination: 'DE' },
    verdict: 'clear',
    ties: [],
    says: ['goods_broad'],
  },
  'Russian spoken by the buyer is no tie': {
    texts: [said('message', 'Добрый день, прошу выслать предложение на 100 штук.')],
    reading: { kind: 'rfq' },
    deal: { destination: 'KZ' },
    verdict: 'note',
    ties: [],
  },
});
