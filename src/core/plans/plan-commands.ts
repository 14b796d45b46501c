import { never, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import { editPlan, factsOf } from './edit-plan.ts';
import type { FactsRefusal } from './edit-plan.ts';
import {
  adoptPlan,
  closePlan,
  continuePlan,
  isOfFormerCouncil,
  revisePlan,
  startWork,
} from './plan-life.ts';
import type {
  AdoptRefusal,
  ContinueRefusal,
  ReviseRefusal,
  StartWorkRefusal,
} from './plan-life.ts';
import { planTypeRules } from './plan-types.ts';
import { hasEnded } from './registered-plan.ts';
import type {
  LinkKind,
  PlanChange,
  PlanFacts,
  PlanRegister,
  RegisteredPlan,
} from './registered-plan.ts';
import { linkPlans, replacePlans, unlinkPlans } from './replace-plan.ts';
import type { LinkRefusal, Replacement, ReplaceRefusal, UnlinkRefusal } from './replace-plan.ts';

type Decided = { readonly on: CivilDate; readonly reference: string };

/** Everything that can be done to a plan in the register, each with its own rule. There is no free editing of a status. */
export type PlanCommand =
  | { readonly kind: 'edit'; readonly facts: PlanFacts }
  | { readonly kind: 'start-work'; readonly on: CivilDate }
  | ({ readonly kind: 'adopt'; readonly bodyId: string | null } & Decided)
  | ({ readonly kind: 'continue'; readonly bodyId: string } & Decided)
  | ({ readonly kind: 'revise'; readonly reason: string } & Decided)
  | { readonly kind: 'replace'; readonly replacements: readonly Replacement[] }
  | ({ readonly kind: 'close'; readonly reason: string } & Decided)
  | {
      readonly kind: 'link';
      readonly linkId: string;
      readonly toId: string;
      readonly link: Exclude<LinkKind, 'replaces'>;
    }
  | { readonly kind: 'unlink'; readonly linkId: string };
export type PlanCommandKind = PlanCommand['kind'];

export type CommandRefusal =
  /** Somebody was before: with what they wrote, so that both can be shown. */
  | {
      readonly code: 'version-conflict';
      readonly version: number;
      readonly theirs: PlanFacts;
    }
  | { readonly code: 'plan-has-ended' }
  | FactsRefusal
  | StartWorkRefusal
  | AdoptRefusal
  | ContinueRefusal
  | ReviseRefusal
  | ReplaceRefusal
  | LinkRefusal
  | UnlinkRefusal;

/**
 * Carries a command out. A plan that has ended stays as it was; only its history is read.
 * @param seen the version that the planner had before them
 */
export function commandPlan(
  register: PlanRegister,
  plan: RegisteredPlan,
  seen: number,
  command: PlanCommand,
): Decision<PlanChange, CommandRefusal> {
  if (plan.version !== seen)
    return refuse({ code: 'version-conflict', version: plan.version, theirs: factsOf(plan) });
  if (hasEnded(plan)) return refuse({ code: 'plan-has-ended' });
  switch (command.kind) {
    case 'edit':
      return editPlan(register, plan, command.facts);
    case 'start-work':
      return startWork(register, plan, command.on);
    case 'adopt':
      return adoptPlan(register, plan, command);
    case 'continue': {
      const { on, bodyId, reference } = command;
      return continuePlan(register, plan, { on, bodyId, reference });
    }
    case 'revise':
      return revisePlan(register, plan, command);
    case 'replace':
      return replacePlans(register, plan, command.replacements);
    case 'close':
      return closePlan(register, plan, command);
    case 'link':
      return linkPlans(register, plan, command);
    case 'unlink':
      return unlinkPlans(register, plan, command.linkId);
    default:
      return never(command);
  }
}

/** What can be done with the plan as it stands: the forms that make sense. The rules decide again when the command comes. */
export function possibleCommands(
  plan: RegisteredPlan,
  term: PlanRegister['term'],
): readonly PlanCommandKind[] {
  if (hasEnded(plan)) return [];
  const isPlan = planTypeRules[plan.type].isPlan && !plan.isGroup;
  const isAwaitingStart =
    plan.status === 'ordered' || (plan.revision !== null && plan.revision.startedOn === null);
  const isAdoptable =
    plan.status === 'in-progress' ||
    (plan.status === 'in-force' && (plan.revision !== null || plan.adoptedOn === null));
  const when = (holds: boolean, kind: PlanCommandKind): readonly PlanCommandKind[] =>
    holds ? [kind] : [];
  return [
    'edit',
    ...when(isPlan && isAwaitingStart, 'start-work'),
    ...when(isPlan && isAdoptable && !isAwaitingStart, 'adopt'),
    ...when(isOfFormerCouncil(plan, term), 'continue'),
    ...when(isPlan && plan.status === 'in-force' && plan.revision === null, 'revise'),
    ...when(isPlan, 'replace'),
    'close',
    'link',
    'unlink',
  ];
}
