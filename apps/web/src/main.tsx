import '@trame/ui/base.css';
import '@trame/ui/print.css';
import { startComfort } from '@trame/ui/comfort';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/providers.tsx';
import { loadWords, preferredLanguage } from './platform/words.tsx';

startComfort();

const root = document.getElementById('root');
if (!root) throw new Error('index.html lost its #root');

const words = await loadWords(preferredLanguage());
createRoot(root).render(
  <StrictMode>
    <App words={words} />
  </StrictMode>,
);
