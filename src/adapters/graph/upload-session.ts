import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { LibraryItem, RemoteResult } from '../../app/ports/microsoft.ts';
import { driveItem } from './drive-item.ts';
import { readJson } from './graph-answers.ts';
import { connectionLost, refusedBy, retryAfterSeconds } from './remote-refusal.ts';

/** SharePoint takes fragments in multiples of this only (the last may be shorter), each under 60 MiB. */
export const fragmentUnit = 327_680;

/** Where to send the fragments; the address itself is the permission, and must not travel unencrypted. */
export const uploadSession = z.object({ uploadUrl: z.url({ protocol: /^https$/ }) });

const sessionState = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

const fragmentTimeoutMs = 60_000;
const stateTimeoutMs = 15_000;
const longestWaitSeconds = 3;
/** In a row, without a byte getting further. */
const mostFailures = 4;

/** What came of one request: the finished file, how far the other side has got, a cut to recover from, or the end. */
type Step =
  | { readonly kind: 'finished'; readonly result: RemoteResult<LibraryItem> }
  | { readonly kind: 'at'; readonly byte: number }
  | { readonly kind: 'lost'; readonly waitSeconds: number };

/**
 * Sends a file in fragments to an open upload session, and takes up again where the other side says it is after a cut.
 * Gives the session up (and tells the other side so) when it gets no further; the caller tries the whole upload later.
 * @param send carries no token: SharePoint refuses fragments that have one
 * @param fragmentBytes a multiple of `fragmentUnit`
 */
export async function sendInFragments(
  send: typeof fetch,
  uploadUrl: string,
  bytes: Uint8Array,
  fragmentBytes: number,
): Promise<RemoteResult<LibraryItem>> {
  let from = 0;
  let failures = 0;
  for (;;) {
    let step = await putFragment(send, uploadUrl, bytes, from, fragmentBytes);
    if (step.kind === 'lost') {
      await wait(Math.max(step.waitSeconds, failures / 4) * 1000);
      step = await askForState(send, uploadUrl);
    }
    if (step.kind === 'finished') {
      if (step.result.refused) await giveUp(send, uploadUrl);
      return step.result;
    }
    const gotFurther = step.kind === 'at' && step.byte > from && step.byte < bytes.length;
    failures = gotFurther ? 0 : failures + 1;
    if (failures > mostFailures) {
      await giveUp(send, uploadUrl);
      return { refused: true, refusal: connectionLost };
    }
    if (step.kind === 'at' && step.byte < bytes.length) from = step.byte;
  }
}

async function putFragment(
  send: typeof fetch,
  uploadUrl: string,
  bytes: Uint8Array,
  from: number,
  fragmentBytes: number,
): Promise<Step> {
  const to = Math.min(from + fragmentBytes, bytes.length);
  try {
    const answer = await send(uploadUrl, {
      method: 'PUT',
      // A copy: the body must be exactly the fragment, whatever buffer the bytes are a view of.
      body: bytes.slice(from, to),
      headers: { 'Content-Range': `bytes ${from}-${to - 1}/${bytes.length}` },
      signal: AbortSignal.timeout(fragmentTimeoutMs),
    });
    if (answer.status === 200 || answer.status === 201) {
      return {
        kind: 'finished',
        result: await readJson({ refused: false, value: answer }, driveItem),
      };
    }
    // 416: they have this fragment already, or miss one before it; they know best where we are.
    return answer.status === 416 ? { kind: 'lost', waitSeconds: 0 } : await readState(answer);
  } catch {
    return { kind: 'lost', waitSeconds: 0 };
  }
}

async function askForState(send: typeof fetch, uploadUrl: string): Promise<Step> {
  try {
    return await readState(await send(uploadUrl, { signal: AbortSignal.timeout(stateTimeoutMs) }));
  } catch {
    return { kind: 'lost', waitSeconds: 0 };
  }
}

async function readState(answer: Response): Promise<Step> {
  if (answer.ok) {
    const state = await readJson({ refused: false, value: answer }, sessionState);
    const next = state.refused ? undefined : state.value.nextExpectedRanges[0];
    return next === undefined
      ? { kind: 'lost', waitSeconds: 0 }
      : { kind: 'at', byte: Number.parseInt(next, 10) };
  }
  await answer.body?.cancel();
  const waitSeconds = retryAfterSeconds(answer) ?? 0;
  // A session that is gone may be one whose last answer was lost: the file may be there, and the caller looks for it first.
  if (answer.status === 404)
    return { kind: 'finished', result: { refused: true, refusal: connectionLost } };
  const result = refusedBy(answer);
  const passes =
    result.refused && result.refusal.code === 'try-later' && waitSeconds <= longestWaitSeconds;
  return passes ? { kind: 'lost', waitSeconds } : { kind: 'finished', result };
}

/** Lets the other side forget the half file; if that fails too, it does so by itself within days. */
async function giveUp(send: typeof fetch, uploadUrl: string): Promise<void> {
  await send(uploadUrl, { method: 'DELETE', signal: AbortSignal.timeout(stateTimeoutMs) }).catch(
    () => undefined,
  );
}
