/** One good message of every kind that carries something. */
import { blankSnapshot } from '../../reader/snapshot/snapshot.ts';

const HASH = 'a'.repeat(64);
const ref = { segment: 'first', seq: 1, hash: HASH };
const said = { reason: 'Known to us for years', author: 'Desk' };
const seen = { tab: 1, url: 'https://shop.example/p', listing: { title: 'Bearing 6204', url: null } };
const party = {
  name: 'Invented Works',
  country: 'Türkiye',
  city: 'İzmir',
  taxId: '1234567890',
  phone: '+90 232 000 00 00',
};
const entry = {
  ...{ list: 'own:firms', id: '7', name: 'INVENTED WORKS', matchedName: 'Invented Works', effect: 'freeze' },
  ...{ jurisdiction: 'EU', programme: null, countries: ['RU'], grade: 'review' },
};
const about = {
  of: 'party',
  name: 'Invented Works',
  country: 'TR',
  taxId: null,
  entries: [entry],
  beside: [],
  vouched: false,
};
const decision = {
  id: 'one',
  about,
  scope: { in: 'party', name: 'Invented Works' },
  ...said,
  decided: '2026-11-01',
  expires: '2027-01-01',
};
export const DECISIONS = { format: 'tradeflag-decisions', schema: 1, decisions: [decision] };
export const ANSWERS = {
  ...{ format: 'tradeflag-supplier-answers', schema: 1 },
  answers: [
    {
      ...{
        id: 'a',
        supplier: 'Invented Works',
        item: '6204',
        answers: { origin: 'Japan', hs: '8482.10' },
        by: 'Sales',
      },
      ...{ on: '2026-11-01', author: 'Desk', revision: 1 },
    },
  ],
};
const review = {
  of: ref,
  agrees: true,
  reason: 'So it is',
  reviewer: 'Second desk',
  at: 1_795_000_000_000,
  zone: 'Europe/Istanbul',
};
export const REVIEW = { format: 'tradeflag-review-answer', schema: 1, review };

export const DEAL = {
  ...{ side: 'sell', seller: party, buyer: party, consignee: { country: 'Georgia' }, destination: 'Tbilisi, Georgia' },
  ...{ bank: { name: 'A Bank', bic: 'ABCDTRIS' }, vessel: { name: 'Gull', imo: '9074729' }, route: ['Mersin', 'Poti'] },
  ...{
    owners: [{ of: 'Invented Works', name: 'A. Person', share: 51 }],
    jurisdictions: ['US', 'EU'],
    text: 'spare parts',
  },
  ...{ exportCountry: 'TR', authorisation: { number: 'X-1', until: '2027-01-01' } },
};

const SNAPSHOT = {
  ...blankSnapshot('https://shop.example/p'),
  title: 'Bearing',
  tags: ['main', 'h1'],
  depths: [0, 1, 2],
  kinds: [0, 1, -1],
  texts: ['Bearing 6204, HS code 8482.10'],
};

export const MESSAGES = [
  { type: 'screen', page: SNAPSHOT },
  { type: 'tab-state', tab: 3 },
  { type: 'check-once', tab: 3 },
  { type: 'check-text', text: 'FPGA for a buyer in Minsk' },
  { type: 'deals', tab: null },
  { type: 'save-deal', tab: 3, draft: { id: null, revision: null, name: 'Bearings', deal: DEAL } },
  { type: 'remove-deal', id: 'one', revision: 2 },
  { type: 'choose-deal', tab: 3, id: 'one' },
  { type: 'deal-from-page', tab: 3 },
  { type: 'note-answer', answer: ANSWERS.answers[0] },
  { type: 'import-answers', answers: ANSWERS.answers },
  { type: 'set-presenter', on: true },
  { type: 'set-site', host: 'shop.example', on: false },
  { type: 'pause', minutes: 60 },
  { type: 'remember', seen, about, scope: decision.scope, expires: '2027-01-01', ...said },
  { type: 'vouch', name: 'Invented Works', country: null, expires: '2027-01-01', ...said },
  { type: 'forget', id: 'one', ...said },
  {
    type: 'record',
    seen,
    outcome: 'refused',
    authorisation: { number: 'X-1', until: '2027-01-01' },
    closes: ref,
    ...said,
  },
  { type: 'import-decisions', decisions: [decision], ...said },
  { type: 'note-log', note: { do: 'erase', of: [ref], ...said } },
  { type: 'note-log', note: { do: 'review', review } },
  { type: 'replay', of: ref },
  { type: 'guard-decide', key: HASH, choice: { do: 'not-same', party: 0, reason: 'register' } },
  { type: 'guard-window', show: 'page' },
  { type: 'set-pack-source', address: 'https://packs.example/pack.json', key: `${'A'.repeat(43)}=` },
  { type: 'use-pack', number: 2026112401 },
  { type: 'look-up', text: 'Invented Works' },
  { type: 'list-entries', entries: [{ list: 'own:firms', id: '7' }] },
  { type: 'set-download', publication: 'ofac_sdn_csv', on: true },
  { type: 'importer-news', news: { progress: { task: 1, stage: 'reading', read: 1, total: 2, rows: 3 } } },
];
