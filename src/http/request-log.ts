import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../app/ports/system.ts';
import type { Metrics } from './metrics.ts';

const idHeader = 'X-Request-Id';

/** Addresses below these are one route in log and metrics, whatever comes after: files and what does not exist must not fill either. */
const families = ['/tab/', '/demo/', '/offentlig/', '/api/'] as const;

/**
 * Gives each request an id and, when it has ended, one line in the log and one observation in the metrics. Neither holds ids from the address, queries,
 * bodies, tokens or who asked.
 */
export function logRequests(log: Log, metrics: Pick<Metrics, 'requestEnded'>): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    res.set(idHeader, requestId);
    res.once('close', () => {
      const milliseconds = performance.now() - startedAt;
      const route = routeOf(req);
      const { method } = req;
      const status = res.writableFinished ? res.statusCode : 499; // 499: whoever asked has left
      metrics.requestEnded({ method, route, status, seconds: milliseconds / 1000 });
      log.info('request', { requestId, method, route, status, ms: Math.round(milliseconds) });
    });
    next();
  };
}

/** The id under which this request stands in the log. */
export function requestIdOf(res: Response): string {
  return String(res.getHeader(idHeader));
}

/** The pattern that matched (`/api/rounds/:roundId`), never the address itself. */
export function routeOf(req: Request): string {
  const route: unknown = req.route;
  if (typeof route === 'object' && route !== null && 'path' in route)
    if (typeof route.path === 'string' && route.path.startsWith('/')) return route.path;
  const path = req.originalUrl.split('?')[0] ?? '';
  const family = families.find((start) => path.startsWith(start));
  return family === undefined ? 'other' : `${family}*`;
}
