import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** The hosts that show the tab in a frame. Source: Microsoft, "Tab requirements" (frame-ancestors per Microsoft 365 host). */
const microsoftHosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** Sign-in in a plain browser, and the list of hosts that teams-js trusts. */
const signInHost = 'https://login.microsoftonline.com';
const teamsHostList = 'https://res.cdn.office.net';
/** Whatever runs beside us on the laptop: the Playground shows links to the tab. */
const thisMachine = ['http://127.0.0.1:*', 'http://localhost:*'];

export type SecurityHeaders = {
  /** For answers that are data: nothing in them is to be run or framed. */
  readonly data: RequestHandler;
  readonly tab: RequestHandler;
  readonly publicPages: RequestHandler;
};

export function securityHeaders(mode: 'production' | 'demo'): SecurityHeaders {
  const inProduction = mode === 'production';
  const shared = {
    // http on a laptop stays http; browsers remember this one for a year.
    strictTransportSecurity: inProduction && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  } as const;
  const upgrade = inProduction ? { 'upgrade-insecure-requests': [] } : {};
  return {
    data: helmet({
      ...shared,
      xFrameOptions: { action: 'deny' },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
      },
    }),
    tab: helmet({
      ...shared,
      // frame-ancestors decides; the older header knows no list.
      xFrameOptions: false,
      crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'base-uri': ["'none'"],
          'object-src': ["'none'"],
          'script-src': ["'self'"],
          // Fluent UI writes its rules into style elements while it runs.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'", 'data:'],
          'connect-src': ["'self'", signInHost, teamsHostList],
          'frame-src': [signInHost],
          'form-action': ["'self'", signInHost],
          'frame-ancestors': ["'self'", ...microsoftHosts, ...(inProduction ? [] : thisMachine)],
          ...upgrade,
        },
      },
    }),
    publicPages: helmet({
      ...shared,
      xFrameOptions: { action: 'deny' },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'style-src': ["'self'"],
          'img-src': ["'self'"],
          'base-uri': ["'none'"],
          // The search on these pages is a form.
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          ...upgrade,
        },
      },
    }),
  };
}
