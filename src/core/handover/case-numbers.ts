import type { CivilDate, Instant } from '../time/instant.ts';
import { yearOf } from './handover-term.ts';

// Rådslag is no journal: the numbers are given at the handover, and are the same each time.

/** Its places in the journal. */
export type JournalNumber = {
  readonly year: number;
  readonly sequence: number;
  readonly inCase: number;
};

/** Numbers by year, in the order of the days; `inCase` by the case that each is in. */
export function numberJournal(
  posts: readonly { readonly id: string; readonly caseId: string; readonly on: CivilDate }[],
): ReadonlyMap<string, JournalNumber> {
  const [inYear, inCase] = [new Map<number, number>(), new Map<string, number>()];
  const next = <Key>(counts: Map<Key, number>, key: Key): number => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
  const inOrder = posts.toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));
  return new Map(
    inOrder.map(({ id, caseId, on }) => {
      const year = Number(on.slice(0, 4));
      return [id, { year, sequence: next(inYear, year), inCase: next(inCase, caseId) }];
    }),
  );
}

/** Numbers the municipality's processes by the year in which they were made: all of them, so that a number does not hang on the term that is handed over. */
export function numberCases(
  processes: readonly { readonly id: string; readonly createdAt: Instant }[],
): ReadonlyMap<string, { readonly year: number; readonly number: number }> {
  const inYear = new Map<number, number>();
  const inOrder = processes.toSorted((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1));
  return new Map(
    inOrder.map(({ id, createdAt }) => {
      const year = yearOf(createdAt);
      const number = (inYear.get(year) ?? 0) + 1;
      inYear.set(year, number);
      return [id, { year, number }];
    }),
  );
}
