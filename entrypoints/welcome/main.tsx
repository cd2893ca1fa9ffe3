import { render } from 'preact';
import '@/components/theme.css';
import '@/components/base.css';
import { speakLanguage } from '@/shell/page-language';
import './welcome.css';
import { Welcome } from './welcome';

speakLanguage();
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
