import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { exportQuestions } from '../../app/programme/export-questions.ts';
import { keepProgramme } from '../../app/programme/keep-programme.ts';
import { takeHome, withdrawLearningPoint, writeLearningPoint } from '../../app/programme/learn.ts';
import { seeProgramme } from '../../app/programme/see-programme.ts';
import {
  homeWish,
  learningPointDraft,
  learningPointStep,
  programmeKeeping,
  programmePage,
  questionFormat,
} from '../../contracts/programme.ts';
import { reading } from '../reading-query.ts';
import { changes, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const exportQuery = z.object({ format: questionFormat });

export function programmeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeProgramme(deps),
    keep: keepProgramme(deps),
    write: writeLearningPoint(deps),
    takeHome: takeHome(deps),
    withdraw: withdrawLearningPoint(deps),
    export: exportQuestions(deps),
  };
  return [
    reads(
      '/api/processes/:processId/programme',
      'A competence programme: cohort, gatherings, learning points and discussion questions',
      programmePage,
      ({ by, ids }) => ask.see(by, ids.processId),
    ),
    changes(
      'put',
      '/api/processes/:processId/programme',
      'Keep the next version of a programme',
      programmeKeeping,
      ({ by, ids, body }) => ask.keep(by, ids.processId, body.content, body.version),
    ),
    downloads(
      '/api/processes/:processId/programme/questions',
      'The discussion questions as Excel or CSV',
      ({ by, ids, query }) =>
        reading(exportQuery, query, (wish) => ask.export(by, ids.processId, wish.format)),
      { format: questionFormat.options },
    ),
    changes(
      'post',
      '/api/phases/:phaseId/learning-points',
      'Write down what was learnt at a gathering; sent twice with the same key it is stored once',
      learningPointDraft,
      ({ by, ids, body }) => ask.write(by, ids.phaseId, body),
    ),
    changes(
      'put',
      '/api/learning-points/:pointId/home',
      'Take a learning point home as something to do, or say how that goes',
      homeWish,
      ({ by, ids, body }) => ask.takeHome(by, ids.pointId, body),
    ),
    changes(
      'post',
      '/api/learning-points/:pointId/withdraw',
      'Take a learning point off the page',
      learningPointStep,
      ({ by, ids, body }) => ask.withdraw(by, ids.pointId, body.version),
    ),
  ];
}
