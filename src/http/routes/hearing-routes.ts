import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { exportStatements } from '../../app/hearings/export-statements.ts';
import { changeHearing, planHearing, sendHearing } from '../../app/hearings/keep-hearing.ts';
import {
  correctStatement,
  judgeStatement,
  registerStatement,
} from '../../app/hearings/keep-statements.ts';
import { seeHearings } from '../../app/hearings/see-hearings.ts';
import { withdrawStatement } from '../../app/hearings/withdraw-statement.ts';
import {
  hearingChange,
  hearingDraft,
  hearingsPage,
  hearingStep,
  statementChange,
  statementDraft,
  statementFormat,
  statementJudged,
  statementWithdrawn,
} from '../../contracts/hearings.ts';
import { created } from '../../contracts/rounds.ts';
import { reading } from '../reading-query.ts';
import { changes, changesAndAnswers, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const exportQuery = z.object({ format: statementFormat });

export function hearingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeHearings(deps),
    plan: planHearing(deps),
    change: changeHearing(deps),
    send: sendHearing(deps),
    register: registerStatement(deps),
    correct: correctStatement(deps),
    judge: judgeStatement(deps),
    withdraw: withdrawStatement(deps),
    export: exportStatements(deps),
  };
  return [
    reads(
      '/api/processes/:processId/hearings',
      'The hearings of a process with the statements that came',
      hearingsPage,
      ({ by, ids }) => ask.see(by, ids.processId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/processes/:processId/hearings',
        summary: 'Plan a hearing in a phase',
        body: hearingDraft,
        answer: created,
      },
      ({ by, ids, body }) => ask.plan(by, ids.processId, body),
    ),
    changes(
      'put',
      '/api/hearings/:hearingId',
      'Plan a hearing anew; of a sent one, put the deadline off or ask more parties',
      hearingChange,
      ({ by, ids, body: { version, ...plan } }) => ask.change(by, ids.hearingId, plan, version),
    ),
    changes(
      'post',
      '/api/hearings/:hearingId/send',
      'Send the newest version of the text out: public from the first day',
      hearingStep,
      ({ by, ids, body }) => ask.send(by, ids.hearingId, body.version),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/hearings/:hearingId/statements',
        summary: 'Write down a statement that has come',
        body: statementDraft,
        answer: created,
      },
      ({ by, ids, body }) => ask.register(by, ids.hearingId, body),
    ),
    downloads(
      '/api/hearings/:hearingId/statements',
      'The statements with their verdicts as Excel, CSV or PDF',
      ({ by, ids, query }) =>
        reading(exportQuery, query, (wish) => ask.export(by, ids.hearingId, wish.format)),
      { format: statementFormat.options },
    ),
    changes(
      'put',
      '/api/statements/:statementId',
      'Correct what was written down of a statement',
      statementChange,
      ({ by, ids, body: { version, ...facts } }) =>
        ask.correct(by, ids.statementId, facts, version),
    ),
    changes(
      'put',
      '/api/statements/:statementId/verdict',
      'Say what was done with a statement, and why',
      statementJudged,
      ({ by, ids, body: { version, ...verdict } }) =>
        ask.judge(by, ids.statementId, verdict, version),
    ),
    changes(
      'post',
      '/api/statements/:statementId/withdraw',
      'Take out a statement that was written down by mistake, and say why',
      statementWithdrawn,
      ({ by, ids, body: { version, ...withdrawal } }) =>
        ask.withdraw(by, ids.statementId, withdrawal, version),
    ),
  ];
}
