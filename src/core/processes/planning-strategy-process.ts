import type { PlanningProcess } from './process.ts';

/**
 * Whether a process makes a planning strategy. Said by the template that it was made from, or by a phase that is held to the law's deadline for one; a
 * municipality's own template has a key of its own, and is known by its name.
 */
export function makesPlanningStrategy({
  template,
  templateKey,
  phases,
}: Pick<PlanningProcess, 'template' | 'templateKey' | 'phases'>): boolean {
  return (
    templateKey === 'planstrategi' ||
    template.toLowerCase().includes('planstrategi') ||
    phases.some(({ deadlines }) => deadlines.includes('planning-strategy-adopted'))
  );
}
