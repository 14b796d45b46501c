import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { outdated } from '../../../core/goals/version.ts';
import type { VersionConflict } from '../../../core/goals/version.ts';
import * as core from '../../../core/processes/templates/compare-templates.ts';
import { osloDate } from '../../../core/time/oslo.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import { readTemplates, templateNamed } from './read-templates.ts';

export type TemplateOutdated = { readonly code: 'template-has-newer'; readonly version: number };

export type TakeOverWish = {
  /** The phases that are taken over; none leaves the process as it is, and the newer version is not told of again. */
  readonly keys: readonly string[];
  /** The version whose differences were seen. */
  readonly templateVersion: number;
  readonly version: number;
};

/** Takes over what a person chose from a newer version of the template, or says that nothing is to be. */
export const takeOverTemplate =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    wish: TakeOverWish,
  ): Promise<Decision<null, TemplateOutdated | VersionConflict | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.forChange(processId);
      const origin = await tx.processTemplates.originOf(processId);
      if (!process || !origin) return notFound;
      const newer = templateNamed(await readTemplates(deps, tx, by), origin.template.key);
      if (!newer) return notFound;
      if (newer.version !== wish.templateVersion)
        return refuse({ code: 'template-has-newer', version: newer.version });
      if (process.version !== wish.version)
        return refuse(outdated({ value: { title: process.title }, version: process.version }));
      const now = deps.clock.now();
      const dues = await tx.phaseDues.ofPhases(process.phases.map(({ id }) => id));
      const taken = core.takeOver(
        { process, dues },
        {
          ...{ older: origin.template, newer, keys: wish.keys },
          start: { kind: origin.countedAs, on: process.countedFrom ?? osloDate(now) },
          newIds: new Map(newer.phases.map(({ key }) => [key, deps.ids.next()])),
          nextDueId: () => deps.ids.next(),
        },
      );
      await tx.processes.save(taken.process);
      await tx.phaseDues.save(taken.dues);
      await tx.processTemplates.saveOrigin(processId, {
        countedAs: origin.countedAs,
        template: newer,
      });
      const facts = { version: newer.version, phases: wish.keys.length };
      await tx.audit.append(actorOf(by), { type: 'template-taken-over', subject: processId, facts }, now); // prettier-ignore
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };
