import { render } from 'preact';
import '@/components/theme.css';
import '@/components/base.css';
import './welcome.css';
import { Welcome } from './welcome';

const root = document.getElementById('app');
if (root) render(<Welcome />, root);
