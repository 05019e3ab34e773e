/**
 * The typed protocol between content script, pages and background: types only, so that it costs a content script
 * nothing. Schemas stand in schemas.ts; ask.ts sends, answer.ts receives.
 */
import type { Snapshot } from '../reader/snapshot/snapshot.ts';
import type { Source } from '../rules/cache.ts';
import type { DownloadFailure, Outcome } from '../rules/lists/outcome.ts';
import type { Publication } from '../rules/lists/publications.ts';
import type { ListStamp } from '../rules/screening.ts';
import type { Page } from '../rules/sites/index.ts';
import type { WordedScreening } from '../rules/worded.ts';
import type { ListTask, StoredList } from './db/schema.ts';
import type { StorageTrouble } from './db/trouble.ts';
import type { DealProtocol } from './dealMessages.ts';
import type { DecisionProtocol } from './decisionMessages.ts';
import type { GuardProtocol, GuardState } from './guardMessages.ts';
import type { LookUpProtocol } from './lookUpMessages.ts';
import type { PackProtocol } from './packMessages.ts';
import type { SupplierProtocol } from './supplierMessages.ts';
import type { TeachProtocol } from './teachMessages.ts';
import type { TextProtocol } from './textMessages.ts';

export type { GuardOrder, GuardState } from './guardMessages.ts';
export type { PackState, PacksState } from './packMessages.ts';

/** What the background knows of one tab; the popup's whole content. */
export interface TabState {
  host: string;
  /**
   * `off`: switched off for this site; `paused`: for an hour; `no-access`: the browser gave no access to this site;
   * `revoked`: the user took the access to a built-in site away; `not-running`: it may be read, and is not.
   */
  state: 'on' | 'off' | 'paused' | 'no-access' | 'revoked' | 'not-running' | 'not-ready';
  /** What the browser has to be asked for so that this site is always read; empty where nothing is missing. */
  origins: string[];
  /** Epoch milliseconds when the pause ends. */
  pausedUntil: number | null;
  screening: WordedScreening | null;
  /** `marks-removed`: the page keeps removing our marks; `marks-hidden`: it hides or covers one in view; `stopped`: it changes too fast to be read on. Badge and popup stay true. */
  trouble: 'marks-removed' | 'marks-hidden' | 'stopped' | null;
}

/** What a content script answers to the order `state`. */
export interface PageState extends Pick<TabState, 'host' | 'screening' | 'trouble'> {
  /** It was told to stop, and does nothing until `start`. */
  asleep: boolean;
}

export interface RulesState {
  ready: boolean;
  /** Why the cache is not ready, in one word: `loading`, `damaged`, `storage`. */
  reason: string | null;
  version: string | null;
  created: string | null;
  /** Documents the rules were made from. */
  sources: Source[];
  lists: ListStamp[];
  /** Sites that have an adapter, with the kinds of pages it was held against. */
  sites: { name: string; hosts: string[]; verified: Page['kind'][] }[];
  /** What keeps the database from being used, and when it was found empty though something stood there (epoch milliseconds). */
  storage: { trouble: StorageTrouble | null; lost: number | null };
}

/** A list as the options page shows it. */
export interface ListState extends Omit<StoredList, 'generation' | 'lastDays'> {
  /** Name of the list and of who publishes it, in the language of the interface. */
  name: string;
  publisher: string;
  /** ISO date from which its age counts: when its publisher last offered it; else of publication, of its file or import. */
  asOf: string;
  /** Whether its age counts at all: not of the user's own. */
  ages: boolean;
  /** Entries that have expired by today. */
  expired: number;
}

export interface TaskState extends Pick<ListTask, 'id' | 'work'> {
  /** Files to import, or the list to remove. */
  names: string[];
  /** What came of it, null while it waits or is being done. */
  outcomes: (Outcome & { name: string | null })[] | null;
}

export interface ListsState {
  lists: ListState[];
  tasks: TaskState[];
  /** Lists are loaded and not ready yet: until they are, no name is compared. */
  preparing: boolean;
  /** Days after which a list is stale. */
  limit: number;
  publications: (Publication & { name: string; publisherName: string })[];
}

/** How far a task is. `reading` counts bytes of all its files; `indexing` cannot be counted. */
export interface ListProgress {
  task: number;
  stage: 'reading' | 'indexing';
  read: number;
  total: number;
  /** Entries so far. */
  rows: number;
}

/** How far a download is. */
export interface DownloadProgress {
  /** Id of the publication. */
  id: string;
  /** Bytes so far, of all its files, and how many files there are and are done. */
  read: number;
  files: number;
  done: number;
}

/** A publication that can be downloaded, as the options page shows it. */
export interface DownloadState {
  /** Id of the publication. */
  id: string;
  on: boolean;
  /** Under way now. */
  running: boolean;
  /** The organisation requires a list that comes with it: it stays on. */
  required: boolean;
  /** Epoch milliseconds: of the last try, of the last one after which the newest version was in force, of the next. */
  tried: number | null;
  succeeded: number | null;
  next: number | null;
  failure: DownloadFailure | null;
  /** Match patterns that the user permits with it. */
  origins: string[];
}

/** What the worker that imports lists tells: `swapped` when other lists are in force, `idle` when nothing is left to do. Of a download the background tells. */
export type ImporterNews =
  | { progress: ListProgress }
  | { download: DownloadProgress }
  | { swapped: true }
  | { idle: true }
  | { crashed: true };

/** Request → answer, by message type. */
export interface Protocol
  extends DealProtocol,
    DecisionProtocol,
    GuardProtocol,
    LookUpProtocol,
    PackProtocol,
    SupplierProtocol,
    TeachProtocol,
    TextProtocol {
  /** content → background: read and screen what stands on the page. */
  screen: { ask: { page: Snapshot }; answer: ScreenReply };
  /** content → background: what the popup shows of this tab has changed without a screening. */
  'tab-news': { ask: Record<never, never>; answer: null };
  /** content → background: load the card bundle into this frame. */
  'load-card': { ask: Record<never, never>; answer: { loaded: boolean } };
  /** popup → background. */
  'tab-state': { ask: { tab: number }; answer: TabState };
  /** Reads the page of a tab once; `false` where the browser does not let us. */
  'check-once': { ask: { tab: number }; answer: boolean };
  'set-site': { ask: { host: string; on: boolean }; answer: null };
  'set-presenter': { ask: { on: boolean }; answer: null };
  pause: { ask: { minutes: number }; answer: null };
  'rules-state': { ask: Record<never, never>; answer: RulesState };
  'lists-state': { ask: Record<never, never>; answer: ListsState };
  /** options → background: files to import are stored in the database; begin. */
  'import-lists': { ask: Record<never, never>; answer: null };
  'remove-list': { ask: { list: string }; answer: null };
  /** Cancels a task that is not done, forgets one that is. */
  'drop-list-task': { ask: { task: number }; answer: null };
  'downloads-state': { ask: Record<never, never>; answer: DownloadState[] };
  /** options → background: download a publication day by day (the user has permitted its hosts), or no longer. */
  'set-download': { ask: { publication: string; on: boolean }; answer: null };
  /** Tries now, or ends the try under way. */
  'download-now': { ask: { publication: string }; answer: null };
  'cancel-download': { ask: { publication: string }; answer: null };
  /** offscreen document → background and open pages. */
  'importer-news': { ask: { news: ImporterNews }; answer: null };
}

/**
 * `anchors`: for each listing the node of the snapshot its mark goes into. `not-ready`: the rule cache is still loading
 * or could not be built; marks say "not checked", and a `screen-again` follows.
 */
export type ScreenAnswer =
  | { state: 'screened'; anchors: (number | null)[]; screening: WordedScreening }
  | { state: 'not-ready'; anchors: (number | null)[] }
  | { state: 'off' }
  | { state: 'paused' };
/** What the page gets: the answer, what the guard makes of it, and its hash, another where it says something else. */
export type ScreenReply = ScreenAnswer & { guard: GuardState; digest: string };
export type MessageType = keyof Protocol;

/** background → content script of one tab. `state` is answered with the last screening, `page` with its snapshot, the others with nothing. */
export type Order =
  | { order: 'screen-again' }
  /** Leave nothing behind and keep quiet until `start`. */
  | { order: 'stop' }
  | { order: 'start' }
  | { order: 'state' }
  /** What stands on the page now, for a record of a decision. */
  | { order: 'page' };

/** background → open pages of the extension: something the popup shows has changed in this tab (null: in all). */
export interface Changed {
  changed: true;
  tab: number | null;
}
