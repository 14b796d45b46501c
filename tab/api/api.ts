import { problem } from '../../src/contracts/problems.ts';
import type { Language } from '../../src/contracts/values.ts';
import type { Failure, Outcome } from './failure.ts';
import { Resource } from './resource.ts';

/** What every zod contract can do for us. */
export type Contract<T> = {
  readonly safeParse: (
    given: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false };
};

/** Who asks. `renew` is told when the server no longer knows the token; null means that one must sign in. */
export type Credentials = {
  readonly token: (options?: { readonly renew: boolean }) => Promise<string | null>;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Request<T> = {
  readonly body?: unknown;
  /** The shape of the answer; without it the answer's body is not read, and undefined is what comes back. */
  readonly contract?: Contract<T>;
  readonly signal?: AbortSignal;
};

const nothing: Contract<undefined> = {
  safeParse: () => ({ success: true, data: undefined }),
};

/** The one door to the server: bearer token, JSON both ways, answers parsed by the contracts, failures as values. */
export class Api {
  private readonly credentials: Credentials;
  private readonly fetch: typeof globalThis.fetch;
  private readonly resources = new Map<string, Resource<unknown>>();
  private language: Language = 'nb';

  constructor(
    credentials: Credentials,
    fetch: typeof globalThis.fetch = (...given) => window.fetch(...given),
  ) {
    this.credentials = credentials;
    this.fetch = fetch;
  }

  /** From now on the server words its refusals in this language. */
  speak(language: Language): void {
    this.language = language;
  }

  /** What is shown at an address, shared by everybody who shows it. The last answer is kept, so that going back is instant. */
  resource<T>(path: string, contract: Contract<T>): Resource<T> {
    const known = this.resources.get(path);
    if (known) return known as Resource<T>;
    const made = new Resource<T>(path, (signal) => this.get(path, contract, signal));
    this.resources.set(path, made as Resource<unknown>);
    return made;
  }

  /** Looks again at everything that is on screen and whose path the caller recognises; forgets the rest. */
  refresh(concerns: (path: string) => boolean): void {
    for (const resource of this.resources.values()) if (concerns(resource.path)) resource.refetch();
  }

  get<T>(path: string, contract: Contract<T>, signal?: AbortSignal): Promise<Outcome<T>> {
    return this.ask('GET', path, signal ? { contract, signal } : { contract });
  }

  /** Sends a change. Without a contract the answer's body is not read. */
  send(method: Method, path: string, body?: unknown): Promise<Outcome<undefined>> {
    return this.ask(method, path, { body, contract: nothing });
  }

  /** Sends a change and reads what comes back. */
  async ask<T>(method: Method, path: string, request: Request<T>): Promise<Outcome<T>> {
    const first = await this.once(method, path, request, false);
    const mayBeStale = !first.ok && first.failure.kind === 'signed-out';
    return mayBeStale ? this.once(method, path, request, true) : first;
  }

  /** A fetch that carries the token, for what is not JSON: the event stream. */
  readonly authorisedFetch = async (
    input: string | URL,
    init: RequestInit = {},
  ): Promise<Response> => {
    const token = await this.credentials.token();
    const headers = new Headers(init.headers);
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    return this.fetch(input, { ...init, headers });
  };

  private async once<T>(
    method: Method,
    path: string,
    { body, contract, signal }: Request<T>,
    renew: boolean,
  ): Promise<Outcome<T>> {
    const token = await this.credentials.token({ renew });
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': this.language });
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const init: RequestInit = { method, headers };
    if (body !== undefined) init.body = JSON.stringify(body);
    if (signal) init.signal = signal;

    let answer: Response;
    try {
      answer = await this.fetch(path, init);
    } catch {
      return fail({ kind: 'offline' });
    }
    if (answer.status === 401) return fail({ kind: 'signed-out' });
    if (!answer.ok) return fail(await readProblem(answer));

    const given: unknown = answer.status === 204 ? undefined : await readJson(answer);
    const read = contract?.safeParse(given);
    return read?.success ? { ok: true, value: read.data } : fail({ kind: 'not-understood' });
  }
}

function fail(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

/** What a refusal says, in the server's words. */
export async function readProblem(answer: Response): Promise<Failure> {
  const read = problem.safeParse(await readJson(answer));
  return read.success ? { kind: 'refused', problem: read.data } : { kind: 'not-understood' };
}

async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
