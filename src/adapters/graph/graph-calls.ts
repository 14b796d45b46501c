import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  RedirectHandler,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import type { Context, GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import type { Log } from '../../app/ports/system.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { AppTokens } from './app-tokens.ts';
import { connectionLost, refusalOf, retryAfterSeconds } from './remote-refusal.ts';

export type GraphCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the version, values already percent-encoded; or a whole `@odata.nextLink`. */
  readonly path: string;
  /** JSON, or bytes with their own Content-Type. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a refusal that passes within seconds may be met by trying again at once. Not for what must not happen twice. */
  readonly repeatable: boolean;
  readonly timeoutMs?: number;
};

export type GraphCalls = {
  /** One call in the municipality's own tenant. A success is any 2xx; its body is still to be read, within the same time-out. */
  send(municipality: Municipality, call: GraphCall): Promise<RemoteResult<Response>>;
};

const usualTimeoutMs = 30_000;
/** A worker may wait this long inside a call; what takes longer goes back to the queue. */
const longestWaitSeconds = 3;
const repeats = 2;

/** @param options.baseUrl such as `https://graph.microsoft.com/v1.0` */
export function createGraphCalls(options: {
  readonly baseUrl: string;
  readonly tokens: AppTokens;
  readonly send: typeof fetch;
  readonly log: Log;
}): GraphCalls {
  const { tokens, log } = options;
  const { origin, pathname } = new URL(options.baseUrl);
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    defaultVersion: pathname.replaceAll('/', ''),
    middleware: [
      // Never asked: every call brings its own tenant's token. Sends it to Graph's own hosts only.
      new AuthenticationHandler({ getAccessToken: () => Promise.resolve('') }),
      new RetryHandler(),
      new RedirectHandler(),
      lastStep(options.send),
    ],
  });

  return {
    send: async (municipality, call) => {
      const token = await tokens.forTenant(municipality.entraTenantId);
      if (token.refused) return token;
      const request = client
        .api(call.path)
        .headers({ ...call.headers })
        .options({ signal: AbortSignal.timeout(call.timeoutMs ?? usualTimeoutMs) })
        .responseType(ResponseType.RAW)
        .middlewareOptions([
          new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token.value) }),
          new RetryHandlerOptions(1, repeats, (_delay, _attempt, _request, _options, answer) => {
            return call.repeatable && (retryAfterSeconds(answer) ?? 0) <= longestWaitSeconds;
          }),
        ]);
      try {
        const answer = await perform(request, call);
        if (answer.ok) return { refused: false, value: answer };
        await report(log, call, answer);
        return { refused: true, refusal: refusalOf(answer) };
      } catch (error) {
        log.warn('no answer from Graph', {
          method: call.method,
          path: pathOf(call),
          cause: error instanceof Error ? error.message : 'unknown',
        });
        return { refused: true, refusal: connectionLost };
      }
    },
  };
}

function perform(request: GraphRequest, call: GraphCall): Promise<Response> {
  switch (call.method) {
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
    method: call.method,
    path: pathOf(call),
    status: answer.status,
    code: body?.error?.code,
    requestId: answer.headers.get('request-id'),
  });
}

function pathOf(call: GraphCall): string {
  return call.path.split('?')[0] ?? '';
}
