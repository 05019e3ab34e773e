/** Names by the father, as East Slavic people bear them. */
import type { Word } from './word.ts';

/** By sound: -ovich, -evich, -ovna, -evna, -ich, -inichna. */
const PATRONYMIC = /.(?:[aeo]vic|[aeoi]vna|ilic|inicna)$/;

export const isPatronymic = ({ sound }: Word): boolean => PATRONYMIC.test(sound);
