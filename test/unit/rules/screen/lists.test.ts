/** Parties against lists: invented entries, screened through the real matcher. */
import type { Entity } from '../../../../rules/lists/entity.ts';
import { compilePartyLists } from '../../../../rules/parties/index.ts';
import { rules } from '../../../../tools/rules.ts';
import { CHIP, scenarios, TOWELS } from './scenario.ts';

const today = rules().meta.created;

function entity(name: string, changes: Partial<Entity> = {}): Entity {
  return {
    id: name,
    list: 'example',
    programme: null,
    effect: 'freeze',
    jurisdiction: 'EU',
    type: 'company',
    names: [{ text: name, kind: 'primary' }],
    countries: [],
    addresses: [],
    ids: [],
    websites: [],
    emails: [],
    dates: [],
    source: null,
    remarks: null,
    ...changes,
  };
}

const address = (text: string, city: string, country: string) => ({ text, city, country });

const ENTITIES = [
  entity('Quillon Microwave Instruments Company Limited', {
    effect: 'export-receiver',
    jurisdiction: 'US',
    countries: ['CN'],
    addresses: [address('88 Keji Road, Chengdu, China', 'Chengdu', 'CN')],
  }),
  entity('Veltra Trading LLC', { countries: ['RU'] }),
  entity('Sigma Trading LLC', { countries: ['RU'] }),
  entity('Parsbazaar Petrochem Marketing', {
    jurisdiction: 'US',
    programme: 'IRAN-EO13846',
    countries: ['AE'],
    ids: [{ kind: 'registration', value: 'AE7719204' }],
  }),
  entity('Morskaya Zvezda Nine', { type: 'vessel', ids: [{ kind: 'imo', value: '9074729' }] }),
];

const lists = (published: string) => compilePartyLists(ENTITIES, [{ list: 'example', published, imported: null }]);
const fresh = { lists: lists(today) };
const old = { lists: lists('2026-11-04') };

const QUILLON = {
  name: 'Quillon Microwave Instruments Co., Ltd.',
  country: 'CN',
  city: 'Chengdu',
  address: '88 Keji Road, Chengdu',
};

scenarios({
  'buyer with name and address of an Entity List entry, no word of Russia': {
    deal: { buyer: QUILLON, destination: 'CN', jurisdictions: ['US'] },
    cache: fresh,
    verdict: 'stop',
    ties: [],
    says: ['hit_receiver'],
    silent: ['direct_', 'tie_'],
  },
  'the same as seller only': {
    deal: { seller: QUILLON, destination: 'DE', jurisdictions: ['US'] },
    cache: fresh,
    verdict: 'review',
    says: ['hit_seller'],
  },
  'a like name of common words in another country': {
    listing: TOWELS,
    deal: { buyer: { name: 'Sigma Trade Co', country: 'TR' }, destination: 'TR', jurisdictions: ['EU'] },
    cache: fresh,
    verdict: 'note',
    says: ['hit_freeze'],
  },
  'the same rare name in another country': {
    listing: TOWELS,
    deal: { buyer: { name: 'Veltra Trading', country: 'TR' }, destination: 'TR', jurisdictions: ['EU'] },
    cache: fresh,
    verdict: 'review',
  },
  'the same rare name in the same country': {
    listing: TOWELS,
    deal: { buyer: { name: 'Veltra Trading', country: 'Russia' }, destination: 'TR', jurisdictions: ['EU'] },
    cache: fresh,
    verdict: 'stop',
  },
  'US-only Iran programme, EU chosen': {
    listing: TOWELS,
    deal: {
      buyer: { name: 'Parsbazaar Petrochem Marketing', country: 'AE', taxId: 'AE7719204' },
      destination: 'AE',
      jurisdictions: ['EU'],
    },
    cache: fresh,
    verdict: 'review',
    says: ['blocking_statute'],
  },
  'vessel by IMO under a new name': {
    listing: TOWELS,
    deal: { vessel: { name: 'Baltic Hope', imo: '9074729' }, destination: 'DE', jurisdictions: ['EU'] },
    cache: fresh,
    verdict: 'stop',
    says: ['hit_vessel'],
  },
  'vessel of the same name with another IMO': {
    listing: TOWELS,
    deal: { vessel: { name: 'Morskaya Zvezda Nine', imo: '9176187' }, destination: 'DE', jurisdictions: ['EU'] },
    cache: fresh,
    verdict: 'clear',
    silent: ['hit_'],
  },
  'owner of two thirds on the list': {
    deal: {
      buyer: { name: 'Example Gizmos', country: 'TR' },
      owners: [{ of: 'buyer', name: 'Veltra Trading LLC', share: '66 %' }],
      destination: 'TR',
      jurisdictions: ['EU'],
    },
    cache: fresh,
    verdict: 'review',
    says: ['hit_owner'],
  },
  'no hit, list fresh': {
    listing: TOWELS,
    deal: { seller: { name: 'Example Gizmos', country: 'DE' }, destination: 'DE' },
    cache: fresh,
    verdict: 'clear',
  },
  'no hit, list twenty days old': {
    listing: TOWELS,
    deal: { seller: { name: 'Example Gizmos', country: 'DE' }, destination: 'DE' },
    cache: old,
    verdict: 'unchecked',
  },
  'list twenty days old, goods to Russia': {
    listing: CHIP,
    deal: { seller: { name: 'Example Gizmos', country: 'DE' }, destination: 'RU' },
    cache: old,
    verdict: 'stop',
  },
});
