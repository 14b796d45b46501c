import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { waitsForBallots } from '../../core/polls/open-ballots.ts';
import { closePoll } from '../../core/polls/run-poll.ts';
import * as core from '../../core/workshops/hold-round.ts';
import { endProgress } from '../../core/workshops/round-progress.ts';
import type { CloseRefusal } from '../../core/workshops/hold-round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { assembleRecord } from '../records/assemble-record.ts';

/** An anonymous poll of the round is open, or its answers are about to be opened. */
export type BallotsUnopened = { readonly code: 'ballots-unopened'; readonly title: string };

/**
 * Closes a round, its open polls with it, assembles the protocol and hands it to the archive: all of it or nothing.
 * The rendering and the upload are a job's; the protocol's content is frozen here, so that nothing that happens later can change it.
 */
export const closeRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    seen: number,
  ): Promise<Decision<null, CloseRefusal | BallotsUnopened | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const attendance = await tx.rounds.attendance(roundId);
      const now = deps.clock.now();

      const closed = core.closeRound(round, attendance, seen, now);
      if (closed.refused) return closed;
      const polls = await tx.polls.ofRound(roundId);
      const unopened = polls.find(waitsForBallots);
      // The minutes would stand without what the poll came to, for good.
      if (unopened) return refuse({ code: 'ballots-unopened', title: unopened.title });
      await tx.rounds.save(closed.value);
      const progress = await tx.progress.ofRound(roundId);
      const ended = endProgress(progress, now);
      if (ended !== progress) await tx.progress.save(ended);

      const closedPolls: string[] = [];
      for (const { id } of polls.filter((poll) => poll.state.status === 'open')) {
        const poll = await tx.polls.forChange(id); // waits for answers under way
        const pollEnded = poll ? closePoll(poll, now) : undefined;
        if (!pollEnded || pollEnded.refused) continue; // closed by its deadline in this very moment
        await tx.polls.save(pollEnded.value);
        await tx.jobs.enqueue({
          name: 'refresh-cards',
          municipalityId: municipality.id,
          kind: 'poll',
          subjectId: id,
        });
        closedPolls.push(id);
      }

      await assembleRecord(tx, {
        municipality,
        round: closed.value,
        attendance,
        ids: deps.ids,
        now,
      });
      await tx.jobs.enqueue({ name: 'archive-round', municipalityId: municipality.id, roundId });
      for (const pollId of closedPolls)
        await tx.audit.append(actorOf(by), { type: 'poll-closed', subject: pollId }, now);
      await tx.audit.append(actorOf(by), { type: 'round-closed', subject: roundId }, now);
      return decide({ closedPolls });
    });

    if (decision.refused) return decision;
    for (const pollId of decision.value.closedPolls)
      deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
    deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decide(null);
  };
