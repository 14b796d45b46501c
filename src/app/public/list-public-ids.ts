import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { isAnnounced, publicProcesses } from './public-sight.ts';
import { listEveryPublicHearing } from './see-public-hearings.ts';
import { everyToldPoll } from './see-public-polls.ts';

/** Everything that has a public page, by id. */
export const listPublicIds = (deps: Pick<Deps, 'unitOfWork' | 'clock'>) => {
  const hearings = listEveryPublicHearing(deps);
  return async (scope: MunicipalityScope) => ({
    ...(await deps.unitOfWork.read(scope, async (tx) => {
      const rounds = await tx.rounds.all();
      const processes = await publicProcesses(tx);
      return {
        meetings: rounds.filter(isAnnounced).map(({ id }) => id),
        plans: (await tx.planRegister.plansToRead()).map(({ id }) => id),
        processes: processes.map(({ id }) => id),
        polls: (await everyToldPoll(tx, processes)).map(({ line }) => line.id),
      };
    })),
    hearings: (await hearings(scope)).map(({ id }) => id),
  });
};
