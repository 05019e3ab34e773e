import type { RecordPart } from '../../rules/wording/record.ts';

/** A record part by part, as it is read on the screen and on paper. */
export function RecordParts({
  title,
  parts,
  disclaimer,
  language,
}: {
  title: string;
  parts: readonly RecordPart[];
  disclaimer: string;
  language: string;
}) {
  return (
    <div class="record" lang={language}>
      <h3 class="record-title">{title}</h3>
      {parts.map((part, i) => (
        <section key={`${i} ${part.title}`}>
          <h4>{part.title}</h4>
          <dl>
            {part.lines.map(({ label, text, quote }, at) => (
              <div key={`${at} ${label}`} class={label === '' ? 'plain' : undefined}>
                {label !== '' && <dt>{label}</dt>}
                <dd dir="auto">{quote === true ? <q>{text}</q> : text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="disclaimer">{disclaimer}</p>
    </div>
  );
}

/** The same as plain text, for a ticket or a mail. */
export function recordText({
  title,
  parts,
  disclaimer,
}: {
  title: string;
  parts: readonly RecordPart[];
  disclaimer: string;
}): string {
  const told = parts.flatMap((part) => [
    '',
    part.title,
    ...part.lines.map(({ label, text, quote }) => {
      const words = quote === true ? `"${text}"` : text;
      return label === '' ? `- ${words}` : `- ${label}: ${words}`;
    }),
  ]);
  return [title, ...told, '', disclaimer].join('\n');
}
