import type { Deps } from '../../app/deps.ts';
import {
  beginPlanningStrategy,
  changePlanningStrategy,
  setStrategyFrame,
} from '../../app/planning-strategy/change-planning-strategy.ts';
import {
  seePlanningStrategy,
  seeStrategyHistory,
  seeStrategyPlace,
} from '../../app/planning-strategy/see-planning-strategy.ts';
import * as contract from '../../contracts/planning-strategy.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function planningStrategyRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seePlanningStrategy(deps),
    history: seeStrategyHistory(deps),
    place: seeStrategyPlace(deps),
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
        body: contract.strategyWish,
        answer: created,
      },
      ({ by, body }) => ask.begin(by, body),
    ),
    changes(
      'put',
      '/api/planning-strategies/frame',
      'How the list is kept, the deadlines as the municipality reads them, and when the council was constituted',
      contract.strategyFrame,
      ({ by, body }) => ask.frame(by, body),
    ),
    reads(
      '/api/planning-strategies/:strategyId/history',
      'All that has happened to a planning strategy',
      contract.strategyHistory,
      ({ by, ids }) => ask.history(by, ids.strategyId),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/propose',
      'Lay the proposal out to the public, with the day the council treats it',
      contract.strategyProposal,
      ({ by, ids, body }) => ask.change(by, ids.strategyId, { kind: 'propose', ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/adopt',
      'The council has adopted the strategy; its lines are frozen',
      contract.strategyAdoption,
      ({ by, ids, body }) => ask.change(by, ids.strategyId, { kind: 'adopt', ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/entries',
      'Add a line, after adoption to an amendment',
      contract.strategyEntryDraft,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, { kind: 'add-entry', id: deps.ids.next(), ...body }),
    ),
    changes(
      'put',
      '/api/planning-strategies/:strategyId/entries/:entryId',
      'Change a line',
      contract.strategyEntryChange,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, { kind: 'change-entry', entryId: ids.entryId, ...body }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/entries/:entryId/withdraw',
      'Take a line out before it is decided; the history keeps it',
      contract.strategyStep,
      ({ by, ids, body: { version } }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'change-entry', entryId: ids.entryId, version, facts: null },
        }),
    ),
    changes(
      'post',
      '/api/planning-strategies/:strategyId/amendments',
      'Prepare a supplement, or the rolling of a year',
      contract.amendmentWish,
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
      contract.amendmentDecision,
      ({ by, ids, body }) =>
        ask.change(by, ids.strategyId, {
          ...{ kind: 'decide-amendment', amendmentId: ids.amendmentId },
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
