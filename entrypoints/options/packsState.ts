/** What the options page knows of packs, and what it may ask for. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { onChanged } from '../../platform/changes.ts';
import type { PacksState } from '../../platform/messages.ts';
import { isPackAddress, originOfPack } from '../../platform/net.ts';

export const packs = signal<PacksState | null>(null);
/** A pack that was chosen could not be read. */
export const notUsable = signal(false);

async function refresh(): Promise<void> {
  packs.value = await ask('packs-state', {}).catch(() => null);
}

export async function followPacks(): Promise<void> {
  onChanged(refresh);
  await refresh();
}

const permit = (address: string) =>
  browser.permissions.request({ origins: [originOfPack(address)] }).catch(() => false);

/** Call it inside the click: browsers ask for a permission only then. Resolves with what is wrong, null when it is on. */
export async function turnOnPacks(address: string, key: string): Promise<'address' | 'key' | 'refused' | null> {
  if (!isPackAddress(address)) return 'address';
  if (!/^[A-Za-z0-9+/]{43}=$/.test(key)) return 'key';
  if (!(await permit(address))) return 'refused';
  await ask('set-pack-source', { address, key }).catch(() => null);
  await refresh();
  return null;
}

export async function turnOffPacks(): Promise<void> {
  await ask('set-pack-source', { address: '', key: '' }).catch(() => null);
  await refresh();
}

export async function updateNow(): Promise<void> {
  await ask('update-pack', {}).catch(() => null);
  await refresh();
}

/** Permits the address once more, where that was taken back; call it inside the click. */
export async function permitAgain(): Promise<void> {
  const address = packs.value?.source?.address;
  if (address !== undefined && (await permit(address))) await updateNow();
}

export async function usePack(number: number | null): Promise<void> {
  notUsable.value = !(await ask('use-pack', { number }).then(
    () => true,
    () => false,
  ));
  await refresh();
}
