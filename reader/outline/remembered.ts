/** Answers kept: a page repeats its class names and labels many times. */

const MOST = 4_000;

/** `of`, asked once for each text. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  of: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
