import type { Deps } from '../../app/deps.ts';
import { assignNoteTakers } from '../../app/workshops/during/assign-note-takers.ts';
import {
  deliverContribution,
  rewordContribution,
  withdrawContribution,
} from '../../app/workshops/during/deliver-contribution.ts';
import { seeLive } from '../../app/workshops/during/see-live.ts';
import { seeNotes } from '../../app/workshops/during/see-notes.ts';
import { seeScreen } from '../../app/workshops/during/see-screen.ts';
import { takeProgressStep } from '../../app/workshops/during/take-progress-step.ts';
import * as contract from '../../contracts/live-round.ts';
import { savedVersion } from '../../contracts/rounds.ts';
import { decide } from '../../core/decision.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** What happens while a round is held. */
export function liveRoundRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    live: seeLive(deps),
    screen: seeScreen(deps),
    notes: seeNotes(deps),
    step: takeProgressStep(deps),
    assign: assignNoteTakers(deps),
    deliver: deliverContribution(deps),
    reword: rewordContribution(deps),
    withdraw: withdrawContribution(deps),
  };
  return [
    reads('/api/clock', 'What the server’s clock says', contract.serverClock, () =>
      Promise.resolve(decide({ now: deps.clock.now() })),
    ),
    reads(
      '/api/rounds/:roundId/live',
      'A round while it is held',
      contract.liveRoundPage,
      (asked) => ask.live(asked.by, asked.ids.roundId),
    ),
    reads('/api/rounds/:roundId/screen', 'The big screen', contract.screenPage, ({ by, ids }) =>
      ask.screen(by, ids.roundId),
    ),
    reads(
      '/api/rounds/:roundId/notes',
      'What somebody who writes needs',
      contract.notesPage,
      ({ by, ids }) => ask.notes(by, ids.roundId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/progress',
        summary: 'Move the agenda on, ask or stop a question, or change what the big screen shows',
        ...{ body: contract.progressStep, answer: savedVersion },
      },
      ({ by, ids, body }) => ask.step(by, ids.roundId, body.step, body.version),
    ),
    changes(
      'put',
      '/api/rounds/:roundId/note-takers',
      'Replace the list of who writes for which table',
      contract.noteTakerList,
      ({ by, ids, body }) => ask.assign(by, ids.roundId, body.noteTakers, body.seen),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/contributions',
        summary: 'Deliver a contribution; the same key again changes nothing',
        ...{ body: contract.contributionDelivery, answer: savedVersion },
      },
      ({ by, ids, body }) => ask.deliver(by, ids.roundId, body),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/rounds/:roundId/contributions/:clientKey',
        summary: 'Other words for what was delivered',
        ...{ body: contract.contributionChange, answer: savedVersion },
      },
      ({ by, ids, body }) => ask.reword(by, ids.roundId, ids.clientKey, body),
    ),
    changes(
      'post',
      '/api/rounds/:roundId/contributions/:clientKey/withdraw',
      'Take a contribution back',
      contract.contributionStep,
      ({ by, ids, body }) => ask.withdraw(by, ids.roundId, ids.clientKey, body.version),
    ),
  ];
}
