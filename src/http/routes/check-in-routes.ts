import { makeCheckIn } from '../../app/check-ins/make-check-in.ts';
import { seeCheckIns, seeStatements } from '../../app/check-ins/see-check-ins.ts';
import type { Deps } from '../../app/deps.ts';
import { checkInDraft, checkInsPage, checkInStatements } from '../../contracts/check-ins.ts';
import { created } from '../../contracts/rounds.ts';
import { changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function checkInRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { make: makeCheckIn(deps), see: seeCheckIns(deps), statements: seeStatements(deps) };
  return [
    reads(
      '/api/check-ins',
      'What came of the check-ins, by finding, over phases and terms',
      checkInsPage,
      ({ by }) => ask.see(by),
    ),
    reads('/api/check-in-statements', 'What a check-in can ask', checkInStatements, ({ by }) =>
      ask.statements(by),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/phases/:phaseId/check-ins',
        summary: 'Draft a check-in: at most three statements of a finding, anonymous',
        body: checkInDraft,
        answer: created,
      },
      ({ by, ids, body: { finding, statements, ...wish } }) =>
        ask.make(by, ids.phaseId, { ...wish, checkIn: { finding, statements } }),
    ),
  ];
}
