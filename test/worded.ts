/** Screenings in words for tests of what people see: invented, and as the rules would say it. */
import type { WordedFinding, WordedListing, WordedScreening } from '../rules/worded.ts';

export function finding(changes: Partial<WordedFinding> = {}): WordedFinding {
  return {
    id: 'goods_direct_russia',
    level: 'stop',
    params: {},
    evidence: [{ field: 'title', text: 'XY1234 microcontroller', rule: 'goods_mpn' }],
    basis: 'law',
    jurisdictions: ['EU', 'UK'],
    followsGoods: false,
    source: 'reg',
    next: ['ask'],
    text: 'Priority-list goods, and the order goes to Russia.',
    sourceText: { doc: 'Regulation 1', date: '2026-01-02', url: 'https://law.example/1', level: 'official text read' },
    actions: ['Ask your compliance team.'],
    ...changes,
  };
}

export function listing(changes: Partial<WordedListing> = {}): WordedListing {
  return {
    title: 'XY1234 microcontroller',
    url: 'https://shop.example/xy1234',
    goods: {
      ...{
        chpl: 'yes',
        hs6: '854231',
        alternatives: [],
        tier: '1',
        confidence: 0.9,
        evidence: [],
        row: 'A',
        family: null,
      },
      ...{ hs: [], eccn: [], mpn: 'XY1234', manufacturer: null, understood: true },
    },
    us: { origin: 'unknown', originStated: null, ear: false, brandCountry: null, evidence: [] },
    parties: [],
    destination: null,
    ties: [],
    flags: [],
    verdict: 'stop',
    findings: [finding()],
    obligations: [],
    verdictText: 'Stop: do not go on until compliance decides',
    goodsText: 'HS 8542.31: on the priority list, tier 1',
    originText: 'Origin not stated',
    evidence: [],
    askIn: 'zh',
    ...changes,
  };
}

export function screening(changes: Partial<WordedScreening> = {}): WordedScreening {
  return {
    url: 'https://shop.example/search',
    site: 'generic',
    kind: 'search',
    status: 'screened',
    reason: null,
    listings: [listing()],
    parties: [],
    apart: [],
    destination: null,
    ties: [],
    flags: [],
    checked: { goods: 'yes', origin: 'yes', destination: 'yes', parties: 'not-loaded', lists: [] },
    obligations: [],
    findings: [],
    verdict: 'stop',
    missed: {},
    verdictText: 'Stop: do not go on until compliance decides',
    summary: '1 of 1 is a priority-list good, 1 tie found.',
    notChecked: ['Names of parties: no list is loaded.'],
    disclaimer: 'Information, not legal advice.',
    questions: { en: 'Please send us the origin of {item}.', zh: '请提供 {item} 的原产国。' },
    ...changes,
  };
}
