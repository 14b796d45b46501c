import type { CheckRules } from '../../core/records/archive-check.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Chooses when the archive is checked by itself, and which retention label every archived file is to have. The last to choose decides; the audit log has each choice. */
export const keepCheckRules =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (by: AuthorizedMember, rules: CheckRules): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const { municipalityId } = by.municipality;
    await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.archiveChecks.saveRules(rules);
      await tx.audit.append(
        actorOf(by),
        { type: 'archive-check-rules-changed', subject: municipalityId, facts: { ...rules } },
        deps.clock.now(),
      );
    });
    deps.events.publish(by.municipality, { topic: 'archive-check', id: municipalityId });
    return decide(null);
  };
