import { i18n } from '#i18n';
import type { Evidence } from '../rules/screening.ts';

const FIELDS = [
  'title',
  'description',
  'category',
  'mpn',
  'model',
  'sku',
  'manufacturer',
  'hs',
  'eccn',
  'origin',
  'shipsFrom',
  'shipping',
  'payment',
  'message',
  'destination',
  'other',
] as const;

/** The name of a field in words; a label of the page stays as the page wrote it. */
export function fieldName(field: string): string {
  const known = FIELDS.find((key) => key === field);
  return known === undefined ? field : i18n.t(`field.${known}`);
}

/** The page's own words, each with the field they stood in. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence">
      {evidence.map(({ field, text }) => (
        <li key={`${field}:${text}`}>
          <span class="evidence-field">{fieldName(field)}</span> <q dir="auto">{text}</q>
        </li>
      ))}
    </ul>
  );
}
