import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { noteSeen } from '../../app/polls/note-seen.ts';
import { planReminders, seeReminders } from '../../app/polls/plan-reminders.ts';
import { exportReach, seeReach } from '../../app/polls/see-reach.ts';
import { pollReach, reachFormat } from '../../contracts/poll-reach.ts';
import { pollReminderPlan, pollReminders } from '../../contracts/poll-reminders.ts';
import { reading } from '../reading-query.ts';
import { changes, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const fileQuery = z.object({ format: reachFormat });

export function pollReachRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeReminders(deps),
    plan: planReminders(deps),
    reach: seeReach(deps),
    file: exportReach(deps),
    seen: noteSeen(deps),
  };
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
    reads(
      '/api/polls/:pollId/reach',
      'Whom a poll has reached, as sums of all and of groups of three or more',
      pollReach,
      ({ by, ids }) => ask.reach(by, ids.pollId),
    ),
    downloads(
      '/api/polls/:pollId/reach/file',
      'Whom a poll has reached, as Excel or CSV',
      ({ by, ids, query }) =>
        reading(fileQuery, query, (wish) => ask.file(by, ids.pollId, wish.format)),
      { format: reachFormat.options },
    ),
    changes(
      'put',
      '/api/polls/:pollId/seen',
      'Note that I, who am asked, have opened a poll',
      null,
      ({ by, ids }) => ask.seen(by, ids.pollId),
    ),
  ];
}
