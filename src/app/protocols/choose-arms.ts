import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { ArmsRefusal } from '../../core/documents/arms.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** A file, base64, and what is read aloud in its place; null takes the arms away. */
type ChosenArms = { readonly file: string; readonly alternativeText: string } | null;

/**
 * Chooses the coat of arms for the municipality's minutes, or for one body's. Minutes that have been assembled keep the one that they were assembled with.
 * @param bodyId null for the municipality's own
 */
export const chooseArms =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'arms'>) =>
  async (
    by: AuthorizedMember,
    bodyId: string | null,
    chosen: ChosenArms,
  ): Promise<Decision<null, NotAllowed | NotFound | ArmsRefusal>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const read = chosen && deps.arms.read(Buffer.from(chosen.file, 'base64'));
    if (read?.refused) return read;
    const arms = chosen && read && { alternativeText: chosen.alternativeText, picture: read.value };
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (bodyId !== null && !(await tx.people.body(bodyId))) return notFound;
      await tx.protocolDrafts.saveArms(bodyId, arms);
      await tx.audit.append(
        actorOf(by),
        {
          type: 'protocol-arms-changed',
          subject: bodyId ?? by.municipality.municipalityId,
          facts: { isChosen: arms !== null },
        },
        deps.clock.now(),
      );
      return decide(null);
    });
    if (!outcome.refused)
      deps.events.publish(by.municipality, { topic: 'record', id: bodyId ?? 'arms' });
    return outcome;
  };
