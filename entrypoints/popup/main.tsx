import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/details.css';
import '../../components/form.css';
import '../../components/decisions/decisions.css';
import './popup.css';
import { language } from '../../components/time.ts';
import { loadAuthor } from './decisions.ts';
import { Popup } from './popup.tsx';
import { follow } from './state.ts';

document.documentElement.lang = language();
render(<Popup />, document.body);
loadAuthor();
follow();
