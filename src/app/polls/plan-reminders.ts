import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { hourOf, reminderMoments } from '../../core/polls/reminders.ts';
import type { ReminderPlan } from '../../core/polls/reminders.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll } from './changing-poll.ts';

export type RemindersView = ReminderPlan & {
  readonly moments: readonly {
    readonly at: Instant;
    /** To how many a reminder has gone out, or is on its way; null for a moment to come. Never to whom. */
    readonly reminded: number | null;
  }[];
  /** As many reminders as one person gets in a week, all polls together. */
  readonly weeklyReminders: number;
};

/** When those who have not answered are reminded of a poll. A draft's times are those that it would have if it were opened now. */
export const seeReminders =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<RemindersView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      const now = deps.clock.now();
      const plan = await tx.pollReminders.planOf(pollId);
      const openedAt = poll.state.status === 'draft' ? now : poll.state.openedAt;
      const sent = (await tx.messages.ofSubject('poll-reminder', pollId)).filter(
        ({ state }) => state !== 'unreachable',
      );
      const { weeklyReminders } = await tx.timelines.setting();
      return decide({
        ...plan,
        weeklyReminders,
        moments: reminderMoments(plan, { openedAt, closesAt: poll.closesAt }).map((at) => ({
          at,
          reminded: at > now ? null : sent.filter(({ edition }) => edition === hourOf(at)).length,
        })),
      });
    });
  };

type PlanRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'poll-closed'; readonly closedAt: Instant };

/** Chooses when those who have not answered are reminded, before the poll opens or while it is open. */
export const planReminders =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  (
    by: AuthorizedMember,
    pollId: string,
    wish: ReminderPlan,
  ): Promise<Decision<null, PlanRefusal | NotAllowed | NotFound>> =>
    changingPoll<null, PlanRefusal>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const { version } = await tx.pollReminders.planOf(pollId);
        if (wish.version !== version) return refuse({ code: 'version-conflict', version });
        if (poll.state.status === 'closed')
          return refuse({ code: 'poll-closed', closedAt: poll.state.closedAt });

        const daysBefore = [...new Set(wish.daysBefore)].toSorted((a, b) => b - a);
        const { hoursBefore } = wish;
        await tx.pollReminders.savePlan(pollId, { daysBefore, hoursBefore, version: version + 1 });
        const facts = { daysBefore: daysBefore.join(', '), hoursBefore };
        await tx.audit.append(
          actorOf(by),
          { type: 'poll-reminders-planned', subject: pollId, facts },
          now,
        );
        return decide(null);
      },
      'prepare-polls',
    );
