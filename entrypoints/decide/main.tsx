import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import '../../components/form.css';
import '../../components/details.css';
import '../../components/decisions/decisions.css';
import { language } from '../../components/time.ts';
import { Decide } from './decide.tsx';
import { load } from './state.ts';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('guard.windowTitle')}`;
render(<Decide />, document.body);
load();
