import type { Instant } from '../time/instant.ts';

/** What the administration can owe an answer to. */
export const debtKinds = [
  'contribution',
  'statement',
  'reaction',
  'letter-question',
  'poll-outcome',
  'poll-review',
] as const;
export type DebtKind = (typeof debtKinds)[number];

/**
 * Something that somebody gave and has heard nothing of (domain.md § 9; experience.md: "whom we owe an answer"). It is always the administration's debt:
 * nobody elected owes anything, and who gave it is not said.
 */
export type Debt = {
  readonly kind: DebtKind;
  readonly subjectId: string;
  readonly processId: string;
  readonly phaseId: string | null;
  /** A few of its words, for finding it again; empty where it was said in a closed meeting. */
  readonly title: string;
  /** When it was given. */
  readonly since: Instant;
  /** Who answers for it: the process's responsible, else whoever called the meeting; null where nobody does. */
  readonly responsibleId: string | null;
};

/** All debts of a municipality counted, and the oldest of them. */
export type Debts = {
  readonly counts: readonly {
    readonly processId: string;
    readonly kind: DebtKind;
    readonly responsibleId: string | null;
    readonly count: number;
  }[];
  readonly oldest: readonly Debt[];
};

/** A question, and a poll that is closed, are owed an answer after this many days, also while the phase goes on. */
export const daysUntilOwed = 7;

/** What one person is reminded of: their own debts by process and kind, and how many have nobody to answer for them. */
export function digestFor(
  counts: Debts['counts'],
  personId: string,
): readonly { readonly processId: string; readonly count: number }[] {
  const own = new Map<string, number>();
  for (const { processId, responsibleId, count } of counts)
    if (responsibleId === personId) own.set(processId, (own.get(processId) ?? 0) + count);
  return [...own].map(([processId, count]) => ({ processId, count }));
}
