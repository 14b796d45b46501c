import type { Deps } from '../../app/deps.ts';
import { listProcesses, seeProcess } from '../../app/processes/see-processes.ts';
import { processList, processPage } from '../../contracts/processes.ts';
import { reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function processRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { list: listProcesses(deps), process: seeProcess(deps) };
  return [
    reads('/api/processes', 'The planning processes', processList, ({ by }) => ask.list(by)),
    reads(
      '/api/processes/:processId',
      'One process: its phases against today, its rounds and polls',
      processPage,
      ({ by, ids }) => ask.process(by, ids.processId),
    ),
  ];
}
