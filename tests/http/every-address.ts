import { apiRoutes } from '../../src/http/api.ts';
import type { FullIds } from '../support/a-full-municipality.ts';

/** A route of the API at an address where the full municipality has something. */
export type Address = { readonly method: string; readonly path: string; readonly address: string };

const parametersOf = (ids: FullIds): Readonly<Record<string, string>> => ({
  archiveId: ids.record,
  recordId: ids.record,
  fileId: ids.file,
  contributionId: ids.contribution,
  directionId: ids.direction,
  draftId: ids.protocolDraft,
  dueId: ids.due,
  goalId: ids.goal,
  hearingId: ids.hearing,
  needId: ids.objectId(63),
  planId: ids.plan,
  pollId: ids.poll,
  processId: ids.process,
  phaseId: ids.phase,
  eventId: ids.phaseEvent,
  roundId: ids.round,
  strategyId: ids.strategy,
  subjectId: ids.chain,
  textId: ids.draftText,
  paragraphId: ids.paragraph,
  itemId: ids.knowledgeItem,
  statementId: ids.statement,
  verificationId: ids.verification,
  themeId: ids.theme,
  paperId: ids.objectId(970),
});

/** Every route, filled with the full municipality's ids. @param word asked for where a route searches */
export function everyAddress(ids: FullIds, word: string): readonly Address[] {
  const parameters = parametersOf(ids);
  const questions: Readonly<Record<string, string>> = {
    '/api/search': `?text=${encodeURIComponent(word)}`,
    '/api/plans/more': '?band=overall&from=0',
    '/api/plans/export': '?format=json&kind=plans',
    '/api/processes/:processId/programme/questions': '?format=csv',
    '/api/hearings/:hearingId/statements': '?format=csv',
    '/api/polls/:pollId/reach/file': '?format=csv',
    '/api/polls/:pollId/results/file': '?format=csv',
    '/api/process-preview': '?template=planstrategi&kind=start&on=2026-12-01',
    '/api/processes/:processId/phases/:phaseId/move-preview':
      '?startsOn=2026-11-02&endsOn=2027-01-10',
  };
  return apiRoutes({} as never, { pollAnswered: () => undefined }).map(({ method, path }) => {
    const address = path.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? ids.round);
    return { method: method.toUpperCase(), path, address: address + (questions[path] ?? '') };
  });
}
