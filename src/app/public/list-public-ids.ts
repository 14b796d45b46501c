import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { isAnnounced } from './public-sight.ts';
import { listEveryPublicHearing } from './see-public-hearings.ts';
import { toldPolls } from './see-public-polls.ts';

/** Everything that has a public page, by id. */
export const listPublicIds = (deps: Pick<Deps, 'unitOfWork' | 'clock'>) => {
  const hearings = listEveryPublicHearing(deps);
  return async (scope: MunicipalityScope) => ({
    ...(await deps.unitOfWork.read(scope, async (tx) => {
      const rounds = await tx.rounds.all();
      const processes = (await tx.processes.all()).filter(({ status }) => status !== 'planned');
      const phases = new Set(processes.flatMap((process) => process.phases.map(({ id }) => id)));
      const polls = await toldPolls(
        tx,
        (await tx.polls.all()).filter(({ phaseId }) => phases.has(phaseId)),
        new Map(rounds.map((round) => [round.id, round])),
      );
      return {
        meetings: rounds.filter(isAnnounced).map(({ id }) => id),
        plans: (await tx.planRegister.plansToRead()).map(({ id }) => id),
        processes: processes.map(({ id }) => id),
        polls: polls.map(({ id }) => id),
      };
    })),
    hearings: (await hearings(scope)).map(({ id }) => id),
  });
};
