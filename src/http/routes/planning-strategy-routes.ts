import type { Deps } from '../../app/deps.ts';
import { beginPlanningStrategy } from '../../app/planning-strategy/begin-planning-strategy.ts';
import { changePlanningStrategy } from '../../app/planning-strategy/change-planning-strategy.ts';
import { seePlanningStrategy } from '../../app/planning-strategy/see-planning-strategy.ts';
import { seeStrategyDeadlines } from '../../app/planning-strategy/see-strategy-deadlines.ts';
import { seeStrategyHistory } from '../../app/planning-strategy/see-strategy-history.ts';
import { seeStrategyPlace } from '../../app/planning-strategy/see-strategy-place.ts';
import { setStrategyFrame } from '../../app/planning-strategy/set-strategy-frame.ts';
import * as changed from '../../contracts/planning-strategy-changes.ts';
import * as contract from '../../contracts/planning-strategy.ts';
import { created } from '../../contracts/rounds.ts';
import { enteredDate } from '../../contracts/values.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** A day as it is typed; what is no day yet, or out of reach, is as if it were not there. */
const typed = (text: string | undefined) => enteredDate.safeParse(text).data ?? null;

export function planningStrategyRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seePlanningStrategy(deps),
    history: seeStrategyHistory(deps),
    place: seeStrategyPlace(deps),
    deadlines: seeStrategyDeadlines(deps),
    begin: beginPlanningStrategy(deps),
    change: changePlanningStrategy(deps),
    frame: setStrategyFrame(deps),
  };
  return [
    reads(
      '/api/planning-strategies',
      'The planning strategies, and the one that holds with its status',
      contract.planningStrategies,
      ({ by, query }) => ask.see(by, query['strategy']?.toLowerCase() ?? null),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/planning-strategies',
        summary: 'Begin the planning strategy of a term',
        body: changed.strategyWish,
        answer: created,
      },
      ({ by, body }) => ask.begin(by, body),
    ),
    changes(
      'put',
      '/api/planning-strategies/frame',
      'How the list is kept, the deadlines as the municipality reads them, and when the council was constituted',
      changed.strategyFrame,
      ({ by, body }) => ask.frame(by, body),
    ),
    reads(
      '/api/planning-strategies/:strategyId/history',
      'All that has happened to a planning strategy',
      contract.strategyHistory,
      ({ by, ids }) => ask.history(by, ids.strategyId),
    ),
    reads(
      '/api/planning-strategies/:strategyId/deadlines',
      'What the law makes of dates before they are kept',
      contract.strategyDeadlines,
      ({ by, ids, query }) =>
        ask.deadlines(by, ids.strategyId, {
          publicFrom: typed(query['publicFrom']),
          treatmentOn: typed(query['treatmentOn']),
          adoptedOn: typed(query['adoptedOn']),
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/propose',
      'Lay the proposal out to the public, with the day the council treats it',
      changed.strategyProposal,
      ({ by, ids, body }) => ask.change(by, ids.strategyId, { kind: 'propose', ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/adopt',
      'The council has adopted the strategy; its lines are frozen',
      changed.strategyAdoption,
      ({ by, ids, body }) => ask.change(by, ids.strategyId, { kind: 'adopt', ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/correct',
      'The adoption was entered wrongly: corrected, with why',
      changed.adoptionCorrection,
      ({ by, ids, body }) => ask.change(by, ids.strategyId, { kind: 'correct-adoption', ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/entries',
      'Add a line, after adoption to an amendment',
      changed.strategyEntryDraft,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, { kind: 'add-entry', id: deps.ids.next(), ...body }),
    ),
    changes(
      'put',
      '/api/planning-strategies/:strategyId/entries/:entryId',
      'Change a line',
      changed.strategyEntryChange,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, { kind: 'change-entry', entryId: ids.entryId, ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/entries/:entryId/withdraw',
      'Take a line out before it is decided; the history keeps it',
      changed.strategyStep,
      ({ by, ids, body: { version } }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'change-entry', entryId: ids.entryId, version, facts: null },
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/entries/:entryId/drop',
      'An amendment takes out a line that holds',
      changed.strategyEntryDrop,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'drop-entry', id: deps.ids.next(), entryId: ids.entryId },
          ...body,
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/amendments',
      'Prepare a supplement, or the rolling of a year',
      changed.amendmentWish,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, {
          kind: 'begin-amendment',
          wish: { id: deps.ids.next(), ...body },
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/amendments/:amendmentId/decide',
      'The council has decided the amendment; its lines hold from that day',
      changed.amendmentDecision,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'decide-amendment', amendmentId: ids.amendmentId },
          ...body,
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/amendments/:amendmentId/correct',
      'The decision on an amendment was entered wrongly: corrected, with why',
      changed.amendmentCorrection,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'correct-amendment', amendmentId: ids.amendmentId },
          ...body,
        }),
    ),
    reads(
      '/api/plans/:planId/strategy-place',
      'How a start of work on the plan would stand to the planning strategy',
      contract.strategyPlace,
      ({ by, ids, query }) => ask.place(by, { kind: 'plan', id: ids.planId }, query['on']),
    ),
    reads(
      '/api/plan-needs/:needId/strategy-place',
      'How ordering the plan would stand to the planning strategy',
      contract.strategyPlace,
      ({ by, ids, query }) => ask.place(by, { kind: 'need', id: ids.needId }, query['on']),
    ),
  ];
}
