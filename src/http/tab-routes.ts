import { join } from 'node:path';
import express, { Router } from 'express';
import { compressedAssets } from './compressed-assets.ts';

/** The tab as Vite built it: files with a hash in their name are kept for good, the page itself is asked for each time. */
export function tabRoutes(folder: string): Router {
  const router = Router();
  router.use(
    '/tab/assets',
    compressedAssets(join(folder, 'assets')),
    express.static(join(folder, 'assets'), {
      index: false,
      immutable: true,
      maxAge: '365d',
      fallthrough: false,
    }),
  );
  router.use('/tab', express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  // Every other address is the tab's own: it reads it itself.
  router.get(['/tab', '/tab/*rest'], (_req, res, next) => {
    res.set('Cache-Control', 'no-cache');
    res.sendFile('index.html', { root: folder, cacheControl: false }, (fault) => {
      if (!fault) return;
      if (res.headersSent) next(fault);
      else
        res
          .status(503)
          .type('text/plain')
          .send('The tab is not built. Run "npm run build", then load this page again.\n');
    });
  });
  return router;
}
