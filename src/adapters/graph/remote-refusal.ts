import type { RemoteRefusal, RemoteResult } from '../../app/ports/microsoft.ts';

/** A connection that was refused, cut or too slow: nothing is known of the effect, and the same call may be made again. */
export const connectionLost: RemoteRefusal = {
  code: 'try-later',
  retryAfterSeconds: null,
  throttled: false,
};

/** What an answer that is not a success means to the caller. */
export function refusalOf(answer: Response): RemoteRefusal {
  const { status } = answer;
  if (status === 401 || status === 403) return { code: 'no-access' };
  // 410: a site that has been deleted says so for a while before it is merely not found.
  if (status === 404 || status === 410) return { code: 'not-found' };
  // 412: changed since it was read. Either way something else came first, and must be looked at.
  if (status === 409 || status === 412) return { code: 'conflict' };
  if (status === 507) return { code: 'quota-exceeded' };
  return isPassing(status)
    ? {
        code: 'try-later',
        retryAfterSeconds: retryAfterSeconds(answer),
        throttled: status === 429,
      }
    : { code: 'refused', status };
}

/** 501 says “never” and 507 “full”; every other failure of theirs passes, and so does a request that reached them too slowly. */
function isPassing(status: number): boolean {
  return status === 429 || status === 408 || (status >= 500 && status !== 501);
}

/** `Retry-After` in whole seconds, whether it was given as seconds or as a date; null where there is none. */
export function retryAfterSeconds(answer: Response): number | null {
  const given = answer.headers.get('Retry-After');
  if (given === null || given.trim() === '') return null;
  const seconds = Number(given);
  const wait = Number.isNaN(seconds) ? (Date.parse(given) - Date.now()) / 1000 : seconds;
  return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : null;
}

/** A refusal with the id by which Microsoft's support finds the call. */
export function refusedBy(answer: Response): RemoteResult<never> {
  const requestId = answer.headers.get('request-id');
  const refusal = refusalOf(answer);
  return requestId === null ? { refused: true, refusal } : { refused: true, refusal, requestId };
}
