import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/texts/send-to-council.ts';
import type { SendToCouncilRefusal } from '../../core/texts/send-to-council.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Records that the city government has sent a version of the text to the council. From then on everybody who sees processes reads that version. */
export const sendToCouncil =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    textId: string,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | SendToCouncilRefusal>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // Held to commit: two who send at once take turns, and the second is told.
      const text = await tx.texts.forChange(textId);
      const current = text && (await tx.texts.current(textId));
      const process = text && (await tx.processes.byId(text.processId));
      if (!current || !process) return notFound;
      const now = deps.clock.now();
      const sent = core.sendToCouncil(current, await tx.texts.sentToCouncil(textId), seen, {
        isOfCityGovernment: core.isOfCityGovernment(process, municipality),
        ...{ by: by.personId, now },
      });
      if (sent.refused) return sent;
      await tx.texts.addSentToCouncil(sent.value);
      const facts = { version: sent.value.version };
      await tx.audit.append(
        actorOf(by),
        { type: 'text-sent-to-council', subject: textId, facts },
        now,
      );
      return decide(process.id);
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: decision.value });
    return decide(null);
  };
