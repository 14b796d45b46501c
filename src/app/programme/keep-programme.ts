import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/programme/programme.ts';
import type { ProgrammeContent, ProgrammeRefusal } from '../../core/programme/programme.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { gatheringsOf } from './see-programme.ts';

/** Keeps the next version of a programme: cohort, gatherings and discussion questions. Those before stay stored. */
export const keepProgramme =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    content: ProgrammeContent,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | ProgrammeRefusal>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // Held to commit: two who keep at once take turns, and the second is told.
      const process = await tx.processes.forChange(processId);
      if (!process) return notFound;
      const at = deps.clock.now();
      const current = await tx.programmes.ofProcess(processId);
      const made = { processId, byId: by.personId, at };

      const kept = core.keepProgramme(content, current, gatheringsOf(process), seen, made);
      if (kept.refused) return kept;

      await tx.programmes.add(kept.value);
      const facts = { version: kept.value.version };
      await tx.audit.append(actorOf(by), { type: 'programme-kept', subject: processId, facts }, at);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };
