import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import '../../components/lists/lists.css';
import { language } from '../../components/time.ts';
import { followDownloads } from './downloadsState.ts';
import { followLists } from './listsState.ts';
import { Options } from './options.tsx';
import { follow } from './state.ts';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('options.title')}`;
render(<Options />, document.body);
follow();
followLists();
followDownloads();
