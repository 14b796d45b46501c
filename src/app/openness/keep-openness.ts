import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { MeetingRules } from '../../core/openness/city-government.ts';
import type { OpennessBasis } from '../../core/openness/openness-basis.ts';
import type { OpennessRule } from '../../core/openness/openness-rule.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type OpennessSettings = {
  readonly bases: readonly OpennessBasis[];
  readonly rules: readonly OpennessRule[];
  readonly bodies: readonly MeetingRules[];
};

/** Replaces what openness is judged by here. What has been decided keeps the paragraph that it was decided by. */
export const keepOpenness =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    settings: OpennessSettings,
  ): Promise<Decision<null, { readonly code: 'same-key-twice' } | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const keys = new Set(settings.bases.map(({ key }) => key));
    if (keys.size !== settings.bases.length) return refuse({ code: 'same-key-twice' });

    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const known = new Set((await tx.people.bodies()).map(({ id }) => id));
      if (settings.bodies.some(({ bodyId }) => !known.has(bodyId))) return notFound;
      await tx.openness.saveBases(settings.bases);
      await tx.openness.saveRules(settings.rules);
      for (const rules of settings.bodies) await tx.openness.saveMeetingRules(rules);
      await tx.audit.append(
        actorOf(by),
        {
          type: 'openness-rules-changed',
          subject: by.municipality.municipalityId,
          facts: { bases: settings.bases.map(({ paragraph }) => paragraph).join('; ') },
        },
        deps.clock.now(),
      );
      return decide(null);
    });
  };
