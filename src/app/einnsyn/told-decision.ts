import type { ToldDecision } from '../../core/einnsyn/decision-thing.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { seePublicProcess } from '../public/see-public-processes.ts';

/**
 * A decision as the public page of its process tells of it, and nothing beside. Null for one that the public knows nothing of, and for one of the example: nobody
 * has decided that.
 */
export async function toldDecision(
  deps: Pick<Deps, 'unitOfWork' | 'clock'>,
  scope: MunicipalityScope,
  adoptionId: string,
): Promise<ToldDecision | null> {
  const adoption = await deps.unitOfWork.read(scope, (tx) => tx.adoptions.byId(adoptionId));
  if (!adoption || adoption.isExample) return null;
  const process = await seePublicProcess(deps)(scope, adoption.processId);
  return process?.adoption ? { id: adoption.id, title: process.title, ...process.adoption } : null;
}
