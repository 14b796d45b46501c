import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { closesNowWithPhase } from '../../core/polls/poll-life.ts';
import * as core from '../../core/polls/run-poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { Actor, AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { changingPoll, keepShown } from './changing-poll.ts';
import { phaseOf } from './phase-of.ts';

type EndDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;
type CloseRefusal =
  | { readonly code: 'poll-not-open' }
  | { readonly code: 'version-conflict'; readonly version: number }
  | NotFound;

/** Closes a poll by hand, before its deadline. */
export const closePoll =
  (deps: EndDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    seen: number,
  ): Promise<Decision<null, CloseRefusal | NotAllowed>> =>
    denied(by, 'prepare-polls') ?? close(deps, by.municipality, actorOf(by), pollId, seen);

/**
 * The job at a poll's deadline, and when its phase closes if it closes with that. A poll that was closed by hand or whose deadline was moved needs nothing, or a
 * later run.
 */
export const closeAtDeadline =
  (deps: EndDeps) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    const found = await deps.unitOfWork.read(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return null;
      const life = await tx.pollLives.of(pollId);
      return {
        state: poll.state,
        isOver: closesNowWithPhase(poll, life, await phaseOf(tx, poll)),
      };
    });
    if (found?.state.status !== 'open') return { outcome: 'done' };
    const wait = (Date.parse(found.state.closesAt) - Date.parse(deps.clock.now())) / 1000;
    if (wait > 0 && !found.isOver) return { outcome: 'again', afterSeconds: Math.ceil(wait) };
    await close(deps, scope, { kind: 'system', job: 'close-poll' }, pollId, undefined);
    return { outcome: 'done' };
  };

async function close(
  deps: EndDeps,
  scope: MunicipalityScope,
  actor: Actor,
  pollId: string,
  seen: number | undefined,
): Promise<Decision<null, CloseRefusal>> {
  const decision = await deps.unitOfWork.run(scope, async (tx) => {
    const poll = await tx.polls.forChange(pollId); // waits for answers under way, and they for it
    if (!poll) return notFound;
    if (seen !== undefined && poll.version !== seen)
      return {
        refused: true,
        refusal: { code: 'version-conflict', version: poll.version },
      } as const;
    const now = deps.clock.now();

    const closed = core.closePoll(poll, now);
    if (closed.refused) return closed;

    await keepClosed(tx, scope, actor, closed.value, now);
    return decide(null);
  });

  if (!decision.refused) deps.events.publish(scope, { topic: 'poll', id: pollId });
  return decision;
}

/** Keeps that a poll is closed, with what follows of it. */
export async function keepClosed(
  tx: Transaction,
  { municipalityId }: MunicipalityScope,
  actor: Actor,
  poll: Poll,
  now: Instant,
): Promise<void> {
  await tx.polls.save(poll);
  await tx.jobs.enqueue({
    ...{ name: 'refresh-cards', municipalityId },
    ...{ kind: 'poll', subjectId: poll.id },
  });
  if (poll.seal) await tx.jobs.enqueue({ name: 'open-ballots', municipalityId, pollId: poll.id });
  await tx.audit.append(actor, { type: 'poll-closed', subject: poll.id }, now);
}

type NoteRefusal =
  | { readonly code: 'poll-not-closed' }
  | { readonly code: 'version-conflict'; readonly version: number };

/** Writes what the administration did with the answers: what everybody who answered is owed. The cards of a closed poll carry the note. */
export const noteOutcome =
  (deps: EndDeps) =>
  (
    by: AuthorizedMember,
    pollId: string,
    note: string,
    seen: number,
  ): Promise<Decision<null, NoteRefusal | NotAllowed | NotFound>> =>
    changingPoll<null, NoteRefusal>(deps, by, pollId, async (tx, poll, now) => {
      const noted = core.noteOutcome(poll, note, seen);
      if (noted.refused) return noted;

      await keepShown(tx, by, noted.value, { type: 'outcome-noted', subject: pollId }, now);
      return decide(null);
    });
