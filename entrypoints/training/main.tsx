import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/document.css';
import './training.css';
import { language } from '../../components/time.ts';
import { Training } from './training.tsx';

document.documentElement.lang = language();
document.title = `Tradeflag: ${i18n.t('training.title')}`;
render(<Training />, document.body);
