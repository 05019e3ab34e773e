import { CHIP, said, scenarios } from './scenario.ts';

scenarios({
  'Turkish supplier: origin left out, by way of Georgia to Russia': {
    texts: [
      said('description', 'Menşei belirtmeden nötr paketleme yapılır. Rusya’ya Gürcistan üzerinden transit sevkiyat.'),
    ],
    deal: { side: 'buy', destination: 'DE' },
    verdict: 'review',
    flags: ['RF-ADVERT-RU', 'RF-PACKING'],
  },
  'Russian supplier: parallel import by way of Kazakhstan': {
    texts: [
      said('shipping', 'Санкционная электроника, параллельный импорт, доставка в Россию через Казахстан за 2 недели'),
    ],
    deal: { side: 'buy', destination: 'DE' },
    verdict: 'review',
    flags: ['RF-ADVERT-RU'],
    silent: ['direct_ru'],
  },
  'Chinese supplier: another name, another code, neutral packing': {
    texts: [said('description', '支持中性包装，可以换HS编码，可改品名申报')],
    deal: { side: 'buy', destination: 'DE' },
    verdict: 'review',
    flags: ['RF-HS-CHANGE'],
  },
  'German supplier: who delivers to Russia does not come from there': {
    texts: [said('shipping', 'Lieferung nach Russland möglich.')],
    deal: { side: 'buy', destination: 'DE', jurisdictions: ['EU'] },
    verdict: 'review',
    flags: ['RF-ADVERT-RU'],
    silent: ['import_ru', 'import_eu'],
  },
  'English supplier: does not ship to Russia': {
    texts: [said('shipping', 'We ship worldwide. We do not ship to Russia or Belarus.')],
    deal: { side: 'buy', destination: 'DE' },
    verdict: 'note',
    ties: [],
  },
  'connector of Russian make from Riga': {
    listing: {
      title: 'Разъём цилиндрический 2РМДТ27',
      description: 'Соединитель электрический по ГОСТ 23784-98',
      originStated: 'Россия',
    },
    parties: [{ role: 'seller', name: 'Example Parts SIA', country: 'LV', city: 'Riga' }],
    deal: { side: 'buy', destination: 'EE', jurisdictions: ['EU'] },
    verdict: 'review',
    says: ['import_eu'],
    silent: ['direct_', 'tie_strong'],
  },
  'the same connector of German make': {
    listing: { title: 'Circular connector 2RM type', originStated: 'Germany' },
    parties: [{ role: 'seller', name: 'Example Parts SIA', country: 'LV' }],
    deal: { side: 'buy', destination: 'EE', jurisdictions: ['EU'] },
    cache: { lists: null },
    verdict: 'unchecked',
    ties: [],
  },
  'seller in Moscow, priority goods, EU': {
    parties: [{ role: 'seller', name: 'Example Parts', country: 'Russia', city: 'Moscow' }],
    deal: { side: 'buy', destination: 'DE', jurisdictions: ['EU'] },
    verdict: 'review',
    says: ['import_eu'],
    silent: ['direct_ru'],
  },
  'a table of countries the seller serves': {
    listing: CHIP,
    reading: { kind: 'supplier' },
    destinations: [{ source: 'served', label: 'Main markets', text: 'Germany, Poland, Russia, Kazakhstan' }],
    verdict: 'note',
    silent: ['direct_ru', 'tie_strong', 'import_'],
  },
  'Kaliningrad is Russia, Königsberg in Bavaria is not': {
    parties: [{ role: 'seller', name: 'Example Parts', address: '97486 Königsberg i. Bay.', country: 'DE' }],
    deal: { side: 'buy', destination: 'DE' },
    verdict: 'note',
    ties: [],
  },
});
