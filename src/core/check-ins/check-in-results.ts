import { smallestGroup } from '../polls/see-results.ts';
import type { Side } from '../polls/side.ts';
import { meanInterval } from './bootstrap.ts';
import type { Interval } from './bootstrap.ts';

/** The scale of every statement: 1 helt uenig … 5 helt enig. Source: check-in-statements.json. */
export const checkInSteps = [1, 2, 3, 4, 5] as const;

/** One answer to one statement; null is «vet ikke», an answer of its own and never the middle. */
export type CheckInAnswer = { readonly group: Side; readonly step: number | null };

/** What some people answered to a statement. */
export type StatementFigures = {
  /** How many gave a step. */
  readonly answers: number;
  /** How many said «vet ikke», beside those. */
  readonly doNotKnow: number;
  readonly mean: number;
  /** The standard deviation of the answers (of a sample: n − 1). */
  readonly spread: number;
  /** How many gave each step, from 1 to 5. */
  readonly perStep: readonly number[];
  /** Of the mean; null for fewer than ten answers. */
  readonly interval: Interval | null;
};

/**
 * What is shown of a statement. Two groups side by side where each can be shown by itself; a group that is too small is shown only together with the other;
 * and where that is not enough either, nothing but that there were too few.
 */
export type StatementResult =
  | {
      readonly kind: 'by-group';
      readonly groups: Readonly<Record<Side, StatementFigures | null>>;
    }
  | { readonly kind: 'pooled'; readonly small: Side; readonly figures: StatementFigures }
  | { readonly kind: 'too-few' };

/**
 * The result of one statement. A group in which nobody answered is null beside the other: that nobody did exposes nobody. A group of one or two is pooled into the
 * other, whose own figures are then left out, since the difference would be the small group's. Who said «vet ikke» has answered, and yet a mean over fewer than
 * three steps is never shown.
 */
export function statementResult(answers: readonly CheckInAnswer[]): StatementResult {
  const of = (group: Side) => answers.filter((answer) => answer.group === group);
  const [politics, administration] = [of('politics'), of('administration')];
  const isShown = (some: readonly CheckInAnswer[]) => stepsOf(some).length >= smallestGroup;
  const may = (some: readonly CheckInAnswer[]) => some.length === 0 || isShown(some);
  if (may(politics) && may(administration))
    return politics.length + administration.length === 0
      ? { kind: 'too-few' }
      : {
          kind: 'by-group',
          groups: { politics: figuresOf(politics), administration: figuresOf(administration) },
        };
  const figures = isShown(answers) ? figuresOf(answers) : null;
  if (!figures) return { kind: 'too-few' };
  return { kind: 'pooled', small: may(politics) ? 'administration' : 'politics', figures };
}

const stepsOf = (answers: readonly CheckInAnswer[]): readonly number[] =>
  answers.flatMap(({ step }) => step ?? []);

function figuresOf(answers: readonly CheckInAnswer[]): StatementFigures | null {
  const steps = stepsOf(answers);
  if (steps.length === 0) return null;
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const squares = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0);
  return {
    ...{ answers: steps.length, doNotKnow: answers.length - steps.length, mean },
    spread: steps.length > 1 ? Math.sqrt(squares / (steps.length - 1)) : 0,
    perStep: checkInSteps.map((step) => steps.filter((given) => given === step).length),
    interval: meanInterval(steps),
  };
}
