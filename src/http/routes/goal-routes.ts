import { addGoal, changeGoal, moveGoal } from '../../app/goals/change-goals.ts';
import { closeGoal, reopenGoal } from '../../app/goals/close-goals.ts';
import { correctReport, enterReport } from '../../app/goals/enter-reports.ts';
import { addIndicator, changeIndicator, enterValue } from '../../app/goals/keep-indicators.ts';
import { addMeans, changeMeans, setFrame } from '../../app/goals/plan-means.ts';
import { seeFindings } from '../../app/goals/see-findings.ts';
import { seeGoal } from '../../app/goals/see-goal.ts';
import { seeMeans } from '../../app/goals/see-means.ts';
import { seeRedThread } from '../../app/goals/see-red-thread.ts';
import type { Deps } from '../../app/deps.ts';
import { findingCode, findingsPage, findingsQuery } from '../../contracts/findings.ts';
import { closingDraft, reopening } from '../../contracts/goal-conflicts.ts';
import {
  goalChange,
  goalDraft,
  goalMove,
  goalPage,
  indicatorChange,
  indicatorDraft,
  measuredValue,
  reportChange,
  reportDraft,
} from '../../contracts/goal-page.ts';
import { redThread } from '../../contracts/goals.ts';
import { frameDraft, meansChange, meansDraft, meansPage } from '../../contracts/means.ts';
import { created } from '../../contracts/rounds.ts';
import { reading } from '../reading-query.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function goalRoutes(deps: Deps): readonly ApiRoute[] {
  return [...threadRoutes(deps), ...measureRoutes(deps)];
}

/** The thread itself: seeing it, and adding, wording and moving what hangs in it. */
function threadRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ thread: seeRedThread(deps), findings: seeFindings(deps), goal: seeGoal(deps) },
    ...{ add: addGoal(deps), change: changeGoal(deps), move: moveGoal(deps) },
    ...{ close: closeGoal(deps), reopen: reopenGoal(deps) },
  };
  return [
    reads('/api/red-thread', 'From vision to report, with the gaps', redThread, ({ by, query }) =>
      ask.thread(by, query['goal'] === undefined ? null : { goalId: query['goal'] || null }),
    ),
    reads(
      '/api/findings',
      'What is missing in the red thread, by kind',
      findingsPage,
      ({ by, query }) =>
        reading(findingsQuery, query, (wish) => {
          const { plan: planId, ...chosen } = wish;
          return ask.findings(by, { ...chosen, planId });
        }),
      { plan: [], kind: findingCode.options, from: [] },
    ),
    reads('/api/goals/:goalId', 'One goal with what hangs on it', goalPage, ({ by, ids }) =>
      ask.goal(by, ids.goalId),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/goals', summary: 'Add a goal to the red thread' },
        ...{ body: goalDraft, answer: created },
      },
      ({ by, body: { kind, parentId, ...words } }) => ask.add(by, words, { kind, parentId }),
    ),
    changes('put', '/api/goals/:goalId', 'Change a goal’s words', goalChange, (asked) => {
      const { version, ...words } = asked.body;
      return ask.change(asked.by, asked.ids.goalId, words, version);
    }),
    changes(
      'post',
      '/api/goals/:goalId/move',
      'Hang a goal, with all that hangs below it, elsewhere',
      goalMove,
      ({ by, ids, body }) => ask.move(by, ids.goalId, body.parentId, body.version),
    ),
    changes(
      'post',
      '/api/goals/:goalId/close',
      'Close a goal, and what still stands below it, from a day and with a reason',
      closingDraft,
      ({ by, ids, body: { version, ...closing } }) => ask.close(by, ids.goalId, closing, version),
    ),
    changes(
      'post',
      '/api/goals/:goalId/reopen',
      'Take a closed goal up again',
      reopening,
      ({ by, ids, body }) => ask.reopen(by, ids.goalId, body.version),
    ),
  ];
}

/** What hangs on goals: indicators, reports, money and capacity. */
function measureRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ indicator: addIndicator(deps), changeIndicator: changeIndicator(deps) },
    ...{ value: enterValue(deps), report: enterReport(deps), correct: correctReport(deps) },
    ...{ means: addMeans(deps), changeMeans: changeMeans(deps), allMeans: seeMeans(deps) },
    frame: setFrame(deps),
  };
  return [
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/goals/:goalId/indicators' },
        ...{ summary: 'Add an indicator to a goal', body: indicatorDraft, answer: created },
      },
      ({ by, ids, body }) => ask.indicator(by, ids.goalId, body),
    ),
    changes(
      'put',
      '/api/indicators/:indicatorId',
      'Change an indicator',
      indicatorChange,
      ({ by, ids, body: { version, ...words } }) =>
        ask.changeIndicator(by, ids.indicatorId, words, version),
    ),
    changes(
      'post',
      '/api/indicators/:indicatorId/values',
      'Enter what was measured on a day, or correct it',
      measuredValue,
      ({ by, ids, body: { version, ...measured } }) =>
        ask.value(by, ids.indicatorId, measured, version),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/goals/:goalId/reports' },
        ...{ summary: 'Report on an assignment or task', body: reportDraft, answer: created },
      },
      ({ by, ids, body }) => ask.report(by, ids.goalId, body),
    ),
    changes(
      'put',
      '/api/goal-reports/:reportId',
      'Correct a report; what it said is kept in the history',
      reportChange,
      ({ by, ids, body: { version, ...words } }) => ask.correct(by, ids.reportId, words, version),
    ),
    reads('/api/means', 'Money and capacity by year, goal and plan', meansPage, ({ by }) =>
      ask.allMeans(by),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/goals/:goalId/means' },
        ...{ summary: 'Say what an assignment takes in a year', body: meansDraft, answer: created },
      },
      ({ by, ids, body }) => ask.means(by, ids.goalId, body),
    ),
    changes(
      'put',
      '/api/goal-means/:meansId',
      'Change what an assignment takes in a year',
      meansChange,
      ({ by, ids, body: { version, ...words } }) =>
        ask.changeMeans(by, ids.meansId, words, version),
    ),
    changes(
      'put',
      '/api/means-frames',
      'Set what the economy plan gives for a year',
      frameDraft,
      ({ by, body: { version, ...frame } }) => ask.frame(by, frame, version),
    ),
  ];
}
