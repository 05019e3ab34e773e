import { CAPACITOR, CHIP, said, scenarios } from './scenario.ts';

const EU_DUTIES = ['eu_12g', 'eu_12gb', 'eu_8ga'];

scenarios({
  'request in Turkish: no end user, low invoice, another code': {
    reading: { kind: 'rfq' },
    texts: [
      said(
        'message',
        'Son kullanıcı bilgisi paylaşılmayacak. Fatura bedeli düşük gösterilsin, GTİP 3926 olarak yazılsın.',
      ),
    ],
    deal: { destination: 'AE' },
    verdict: 'review',
    says: ['flags_count'],
  },
  'request in German: strike the clause, firm founded lately, Astana': {
    reading: { kind: 'rfq' },
    parties: [{ role: 'buyer', name: 'Example Gizmos', country: 'KZ', city: 'Astana', established: '2023' }],
    texts: [said('message', 'Bitte streichen Sie die No-Russia-Klausel aus dem Vertrag.')],
    deal: { side: 'sell', destination: 'KZ', jurisdictions: ['EU'] },
    verdict: 'review',
    flags: ['RF-NO-REEXPORT-REMOVED', 'RF-NEW-FIRM'],
    duties: EU_DUTIES,
  },
  'a forwarder as consignee of a young firm, no end user': {
    reading: { kind: 'rfq' },
    parties: [
      { role: 'consignee', name: 'Silver Crane Logistics LLC c/o Example Gizmos', country: 'TR' },
      { role: 'buyer', name: 'Example Gizmos', country: 'TR', established: '2023' },
    ],
    deal: { side: 'sell', destination: 'TR' },
    verdict: 'review',
    flags: ['RF-FORWARDER', 'RF-NEW-FIRM'],
  },
  'Dubai buyer, free e-mail, shared office: low flags are one': {
    reading: { kind: 'rfq' },
    parties: [
      {
        role: 'buyer',
        name: 'Example Gizmos FZE',
        country: 'AE',
        email: 'example.gizmos@gmail.com',
        address: 'Office 1207, Business Bay, Dubai',
      },
    ],
    deal: { side: 'sell', destination: 'AE' },
    verdict: 'note',
    silent: ['flags_count'],
  },
  'machining centre sold to Bishkek by an EU exporter': {
    listing: { title: 'CNC machining centre, vertical, 5-axis', hs: '8457.10' },
    parties: [{ role: 'buyer', name: 'Example Mash', country: 'KG', city: 'Bishkek' }],
    deal: { side: 'sell', jurisdictions: ['EU'] },
    verdict: 'review',
    says: ['eu_12f'],
    duties: EU_DUTIES,
  },
  'capacitors sold to Ankara by an EU exporter': {
    listing: CAPACITOR,
    parties: [{ role: 'buyer', name: 'Example Elektronik', country: 'TR', city: 'Ankara' }],
    deal: { side: 'sell', destination: 'TR', exportCountry: 'DE', jurisdictions: ['EU'] },
    verdict: 'note',
    ties: [],
    duties: EU_DUTIES,
  },
  'capacitors bought in Türkiye from Germany: asked to sign': {
    listing: CAPACITOR,
    deal: { side: 'buy', destination: 'TR', exportCountry: 'DE' },
    verdict: 'note',
    duties: ['eu_12g_sign'],
  },
  'roubles through a Russian bank': {
    listing: CHIP,
    deal: { destination: 'AE', bank: { name: 'Example Bank', country: 'RU' } },
    verdict: 'review',
    says: ['payment'],
    silent: ['direct_ru'],
  },
});
