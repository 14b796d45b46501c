import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { isOfAdministration } from '../../core/people/roles.ts';
import * as core from '../../core/programme/learning-point.ts';
import type {
  HomeAction,
  LearningPoint,
  LearningRefusal,
  TakeHomeRefusal,
} from '../../core/programme/learning-point.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { Actor, AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';
import type { Transaction } from '../ports/stores.ts';
import { gatheringsOf, learns } from './see-programme.ts';

type LearnDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Writes down what somebody learnt at a gathering. Sent twice with the same key, it is stored once. */
export const writeLearningPoint =
  (deps: LearnDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    given: Pick<LearningPoint, 'text' | 'clientKey'> & { readonly isNamed: boolean },
  ): Promise<Decision<null, NotAllowed | NotFound | NotesClosed | LearningRefusal>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    if (!learns(by)) return refuse({ code: 'not-allowed', action: 'answer-polls' });
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.ofPhase(phaseId);
      const phase = process && gatheringsOf(process).find(({ id }) => id === phaseId);
      if (!phase) return notFound;
      const closed = await closedToReader(tx, process.id);
      if (closed) return closed;
      const at = deps.clock.now();
      const { text, clientKey, isNamed } = given;
      const namedPersonId = isNamed ? by.personId : null;

      const written = core.writeLearningPoint(
        phase,
        { text, clientKey, namedPersonId },
        { id: deps.ids.next(), at, today: osloDate(at) },
      );
      if (written.refused) return written;

      // What is not named has no author in the audit log either.
      const actor: Actor = isNamed ? actorOf(by) : { kind: 'system', job: 'unnamed-learning' };
      const isNew = await tx.programmes.addLearningPoint(written.value);
      // A key that was used at another gathering is not said to be stored at this one.
      if (!isNew && (await tx.programmes.phaseOfLearningPoint(clientKey)) !== phaseId)
        return notFound;
      if (isNew)
        await tx.audit.append(actor, { type: 'learning-point-written', subject: phaseId }, at);
      return decide(process.id);
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: decision.value });
    return decide(null);
  };

/** Takes a learning point home as something that shall be done, or says how that goes. */
export const takeHome =
  (deps: LearnDeps) =>
  (
    by: AuthorizedMember,
    pointId: string,
    { home, version }: { readonly home: HomeAction | null; readonly version: number },
  ): Promise<Decision<null, NotAllowed | NotFound | TakeHomeRefusal>> =>
    change(deps, by, pointId, 'learning-point-taken-home', async (tx, point) => {
      const responsibleId = home?.responsibleId ?? null;
      if (responsibleId !== null) {
        const person = await tx.people.byId(responsibleId);
        if (!person || !isOfAdministration(person.roles)) return notFound;
      }
      return core.takeHome(point, home, version);
    });

/** Takes a learning point off the page, such as one that tells of somebody. */
export const withdrawLearningPoint =
  (deps: LearnDeps) =>
  (
    by: AuthorizedMember,
    pointId: string,
    version: number,
  ): Promise<Decision<null, NotAllowed | NotFound | TakeHomeRefusal>> =>
    change(deps, by, pointId, 'learning-point-withdrawn', (_tx, point) =>
      core.withdrawLearningPoint(point, version, deps.clock.now()),
    );

type Changed = Decision<LearningPoint, TakeHomeRefusal | NotFound>;

async function change(
  deps: LearnDeps,
  by: AuthorizedMember,
  pointId: string,
  type: 'learning-point-taken-home' | 'learning-point-withdrawn',
  decideOn: (tx: Transaction, point: LearningPoint) => Changed | Promise<Changed>,
): Promise<Decision<null, NotAllowed | NotFound | TakeHomeRefusal>> {
  const refusal = denied(by, 'shape-processes');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const point = await tx.programmes.learningPointForChange(pointId);
    const process = point && (await tx.processes.ofPhase(point.phaseId));
    if (!point || !process) return notFound;
    const changed = await decideOn(tx, point);
    if (changed.refused) return changed;
    await tx.programmes.saveLearningPoint(changed.value);
    await tx.audit.append(actorOf(by), { type, subject: pointId }, deps.clock.now());
    return decide(process.id);
  });
  if (decision.refused) return decision;
  deps.events.publish(by.municipality, { topic: 'process', id: decision.value });
  return decide(null);
}
