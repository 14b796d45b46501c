import type { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { alterRound, cancelRound } from '../../app/workshops/alter-round.ts';
import { closeRound } from '../../app/workshops/close-round.ts';
import { registerAttendance, startRound, writeSummary } from '../../app/workshops/hold-round.ts';
import { publishRound } from '../../app/workshops/publish-round.ts';
import { changeRound, scheduleRound } from '../../app/workshops/schedule-round.ts';
import { listRounds, seeRound } from '../../app/workshops/see-rounds.ts';
import {
  attendanceList,
  created,
  roundAlteration,
  roundCancellation,
  roundChange,
  roundDraft,
  roundList,
  roundPage,
  roundStep,
  savedVersion,
  summaryText,
} from '../../contracts/rounds.ts';
import { osloInstant } from '../../core/time/oslo.ts';
import type { RoundPlan } from '../../core/workshops/change-round.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function roundRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    list: listRounds(deps),
    round: seeRound(deps),
    schedule: scheduleRound(deps),
    change: changeRound(deps),
    publish: publishRound(deps),
    alter: alterRound(deps),
    cancel: cancelRound(deps),
    start: startRound(deps),
    close: closeRound(deps),
    attendance: registerAttendance(deps),
    summary: writeSummary(deps),
  };
  return [
    reads('/api/rounds', 'Rounds that I may see, by start', roundList, ({ by }) => ask.list(by)),
    reads('/api/rounds/:roundId', 'One round', roundPage, ({ by, ids }) =>
      ask.round(by, ids.roundId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/phases/:phaseId/rounds',
        summary: 'Add a round to a phase, as a draft',
        body: roundDraft,
        answer: created,
      },
      ({ by, ids, body }) => ask.schedule(by, ids.phaseId, planOf(body)),
    ),
    changes('put', '/api/rounds/:roundId', 'Change a draft round', roundChange, (asked) =>
      ask.change(asked.by, asked.ids.roundId, planOf(asked.body), asked.body.version),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/publish',
      'Publish a round: its notice is public at once',
      roundStep,
      ({ by, ids, body }) => ask.publish(by, ids.roundId, body.version),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/alterations',
      'Change a published round: its notice is corrected, and those invited are told',
      roundAlteration,
      ({ by, ids, body }) =>
        ask.alter(by, ids.roundId, planOf(body), { reason: body.reason, seen: body.version }),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/cancel',
      'Call off a published round',
      roundCancellation,
      ({ by, ids, body: { reason, version } }) =>
        ask.cancel(by, ids.roundId, { reason, seen: version }),
    ),
    changes('post', '/api/rounds/:roundId/start', 'Start a round', roundStep, (asked) =>
      ask.start(asked.by, asked.ids.roundId, asked.body.version),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/close',
      'Close a round, its open polls with it, and hand its protocol to the archive',
      roundStep,
      ({ by, ids, body }) => ask.close(by, ids.roundId, body.version),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/rounds/:roundId/attendance',
        summary: 'Replace the attendance list',
        body: attendanceList,
        answer: savedVersion,
      },
      ({ by, ids, body }) => ask.attendance(by, ids.roundId, body.attendance, body.version),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/rounds/:roundId/summary',
        summary: 'Save the administration’s summary',
        body: summaryText,
        answer: savedVersion,
      },
      ({ by, ids, body }) => ask.summary(by, ids.roundId, body.summary, body.version),
    ),
  ];
}

/** The day and the clock on the wall in Oslo become one instant here and nowhere else. */
function planOf(draft: z.output<typeof roundDraft>): RoundPlan {
  const { bodyId, title, purpose, date, time, durationMinutes, place } = draft;
  const { meetingForm, noticeText, shortNoticeReason, agenda, questions } = draft;
  return {
    ...{ bodyId, title, purpose, startsAt: osloInstant(date, time), durationMinutes, place },
    ...{ meetingForm, opennessAnswers: draft.openness },
    ...{ noticeText, shortNoticeReason, agenda, questions },
  };
}
