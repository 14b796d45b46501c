import type { CivilDate } from '../time/instant.ts';

export type Lead = 'politics' | 'administration';

export type Phase = {
  readonly id: string;
  readonly processId: string;
  readonly ordinal: number;
  readonly title: string;
  readonly startsOn: CivilDate;
  /** The last day of the phase. */
  readonly endsOn: CivilDate;
  readonly lead: Lead;
  readonly purpose: string;
  /** What is expected of politicians, in plain words. */
  readonly expectation: string;
  readonly products: readonly string[];
  /** Suggested titles for workshop rounds, in order. */
  readonly plannedRounds: readonly string[];
};

export type PlanningProcess = {
  readonly id: string;
  readonly key: string;
  readonly template: string;
  readonly title: string;
  readonly planId: string | null;
  readonly phases: readonly Phase[];
};
