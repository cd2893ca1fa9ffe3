import { render } from 'preact';
import '@/components/theme.css';
import '@/components/base.css';
import './options.css';
import { Options } from './options';

const root = document.getElementById('app');
if (root) render(<Options />, root);
