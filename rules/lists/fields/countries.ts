/** Countries as publishers write them: what a general reader of country names cannot know, or would get wrong. */

/** Publishers' own wording, lower case without marks → ISO alpha-2; null for what is no country. */
const WORDINGS: Readonly<Record<string, string | null>> = {
  'korea north': 'KP',
  'korea south': 'KR',
  'democratic peoples republic of korea': 'KP',
  'republic of korea': 'KR',
  'congo democratic republic': 'CD',
  'congo democratic republic of the': 'CD',
  'democratic republic of the congo': 'CD',
  'congo republic of the': 'CG',
  'iran islamic republic of': 'IR',
  burma: 'MM',
  palestinian: 'PS',
  'palestinian territories': 'PS',
  'occupied palestinian territories': 'PS',
  'west bank': 'PS',
  gaza: 'PS',
  crimea: 'UA',
  'man isle of': 'IM',
  'st kitts and nevis': 'KN',
  'st vincent and the grenadines': 'VC',
  'british virgin islands': 'VG',
  'virgin islands british': 'VG',
  'macedonia the former yugoslav republic of': 'MK',
  'china hong kong special administrative region': 'HK',
  ussr: null,
  'former ussr': null,
  unknown: null,
  undetermined: null,
};

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/^region: /, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A reader of country fields that asks `general` for what publishers do not write their own way, and asks once. */
export function countryReader(
  general: (text: string) => string | null,
): (text: string | null | undefined) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const field = text?.trim() ?? '';
    if (field === '' || field.length > 120) return null;
    const before = known.get(field);
    if (before !== undefined) return before;
    const key = folded(field);
    const country = Object.hasOwn(WORDINGS, key) ? (WORDINGS[key] as string | null) : general(field);
    known.set(field, country);
    return country;
  };
}
