import { Router } from 'express';
import type { Metrics } from './metrics.ts';

/** What the process needs before it can serve anybody. */
export type Readiness = {
  readonly database: boolean;
  readonly queue: boolean;
  readonly migrations: boolean;
};

/** `/healthz`: the process lives. `/readyz`: it can serve, or 503 and which part cannot. `/metrics`: Prometheus' text format. */
export function healthRoutes(
  readiness: () => Promise<Readiness>,
  metrics: Pick<Metrics, 'text'>,
): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  router.get('/readyz', async (_req, res) => {
    const parts = await readiness();
    const isReady = Object.values(parts).every(Boolean);
    res.status(isReady ? 200 : 503).set('Cache-Control', 'no-store');
    res.json({ status: isReady ? 'ready' : 'not-ready', parts });
  });
  router.get('/metrics', async (_req, res) => {
    const { contentType, body } = await metrics.text();
    res.set({ 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(body);
  });
  return router;
}
