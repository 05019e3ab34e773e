/**
 * Footnotes of the Entity List, printed as a bare figure glued to a section: `734.9(g),3`. Footnote 3 is the Russian and
 * Belarusian military end user, whom the foreign direct product rule reaches. Source: 15 CFR 744, Supplement No. 4.
 */
const MARKS: readonly [RegExp, string][] = [
  [/734\.9\(e\)\s?1\b|734\.9\(e\)\(1\)/, 'footnote 1'],
  [/734\.9\(g\),?\s?3/, 'footnote 3'],
  [/EAR\)\s?4\b|734\.9\(e\)\(2\)/, 'footnote 4'],
  [/EAR\)\s?5\b|734\.9\(e\)\(3\)/, 'footnote 5'],
];

/** Footnotes that a licence requirement names. */
export function footnotesOf(requirement: string): string[] {
  return MARKS.flatMap(([mark, name]) => (mark.test(requirement) ? [name] : []));
}
