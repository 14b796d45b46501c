import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/polls/poll-life.ts';
import type { OpeningRefusal, OpeningWish, ReviewRefusal } from '../../core/polls/poll-life.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll } from './changing-poll.ts';
import { phaseOf } from './phase-of.ts';

type LifeDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;

/** Plans that a draft opens by itself and whether it closes with its phase, or takes that back. */
export const planOpening =
  (deps: LifeDeps) =>
  (
    by: AuthorizedMember,
    pollId: string,
    wish: OpeningWish,
  ): Promise<Decision<null, OpeningRefusal | NotAllowed | NotFound>> =>
    changingPoll<null, OpeningRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const life = await tx.pollLives.of(pollId);
        const phase = await phaseOf(tx, poll);

        const planned = core.planOpening({ poll, life, phase }, wish, by.personId, now);
        if (planned.refused) return planned;

        const { opening, closesWithPhase } = planned.value;
        await tx.pollLives.save(pollId, planned.value);
        if (opening.kind === 'at') {
          const { municipalityId } = by.municipality;
          await tx.jobs.enqueue(
            { name: 'open-poll', municipalityId, pollId },
            { startAfter: opening.at },
          );
        }
        const facts = { opening: opening.kind, closesWithPhase };
        const at = opening.kind === 'at' ? { at: opening.at } : {};
        await tx.audit.append(
          actorOf(by),
          { type: 'poll-opening-planned', subject: pollId, facts: { ...facts, ...at } },
          now,
        );
        return decide(null);
      },
      'prepare-polls',
    );

type PreviewRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'poll-is-opened' };

/** Keeps that a draft, in the version that was shown, has been looked through as card and as page in the three languages. */
export const notePreviewed =
  (deps: LifeDeps) =>
  (
    by: AuthorizedMember,
    pollId: string,
    seen: number,
  ): Promise<Decision<null, PreviewRefusal | NotAllowed | NotFound>> =>
    changingPoll<null, PreviewRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        if (poll.version !== seen)
          return refuse({ code: 'version-conflict', version: poll.version });
        if (poll.state.status !== 'draft') return refuse({ code: 'poll-is-opened' });
        const life = await tx.pollLives.of(pollId);
        if (life.previewedVersion === seen) return decide(null);
        await tx.pollLives.save(pollId, {
          ...life,
          previewedVersion: seen,
          version: life.version + 1,
        });
        await tx.audit.append(
          actorOf(by),
          { type: 'poll-previewed', subject: pollId, facts: { version: seen } },
          now,
        );
        return decide(null);
      },
      'prepare-polls',
    );

/** Sets, moves or takes away the day on which the administration looks again at what came of a closed poll. */
export const planReview =
  (deps: LifeDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    wish: { readonly reviewOn: CivilDate | null; readonly version: number },
  ): Promise<Decision<null, ReviewRefusal | NotAllowed | NotFound>> => {
    const decision = await changingPoll<null, ReviewRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const life = await tx.pollLives.of(pollId);

        const planned = core.planReview(poll, life, wish, osloDate(now));
        if (planned.refused) return planned;

        await tx.pollLives.save(pollId, planned.value);
        await tx.audit.append(
          actorOf(by),
          {
            type: 'poll-review-planned',
            subject: pollId,
            facts: { from: life.reviewOn, to: wish.reviewOn },
          },
          now,
        );
        return decide(null);
      },
    );
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'debt', id: pollId });
    return decision;
  };
