import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Arms } from '../../core/documents/arms.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { ProtocolRules } from '../../core/protocols/protocol-rules.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type RulesOfBody = ProtocolRules & {
  readonly name: string;
  readonly language: Language;
  /** Its own; null where it has the municipality's. */
  readonly arms: Arms | null;
};

/** How each body wants its minutes handled, for those who keep the archive. */
export const seeProtocolRules =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<
    Decision<
      {
        readonly municipality: string;
        readonly arms: Arms | null;
        readonly bodies: readonly RulesOfBody[];
      },
      NotAllowed
    >
  > => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const bodies: RulesOfBody[] = [];
      for (const { id, name, language } of await tx.people.bodies())
        bodies.push({
          ...(await tx.protocolDrafts.rules(id)),
          ...{ name, language, arms: await tx.protocolDrafts.arms(id) },
        });
      return decide({
        municipality: municipality?.name ?? '',
        arms: await tx.protocolDrafts.arms(null),
        bodies,
      });
    });
  };

/** Chooses it for one body. What is on its way already keeps the words that it was assembled with. */
export const keepProtocolRules =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    bodyId: string,
    chosen: Omit<ProtocolRules, 'bodyId'>,
  ): Promise<
    Decision<
      null,
      NotAllowed | NotFound | { readonly code: 'version-conflict'; readonly version: number }
    >
  > => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const body = await tx.people.body(bodyId);
      if (!body) return notFound;
      const { version } = await tx.protocolDrafts.rules(bodyId);
      if (version !== chosen.version) return refuse({ code: 'version-conflict', version });
      await tx.protocolDrafts.saveRules({ ...chosen, bodyId, version: version + 1 });
      const { handling, approver } = chosen;
      await tx.audit.append(
        actorOf(by),
        { type: 'protocol-rules-changed', subject: bodyId, facts: { handling, approver } },
        deps.clock.now(),
      );
      return decide(null);
    });
    if (!outcome.refused) deps.events.publish(by.municipality, { topic: 'record', id: bodyId });
    return outcome;
  };
