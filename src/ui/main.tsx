// The first thing that runs in the browser: shows the screen of the address. Knows nothing of exercises.
import { render } from 'preact';
import { App } from './App.tsx';
import { followLanguage } from './language.ts';
import { followAddress } from './route.ts';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/dialog.css';
import './style/frame.css';
import './style/start.css';
import './style/street.css';
import './style/practise.css';

followLanguage();
followAddress();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
