import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/theme.css';
import '@/components/base.css';
import { speakLanguage } from '@/shell/page-language';
import './options.css';
import { Options } from './options';

document.title = i18n.t('options.pageTitle');
speakLanguage();
const root = document.getElementById('app');
if (root) render(<Options />, root);
