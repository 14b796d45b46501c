import type { GoalKind } from '../goals/goal.ts';

// Goals are numbered as chapters are: 1.1 stands under 1.

/** "1", "1.1" and "1.1.2", with or without a point at the end. */
export function isNumber(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){0,5}\.?$/.test(text);
}

/** "1.1" for "1.1.2"; undefined at the top. */
export function above(number: string): string | undefined {
  const at = number.lastIndexOf('.');
  return at === -1 ? undefined : number.slice(0, at);
}

const kinds = ['mainGoal', 'subGoal', 'strategy', 'assignment', 'task'] as const;

/** What stands at that depth in most plans; undefined deeper down than the red thread goes. */
export function kindByDepth(number: string): GoalKind | undefined {
  return kinds[number.replace(/\.$/, '').split('.').length - 1];
}

/** The key of a numbered goal of one plan among those of others. */
export function numberedKey(planKey: string, number: string): string {
  return `${planKey.slice(0, 59 - number.length)}-${number}`;
}
