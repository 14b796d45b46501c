import { setTimeout as wait } from 'node:timers/promises';
import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  RedirectHandler,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import type { Context, GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import type { GraphTurns } from '../../app/ports/graph-pace.ts';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import type { Log } from '../../app/ports/system.ts';
import { invariant } from '../../core/decision.ts';
import type { AppTokens } from './app-tokens.ts';
import { heed, waitForTurn } from './paced.ts';
import type { Cost } from './paced.ts';
import { isPermitted, permittedCalls } from './permitted-calls.ts';
import type { CallName } from './permitted-calls.ts';
import { connectionLost, refusedBy, retryAfterSeconds } from './remote-refusal.ts';

export type GraphCall = {
  /** Which row of the table of permitted calls it is: its method, and by which permission. */
  readonly call: CallName;
  /** Below the version, values already percent-encoded; or a whole `@odata.nextLink`. */
  readonly path: string;
  /** JSON, or bytes with their own Content-Type. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a refusal that passes within seconds may be met by trying again at once. Not for what must not happen twice. */
  readonly repeatable: boolean;
  readonly timeoutMs?: number;
  /** For SharePoint, which counts what an app asks of it; absent for the rest of Graph. */
  readonly cost?: Cost;
};

/** A municipality's tenant. */
type Tenant = {
  readonly entraTenantId: string;
  /** The municipality that takes turns at SharePoint; null before it is registered, when there is nobody to take turns with. */
  readonly id: string | null;
};

export type GraphCalls = {
  /** One call in the municipality's own tenant. A success is any 2xx; its body is still to be read, within the same time-out. */
  send(municipality: Tenant, call: GraphCall): Promise<RemoteResult<Response>>;
};

const usualTimeoutMs = 30_000;
/** A worker may wait this long inside a call; what takes longer goes back to the queue. */
const longestWaitSeconds = 3;
const repeats = 2;
/** What may be over within seconds. */
const passing: ReadonlySet<number> = new Set([429, 503, 504]);

/** @param options.baseUrl such as `https://graph.microsoft.com/v1.0` */
export function createGraphCalls(options: {
  readonly baseUrl: string;
  readonly tokens: AppTokens;
  readonly turns: GraphTurns;
  readonly send: typeof fetch;
  readonly log: Log;
}): GraphCalls {
  const { tokens, turns, log } = options;
  const { origin, pathname } = new URL(options.baseUrl);
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    defaultVersion: pathname.replaceAll('/', ''),
    middleware: [
      // Never asked: every call brings its own tenant's token. Sends it to Graph's own hosts only.
      new AuthenticationHandler({ getAccessToken: () => Promise.resolve('') }),
      new RedirectHandler(),
      lastStep(options.send),
    ],
  });

  const once = async (token: string, call: GraphCall): Promise<Response | null> => {
    const request = client
      .api(call.path)
      .headers({ ...call.headers })
      .options({ signal: AbortSignal.timeout(call.timeoutMs ?? usualTimeoutMs) })
      .responseType(ResponseType.RAW)
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) }),
      ]);
    try {
      return await perform(request, call);
    } catch (error) {
      log.warn('no answer from Graph', {
        method: permittedCalls[call.call].method,
        path: pathOf(call),
        cause: error instanceof Error ? error.message : 'unknown',
      });
      return null;
    }
  };

  return {
    send: async ({ entraTenantId, id }, call) => {
      invariant(isPermitted(call.call, call.path), `${call.call} is sent to its own address`);
      const token = await tokens.forTenant(entraTenantId);
      if (token.refused) return token;
      const paced = call.cost && id !== null ? { by: { id }, cost: call.cost } : null;
      for (let attempt = 0; ; attempt += 1) {
        // Each try takes a turn: one that is refused costs as much as one that is not.
        const turn = paced && (await waitForTurn(turns, paced.by, paced.cost));
        if (turn?.refused === true) return turn;
        const answer = await once(token.value, call);
        if (answer === null) return { refused: true, refusal: connectionLost };
        if (answer.ok) return { refused: false, value: answer };
        if (paced) await heed(turns, paced.by, answer);
        const waitSeconds = retryAfterSeconds(answer) ?? 2 ** attempt;
        const mayPass = call.repeatable && passing.has(answer.status);
        if (mayPass && attempt < repeats && waitSeconds <= longestWaitSeconds) {
          await answer.body?.cancel();
          await wait(waitSeconds * 1000);
          continue;
        }
        await report(log, call, answer);
        return refusedBy(answer);
      }
    },
  };
}

function perform(request: GraphRequest, call: GraphCall): Promise<Response> {
  switch (permittedCalls[call.call].method) {
    case 'GET':
      return request.get() as Promise<Response>;
    case 'POST':
      return request.post(call.body) as Promise<Response>;
    case 'PUT':
      return request.put(call.body) as Promise<Response>;
    case 'PATCH':
      return request.patch(call.body) as Promise<Response>;
  }
}

function lastStep(send: typeof fetch): Middleware {
  return {
    execute: async (context: Context) => {
      // The client's types lean on the browser's, which the server does not load.
      context.response = await send(context.request as string, context.options);
    },
  };
}

/** What Microsoft's support asks for, and nothing that says who or what the call was about. */
async function report(log: Log, call: GraphCall, answer: Response): Promise<void> {
  // Not found and already there are answers that callers expect.
  const expected = answer.status === 404 || answer.status === 409;
  const body = (await answer.json().catch(() => null)) as { error?: { code?: unknown } } | null;
  if (expected) return;
  log.warn('refused by Graph', {
    method: permittedCalls[call.call].method,
    path: pathOf(call),
    status: answer.status,
    code: body?.error?.code,
    requestId: answer.headers.get('request-id'),
  });
}

function pathOf(call: GraphCall): string {
  return call.path.split('?')[0] ?? '';
}
