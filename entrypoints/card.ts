import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { card } from '../overlay/card.tsx';
import { registerCard } from '../overlay/cardDoor.ts';

/** The card's own bundle, injected by the background when a mark is first opened. */
export default defineUnlistedScript(() => registerCard(card));
