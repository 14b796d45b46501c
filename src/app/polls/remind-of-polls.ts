import { pauseOn } from '../../core/people/preferences.ts';
import { hourOf, momentNow, reminderMoments, weekStart } from '../../core/polls/reminders.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import type { Transaction } from '../ports/stores.ts';

/** From one look at what is due to the next, in seconds. */
export const pollRemindersEverySeconds = 600;

/**
 * Reminds those who have not answered of each open poll whose time has come: one card per person and time, however often and in how many replicas it runs.
 * The poll that closes first comes first, so that whoever gets no more this week is reminded of what is most urgent.
 */
export const remindOfPolls =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    await deps.unitOfWork.run(scope, async (tx) => {
      const now = deps.clock.now();
      const { weeklyReminders } = await tx.timelines.setting();
      for (const { pollId, plan, ...open } of await tx.pollReminders.open(now)) {
        const moment = momentNow(reminderMoments(plan, open), now);
        if (moment === null) continue;
        const missing = await withoutAnswer(tx, pollId, osloDate(now));
        const counts = await tx.pollReminders.countsOf(missing, hourOf(weekStart(now)));
        const personIds = missing.filter((id) => (counts.get(id) ?? 0) < weeklyReminders);
        const reminder = { kind: 'poll-reminder', subjectId: pollId } as const;
        await writeMessages(
          ...([deps, tx, scope] as const),
          { ...reminder, edition: hourOf(moment), personIds },
          now,
        );
      }
    });
  };

/**
 * Those whom a poll has reached and who have not answered: on its roll today, and not on a pause. Whoever its card has not reached is not reminded of it, and
 * neither is one whose card still waits.
 */
async function withoutAnswer(
  tx: Pick<Transaction, 'messages' | 'polls' | 'preferences'>,
  pollId: string,
  today: CivilDate,
): Promise<readonly string[]> {
  const answered = await tx.polls.revisions(pollId);
  const messages = await tx.messages.ofSubject('poll', pollId);
  const reached = messages
    .filter(({ state }) => state === 'sent' || state === 'uncertain')
    .flatMap(({ personId }) => personId ?? [])
    .filter((personId) => !answered.has(personId));
  const chosen = await tx.preferences.ofPeople(reached);
  const missing: string[] = [];
  for (const personId of reached) {
    const preferences = chosen.get(personId);
    const isPaused = preferences !== undefined && pauseOn(preferences, today) !== null;
    if (!isPaused && (await tx.polls.isOnRoll(pollId, personId, today))) missing.push(personId);
  }
  return missing;
}
