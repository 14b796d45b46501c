import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
export type ConnectorTransport = NonNullable<ConnectorOptions['httpClient']>;

/** What the channel answered instead of yes, or that no answer came. */
export class ConnectorFailure extends Error {
  /** Null when no answer came. */
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
  /** False only when it is certain that the request never left this machine. */
  readonly mayHaveArrived: boolean;

  constructor(
    what: string,
    facts: { status?: number; retryAfterSeconds?: number | null; mayHaveArrived: boolean },
  ) {
    super(what);
    this.name = 'ConnectorFailure';
    this.status = facts.status ?? null;
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.mayHaveArrived = facts.mayHaveArrived;
  }
}

/** Headers that belong to the SDK's own connection; fetch makes its own. */
const ofTheConnection = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
]);

/** Failures of making a connection: nothing was sent. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * The SDK's way out, replaced. Every answer that is not 2xx is thrown as a `ConnectorFailure`, which the SDK's own retry policy passes on untouched:
 * it would otherwise post again after 502 and 504 (a message may then stand twice) and not at all after 412, and its option to switch that off is
 * ignored (measured, 4.23.3). Who retries what is decided in delivery.ts.
 */
export function connectorTransport(timeoutMs: number): ConnectorTransport {
  return {
    sendRequest: async (request) => {
      const headers = Object.entries(request.headers.rawHeaders()).filter(
        ([name]) => !ofTheConnection.has(name.toLowerCase()),
      );
      const body: unknown = request.body;
      let response: Response;
      let text: string;
      try {
        response = await fetch(request.url, {
          method: request.method,
          headers,
          ...(typeof body === 'string' ? { body } : {}),
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
        });
        text = await response.text();
      } catch (error) {
        throw noAnswer(error);
      }
      if (!response.ok)
        throw new ConnectorFailure(`the channel answered ${response.status}`, {
          status: response.status,
          retryAfterSeconds: retryAfter(response.headers.get('retry-after'), Date.now()),
          mayHaveArrived: true,
        });
      const answered = request.headers.clone();
      for (const { name } of answered.headersArray()) answered.remove(name);
      answered.set('content-type', response.headers.get('content-type') ?? 'application/json');
      return { request, status: response.status, headers: answered, bodyAsText: text };
    },
  };
}

function noAnswer(error: unknown): ConnectorFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  const name = error instanceof Error ? error.name : 'unknown';
  const what = typeof code === 'string' ? code : name;
  return new ConnectorFailure(`no answer from the channel: ${what}`, {
    mayHaveArrived: typeof code !== 'string' || !neverLeft.has(code),
  });
}

/** Seconds from a `Retry-After` header: a number, or a date. Null when it says nothing usable. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds >= 0 ? Math.ceil(seconds) : null;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
