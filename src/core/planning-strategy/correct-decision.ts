import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { datesRefusal, noStrategyChange, stale } from './change-strategy.ts';
import type {
  DateRefusal,
  StaleStrategy,
  StrategyChange,
  StrategyFrame,
} from './change-strategy.ts';
import type { StrategyDecision, WholeStrategy } from './planning-strategy.ts';

/** A decision entered wrongly is entered again, with why; what stood there stays in the history. */
type Correction = StrategyDecision & { readonly reason: string };

type AnyCorrectionRefusal =
  | StaleStrategy
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'correction-needs-reason' };

export type CorrectAdoptionRefusal =
  | AnyCorrectionRefusal
  | DateRefusal
  | { readonly code: 'strategy-not-adopted' }
  | { readonly code: 'newer-strategy-adopted'; readonly adoptedOn: string }
  | {
      readonly code: 'amendment-decided-before';
      readonly title: string;
      readonly decidedOn: string;
    };

/** Corrects when, by whom and under which reference the strategy was adopted. It stays between the strategies it lies between, and before its amendments. */
export function correctAdoption(
  strategies: readonly WholeStrategy[],
  { strategy, amendments }: WholeStrategy,
  frame: StrategyFrame,
  seen: number,
  given: Correction & { readonly despite: string },
): Decision<StrategyChange, CorrectAdoptionRefusal> {
  const { despite, reason, ...adopted } = given;
  if (strategy.version !== seen) return refuse(stale(strategy));
  const was = strategy.adopted;
  if (was === null) return refuse({ code: 'strategy-not-adopted' });
  if (reason.trim() === '') return refuse({ code: 'correction-needs-reason' });
  if (given.on > frame.today) return refuse({ code: 'not-happened-yet' });
  const passed = strategies
    .filter((other) => other.strategy.id !== strategy.id)
    .map((other) => other.strategy.adopted?.on)
    .find((on) => on !== undefined && on < was.on !== on < given.on);
  if (passed !== undefined) return refuse({ code: 'newer-strategy-adopted', adoptedOn: passed });
  const early = amendments.find(({ decided }) => decided !== null && decided.on < given.on);
  if (early?.decided) {
    const { title, decided } = early;
    return refuse({ code: 'amendment-decided-before', title, decidedOn: decided.on });
  }
  const said = despite === '' ? strategy.despite : despite;
  const { publicFrom, treatmentOn } = strategy;
  const refusal = datesRefusal(frame, { publicFrom, treatmentOn, adoptedOn: given.on }, said);
  if (refusal) return refuse(refusal);
  const after = { ...strategy, adopted, despite: said, version: strategy.version + 1 };
  return decide({
    ...noStrategyChange,
    strategy: after,
    happened: [
      { strategyId: strategy.id, kind: 'adoption-corrected', before: strategy, after, reason },
    ],
  });
}

export type CorrectAmendmentRefusal =
  | AnyCorrectionRefusal
  | { readonly code: 'no-such-amendment' }
  | { readonly code: 'amendment-not-decided' }
  | { readonly code: 'before-strategy'; readonly adoptedOn: string };

/** Corrects when, by whom and under which reference an amendment was decided. */
export function correctAmendment(
  { strategy, amendments }: WholeStrategy,
  amendmentId: string,
  seen: number,
  given: Correction,
  { today }: Pick<StrategyFrame, 'today'>,
): Decision<StrategyChange, CorrectAmendmentRefusal> {
  const { reason, ...decided } = given;
  const amendment = amendments.find(({ id }) => id === amendmentId);
  if (!amendment) return refuse({ code: 'no-such-amendment' });
  if (amendment.version !== seen) return refuse(stale(amendment));
  if (amendment.decided === null) return refuse({ code: 'amendment-not-decided' });
  if (reason.trim() === '') return refuse({ code: 'correction-needs-reason' });
  if (given.on > today) return refuse({ code: 'not-happened-yet' });
  const adoptedOn = strategy.adopted?.on;
  if (adoptedOn !== undefined && given.on < adoptedOn)
    return refuse({ code: 'before-strategy', adoptedOn });
  const after = { ...amendment, decided, version: amendment.version + 1 };
  return decide({
    ...noStrategyChange,
    amendments: [after],
    happened: [
      { strategyId: strategy.id, kind: 'decision-corrected', before: amendment, after, reason },
    ],
  });
}
