import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { currentWords } from './direction.ts';
import type { Direction } from './direction.ts';
import { reaches } from './direction-result.ts';
import type { DirectionResult } from './direction-result.ts';
import type { DirectionAnswer, Threshold, Understanding, Verification } from './verification.ts';

/** Set before anybody is asked. Afterwards it may be raised, never lowered: what is enough is not decided when the answers are known. */
export function setThreshold(
  current: Threshold | null,
  next: Threshold,
  hasAsked: boolean,
): Decision<Threshold, { readonly code: 'threshold-cannot-be-lowered'; readonly percent: number }> {
  const isLower = current !== null && next.percent < current.percent;
  return hasAsked && isLower
    ? refuse({ code: 'threshold-cannot-be-lowered', percent: current.percent })
    : decide(next);
}

export type AskRefusal =
  | { readonly code: 'threshold-not-set' }
  | { readonly code: 'direction-is-asked' }
  | { readonly code: 'direction-has-ended' }
  | { readonly code: 'direction-without-carriers' }
  | { readonly code: 'asked-in-these-words' }
  | { readonly code: 'deadline-passed'; readonly closesAt: Instant }
  | { readonly code: 'nobody-to-ask' };

/**
 * Asks a body whether these directions were understood.
 * @param askedWords versions that were asked about before, per direction: about the same words is asked once, so that two results never differ by one answer
 * @param eligible how many are asked
 */
export function askDirections(
  directions: readonly Direction[],
  facts: {
    readonly threshold: Threshold | null;
    readonly askedWords: ReadonlyMap<string, ReadonlySet<number>>;
    readonly eligible: number;
  },
  given: Pick<
    Verification,
    'id' | 'phaseId' | 'bodyId' | 'roundId' | 'openedById' | 'openedAt' | 'closesAt'
  >,
): Decision<
  { readonly verification: Verification; readonly directions: readonly Direction[] },
  AskRefusal
> {
  if (facts.threshold === null) return refuse({ code: 'threshold-not-set' });
  if (given.closesAt <= given.openedAt)
    return refuse({ code: 'deadline-passed', closesAt: given.closesAt });
  if (facts.eligible === 0) return refuse({ code: 'nobody-to-ask' });
  for (const direction of directions) {
    const { status } = direction.state;
    if (status === 'asked') return refuse({ code: 'direction-is-asked' });
    if (status !== 'draft') return refuse({ code: 'direction-has-ended' });
    if (!direction.links.some((link) => link.stance === 'carries'))
      return refuse({ code: 'direction-without-carriers' });
    if (facts.askedWords.get(direction.id)?.has(currentWords(direction).version) === true)
      return refuse({ code: 'asked-in-these-words' });
  }
  return decide({
    verification: {
      ...given,
      closed: null,
      asks: directions.map((direction) => ({
        directionId: direction.id,
        version: currentWords(direction).version,
      })),
    },
    directions: directions.map((direction) => ({
      ...direction,
      state: { status: 'asked' },
      version: direction.version + 1,
    })),
  });
}

export type VerificationAnswerRefusal =
  | { readonly code: 'verification-closed'; readonly at: Instant }
  | { readonly code: 'not-in-audience' }
  | { readonly code: 'not-asked-here' };

/** One person's answer about one direction; null when it is what was answered before. */
export function answerVerification(
  verification: Verification,
  person: { readonly id: string; readonly partyId: string | null },
  given: {
    readonly directionId: string;
    readonly answer: Understanding;
    readonly missing: string;
  },
  previous: DirectionAnswer | undefined,
  now: Instant,
): Decision<DirectionAnswer | null, VerificationAnswerRefusal> {
  const endedAt = verification.closed?.at ?? verification.closesAt;
  if (verification.closed !== null || now >= verification.closesAt)
    return refuse({ code: 'verification-closed', at: endedAt });
  if (person.partyId === null) return refuse({ code: 'not-in-audience' });
  if (!verification.asks.some((ask) => ask.directionId === given.directionId))
    return refuse({ code: 'not-asked-here' });
  if (previous?.answer === given.answer && previous.missing === given.missing) return decide(null);
  return decide({
    ...given,
    ...{ verificationId: verification.id, personId: person.id, partyId: person.partyId },
    ...{ answeredAt: now, revision: (previous?.revision ?? 0) + 1 },
  });
}

/**
 * Closes a verification. A direction that enough say was understood is settled; another is back with the administration, to be redrafted and asked about
 * again, or for the chair to decide.
 * @param resultOf per direction, of the closed verification
 */
export function closeVerification(
  verification: Verification,
  directions: readonly Direction[],
  facts: {
    readonly eligible: number;
    readonly thresholdPercent: number;
    readonly resultOf: (closed: Verification, directionId: string) => DirectionResult;
  },
  now: Instant,
): Decision<
  { readonly verification: Verification; readonly directions: readonly Direction[] },
  { readonly code: 'verification-closed'; readonly at: Instant }
> {
  if (verification.closed)
    return refuse({ code: 'verification-closed', at: verification.closed.at });
  const closed = { ...verification, closed: { at: now, eligible: facts.eligible } };
  return decide({
    verification: closed,
    directions: directions.map((direction) => ({
      ...direction,
      state: reaches(facts.resultOf(closed, direction.id), facts.thresholdPercent)
        ? { status: 'settled', by: 'threshold', at: now }
        : { status: 'draft' },
      version: direction.version + 1,
    })),
  });
}
