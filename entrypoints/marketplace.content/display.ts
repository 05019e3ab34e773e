/** Marks of a page and the card behind them. */
import { browser } from 'wxt/browser';
import { cardDoor } from '../../overlay/cardDoor.ts';
import { type Mark, type Marks, placeMarks } from '../../overlay/marks.ts';
import { ask } from '../../platform/ask.ts';
import type { StatedDeal } from '../../rules/dealBook/age.ts';
import type { WordedScreening } from '../../rules/worded.ts';

export interface Display {
  /** Marks the anchors of listings with their verdicts, or as unchecked where no screening came. */
  show(anchors: readonly (Element | null)[], screening: WordedScreening | null): void;
  /** Whether the page hides or covers a mark that stands in view. */
  hidden(): boolean;
}

export interface DisplayOptions {
  signal: AbortSignal;
  /** The page keeps removing our marks. */
  onRemoved(): void;
}

/** A listing that has a place on the page. */
interface Placed {
  anchor: Element;
  /** Its number in the screening. */
  listing: number;
}

/** Puts marks on the page and opens the card on demand; its bundle is loaded at the first opening. */
export function display({ signal, onRemoved }: DisplayOptions): Display {
  let placed: Placed[] = [];
  let screening: WordedScreening | null = null;
  let opened: Element | null = null;
  /** Most pages have nothing to mark, and need not pay for it. */
  let marks: Marks | null = null;

  const statedDeal = (): Promise<StatedDeal | null> => ask('deal', {}).catch(() => null);
  const listingAt = (anchor: Element | null) => placed.find((item) => item.anchor === anchor)?.listing;

  async function open(mark: number, host: HTMLElement): Promise<void> {
    const item = placed[mark];
    if (item === undefined) return;
    const [deal] = await Promise.all([statedDeal(), cardDoor() ?? ask('load-card', {})]);
    if (signal.aborted) return;
    opened = item.anchor;
    cardDoor()?.open({ screening, listing: item.listing, host, deal, signal });
  }

  async function renew(): Promise<void> {
    if (!cardDoor()?.beside()) return;
    const deal = await statedDeal();
    const listing = listingAt(opened);
    if (listing === undefined) cardDoor()?.close();
    else cardDoor()?.renew({ screening, listing, deal });
  }

  return {
    show(anchors, news) {
      placed = anchors.flatMap((anchor, listing) => (anchor === null ? [] : [{ anchor, listing }]));
      screening = news;
      if (placed.length > 0) marks ??= placeMarks(document, { onOpen: open, onRemoved, signal });
      marks?.show(placed.map(({ anchor, listing }) => markOf(anchor, screening?.listings[listing])));
      renew();
    },
    hidden: () => marks?.hidden() ?? false,
  };
}

function markOf(anchor: Element, listing: WordedScreening['listings'][number] | undefined): Mark {
  // The one message of this script: i18n's own code would cost every page more than it.
  const name = () => browser.i18n.getMessage('verdict_unchecked' as never);
  if (listing === undefined) return { anchor, verdict: 'unchecked', label: name() };
  return { anchor, verdict: listing.verdict, label: listing.verdictText };
}
