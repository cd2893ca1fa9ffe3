import { render } from 'preact';
import '@/components/theme.css';
import '@/components/base.css';
import './popup.css';
import { Popup } from './popup';

// `popup.html?window`: the small window of its own, where the browser would not open the popup.
const own = new URLSearchParams(location.search).has('window');
document.documentElement.dataset.shown = own ? 'window' : 'popup';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
