import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import '../../components/form.css';
import '../../components/details.css';
import './text.css';
import { language } from '../../components/time.ts';
import { begin } from './state.ts';
import { TextPage } from './text.tsx';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('text.title')}`;
render(<TextPage />, document.body);
begin();
