import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { decide, never, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { beginAmendment, decideAmendment } from '../../core/planning-strategy/amend-strategy.ts';
import type {
  BeginAmendmentRefusal,
  DecideAmendmentRefusal,
} from '../../core/planning-strategy/amend-strategy.ts';
import {
  adoptStrategy,
  beginStrategy,
  proposeStrategy,
} from '../../core/planning-strategy/change-strategy.ts';
import type {
  AdoptStrategyRefusal,
  StrategyChange,
} from '../../core/planning-strategy/change-strategy.ts';
import { addEntry, changeEntry } from '../../core/planning-strategy/keep-entry.ts';
import type {
  AddEntryRefusal,
  ChangeEntryRefusal,
} from '../../core/planning-strategy/keep-entry.ts';
import type {
  EntryFacts,
  StrategyAmendment,
  StrategyCadence,
  StrategyDecision,
  WholeStrategy,
} from '../../core/planning-strategy/planning-strategy.ts';
import type { CouncilTerm } from '../../core/planning-strategy/strategy-deadlines.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Everything that is done to a strategy that has begun. `id` is for what it makes. */
export type StrategyCommand =
  | {
      readonly kind: 'propose';
      readonly version: number;
      readonly publicFrom: CivilDate;
      readonly treatmentOn: CivilDate;
      readonly despite: string;
    }
  | ({
      readonly kind: 'adopt';
      readonly version: number;
      readonly despite: string;
    } & StrategyDecision)
  | {
      readonly kind: 'add-entry';
      readonly id: string;
      readonly facts: EntryFacts;
      readonly amendmentId: string | null;
      readonly supersedesId: string | null;
    }
  | {
      readonly kind: 'change-entry';
      readonly entryId: string;
      readonly version: number;
      /** Null takes the line out. */
      readonly facts: EntryFacts | null;
    }
  | {
      readonly kind: 'begin-amendment';
      readonly wish: Pick<StrategyAmendment, 'id' | 'kind' | 'year' | 'title'>;
    }
  | ({
      readonly kind: 'decide-amendment';
      readonly amendmentId: string;
      readonly version: number;
    } & StrategyDecision);

type StrategyRefusal =
  | AdoptStrategyRefusal
  | AddEntryRefusal
  | ChangeEntryRefusal
  | BeginAmendmentRefusal
  | DecideAmendmentRefusal;

/** Begins the planning strategy of a term. */
export const beginPlanningStrategy =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    wish: { readonly termId: string; readonly title: string; readonly planId: string | null },
  ): Promise<
    Decision<
      { readonly id: string },
      { readonly code: 'term-has-strategy' } | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const terms = await tx.planningStrategies.terms();
      if (!terms.some(({ id }) => id === wish.termId)) return notFound;
      if (wish.planId !== null && !(await tx.planRegister.byId(wish.planId))) return notFound;
      const id = deps.ids.next();
      const begun = beginStrategy(await tx.planningStrategies.all(), { ...wish, id });
      if (begun.refused) return begun;
      await saveStrategyChange(deps, tx, by, id, begun.value);
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'plan', id: decision.value.id });
    return decision;
  };

/** One command on one strategy. */
export const changePlanningStrategy =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    strategyId: string,
    command: StrategyCommand,
  ): Promise<Decision<null, StrategyRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const strategies = await tx.planningStrategies.all();
      const whole = strategies.find(({ strategy }) => strategy.id === strategyId);
      if (!whole || !(await namesWhatIsHere(tx, command))) return notFound;
      const terms = await tx.planningStrategies.terms();
      const term = terms.find(({ id }) => id === whole.strategy.termId);
      if (!term) return notFound;
      const changed = commandStrategy(strategies, whole, command, {
        ...{ term, rules: await tx.planningStrategies.rules() },
        today: osloDate(deps.clock.now()),
        cadence: (await tx.planningStrategies.setting()).cadence,
      });
      if (changed.refused) return changed;
      await saveStrategyChange(deps, tx, by, strategyId, changed.value);
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'plan', id: strategyId });
    return decision;
  };

function commandStrategy(
  strategies: readonly WholeStrategy[],
  whole: WholeStrategy,
  command: StrategyCommand,
  frame: {
    readonly term: CouncilTerm;
    readonly rules: readonly StatutoryRule[];
    readonly today: CivilDate;
    readonly cadence: StrategyCadence;
  },
): Decision<StrategyChange, StrategyRefusal> {
  switch (command.kind) {
    case 'propose': {
      const { publicFrom, treatmentOn, despite } = command;
      return proposeStrategy(whole, frame, command.version, { publicFrom, treatmentOn, despite });
    }
    case 'adopt': {
      const { on, bodyId, reference, despite } = command;
      const given = { on, bodyId, reference, despite };
      return adoptStrategy(strategies, whole, frame, command.version, given);
    }
    case 'add-entry': {
      const { id, facts, amendmentId, supersedesId } = command;
      return addEntry(whole, facts, { id, amendmentId, supersedesId });
    }
    case 'change-entry':
      return changeEntry(whole, command.entryId, command.version, command.facts);
    case 'begin-amendment':
      return beginAmendment(whole, frame.cadence, command.wish);
    case 'decide-amendment': {
      const { amendmentId, version, on, bodyId, reference } = command;
      const decision = { on, bodyId, reference };
      return decideAmendment(whole, amendmentId, version, decision, frame.today);
    }
    default:
      return never(command);
  }
}

/** Plans, need tests and bodies that are named have to be the municipality's own. */
async function namesWhatIsHere(tx: Transaction, command: StrategyCommand): Promise<boolean> {
  if (command.kind === 'adopt' || command.kind === 'decide-amendment')
    return (await tx.people.body(command.bodyId)) !== null;
  if (command.kind !== 'add-entry' && command.kind !== 'change-entry') return true;
  const { planId = null, needId = null } = command.facts ?? {};
  if (planId !== null && !(await tx.planRegister.byId(planId))) return false;
  return needId === null || (await tx.planRegister.needTest(needId)) !== null;
}

async function saveStrategyChange(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  strategyId: string,
  { strategy, entries, amendments, happened }: StrategyChange,
): Promise<void> {
  const at = deps.clock.now();
  const { planningStrategies: store } = tx;
  if (strategy) await store.saveStrategy(strategy);
  for (const amendment of amendments) await store.saveAmendment(amendment);
  for (const entry of entries) await store.saveEntry(entry);
  for (const happening of happened) {
    await store.addEvent({ ...happening, id: deps.ids.next(), at, personId: by.personId });
    const event = {
      type: 'planning-strategy-changed',
      subject: strategyId,
      facts: { happening: happening.kind },
    } as const;
    await tx.audit.append(actorOf(by), event, at);
  }
}

/** How the list is kept, the deadlines as the municipality reads them, and when the council was constituted. */
export const setStrategyFrame =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    given: {
      readonly version: number;
      readonly cadence: StrategyCadence;
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
      const { constitution, cadence } = given;
      if (constitution) {
        const terms = await tx.planningStrategies.terms();
        const term = terms.find(({ id }) => id === constitution.termId);
        if (!term) return notFound;
        const { startsOn, endsOn } = term;
        if (constitution.on !== null && (constitution.on < startsOn || constitution.on > endsOn))
          return refuse({ code: 'outside-term', startsOn, endsOn });
        await tx.planningStrategies.saveConstitution(term.id, constitution.on);
      }
      await tx.planningStrategies.saveSetting({ cadence, version: version + 1 });
      for (const rule of given.rules) await tx.planningStrategies.saveRule(rule);
      const event = {
        type: 'planning-strategy-frame-set',
        subject: by.municipality.municipalityId,
        facts: {
          cadence,
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
