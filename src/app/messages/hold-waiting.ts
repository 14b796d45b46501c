import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Why a message is held back until somebody says whether it has arrived. */
const restored = 'restored';

/**
 * Holds back everything that waits to be sent, as messages of which nobody knows whether they have arrived: whoever prepares the poll says so, or sends them
 * again. For a database that was restored to an earlier time. @returns how many
 */
export const holdWaiting =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope, now: Instant): Promise<number> =>
    deps.unitOfWork.run(scope, async (tx) => {
      const held = await tx.messages.holdWaiting(restored, now);
      if (held > 0)
        await tx.audit.append(
          { kind: 'system', job: 'hold-messages' },
          { type: 'messages-held-back', subject: scope.municipalityId, facts: { held } },
          now,
        );
      return held;
    });
