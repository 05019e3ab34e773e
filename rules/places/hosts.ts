/** Hosts of e-mail addresses and web links: only the registrable host speaks, never a path, a query or a file name. */
import type { Area } from '../screening.ts';
import type { Cue, CueStrength } from './cues.ts';
import { quote } from './scan.ts';
import type { DomainRules, PlaceRules } from './types.ts';

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-]{0,62})';
const HOST = `(?:${LABEL}\\.){1,5}${LABEL}`;
const EMAIL = new RegExp(`[\\p{L}\\p{N}._%+\\-]{1,64}@(${HOST})`, 'gu');
const LINK = new RegExp(`(?:https?://|www\\.)(${HOST})`, 'giu');
const BARE = new RegExp(`^\\s*(${HOST})(?:[:/?#]|\\s*$)`, 'u');

interface Reading {
  area: Area;
  strength: CueStrength;
  shared?: true;
}

/** What a host says; null for every ending that is of no area, and for English phrases that end in `.by`. */
function areaOfHost(host: string, { endings, freeMail, foreign, hacks }: DomainRules): Reading | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const ending = labels.at(-1) as string;
  const registrable = labels.slice(-2).join('.');
  if (foreign.includes(registrable)) return { area: 'RU', strength: 'latent', shared: true };
  for (const [area, list] of Object.entries(endings)) {
    if (!list.includes(ending)) continue;
    if (freeMail.includes(registrable)) return { area: area as Area, strength: 'weak', shared: true };
    const word = labels.at(-2) ?? '';
    if (Object.hasOwn(hacks, ending) && (hacks[ending] as string[]).includes(word)) return null;
    return { area: area as Area, strength: 'strong' };
  }
  return null;
}

function put(
  cues: Cue[],
  match: RegExpExecArray,
  kind: 'email' | 'domain',
  text: string,
  field: string,
  rules: PlaceRules,
) {
  const reading = areaOfHost(match[1] as string, rules.domains);
  if (reading === null) return;
  const rule = reading.shared ? 'mail_provider' : kind === 'email' ? 'email_host' : 'web_host';
  const evidence = { field, text: quote(text, match.index, match.index + match[0].length), rule };
  cues.push({
    kind,
    area: reading.area,
    strength: reading.strength,
    evidence,
    ...(reading.shared ? { shared: true } : {}),
  });
}

/** Cues of e-mail addresses and links in a text; in a `website` field a bare host counts as well. */
export function hostsIn(text: string, field: string, rules: PlaceRules): Cue[] {
  const cues: Cue[] = [];
  if (text.includes('@')) for (const match of text.matchAll(EMAIL)) put(cues, match, 'email', text, field, rules);
  if (/www\.|:\/\//i.test(text))
    for (const match of text.matchAll(LINK)) put(cues, match, 'domain', text, field, rules);
  const bare = field === 'website' && cues.length === 0 ? BARE.exec(text) : null;
  if (bare !== null) put(cues, bare, 'domain', text, field, rules);
  return cues;
}
