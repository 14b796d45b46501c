import type { Phase } from '../processes/process.ts';
import { daysBetween } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { deadlineCounts, latestDay, ruleNamed } from './statutory-rule.ts';
import type { StatutoryRule } from './statutory-rule.ts';

type DatedPhase = Pick<
  Phase,
  'id' | 'kind' | 'startsOn' | 'endsOn' | 'adoptedEndsOn' | 'deadlines'
>;

/** What the deadlines of a process are counted with. */
export type DeadlineFrame = {
  /** The municipality's own rules; the law's hold for the others. */
  readonly rules: readonly StatutoryRule[];
  /** The council that is to adopt what comes out; null where no term holds that day. */
  readonly constitution: { readonly on: CivilDate; readonly isFromTermStart: boolean } | null;
};

export type PhaseDeadline = {
  readonly phaseId: string;
  readonly rule: StatutoryRule;
  readonly countedFrom: CivilDate;
  /** The constitution is not entered: counted from the first day of the term instead. */
  readonly isFromTermStart: boolean;
  /** The last day that is in time; for what has to last so long, the first day on which it may end. */
  readonly dueOn: CivilDate;
  /** The phase's own day that is held against it. */
  readonly heldOn: CivilDate;
  /** By how many days it is broken; 0 where it holds. */
  readonly brokenBy: number;
};

/**
 * The law's deadlines along a process, in the order of its phases. What is to be adopted by a day is held by the phase's last day, what is to be public by a
 * day by its first, and what has to last so long by its last. A deadline that has nothing to count from is left out.
 */
export function phaseDeadlines(
  phases: readonly DatedPhase[],
  frame: DeadlineFrame,
): readonly PhaseDeadline[] {
  return phases.flatMap((phase) =>
    phase.deadlines.flatMap((name) => {
      const rule = ruleNamed(frame.rules, name);
      const countedFrom = countedDay(rule, phase, phases, frame);
      if (countedFrom === null) return [];
      const dueOn = latestDay(rule, countedFrom);
      const isPublished = rule.from === 'council-treatment';
      const heldOn = isPublished ? phase.startsOn : phase.endsOn;
      const isMinimum = deadlineCounts[rule.from] === 'at-earliest-after';
      const late = isMinimum ? daysBetween(heldOn, dueOn) : daysBetween(dueOn, heldOn);
      const isFromTermStart =
        rule.from === 'council-constituted' && frame.constitution?.isFromTermStart === true;
      const brokenBy = Math.max(0, late);
      return [{ phaseId: phase.id, rule, countedFrom, isFromTermStart, dueOn, heldOn, brokenBy }];
    }),
  );
}

function countedDay(
  rule: StatutoryRule,
  phase: DatedPhase,
  phases: readonly DatedPhase[],
  { constitution }: DeadlineFrame,
): CivilDate | null {
  switch (rule.from) {
    case 'council-constituted':
      return constitution?.on ?? null;
    case 'council-treatment':
      return treatmentAfter(phase, phases);
    case 'hearing-begins':
      return phase.startsOn;
    case 'budget-year-begins':
      // As adopted: a move past the turn of the year must break the deadline, and not bring it along.
      return `${String(Number(phase.adoptedEndsOn.slice(0, 4)) + 1)}-01-01` as CivilDate;
  }
}

/** The council treats it on the last day of the adoption: of the phase itself, or of the first one that ends after this begins. */
function treatmentAfter(phase: DatedPhase, phases: readonly DatedPhase[]): CivilDate | null {
  const [first] = phases
    .filter(({ kind, endsOn }) => kind === 'adoption' && endsOn >= phase.startsOn)
    .map(({ endsOn }) => endsOn)
    .toSorted();
  return first ?? null;
}

/** The deadlines that dates break now and did not before, or break by more days than before. */
export function newlyBroken(
  before: readonly PhaseDeadline[],
  after: readonly PhaseDeadline[],
): readonly PhaseDeadline[] {
  return after.filter(({ phaseId, rule, brokenBy }) => {
    const was = before.find((one) => one.phaseId === phaseId && one.rule.rule === rule.rule);
    return brokenBy > (was?.brokenBy ?? 0);
  });
}
