import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/date-polls/date-poll.ts';
import type { DateAnswerRefusal, Stances } from '../../core/date-polls/date-poll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { drawDatePollCard } from '../messages/date-poll-cards.ts';
import type { DatePollCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import { askedIn } from './run-date-poll.ts';

/** A member of the body says of each time whether it works; once more changes the answer. */
export const answerDates =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    datePollId: string,
    given: Stances,
  ): Promise<Decision<null, DateAnswerRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'answer-polls');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // The lock makes two devices of one person take turns, and choosing wait for answers under way.
      const poll = await tx.datePolls.forChange(datePollId);
      const now = deps.clock.now();
      if (!poll || !(await askedIn(tx, poll.bodyId, now)).includes(by.personId)) return notFound;
      const before = await tx.datePolls.answerOf(datePollId, by.personId);

      const answered = core.answerDates(poll, by.personId, given, before, now);
      if (answered.refused) return answered;

      await tx.datePolls.saveAnswer(datePollId, answered.value);
      await tx.jobs.enqueue({
        name: 'refresh-cards',
        municipalityId: by.municipality.municipalityId,
        kind: 'date-poll',
        subjectId: datePollId,
      });
      await tx.audit.append(actorOf(by), { type: 'dates-answered', subject: datePollId }, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'date-poll', id: datePollId });
    return decision;
  };

/** The date poll as this member's card shows it. Not found for who is not asked. */
export const datePollForMember =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'tabAddress'>) =>
  async (
    by: AuthorizedMember,
    datePollId: string,
  ): Promise<Decision<DatePollCardFacts, NotFound>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.datePolls.byId(datePollId);
      const asked = poll ? await askedIn(tx, poll.bodyId, deps.clock.now()) : [];
      if (!poll || !asked.includes(by.personId)) return notFound;
      const drawn = await drawDatePollCard(deps, tx, municipality, poll, by.personId);
      return drawn ? decide(drawn.facts) : notFound;
    });
  };

export type WaitingDates = {
  readonly roundId: string;
  readonly title: string;
  readonly note: string;
  readonly slots: number;
  readonly closesAt: Instant;
};

/** Date polls that wait for this person's answer, the one that ends first at the top. */
export async function datesWaitingFor(
  tx: Pick<Transaction, 'datePolls' | 'people' | 'rounds'>,
  by: AuthorizedMember,
  now: Instant,
): Promise<readonly WaitingDates[]> {
  const waiting: WaitingDates[] = [];
  for (const poll of await tx.datePolls.open()) {
    if (!core.takesAnswers(poll, now)) continue;
    if (!(await askedIn(tx, poll.bodyId, now)).includes(by.personId)) continue;
    if (await tx.datePolls.answerOf(poll.id, by.personId)) continue;
    const round = await tx.rounds.byId(poll.roundId);
    if (round)
      waiting.push({
        ...{ roundId: round.id, title: round.title, note: poll.note },
        ...{ slots: poll.slots.length, closesAt: poll.closesAt },
      });
  }
  return waiting;
}
