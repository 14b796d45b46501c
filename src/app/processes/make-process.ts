import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { openNotes } from '../../core/openness/note-openness.ts';
import type { NoteOpennessRefusal } from '../../core/openness/note-openness.ts';
import { isOfAdministration } from '../../core/people/roles.ts';
import * as core from '../../core/processes/templates/lay-out-process.ts';
import type { ProcessWish } from '../../core/processes/templates/lay-out-process.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { keepNotes } from '../openness/decide-notes.ts';
import type { GivenNotes } from '../openness/decide-notes.ts';
import type { Transaction } from '../ports/stores.ts';
import { awaitNextTurn } from '../timeline/await-next-turn.ts';
import { readTemplates, templateNamed } from './templates/read-templates.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock' | 'ids' | 'events'>;

/**
 * Makes a whole process from a template: its phases with dates, deadlines and what is due, and remembers the template as it was. Whether its shared notes are
 * open is decided with it, since what starts today has begun tomorrow.
 */
export const makeProcess =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    templateKey: string,
    wish: ProcessWish,
    notes: GivenNotes = { answers: openNotes, bodyId: null },
  ): Promise<Decision<{ readonly id: string }, NotAllowed | NotFound | NoteOpennessRefusal>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const template = templateNamed(await readTemplates(deps, tx, by), templateKey);
      if (!template || !(await areHere(tx, wish))) return notFound;
      const now = deps.clock.now();
      const id = deps.ids.next();
      const { process, dues } = core.makeProcess(template, wish, {
        processId: id,
        phaseIds: new Map(template.phases.map(({ key }) => [key, deps.ids.next()])),
        nextDueId: () => deps.ids.next(),
        today: osloDate(now),
      });
      await tx.processes.save(process);
      const noted = await keepNotes(tx, by, process, notes, 0, now);
      if (noted.refused) return noted;
      await tx.phaseDues.save(dues);
      await tx.processTemplates.saveOrigin(id, { countedAs: wish.start.kind, template });
      await awaitNextTurn(tx, by.municipality, process, now);
      const facts = { template: template.key, version: template.version };
      await tx.audit.append(actorOf(by), { type: 'process-made', subject: id, facts }, now);
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: decision.value.id });
    return decision;
  };

/** The plan that it is for and whoever answers for it are this municipality's, and the latter is on the staff. */
export async function areHere(
  tx: Transaction,
  { planId, responsibleId }: Pick<ProcessWish, 'planId' | 'responsibleId'>,
): Promise<boolean> {
  if (planId !== null && !(await tx.plans.byId(planId))) return false;
  if (responsibleId === null) return true;
  const person = await tx.people.byId(responsibleId);
  return person !== null && isOfAdministration(person.roles);
}
