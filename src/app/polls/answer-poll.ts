import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/polls/answer-poll.ts';
import type { AnswerRefusal } from '../../core/polls/answer-poll.ts';
import type { Answer, Choice, Poll, Tally } from '../../core/polls/poll.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type AnswerGiven = {
  readonly pollId: string;
  readonly choices: Readonly<Record<string, Choice>>;
};
export type AnswerOutcome = {
  readonly poll: Poll;
  readonly bodyName: string;
  readonly answer: Answer;
  readonly tally: Tally;
};

/**
 * Takes a person's answer, from the card or from the tab: stored, counted and audited in one transaction, so that what is acknowledged is kept.
 * Sending the same answer again changes the revision and nothing else.
 */
export const answerPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    given: AnswerGiven,
  ): Promise<Decision<AnswerOutcome, AnswerRefusal | NotAllowed | NotFound>> => {
    // Who may not answer any poll is told the same as who is not asked in this one.
    if (denied(by, 'answer-polls')) return { refused: true, refusal: { code: 'not-in-audience' } };

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const facts = await tx.polls.forAnswering(given.pollId, by.personId, osloDate(now));
      if (!facts) return notFound;

      // The time is read again: the locks may have been waited for, and the deadline passed meanwhile.
      const at = deps.clock.now();
      const taken = core.answerPoll(
        facts.poll,
        facts.eligible,
        by.personId,
        given.choices,
        facts.previous,
        at,
      );
      if (taken.refused) return taken;

      const tally = await tx.polls.saveAnswer(taken.value.answer, taken.value.change);
      await tx.jobs.enqueue({
        name: 'refresh-poll-cards',
        municipalityId: by.municipality.municipalityId,
        pollId: given.pollId,
      });
      // Last: the chain's head is held shortest. Never what was answered.
      await tx.audit.append(actorOf(by), { type: 'poll-answered', subject: given.pollId }, at);
      return decide({
        poll: facts.poll,
        bodyName: facts.bodyName,
        answer: taken.value.answer,
        tally,
      });
    });

    // Outside the transaction: NOTIFY inside it takes a lock that all commits share.
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'poll', id: given.pollId });
    return decision;
  };
