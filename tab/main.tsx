import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { currentPath } from './routing/location.ts';
import { routeAt } from './routes.tsx';
import './ui/base.css';
import './ui/print.css';
import { unfoldForPrint } from './ui/unfold-for-print.ts';

unfoldForPrint();
// While the reader is being found out, the page is already on its way.
routeAt(currentPath())
  ?.route.fetchScript()
  .catch(() => undefined);
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
