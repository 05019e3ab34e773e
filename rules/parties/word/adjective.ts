/** Endings of Russian adjectives, by sound: tables hold the form in -y. */
const ENDING = /(?:aja|oje|oe|ogo|oi|ih|o)$/;
const SHORTEST = 7;

/** "sudostroitelnaya" → "sudostroitelny", by sound; other words as they are. */
export const masculineOf = (heard: string): string => (heard.length < SHORTEST ? heard : heard.replace(ENDING, 'i'));
