import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { keepRule } from '../../core/privacy/privacy-rule.ts';
import type { PrivacyRule, PrivacyRuleRefusal } from '../../core/privacy/privacy-rule.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Keeps the basis of one kind as the municipality has held it against the law, and how long after somebody has left it is erased. */
export const keepPrivacyRule =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    given: Omit<PrivacyRule, 'version'>,
    seen: number,
  ): Promise<Decision<null, PrivacyRuleRefusal | NotAllowed>> =>
    denied(by, 'administer') ??
    deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.privacy.lockRules();
      const kept = keepRule(await tx.privacy.rules(), given, seen);
      if (kept.refused) return kept;
      await tx.privacy.saveRule(kept.value);
      const { kind, basis, isChecked, daysAfterLeaving } = kept.value;
      await tx.audit.append(
        actorOf(by),
        {
          type: 'privacy-rule-changed',
          subject: by.municipality.municipalityId,
          facts: { kind, basis, isChecked, daysAfterLeaving: daysAfterLeaving ?? 0 },
        },
        deps.clock.now(),
      );
      return decide(null);
    });
