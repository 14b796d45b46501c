import express, { json } from 'express';
import type { Express, RequestHandler, Router } from 'express';
import type { Deps } from '../app/deps.ts';
import type { SessionSettings } from '../contracts/session.ts';
import { apiRouter } from './api.ts';
import type { Identify } from './auth/identify.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { answerFaults } from './faults.ts';
import { healthRoutes } from './health-routes.ts';
import type { Readiness } from './health-routes.ts';
import type { Metrics } from './metrics.ts';
import { publicRoutes, sendNotFound } from './public/public-routes.ts';
import { limitAddresses, usualLimits } from './rate-limits.ts';
import type { RateLimits } from './rate-limits.ts';
import { logRequests } from './request-log.ts';
import { schemaRoutes } from './schema-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { tabRoutes } from './tab-routes.ts';

export type HttpSettings = {
  readonly mode: 'production' | 'demo';
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly sessionSettings: SessionSettings;
  /** For how long a public answer is kept in memory; what is published or taken back is seen that much later. */
  readonly publicKeptMs?: number;
  /** Absolute path of what Vite built. */
  readonly tabFolder: string;
  /** How many proxies stand before us and add to `X-Forwarded-For`; 0 for none. */
  readonly trustedProxies: number;
  readonly limits?: Partial<RateLimits>;
};

export type HttpParts = {
  readonly deps: Deps;
  readonly identify: Identify;
  /** `POST /api/messages`; null where there is no bot. Gets the body parsed. */
  readonly bot: RequestHandler | null;
  /** What stands in for Microsoft 365, below `/demo`; null in production. */
  readonly demo: Router | null;
  readonly settings: HttpSettings;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  /** Aborted when the server is about to stop: event streams end, and their readers go to another replica. */
  readonly stopping: AbortSignal;
};

const largestActivity = '1mb';
const usuallyKeptMs = 10_000;

/** The whole of the web: API, bot, public pages, tab, health. Listens to nothing by itself. */
export function createHttpServer(parts: HttpParts): Express {
  const { deps, settings, metrics } = parts;
  const limits = { ...usualLimits, ...settings.limits };
  const headers = securityHeaders(settings.mode);
  const app = express();
  app.disable('x-powered-by');
  // Express' own last resort shows the stack in every other environment.
  app.set('env', 'production');
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', 'simple');

  app.use(logRequests(deps.log, metrics));
  app.use(['/api', '/healthz', '/readyz', '/metrics'], headers.data);
  // Each of these asks the database or all counters, and anybody may: probes and Prometheus need far less than a reader.
  for (const path of ['/readyz', '/metrics'])
    app.use(path, limitAddresses(limits.publicPerAddress));
  app.use(healthRoutes(parts.readiness, metrics));
  if (parts.bot)
    app.post(
      '/api/messages',
      limitAddresses(limits.botPerAddress),
      json({ limit: largestActivity }),
      parts.bot,
    );
  if (parts.demo) app.use('/demo', parts.demo);
  app.use(
    apiRouter({
      deps,
      identify: parts.identify,
      metrics,
      sessionSettings: settings.sessionSettings,
      publicUrl: settings.publicUrl,
      limits,
      stopping: parts.stopping,
    }),
  );
  app.use('/kalender', headers.data);
  app.use(calendarRoutes(deps, settings.publicUrl, limitAddresses(limits.publicPerAddress)));
  app.use('/schemas', headers.data);
  app.use(schemaRoutes(limitAddresses(limits.publicPerAddress)));
  app.use('/offentlig', headers.publicPages, limitAddresses(limits.publicPerAddress));
  app.use('/robots.txt', headers.publicPages, limitAddresses(limits.publicPerAddress));
  app.use(
    publicRoutes(deps, {
      site: settings.publicUrl,
      keepForMs: settings.publicKeptMs ?? usuallyKeptMs,
    }),
  );
  app.use('/tab', headers.tab);
  app.use(tabRoutes(settings.tabFolder));
  app.get('/', (_req, res) => {
    res.redirect(302, '/tab/');
  });
  app.use(headers.publicPages, sendNotFound);
  app.use(answerFaults(deps.log));
  return app;
}
