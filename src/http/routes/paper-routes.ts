import type { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { addPaper, changePaper, removePaper } from '../../app/workshops/keep-papers.ts';
import { paperChange, paperDraft, paperStep } from '../../contracts/papers.ts';
import { created } from '../../contracts/rounds.ts';
import type { PaperPlan } from '../../core/workshops/paper.ts';
import { changes, changesAndAnswers } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function paperRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { add: addPaper(deps), change: changePaper(deps), remove: removePaper(deps) };
  return [
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/papers',
        summary: 'Add a paper or shared note to a round, with its openness decided',
        body: paperDraft,
        answer: created,
      },
      ({ by, ids, body }) => ask.add(by, ids.roundId, planOf(body)),
    ),
    changes('put', '/api/papers/:paperId', 'Change a paper', paperChange, ({ by, ids, body }) =>
      ask.change(by, ids.paperId, planOf(body), body.version),
    ),
    changes(
      'post',
      '/api/papers/:paperId/remove',
      'Take a paper back',
      paperStep,
      ({ by, ids, body }) => ask.remove(by, ids.paperId, body.version),
    ),
  ];
}

function planOf(draft: z.output<typeof paperDraft>): PaperPlan {
  const { agendaItemId, title, content, sentToCouncilOn, openness } = draft;
  return { agendaItemId, title, content, sentToCouncilOn, opennessAnswers: openness };
}
