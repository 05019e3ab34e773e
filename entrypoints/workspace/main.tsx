import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import '../../components/form.css';
import '../../components/decisions/decisions.css';
import '../../components/lists/lookUp.css';
import '../../components/log/log.css';
import '../../components/log/print.css';
import './workspace.css';
import { language } from '../../components/time.ts';
import { follow } from './state.ts';
import { Workspace } from './workspace.tsx';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('workspace.title')}`;
render(<Workspace />, document.body);
follow();
