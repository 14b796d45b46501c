import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { osloDate } from '../../core/time/oslo.ts';
import * as core from '../../core/workshops/publish-round.ts';
import type { PublishRefusal } from '../../core/workshops/publish-round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Publishes a round: its notice is public at once, its calendar event is made by a job of the same transaction. */
export const publishRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    seen: number,
  ): Promise<Decision<null, PublishRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      const body = round ? await tx.people.body(round.bodyId) : null;
      if (!round || !body) return notFound;
      // Taken before the decision, because the number is part of it; a refusal rolls it back.
      const year = Number(osloDate(round.startsAt).slice(0, 4));
      const number =
        round.state.status === 'draft' ? await tx.rounds.nextMeetingNumber(body.id, year) : 0;
      const now = deps.clock.now();

      const published = core.publishRound(round, body, seen, number, now);
      if (published.refused) return published;

      await tx.rounds.save(published.value);
      await tx.calendarEvents.save({
        roundId,
        // The round's own id: however often the job runs, Graph makes one event.
        transactionId: roundId,
        eventId: null,
        webLink: null,
        state: 'waiting',
        cause: null,
      });
      await tx.jobs.enqueue({
        name: 'create-calendar-event',
        municipalityId: by.municipality.municipalityId,
        roundId,
      });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'round-published',
          subject: roundId,
          facts: {
            meetingNumber: published.value.meetingNumber,
            shortNotice: round.shortNoticeReason !== '',
          },
        },
        now,
      );
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };
