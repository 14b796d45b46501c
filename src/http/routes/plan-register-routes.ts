import type { Deps } from '../../app/deps.ts';
import { changePlan, registerPlan } from '../../app/plans/change-plan.ts';
import { keepDocument } from '../../app/plans/keep-document.ts';
import {
  seePlanHistory,
  seePlanRegister,
  setPlanTarget,
} from '../../app/plans/see-plan-register.ts';
import { beginNeedTest, decideNeedTest, seeNeedTest } from '../../app/plans/test-need.ts';
import * as contract from '../../contracts/plan-register.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function planRegisterRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    register: seePlanRegister(deps),
    history: seePlanHistory(deps),
    target: setPlanTarget(deps),
    enter: registerPlan(deps),
    change: changePlan(deps),
    document: keepDocument(deps),
    needTest: seeNeedTest(deps),
    beginNeed: beginNeedTest(deps),
    decideNeed: decideNeedTest(deps),
  };
  const nextId = (): string => deps.ids.next();
  return [
    reads(
      '/api/plan-register',
      'Every plan, and how many against the target',
      contract.planRegister,
      ({ by }) => ask.register(by),
    ),
    changes(
      'put',
      '/api/plan-register/target',
      'How many active plans the municipality wants at most',
      contract.planTarget,
      ({ by, body }) => ask.target(by, body.activePlans, body.version),
    ),
    reads(
      '/api/plans/:planId/history',
      'All that has happened to a plan',
      contract.planHistory,
      ({ by, ids }) => ask.history(by, ids.planId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/plans',
        summary: 'Enter a plan that exists already',
        body: contract.planEntry,
        answer: created,
      },
      ({ by, body }) => ask.enter(by, body),
    ),
    changes(
      'put',
      '/api/plans/:planId',
      'Change what is written about a plan',
      contract.planEdit,
      ({ by, ids, body: { version, facts } }) =>
        ask.change(by, ids.planId, version, { kind: 'edit', facts }),
    ),
    changes(
      'post',
      '/api/plans/:planId/start-work',
      'Begin the work on an ordered plan or revision',
      contract.planStart,
      ({ by, ids, body: { version, departure, ...rest } }) =>
        ask.change(by, ids.planId, version, { kind: 'start-work', ...rest }, departure),
    ),
    changes(
      'post',
      '/api/plans/:planId/adopt',
      'A body has adopted the plan; what it replaces ends on that day',
      contract.planAdoption,
      ({ by, ids, body: { version, ...rest } }) =>
        ask.change(by, ids.planId, version, { kind: 'adopt', ...rest }),
    ),
    changes(
      'post',
      '/api/plans/:planId/continue',
      'This council takes over a plan of a former one',
      contract.planContinuation,
      ({ by, ids, body: { version, ...rest } }) =>
        ask.change(by, ids.planId, version, { kind: 'continue', ...rest }),
    ),
    changes(
      'post',
      '/api/plans/:planId/revise',
      'Order a revision',
      contract.planRevision,
      ({ by, ids, body: { version, departure, ...rest } }) =>
        ask.change(by, ids.planId, version, { kind: 'revise', ...rest }, departure),
    ),
    changes(
      'post',
      '/api/plans/:planId/replace',
      'Say what the plan replaces, whole plans or named parts',
      contract.planReplacement,
      ({ by, ids, body: { version, replaced } }) =>
        ask.change(by, ids.planId, version, {
          kind: 'replace',
          replacements: replaced.map((part) => ({ ...part, linkId: nextId() })),
        }),
    ),
    changes(
      'post',
      '/api/plans/:planId/close',
      'End a plan that nothing replaces',
      contract.planReason,
      ({ by, ids, body: { version, ...rest } }) =>
        ask.change(by, ids.planId, version, { kind: 'close', ...rest }),
    ),
    changes(
      'post',
      '/api/plans/:planId/links',
      'Relate the plan to another, besides the tree',
      contract.planRelation,
      ({ by, ids, body: { version, toId, kind } }) =>
        ask.change(by, ids.planId, version, { kind: 'link', linkId: nextId(), toId, link: kind }),
    ),
    changes(
      'post',
      '/api/plans/:planId/links/:linkId/withdraw',
      'Take a relation back that has had no effect yet',
      contract.planStep,
      ({ by, ids, body: { version } }) =>
        ask.change(by, ids.planId, version, { kind: 'unlink', linkId: ids.linkId }),
    ),
    changes(
      'post',
      '/api/plans/:planId/documents',
      'Say where one of the plan’s documents is found',
      contract.planDocumentDraft,
      ({ by, ids, body: { version, ...facts } }) =>
        ask.document(by, ids.planId, version, { kind: 'add-document', id: nextId(), facts }),
    ),
    changes(
      'put',
      '/api/plans/:planId/documents/:documentId',
      'Change what is written about a document',
      contract.planDocumentDraft,
      ({ by, ids, body: { version, ...facts } }) =>
        ask.document(by, ids.planId, version, {
          ...{ kind: 'change-document', id: ids.documentId, facts },
        }),
    ),
    changes(
      'post',
      '/api/plans/:planId/documents/:documentId/withdraw',
      'Take a document off the plan’s page; the history keeps it',
      contract.planStep,
      ({ by, ids, body: { version } }) =>
        ask.document(by, ids.planId, version, { kind: 'withdraw-document', id: ids.documentId }),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/plan-needs',
        summary: 'Begin the need test for a plan that somebody thinks of',
        body: contract.needWish,
        answer: created,
      },
      ({ by, body }) => ask.beginNeed(by, body),
    ),
    reads(
      '/api/plan-needs/:needId',
      'A need test, with the plans that overlap',
      contract.needPage,
      ({ by, ids }) => ask.needTest(by, ids.needId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/plan-needs/:needId/decide',
        summary: 'Order the plan, or keep that there is to be none and what is done instead',
        body: contract.needDecision,
        answer: contract.needDecided,
      },
      ({ by, ids, body: { version, ...given } }) => {
        const departure = given.outcome === 'plan' ? given.departure : undefined;
        return ask.decideNeed(by, ids.needId, version, given, departure);
      },
    ),
  ];
}
