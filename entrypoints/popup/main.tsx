import { render } from 'preact';
import '@/components/theme.css';
import '@/components/base.css';
import { speakLanguage } from '@/shell/page-language';
import './popup.css';
import { Popup } from './popup';

// `popup.html?window`: the small window of its own, where the browser would not open the popup. `?tab`: large, in a tab.
const asked = new URLSearchParams(location.search);
const shown = ['window', 'tab'].find((place) => asked.has(place)) ?? 'popup';
document.documentElement.dataset.shown = shown;

speakLanguage();
const root = document.getElementById('app');
if (root) render(<Popup canGrow={shown === 'popup'} />, root);
