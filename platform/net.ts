/**
 * The only file that may fetch. It reads the extension's own files, and official lists and packs from the addresses that
 * the options page shows: each only after the user turned it on, with nothing of the user or of a page in the request.
 */
import { browser } from 'wxt/browser';
import type { DownloadFailure } from '../rules/lists/outcome.ts';
import type { Publication } from '../rules/lists/publications.ts';
import type { Pack } from '../rules/pack/pack.ts';
import type { Validators } from './db/schema.ts';

const BUNDLED_PACK = '/packs/rules.json';

/** More than any official list has, and several times a pack of today. */
const MOST_LIST_BYTES = 256 * 1024 * 1024;
const MOST_PACK_BYTES = 8 * 1024 * 1024;
/** A background that waits longer for an answer to begin is ended by Chromium. */
const ANSWER_MS = 25_000;
/** No piece for so long: the connection is dead. */
const SILENCE_MS = 30_000;
const WHOLE_LIST_MS = 15 * 60_000;
/** A pack is small: a server that drips it holds us up on purpose. */
const WHOLE_PACK_MS = 90_000;

/** The pack that ships inside the extension. Rejects when the file is missing or is not JSON: a broken build. */
export async function bundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK as never));
  return (await response.json()) as Pack;
}

/** Why a file did not come. */
export class NetError extends Error {
  readonly failure: DownloadFailure;
  /** Milliseconds for which the server asks to be left alone. */
  readonly retryAfter: number;
  constructor(reason: DownloadFailure['reason'], params: Record<string, string> = {}, retryAfter = 0) {
    super(reason);
    this.failure = { reason, params };
    this.retryAfter = retryAfter;
  }
}

/** Match patterns of all that a publication is downloaded from: what the user is asked to permit. */
export function originsOf({ download }: Pick<Publication, 'download'>): string[] {
  return (download?.hosts ?? []).map((host) => `${schemeOf(host)}://${host.replace(/:\d+$/, '')}/*`);
}

/** The test build, and no other, downloads from loopback too, where nothing speaks https. */
const mayBeOpen = (host: string) => import.meta.env.MODE === 'test' && host.startsWith('127.0.0.1:');
const schemeOf = (host: string) => (mayBeOpen(host) ? 'http' : 'https');

/** Whether an address may be one of a pack: https, without a name and password in it. */
export function isPackAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${schemeOf(host)}:` && host !== '' && username === '' && password === '';
}

/** Match pattern of a pack's address: what the user is asked to permit. */
export function originOfPack(address: string): string {
  const { host, hostname } = new URL(address);
  return `${schemeOf(host)}://${hostname}/*`;
}

/** Refuses an address on no host that was permitted, whether asked for or led to. */
function check(address: string, hosts: readonly string[]): void {
  const { protocol, host, hostname } = new URL(address);
  if (protocol !== `${schemeOf(host)}:` || !hosts.includes(host)) throw new NetError('redirected', { host: hostname });
}

interface Watch {
  signal: AbortSignal;
  /** Ends the request unless called again in time. */
  within(ms: number): void;
  end(): void;
}

/** One signal for all that may end a request: the user, silence, and the time it may take as a whole. */
function watch(cancel: AbortSignal, wholeMs: number): Watch {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => late.abort(new NetError('too_slow'));
  const whole = setTimeout(abort, wholeMs);
  return {
    signal: AbortSignal.any([cancel, late.signal]),
    within(ms) {
      clearTimeout(timer);
      timer = setTimeout(abort, ms);
    },
    end() {
      clearTimeout(timer);
      clearTimeout(whole);
      late.abort(); // a body that nobody reads to its end
    },
  };
}

/** Seconds or a date, as RFC 9110 has it; milliseconds from now. */
function retryAfter(header: string | null): number {
  const wait = /^\d{1,9}$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

async function answerOf(response: Response, hosts: readonly string[]): Promise<Response> {
  check(response.url, hosts);
  if (response.status === 304 || response.ok) return response;
  throw new NetError(
    'http_error',
    { status: String(response.status) },
    retryAfter(response.headers.get('retry-after')),
  );
}

async function bodyOf(response: Response, { within }: Watch, { most, tell }: FileRequest): Promise<Blob> {
  if (Number(response.headers.get('content-length')) > most) throw new NetError('file_too_large');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    within(SILENCE_MS);
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) return new Blob(pieces);
    bytes += value.length;
    if (bytes > most) throw new NetError('file_too_large');
    pieces.push(value);
    tell?.(value.length);
  }
}

export interface FetchedFile {
  blob: Blob;
  validators: Validators;
}

/** One file of one address. */
interface FileRequest {
  url: string;
  /** The only hosts it may come from, and what has to be permitted for them. */
  hosts: readonly string[];
  origins: string[];
  accept: string;
  /** Of the version that is in force: then only a newer one comes. */
  known: Validators | null;
  most: number;
  wholeMs: number;
  /** Aborted when the user cancels, with a NetError. */
  cancel: AbortSignal;
  /** Told the size of each piece. */
  tell?(bytes: number): void;
}

function headersOf({ accept, known }: FileRequest): Record<string, string> {
  return {
    accept,
    'accept-language': 'en', // the user's own languages are nobody's business
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.modified && { 'if-modified-since': known.modified }),
  };
}

async function fetchFile(request: FileRequest): Promise<FetchedFile | null> {
  const { url, hosts, origins, cancel } = request;
  check(url, hosts);
  if (!(await browser.permissions.contains({ origins }))) throw new NetError('no_permission');
  const watched = watch(cancel, request.wholeMs);
  try {
    watched.within(ANSWER_MS);
    const response = await answerOf(
      await fetch(url, {
        headers: headersOf(request),
        signal: watched.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      }),
      hosts,
    );
    if (response.status === 304) return null;
    const blob = await bodyOf(response, watched, request);
    const { headers } = response;
    return { blob, validators: { etag: headers.get('etag'), modified: headers.get('last-modified') } };
  } catch (error) {
    const cause = watched.signal.aborted ? watched.signal.reason : error;
    throw cause instanceof NetError ? cause : new NetError('no_connection');
  } finally {
    watched.end();
  }
}

export interface ListRequest extends Pick<FileRequest, 'url' | 'known' | 'cancel'> {
  publication: Publication;
  tell(bytes: number): void;
}

/**
 * One file of a publication; null when the publisher has no newer one than is known. Throws NetError, also when the
 * permission for its host is missing, when it leads elsewhere, and when it is too large or too slow.
 */
export async function fetchListFile({ publication, ...request }: ListRequest): Promise<FetchedFile | null> {
  return fetchFile({
    ...request,
    hosts: publication.download?.hosts ?? [],
    origins: originsOf(publication),
    accept: publication.download?.accept ?? '*/*',
    most: MOST_LIST_BYTES,
    wholeMs: WHOLE_LIST_MS,
  });
}

/** The pack at an address, from its own host alone; null when it is the one that is known. Throws NetError. */
export async function fetchPack(
  address: string,
  known: Validators | null,
  cancel: AbortSignal,
): Promise<{ text: string; validators: Validators } | null> {
  const file = await fetchFile({
    url: address,
    hosts: [new URL(address).host],
    origins: [originOfPack(address)],
    accept: 'application/json',
    known,
    most: MOST_PACK_BYTES,
    wholeMs: WHOLE_PACK_MS,
    cancel,
  });
  return file && { text: await file.blob.text(), validators: file.validators };
}
