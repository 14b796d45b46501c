import type { ReminderPlan } from '../../core/polls/reminders.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

export type PollReminderStore = {
  /** The usual plan, with version 0, where nobody has chosen. */
  planOf(pollId: string): Promise<ReminderPlan>;
  savePlan(pollId: string, plan: ReminderPlan): Promise<void>;
  /** Open polls that do not close before the instant, the next to close first, with their plans. */
  open(after: Instant): Promise<
    readonly {
      readonly pollId: string;
      readonly openedAt: Instant;
      readonly closesAt: Instant;
      readonly plan: ReminderPlan;
    }[]
  >;
  /** How many reminders of polls each has got or is to get from an hour on, as `hourOf` counts it; who has none is left out. */
  countsOf(personIds: readonly string[], fromHour: number): Promise<ReadonlyMap<string, number>>;
};

export type PollSeenStore = {
  /** Once for each person; a second time changes nothing. */
  note(pollId: string, personId: string, on: CivilDate): Promise<void>;
  /** Who has seen it. Shown to nobody by name. */
  by(pollId: string): Promise<ReadonlySet<string>>;
};
