import type { EinnsynTrouble } from '../../core/einnsyn/sending.ts';

export type EinnsynCall = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the address, with its query. */
  readonly path: string;
  readonly body?: object;
};

/** Thrown through a run, and turned into its outcome where the run begins. */
export class EinnsynFailure extends Error {
  readonly reason: EinnsynTrouble;
  readonly waitSeconds: number | null;

  /** The message is the status alone: eInnsyn's own words may repeat what was sent. */
  constructor(reason: EinnsynTrouble, waitSeconds: number | null = null) {
    super(reason);
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }
}

const timeoutMs = 20_000;

/**
 * One call with its time-out. Nothing is tried again here: whoever waits longest asks least, and a run that failed begins again from what eInnsyn has.
 * @param until ends the whole run
 * @throws EinnsynFailure for everything but an answer of 2xx, or of 404 where `mayBeGone`
 */
export function createCalls(options: {
  readonly address: string;
  readonly apiKey: string;
  readonly send: typeof fetch;
}) {
  return async (call: EinnsynCall, until: AbortSignal, mayBeGone = false): Promise<unknown> => {
    const { answer, text } = await exchange(call, until);
    if (answer.status === 404 && mayBeGone) return null;
    if (!answer.ok) throw failureOf(answer);
    if (text === '') return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // A page of a proxy that is in the way.
      throw new EinnsynFailure('unreachable');
    }
  };

  async function exchange({ method, path, body }: EinnsynCall, until: AbortSignal) {
    try {
      const answer = await options.send(`${options.address}${path}`, {
        method,
        headers: {
          'API-KEY': options.apiKey,
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        // The key is for this address alone.
        redirect: 'error',
        signal: AbortSignal.any([until, AbortSignal.timeout(timeoutMs)]),
      });
      return { answer, text: await answer.text() };
    } catch {
      // No network, cut off, or too late: what was asked for may have been done all the same.
      throw new EinnsynFailure('unreachable');
    }
  }
}

/** Asks one thing of eInnsyn. */
export type Call = ReturnType<typeof createCalls>;

function failureOf({ status, headers }: Response): EinnsynFailure {
  const wait = readWait(headers.get('retry-after'));
  if (status === 429) return new EinnsynFailure('throttled', wait);
  // 409: another has made it in the meantime; it is found the next time.
  if (status >= 500 || status === 408 || status === 409)
    return new EinnsynFailure('unreachable', wait);
  if (status === 401 || status === 403) return new EinnsynFailure('no-access');
  if (status === 404) return new EinnsynFailure('unit-missing');
  return new EinnsynFailure('refused');
}

/** Seconds; a date is read as the time until then. */
function readWait(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
