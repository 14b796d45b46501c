import { raw, Router } from 'express';
import type { NextFunction, Request, Response } from 'express';
import type { JWTPayload } from 'jose';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { batchRoute } from './batch-route.ts';
import { driveRoutes } from './drive-routes.ts';
import { createFaults, told } from './faults.ts';
import type { Fault, Faults } from './faults.ts';
import { createLibraries } from './libraries.ts';
import { libraryRoutes } from './library-routes.ts';
import { createShelves } from './library-shelf.ts';
import { lookInsideRoutes } from './look-inside-routes.ts';
import type { LocalGraphSeed } from './seed.ts';
import { siteRoutes } from './site-routes.ts';
import { openLocalStore } from './store.ts';
import type { LocalStore } from './store.ts';
import { uploadRoutes } from './upload-routes.ts';

/** Where the local SharePoint hands out uploads and downloads; `.invalid` never resolves, so a forgotten mapping leaks nothing. */
export const localSharePointOrigin = 'https://sharepoint.radslag.invalid';

const graphResource = 'https://graph.microsoft.com';
const largestBody = '256mb';

/** The loopback map for everything that `demo/` stands in for. @param base `http://127.0.0.1:3978` */
export function demoLoopback(base: string): Readonly<Record<string, string>> {
  return {
    [graphResource]: `${base}/demo/graph`,
    [localSharePointOrigin]: `${base}/demo/graph`,
    'https://login.microsoftonline.com': `${base}/demo/entra`,
  };
}

export type LocalGraph = {
  /** To be mounted at `/demo/graph`; behind nothing that reads the body. */
  readonly router: Router;
  /** Ways to fail, as `POST /demo/graph/faults` adds them. */
  readonly faults: Faults;
};

/**
 * Stands in for Microsoft Graph and SharePoint on a laptop: the part that the product uses, with the rules that it must keep. Everything written
 * is kept in `<dataDir>/graph`. `GET /demo/graph/` shows it to people.
 * @param options.store instead of the folder
 * @param options.readToken the issuer's check of an app token for a resource
 */
export function createLocalGraph(
  options: LocalGraphSeed & {
    readonly dataDir: string;
    readonly readToken: (token: string, resource: string) => Promise<JWTPayload | undefined>;
    readonly groupPageSize?: number;
    readonly store?: LocalStore;
  },
): LocalGraph {
  const store = options.store ?? openLocalStore(options.dataDir);
  const shelves = createShelves(options, store);
  const libraries = createLibraries(options, store, shelves);
  const faults = createFaults();
  const libraryPart = [
    ...driveRoutes(options, shelves, libraries),
    ...libraryRoutes(libraries, store, localSharePointOrigin),
  ];
  const routes: readonly Route[] = [
    ...siteRoutes(options, shelves, store),
    ...libraryPart,
    batchRoute(libraryPart, faults),
    ...uploadRoutes(options, libraries, store, localSharePointOrigin),
    ...calendarRoutes(options, store),
    ...directoryRoutes(options, store, options.groupPageSize ?? 100),
    ...lookInsideRoutes(options, store),
    ...faultRoutes(faults),
  ];

  const answerTo = async (req: Request): Promise<Answer> => {
    const route = routes.find(({ method, path }) => method === req.method && path.test(req.path));
    if (!route) return problem(404, 'UnknownPath', 'The local Graph does not have this.');
    let tenantId = '';
    if (route.permission === 'token') {
      const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1];
      const claims =
        token === undefined ? undefined : await options.readToken(token, graphResource);
      if (!claims) return problem(401, 'InvalidAuthenticationToken', 'No good token for Graph.');
      tenantId = String(claims['tid']);
    }
    return route.handle(callOf(req, route, tenantId));
  };

  const router = Router();
  router.use(raw({ type: () => true, limit: largestBody }), async (req, res) => {
    const fault = req.path === '/faults' ? undefined : faults.meet(`${req.method} ${req.url}`);
    const failsBefore = fault !== undefined && !fault.afterEffect && !fault.corrupt && !fault.lie;
    const answer = failsBefore ? notFound() : await answerTo(req);
    write(res, answer, fault);
  });
  router.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
    // A caller that hung up while sending needs no answer, and nobody needs to read about it.
    if (res.req.destroyed) res.destroy();
    else next(error);
  });
  return { router, faults };
}

function callOf(req: Request, route: Route, tenantId: string): Call {
  const groups = route.path.exec(req.path)?.groups ?? {};
  const body: unknown = req.body;
  return {
    method: req.method,
    params: Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    ),
    query: new URL(req.url, 'http://local').searchParams,
    headers: req.headers,
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    tenantId,
    ownAddress: `${req.protocol}://${req.get('host') ?? 'localhost'}${req.baseUrl}`,
  };
}

function write(res: Response, answer: Answer, fault: Fault | undefined): void {
  if (fault?.cut === true) {
    res.req.socket.destroy();
    return;
  }
  res.set('request-id', crypto.randomUUID());
  if (fault?.status !== undefined) {
    if (fault.retryAfter !== undefined) res.set('Retry-After', String(fault.retryAfter));
    const { json } = problem(fault.status, 'generalException', 'As the fault asked for.');
    res.status(fault.status).json(json);
    return;
  }
  res.status(answer.status);
  if (answer.location !== undefined) res.set('Location', answer.location);
  if (answer.html !== undefined) res.type('html').send(answer.html);
  else if (answer.bytes !== undefined) {
    const bytes = Buffer.from(answer.bytes);
    if (fault?.corrupt === true) bytes.writeUInt8((bytes[0] ?? 0) ^ 0xff);
    res
      .set('Content-Type', answer.mediaType ?? 'application/octet-stream')
      .set('X-Content-Type-Options', 'nosniff')
      .end(bytes);
  } else if (answer.json !== undefined) res.json(told(answer.json, fault?.lie));
  else res.end();
}

function faultRoutes(faults: Faults): readonly Route[] {
  const route = (method: string, handle: Route['handle']): Route => ({
    method,
    path: /^\/faults$/,
    permission: 'none',
    handle,
  });
  return [
    route('GET', () => ok(faults.list())),
    route('POST', (call) => {
      // A page elsewhere may post a form to this machine, but not JSON without asking first.
      const isJson = call.headers['content-type']?.startsWith('application/json') === true;
      return isJson && faults.add(jsonBody(call))
        ? ok(faults.list(), 201)
        : problem(400, 'invalidRequest', 'Not a fault.');
    }),
    route('DELETE', () => {
      faults.clear();
      return { status: 204 };
    }),
  ];
}
