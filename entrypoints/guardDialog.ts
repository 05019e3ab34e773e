import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dialog } from '../overlay/guard/dialog.tsx';
import { registerDialog } from '../overlay/guard/door.ts';

/** The dialog's own bundle, injected by the background when a send is first held. */
export default defineUnlistedScript(() => registerDialog(dialog));
