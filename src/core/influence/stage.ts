/** The stops on the way of an input, from the table where it was said to what was reported of it, in order. */
export const stages = [
  'contribution',
  'theme',
  'direction',
  'text',
  'hearing',
  'adoption',
  'goal',
  'report',
] as const;
export type Stage = (typeof stages)[number];

/** How far an input has come: the last stop that anything of it has reached. Stops may be passed over; a contribution can be in a direction without a theme. */
export function reachedStage(has: Readonly<Partial<Record<Stage, boolean>>>): Stage {
  return stages.findLast((stage) => has[stage] === true) ?? 'contribution';
}
