import type { PollSummary } from '../../../src/contracts/polls.ts';

/** Which polls are shown: all, those that asked me, those that can be answered, those that are over. */
export const pollFilters = ['all', 'mine', 'open', 'closed'] as const;
export type PollFilter = (typeof pollFilters)[number];

export function readFilter(text: string | null): PollFilter {
  return pollFilters.find((filter) => filter === text) ?? 'all';
}

export function filtered(
  polls: readonly PollSummary[],
  filter: PollFilter,
): readonly PollSummary[] {
  return polls.filter(({ mine, status }) => {
    if (filter === 'mine') return mine !== 'not-asked';
    return filter === 'all' || status === filter;
  });
}

export type PollGroups = Readonly<
  Record<'waiting' | 'open' | 'drafts' | 'answered' | 'closed', readonly PollSummary[]>
>;

/** What waits for me by deadline, what else is open or on its way, and what became of earlier ones: those with a note of what they led to first. */
export function inGroups(polls: readonly PollSummary[]): PollGroups {
  const rest = polls.filter(({ mine }) => mine !== 'waiting');
  const withNoteFirst = (closed: readonly PollSummary[]) => [
    ...closed.filter(({ outcomeNote }) => outcomeNote !== ''),
    ...closed.filter(({ outcomeNote }) => outcomeNote === ''),
  ];
  const over = rest.filter(({ status }) => status === 'closed');
  return {
    waiting: polls
      .filter(({ mine }) => mine === 'waiting')
      .toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1)),
    open: rest.filter(({ status }) => status === 'open'),
    drafts: rest.filter(({ status }) => status === 'draft'),
    answered: withNoteFirst(over.filter(({ mine }) => mine === 'answered')),
    closed: withNoteFirst(over.filter(({ mine }) => mine !== 'answered')),
  };
}
