import { keepDeadlines, seeDeadlines } from '../../app/deadlines/keep-deadlines.ts';
import type { Deps } from '../../app/deps.ts';
import { movePhase } from '../../app/timeline/move-phase.ts';
import { previewMove } from '../../app/timeline/preview-move.ts';
import { seeTimeline } from '../../app/timeline/see-timeline.ts';
import { turnByHand } from '../../app/timeline/turn-by-hand.ts';
import * as deadlines from '../../contracts/deadlines.ts';
import * as timelines from '../../contracts/timelines.ts';
import { reading } from '../reading-query.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function timelineRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    timeline: seeTimeline(deps),
    preview: previewMove(deps),
    move: movePhase(deps),
    turn: turnByHand(deps),
    deadlines: seeDeadlines(deps),
    keep: keepDeadlines(deps),
  };
  return [
    reads(
      '/api/processes/:processId/timeline',
      'A process along time: dependencies, what has moved, gates, deadlines and history',
      timelines.timelinePage,
      ({ by, ids }) => ask.timeline(by, ids.processId),
    ),
    reads(
      '/api/processes/:processId/phases/:phaseId/move-preview',
      'Everything that new dates for a phase would do; nothing is kept',
      timelines.movePreview,
      ({ by, ids: { processId, phaseId }, query }) =>
        reading(timelines.moveWish, query, (wish) =>
          ask.preview(by, processId, { kind: 'move', phaseId, dates: wish }),
        ),
      { startsOn: [], endsOn: [] },
    ),
    changes(
      'put',
      '/api/processes/:processId/phases/:phaseId/dates',
      'Move a phase, and what follows it, as it was shown',
      timelines.phaseMove,
      ({ by, ids: { processId, phaseId }, body }) =>
        ask.move(by, processId, { kind: 'move', phaseId, dates: body }, body),
    ),
    reads(
      '/api/processes/:processId/moves/:eventId/back-preview',
      'Everything that taking a move back would do; nothing is kept',
      timelines.movePreview,
      ({ by, ids: { processId, eventId } }) =>
        ask.preview(by, processId, { kind: 'back', eventId }),
    ),
    changes(
      'post',
      '/api/processes/:processId/moves/:eventId/back',
      'Take a move back, all of it together',
      timelines.moveBack,
      ({ by, ids: { processId, eventId }, body }) =>
        ask.move(by, processId, { kind: 'back', eventId }, body),
    ),
    changes(
      'post',
      '/api/phases/:phaseId/open',
      'Open a phase by hand',
      timelines.phaseTurn,
      (asked) => ask.turn(asked.by, asked.ids.phaseId, { kind: 'open' }, asked.body),
    ),
    changes(
      'post',
      '/api/phases/:phaseId/close',
      'Close a phase by hand',
      timelines.phaseTurn,
      (asked) => ask.turn(asked.by, asked.ids.phaseId, { kind: 'close' }, asked.body),
    ),
    changes(
      'post',
      '/api/phases/:phaseId/reopen',
      'Open a closed phase again, with a new last day',
      timelines.phaseReopening,
      ({ by, ids, body }) =>
        ask.turn(by, ids.phaseId, { kind: 'reopen', endsOn: body.endsOn }, body),
    ),
    reads(
      '/api/deadlines',
      'Deadlines of the law as the municipality reads them, the school summer, and how phases close',
      deadlines.deadlinesPage,
      ({ by }) => ask.deadlines(by),
    ),
    changes('put', '/api/deadlines', 'Keep them', deadlines.keptDeadlines, ({ by, body }) =>
      ask.keep(by, body),
    ),
  ];
}
