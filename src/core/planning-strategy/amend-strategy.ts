import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import { noStrategyChange } from './change-strategy.ts';
import type { StaleStrategy, StrategyChange } from './change-strategy.ts';
import type {
  StrategyAmendment,
  StrategyCadence,
  StrategyDecision,
  WholeStrategy,
} from './planning-strategy.ts';

export type BeginAmendmentRefusal =
  | { readonly code: 'strategy-not-adopted' }
  | { readonly code: 'not-rolled-here' }
  | { readonly code: 'year-already-rolled'; readonly year: number };

/** Prepares a supplement, or the rolling of a year where the municipality rolls its list with the action plan. Its lines hold once it is decided. */
export function beginAmendment(
  { strategy, amendments }: WholeStrategy,
  cadence: StrategyCadence,
  wish: Pick<StrategyAmendment, 'id' | 'kind' | 'year' | 'title'>,
): Decision<StrategyChange, BeginAmendmentRefusal> {
  if (strategy.status !== 'adopted') return refuse({ code: 'strategy-not-adopted' });
  const isRolling = wish.kind === 'rolling' && wish.year !== null;
  if (wish.kind === 'rolling' && (cadence !== 'yearly' || !isRolling))
    return refuse({ code: 'not-rolled-here' });
  if (isRolling && amendments.some(({ year }) => year === wish.year))
    return refuse({ code: 'year-already-rolled', year: wish.year });
  const amendment: StrategyAmendment = {
    ...wish,
    year: isRolling ? wish.year : null,
    strategyId: strategy.id,
    decided: null,
    version: 1,
    isExample: false,
  };
  return decide(kept(amendment, 'amendment-begun'));
}

export type DecideAmendmentRefusal =
  | StaleStrategy
  | { readonly code: 'no-such-amendment' }
  | { readonly code: 'amendment-is-decided' }
  | { readonly code: 'amendment-is-empty' }
  | { readonly code: 'before-strategy'; readonly adoptedOn: string }
  | { readonly code: 'not-happened-yet' };

/** The council has decided it: its lines hold from that day, and starts that they list are covered. */
export function decideAmendment(
  { strategy, entries, amendments }: WholeStrategy,
  amendmentId: string,
  seen: number,
  given: StrategyDecision,
  today: CivilDate,
): Decision<StrategyChange, DecideAmendmentRefusal> {
  const amendment = amendments.find(({ id }) => id === amendmentId);
  if (!amendment) return refuse({ code: 'no-such-amendment' });
  if (amendment.version !== seen)
    return refuse({ code: 'version-conflict', version: amendment.version });
  if (amendment.decided !== null) return refuse({ code: 'amendment-is-decided' });
  if (!entries.some((entry) => entry.amendmentId === amendmentId && !entry.isWithdrawn))
    return refuse({ code: 'amendment-is-empty' });
  if (given.on > today) return refuse({ code: 'not-happened-yet' });
  const adoptedOn = strategy.adopted?.on;
  if (adoptedOn !== undefined && given.on < adoptedOn)
    return refuse({ code: 'before-strategy', adoptedOn });
  return decide(
    kept({ ...amendment, decided: given, version: amendment.version + 1 }, 'amendment-decided'),
  );
}

const kept = (
  after: StrategyAmendment,
  kind: 'amendment-begun' | 'amendment-decided',
): StrategyChange => ({
  ...noStrategyChange,
  amendments: [after],
  happened: [{ strategyId: after.strategyId, kind, before: null, after, reason: '' }],
});
