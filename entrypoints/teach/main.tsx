import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import '../../components/form.css';
import '../../components/details.css';
import './teach.css';
import { language } from '../../components/time.ts';
import { load } from './state.ts';
import { Teach } from './teach.tsx';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('teach.title')}`;
render(<Teach />, document.body);
load();
