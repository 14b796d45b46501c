import { recordAdoption } from '../../app/adoptions/keep-adoption.ts';
import { seeAdoption } from '../../app/adoptions/see-adoption.ts';
import type { Deps } from '../../app/deps.ts';
import { adoptionPage, adoptionRecord } from '../../contracts/adoptions.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function adoptionRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { see: seeAdoption(deps), record: recordAdoption(deps) };
  return [
    reads(
      '/api/processes/:processId/adoption',
      'What a process ended in, and what became of the text since the hearing',
      adoptionPage,
      ({ by, ids }) => ask.see(by, ids.processId),
    ),
    changes(
      'post',
      '/api/processes/:processId/adoption',
      'Write down what a body has adopted; the plan is adopted in the register with it',
      adoptionRecord,
      ({ by, ids, body }) => ask.record(by, ids.processId, body),
    ),
  ];
}
