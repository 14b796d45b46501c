import type { IncomingHttpHeaders } from 'node:http';

/** One request to the local Graph, as its handlers see it. */
export type Call = {
  readonly method: string;
  /** Below the mount, decoded piece by piece. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The tenant of the caller's token; empty where no token is asked for. */
  readonly tenantId: string;
  /** `http://127.0.0.1:3978/demo/graph`: where a browser finds the local Graph. */
  readonly ownAddress: string;
};

export type Answer = {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly html?: string;
  readonly mediaType?: string;
  readonly location?: string;
};

export type Route = {
  readonly method: string;
  /** Of the whole path below the mount; named groups become `params`. */
  readonly path: RegExp;
  /** `token`: a bearer token for Graph. `none`: the address itself is the permission, or anybody on this machine may look. */
  readonly permission: 'token' | 'none';
  readonly handle: (call: Call) => Answer;
};

export function ok(json: unknown, status = 200): Answer {
  return { status, json };
}

/** Graph's form of an error. */
export function problem(status: number, code: string, message: string): Answer {
  return { status, json: { error: { code, message } } };
}

export const notFound = (): Answer =>
  problem(404, 'itemNotFound', 'The resource could not be found.');

/** The body as JSON, or null where it is none. */
export function jsonBody(call: Call): unknown {
  try {
    return JSON.parse(call.body.toString('utf8'));
  } catch {
    return null;
  }
}
