import {
  closeChain,
  closeConflict,
  reopenChain,
  reopenConflict,
} from '../../app/goals/close-conflicts.ts';
import { changeChain, drawChain } from '../../app/goals/keep-chains.ts';
import { changeConflict, recordConflict } from '../../app/goals/keep-conflicts.ts';
import { seeConflictHistory } from '../../app/goals/see-conflict-history.ts';
import { seeConflicts } from '../../app/goals/see-conflicts.ts';
import type { Deps } from '../../app/deps.ts';
import {
  closingDraft,
  conflictChainChange,
  conflictChainDraft,
  conflictHistory,
  goalConflictChange,
  goalConflictDraft,
  goalConflictList,
  reopening,
} from '../../contracts/goal-conflicts.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** Goal conflicts, and the chains that they hang together in. */
export function conflictRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ all: seeConflicts(deps), record: recordConflict(deps), change: changeConflict(deps) },
    ...{ close: closeConflict(deps), reopen: reopenConflict(deps) },
    history: seeConflictHistory(deps),
  };
  return [
    reads('/api/goal-conflicts', 'Goal conflicts and their chains', goalConflictList, ({ by }) =>
      ask.all(by),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/goal-conflicts', summary: 'Record a goal conflict' },
        ...{ body: goalConflictDraft, answer: created },
      },
      ({ by, body }) => ask.record(by, body),
    ),
    changes(
      'put',
      '/api/goal-conflicts/:conflictId',
      'Change what is known about a goal conflict',
      goalConflictChange,
      ({ by, ids, body: { version, ...words } }) => ask.change(by, ids.conflictId, words, version),
    ),
    changes(
      'post',
      '/api/goal-conflicts/:conflictId/close',
      'Settle or withdraw a goal conflict',
      closingDraft,
      ({ by, ids, body: { version, ...closing } }) =>
        ask.close(by, ids.conflictId, closing, version),
    ),
    changes(
      'post',
      '/api/goal-conflicts/:conflictId/reopen',
      'Take a closed goal conflict up again',
      reopening,
      ({ by, ids, body }) => ask.reopen(by, ids.conflictId, body.version),
    ),
    reads(
      '/api/conflict-history/:subjectId',
      'What has been changed about a goal conflict or a chain',
      conflictHistory,
      ({ by, ids }) => ask.history(by, ids.subjectId),
    ),
    ...chainRoutes(deps),
  ];
}

function chainRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ draw: drawChain(deps), change: changeChain(deps) },
    ...{ close: closeChain(deps), reopen: reopenChain(deps) },
  };
  return [
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/conflict-chains' },
        ...{ summary: 'Draw a chain of conflicts', body: conflictChainDraft, answer: created },
      },
      ({ by, body }) => ask.draw(by, body),
    ),
    changes(
      'put',
      '/api/conflict-chains/:chainId',
      'Change a chain, its steps or their order',
      conflictChainChange,
      ({ by, ids, body: { version, ...words } }) => ask.change(by, ids.chainId, words, version),
    ),
    changes(
      'post',
      '/api/conflict-chains/:chainId/close',
      'Withdraw a chain',
      closingDraft,
      ({ by, ids, body: { version, ...closing } }) => ask.close(by, ids.chainId, closing, version),
    ),
    changes(
      'post',
      '/api/conflict-chains/:chainId/reopen',
      'Take a withdrawn chain up again',
      reopening,
      ({ by, ids, body }) => ask.reopen(by, ids.chainId, body.version),
    ),
  ];
}
