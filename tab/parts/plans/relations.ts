import type { PlacedPlan, PlanHierarchy } from '../../../src/contracts/plans.ts';
import { cardIn } from './card-in.ts';

/** Every plan of the picture that has been sent, in the order in which it is walked. */
export function plansOf({ bands, beside, knowledge }: PlanHierarchy): readonly PlacedPlan[] {
  return [...bands.flatMap((band) => band.plans), ...beside.plans, ...knowledge.plans];
}

/** A band's plans in the lines that the server has set them in. */
export function linesOf(plans: readonly PlacedPlan[]): readonly (readonly PlacedPlan[])[] {
  return [...Map.groupBy(plans, ({ line }) => line).values()];
}

export type Relatives = {
  readonly card: HTMLElement;
  readonly parent: HTMLElement | undefined;
  readonly children: readonly HTMLElement[];
};

/** The cards of what a plan builds on, and of what builds on it; only the nearest, so that it never becomes a web. Undefined while the plan is not drawn. */
export function relativesIn(picture: HTMLElement, planId: string): Relatives | undefined {
  const card = cardIn(picture, planId);
  if (!card) return undefined;
  const parentId = card.dataset['parent'];
  return {
    card,
    parent: parentId === undefined ? undefined : cardIn(picture, parentId),
    children: [...picture.querySelectorAll<HTMLElement>(`[data-parent="${planId}"]`)],
  };
}
