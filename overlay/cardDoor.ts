/**
 * How the content script reaches the card, which is a bundle of its own and comes into the same isolated world on
 * first use: by one property of that world's global object, which no page can see.
 */
import type { NamedDeal } from '../components/deal/line.tsx';
import type { WordedScreening } from '../rules/worded.ts';

/** What the card says. */
export interface CardContent {
  /** Null: nothing was screened, and the card says so. */
  screening: WordedScreening | null;
  /** Which listing of the screening. */
  listing: number;
  deal: NamedDeal | null;
}

export interface CardOptions extends CardContent {
  /** The mark's node: the card stands beside it and gives the focus back to it. */
  host: HTMLElement;
  /** Aborting closes the card and leaves nothing behind. */
  signal: AbortSignal;
}

export interface CardDoor {
  /** Opens the card of a mark with the focus in it; a card of another mark is closed first. */
  open(options: CardOptions): void;
  /** The mark whose card is open. */
  beside(): HTMLElement | null;
  /** Shows news in the open card, without touching the focus. */
  renew(content: CardContent): void;
  close(): void;
}

const world = globalThis as typeof globalThis & { tradeflagCard?: CardDoor };

/** Called by the card's bundle when it has come. */
export function registerCard(door: CardDoor): void {
  world.tradeflagCard = door;
}

/** The card's door, undefined until its bundle has come. */
export function cardDoor(): CardDoor | undefined {
  return world.tradeflagCard;
}
