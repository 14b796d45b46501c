import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { StrategyCadence } from '../../core/planning-strategy/planning-strategy.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** How the list is kept, the deadlines as the municipality reads them, and when the council was constituted. */
export const setStrategyFrame =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    given: {
      readonly version: number;
      readonly cadence: StrategyCadence;
      readonly holdsUnitPlans: boolean;
      readonly rules: readonly StatutoryRule[];
      readonly constitution: { readonly termId: string; readonly on: CivilDate | null } | null;
    },
  ): Promise<
    Decision<
      null,
      | { readonly code: 'version-conflict'; readonly version: number }
      | { readonly code: 'outside-term'; readonly startsOn: string; readonly endsOn: string }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const { version } = await tx.planningStrategies.setting();
      if (version !== given.version) return refuse({ code: 'version-conflict', version });
      const { constitution, cadence, holdsUnitPlans } = given;
      if (constitution) {
        const terms = await tx.planningStrategies.terms();
        const term = terms.find(({ id }) => id === constitution.termId);
        if (!term) return notFound;
        const { startsOn, endsOn } = term;
        if (constitution.on !== null && (constitution.on < startsOn || constitution.on > endsOn))
          return refuse({ code: 'outside-term', startsOn, endsOn });
        await tx.planningStrategies.saveConstitution(term.id, constitution.on);
      }
      await tx.planningStrategies.saveSetting({
        ...{ cadence, holdsUnitPlans, version: version + 1 },
      });
      for (const rule of given.rules) await tx.planningStrategies.saveRule(rule);
      const event = {
        type: 'planning-strategy-frame-set',
        subject: by.municipality.municipalityId,
        facts: {
          cadence,
          holdsUnitPlans,
          constitutedOn: constitution?.on ?? null,
          ...Object.fromEntries(given.rules.map((one) => [one.rule, `${one.amount} ${one.unit}`])),
        },
      } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'plan', id: by.municipality.municipalityId });
    return decision;
  };
