import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { DeadlineUnit, StatutoryRule } from '../deadlines/statutory-rule.ts';
import type { CivilDate } from '../time/instant.ts';
import { inForceOn } from './planning-strategy.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyDecision,
  StrategyEntry,
  StrategyHappening,
  WholeStrategy,
} from './planning-strategy.ts';
import { publicity, strategyDeadlines } from './strategy-deadlines.ts';
import type { CouncilTerm, StrategyDates } from './strategy-deadlines.ts';

/** What a change has made: only what is to be saved, each with its version raised, and what is kept of it. */
export type StrategyChange = {
  readonly strategy: PlanningStrategy | null;
  readonly entries: readonly StrategyEntry[];
  readonly amendments: readonly StrategyAmendment[];
  readonly happened: readonly StrategyHappening[];
};
export const noStrategyChange: StrategyChange = {
  strategy: null,
  entries: [],
  amendments: [],
  happened: [],
};

export type StaleStrategy = { readonly code: 'version-conflict'; readonly version: number };

/** Begins the strategy of a term. A term has one; what it lacks comes by supplements. */
export function beginStrategy(
  strategies: readonly WholeStrategy[],
  wish: Pick<PlanningStrategy, 'id' | 'termId' | 'title' | 'planId'>,
): Decision<StrategyChange, { readonly code: 'term-has-strategy' }> {
  if (strategies.some(({ strategy }) => strategy.termId === wish.termId))
    return refuse({ code: 'term-has-strategy' });
  const strategy: PlanningStrategy = {
    ...wish,
    status: 'draft',
    publicFrom: null,
    treatmentOn: null,
    adopted: null,
    despite: '',
    version: 1,
    isExample: false,
  };
  const happened = [
    { strategyId: wish.id, kind: 'begun', before: null, after: strategy, reason: '' },
  ] as const;
  return decide({ ...noStrategyChange, strategy, happened });
}

type BrokenDeadline = {
  readonly rule: string;
  readonly paragraph: string;
  readonly dueOn: string;
  readonly brokenBy: number;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** How many days the proposal would be public; null for a deadline that is not about that. */
  readonly daysPublic: number | null;
  /** The first day on which the council could treat it, as long as it is public from that day. */
  readonly earliestOn: string | null;
};
export type DateRefusal =
  | { readonly code: 'deadline-broken'; readonly broken: readonly BrokenDeadline[] }
  | { readonly code: 'public-after-treatment' };

/** The law's frame around a strategy: its term, the municipality's own rules, and today. */
export type StrategyFrame = {
  readonly term: CouncilTerm;
  readonly rules: readonly StatutoryRule[];
  readonly today: CivilDate;
};

/** Dates that break the law are shown before they are kept, and kept only with a reason: what has happened has happened. */
export function datesRefusal(
  { term, rules, today }: StrategyFrame,
  dates: StrategyDates,
  despite: string,
): DateRefusal | undefined {
  const decidedOn = dates.adoptedOn ?? dates.treatmentOn;
  if (dates.publicFrom !== null && decidedOn !== null && dates.publicFrom > decidedOn)
    return { code: 'public-after-treatment' };
  const broken = strategyDeadlines(term, dates, rules, today)
    .filter(({ brokenBy }) => brokenBy > 0)
    .map(({ rule: { rule, paragraph, amount, unit }, dueOn, brokenBy }) => ({
      ...{ rule, paragraph, amount, unit, dueOn, brokenBy },
      ...(rule === 'planning-strategy-public'
        ? publicity(dates, rules)
        : { daysPublic: null, earliestOn: null }),
    }));
  return broken.length > 0 && despite.trim() === ''
    ? { code: 'deadline-broken', broken }
    : undefined;
}

export type ProposeRefusal = StaleStrategy | DateRefusal | { readonly code: 'strategy-is-adopted' };

/** The proposal is laid out to the public, and the council is to treat it on a day. */
export function proposeStrategy(
  { strategy }: WholeStrategy,
  frame: StrategyFrame,
  seen: number,
  given: {
    readonly publicFrom: CivilDate;
    readonly treatmentOn: CivilDate;
    readonly despite: string;
  },
): Decision<StrategyChange, ProposeRefusal> {
  if (strategy.version !== seen) return refuse(stale(strategy));
  if (strategy.status === 'adopted') return refuse({ code: 'strategy-is-adopted' });
  const refusal = datesRefusal(frame, { ...given, adoptedOn: null }, given.despite);
  if (refusal) return refuse(refusal);
  return decide(changed(strategy, { ...given, status: 'proposed' }, 'proposed'));
}

export type AdoptStrategyRefusal =
  | ProposeRefusal
  | { readonly code: 'not-proposed' }
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'strategy-is-empty' }
  | { readonly code: 'newer-strategy-adopted'; readonly adoptedOn: string };

/** The council has adopted it. From now on its lines change only by an amendment, and the former council's strategy has had its day. */
export function adoptStrategy(
  strategies: readonly WholeStrategy[],
  whole: WholeStrategy,
  frame: StrategyFrame,
  seen: number,
  given: StrategyDecision & { readonly despite: string },
): Decision<StrategyChange, AdoptStrategyRefusal> {
  const { strategy, entries } = whole;
  const { despite, ...decision } = given;
  if (strategy.version !== seen) return refuse(stale(strategy));
  if (strategy.status === 'adopted') return refuse({ code: 'strategy-is-adopted' });
  if (strategy.status === 'draft') return refuse({ code: 'not-proposed' });
  if (given.on > frame.today) return refuse({ code: 'not-happened-yet' });
  if (!entries.some(({ isWithdrawn }) => !isWithdrawn))
    return refuse({ code: 'strategy-is-empty' });
  const newer = inForceOn(strategies, frame.today)?.strategy.adopted;
  if (newer && newer.on >= given.on)
    return refuse({ code: 'newer-strategy-adopted', adoptedOn: newer.on });
  const said = despite === '' ? strategy.despite : despite;
  const refusal = datesRefusal(
    frame,
    { publicFrom: strategy.publicFrom, treatmentOn: strategy.treatmentOn, adoptedOn: given.on },
    said,
  );
  if (refusal) return refuse(refusal);
  return decide(
    changed(strategy, { status: 'adopted', adopted: decision, despite: said }, 'adopted'),
  );
}

export const stale = ({ version }: { readonly version: number }): StaleStrategy => ({
  code: 'version-conflict',
  version,
});

function changed(
  strategy: PlanningStrategy,
  part: Partial<PlanningStrategy>,
  kind: StrategyHappening['kind'],
): StrategyChange {
  const after = { ...strategy, ...part, version: strategy.version + 1 };
  const happened = [{ strategyId: strategy.id, kind, before: null, after, reason: '' }];
  return { ...noStrategyChange, strategy: after, happened };
}
