import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './ui/base.css';
import './ui/print.css';
import { unfoldForPrint } from './ui/unfold-for-print.ts';

unfoldForPrint();
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
