import { audienceName } from '../../core/polls/audience-name.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { hourOf, momentNow, reminderMoments } from '../../core/polls/reminders.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { PollReminderCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

type Standing = PollReminderCardFacts['standing'];

/** A poll's reminders: one per person and time. They follow their owner's answer and the poll's close, so that nobody is asked again for what they have given. */
export const pollReminderCards: CardKind<'poll-reminder'> = {
  change: (pollId) => ({ topic: 'poll', id: pollId }),
  settle: async (tx, pollId) => {
    await tx.polls.forChange(pollId);
  },
  async forms(tx, pollId) {
    const poll = await tx.polls.byId(pollId);
    if (!poll) return null;
    const answered = await tx.polls.revisions(pollId);
    return ({ personId }) => formOf(standingOf(poll, answered.has(personId ?? '')));
  },
  async draw(deps, tx, municipality, { subjectId, personId, edition }) {
    const poll = await tx.polls.byId(subjectId);
    const person = personId === null ? null : await tx.people.byId(personId);
    if (!poll || !person) return null;
    const body = await tx.people.body(poll.audience.bodyId);
    const bodyName = audienceName(poll.audience, body?.name ?? '', person.language);
    const standing = standingOf(poll, (await tx.polls.answerOf(poll.id, person.id)) !== null);
    const now = deps.clock.now();
    return {
      facts: {
        ...{ kind: 'poll-reminder', language: person.language, pollId: poll.id, standing },
        ...{ title: poll.title, purpose: poll.purpose, bodyName },
        closesAt: poll.closesAt,
        tabAddress: deps.tabAddress(`/polls/${poll.id}`, municipality),
      },
      form: formOf(standing),
      tooLate: await causeToKeepBack(tx, poll, person.id, { standing, edition, now }),
    };
  },
};

/** Why a reminder that has waited, for its owner's morning or for its turn, is not sent after all. */
async function causeToKeepBack(
  tx: Pick<Transaction, 'polls' | 'pollReminders'>,
  poll: Poll,
  personId: string,
  reminder: { readonly standing: Standing; readonly edition: number; readonly now: Instant },
): Promise<string | null> {
  const { standing, edition, now } = reminder;
  if (standing === 'closed' || poll.state.status !== 'open' || poll.closesAt <= now)
    return 'poll-closed';
  if (standing === 'answered') return 'answered';
  if (!(await tx.polls.isOnRoll(poll.id, personId, osloDate(now)))) return 'not-asked';
  const { openedAt, closesAt } = poll.state;
  const plan = await tx.pollReminders.planOf(poll.id);
  const newest = momentNow(reminderMoments(plan, { openedAt, closesAt }), now);
  const isReplaced = newest !== null && hourOf(newest) > edition;
  return isReplaced ? 'reminded-later' : null;
}

const standingOf = ({ state }: Poll, hasAnswered: boolean): Standing =>
  state.status === 'closed' ? 'closed' : hasAnswered ? 'answered' : 'waiting';

const formOf = (standing: Standing): string => `poll-reminder:${standing}`;
