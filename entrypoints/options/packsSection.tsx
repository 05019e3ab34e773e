import { i18n } from '#i18n';
import { KeptPacks } from '../../components/packs/kept.tsx';
import { PackSource } from '../../components/packs/source.tsx';
import { notUsable, packs, permitAgain, turnOffPacks, turnOnPacks, updateNow, usePack } from './packsState.ts';

/** Which packs are kept, and where newer ones come from. */
export function Packs() {
  const state = packs.value;
  if (state === null) return null;
  return (
    <>
      <KeptPacks packs={state.packs} onUse={usePack} />
      <p role="alert">{notUsable.value && i18n.t('packs.notUsable')}</p>
      <PackSource
        state={state}
        onTurnOn={turnOnPacks}
        onTurnOff={turnOffPacks}
        onNow={updateNow}
        onPermit={permitAgain}
      />
    </>
  );
}
