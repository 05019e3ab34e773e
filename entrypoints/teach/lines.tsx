import { i18n } from '#i18n';
import { kind, type Line, MOST_LINES, PICKS, type Pick, point, pointed } from './state.ts';

const INDENT_PX = 6;
const DEEPEST = 24;

export const pickName = (one: Pick): string =>
  one === 'title' ? i18n.t(kind.value === 'search' ? 'teach.cardPick' : 'teach.titlePick') : i18n.t(`field.${one}`);

/** The page as lines of text, each of which can be pointed at. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  const least = Math.min(...lines.map(({ depth }) => depth));
  return (
    <>
      <ul>
        {lines.slice(0, MOST_LINES).map(({ at, text, depth }, number) => {
          const picks = PICKS.filter((one) => pointed.value[one] === at);
          return (
            <li key={`${number}`} style={{ paddingInlineStart: Math.min(depth - least, DEEPEST) * INDENT_PX }}>
              <button type="button" class="line" aria-pressed={picks.length > 0} dir="auto" onClick={() => point(at)}>
                {text}
                {picks.map((one) => (
                  <span key={one} class="picked">
                    {pickName(one)}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ul>
      {lines.length > MOST_LINES && <p class="soft">{i18n.t('teach.more', [String(MOST_LINES)])}</p>}
    </>
  );
}
