import { checkInPlan, doseRefusal } from '../../core/check-ins/check-in.ts';
import type { CheckInRefusal } from '../../core/check-ins/check-in.ts';
import type { CheckIn } from '../../core/check-ins/check-in-of.ts';
import { refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { DraftRefusal } from '../../core/polls/run-poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { draftPoll } from '../polls/prepare-poll.ts';

export type CheckInWish = {
  readonly checkIn: CheckIn;
  readonly bodyId: string;
  readonly closesAt: Instant;
  readonly dueId: string | null;
};

/**
 * Drafts a check-in: a poll whose words, audience and anonymity are given, so that it can be compared over phases and terms. It is opened, closed and given a
 * note of its outcome as every other poll.
 */
export const makeCheckIn =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    { checkIn, bodyId, closesAt, dueId }: CheckInWish,
  ): Promise<
    Decision<{ readonly id: string }, CheckInRefusal | DraftRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    const wrong = doseRefusal(checkIn);
    if (wrong) return refuse(wrong);
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    const questionIds = checkIn.statements.map(() => deps.ids.next());
    const plan = checkInPlan(checkIn, questionIds, closesAt, municipality.language);
    return draftPoll(deps)(by, { kind: 'phase', phaseId, bodyId }, plan, dueId, checkIn);
  };
