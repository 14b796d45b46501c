import type { Deps } from '../../app/deps.ts';
import { planReminders, seeReminders } from '../../app/polls/plan-reminders.ts';
import { pollReminderPlan, pollReminders } from '../../contracts/poll-reminders.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function pollReminderRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { see: seeReminders(deps), plan: planReminders(deps) };
  return [
    reads(
      '/api/polls/:pollId/reminders',
      'When those who have not answered are reminded, and how many have been; never who',
      pollReminders,
      ({ by, ids }) => ask.see(by, ids.pollId),
    ),
    changes(
      'put',
      '/api/polls/:pollId/reminders',
      'Choose when those who have not answered are reminded',
      pollReminderPlan,
      ({ by, ids, body }) => ask.plan(by, ids.pollId, body),
    ),
  ];
}
