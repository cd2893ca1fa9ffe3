import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/theme.css';
import '@/components/base.css';
import { speakLanguage } from '@/shell/page-language';
import './stats.css';
import { Stats } from './stats';

document.title = i18n.t('stats.pageTitle');
speakLanguage();
const root = document.getElementById('app');
if (root) render(<Stats />, root);
