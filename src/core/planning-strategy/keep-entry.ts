import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { noStrategyChange } from './change-strategy.ts';
import type { StrategyChange } from './change-strategy.ts';
import { firstDay, lastDay } from '../time/plan-time.ts';
import type {
  EntryFacts,
  StrategyEntry,
  StrategyHappening,
  WholeStrategy,
} from './planning-strategy.ts';

export type EntryRefusal =
  | { readonly code: 'entry-needs-plan' }
  | { readonly code: 'entry-needs-time' }
  | { readonly code: 'entry-needs-decision' }
  | { readonly code: 'time-runs-backwards' }
  | { readonly code: 'entry-listed-twice'; readonly title: string };

/** After adoption, a line comes or changes only by an amendment that is not decided yet. */
export type FrozenRefusal =
  { readonly code: 'strategy-is-frozen' } | { readonly code: 'no-such-amendment' };

/** What a line must say to be held against: which plan, and when. */
function factsRefusal(
  { entries }: WholeStrategy,
  facts: EntryFacts,
  self: Pick<StrategyEntry, 'id' | 'supersedesId'>,
): EntryRefusal | undefined {
  const { kind, planId, needId, decision, from, to } = facts;
  if (kind !== 'new' && planId === null) return { code: 'entry-needs-plan' };
  if (kind === 'master-plan' && decision === null) return { code: 'entry-needs-decision' };
  const isRevised = kind === 'master-plan' && decision !== 'continue';
  const isTimed = from !== null && to !== null;
  if ((kind === 'new' || kind === 'end' || isRevised) && !isTimed)
    return { code: 'entry-needs-time' };
  if ((from === null) !== (to === null)) return { code: 'entry-needs-time' };
  if (
    from !== null &&
    to !== null &&
    (firstDay(from) > firstDay(to) || lastDay(from) > lastDay(to))
  )
    return { code: 'time-runs-backwards' };
  const twin = entries.find(
    (other) =>
      other.id !== self.id &&
      other.id !== self.supersedesId &&
      !other.isWithdrawn &&
      !other.drops &&
      ((planId !== null && other.planId === planId) ||
        (needId !== null && other.needId === needId)) &&
      !entries.some(({ supersedesId, isWithdrawn }) => supersedesId === other.id && !isWithdrawn),
  );
  return twin ? { code: 'entry-listed-twice', title: twin.title } : undefined;
}

function frozenRefusal(
  { strategy, amendments }: WholeStrategy,
  amendmentId: string | null,
): FrozenRefusal | undefined {
  if (amendmentId === null)
    return strategy.status === 'adopted' ? { code: 'strategy-is-frozen' } : undefined;
  const amendment = amendments.find(({ id }) => id === amendmentId);
  if (!amendment) return { code: 'no-such-amendment' };
  return amendment.decided === null ? undefined : { code: 'strategy-is-frozen' };
}

/** A line that holds is changed or taken out by one amendment at a time. */
export type SupersedeRefusal =
  | { readonly code: 'no-such-entry' }
  | { readonly code: 'entry-already-changed'; readonly title: string };

function supersedeRefusal(
  { entries, amendments }: WholeStrategy,
  supersedesId: string,
): SupersedeRefusal | undefined {
  const line = entries.find(({ id, isWithdrawn }) => id === supersedesId && !isWithdrawn);
  const isDecided =
    line?.amendmentId === null ||
    amendments.some(({ id, decided }) => id === line?.amendmentId && decided !== null);
  if (!line || line.drops || !isDecided) return { code: 'no-such-entry' };
  const other = entries.find((one) => one.supersedesId === line.id && !one.isWithdrawn);
  return other ? { code: 'entry-already-changed', title: line.title } : undefined;
}

export type AddEntryRefusal = EntryRefusal | FrozenRefusal | SupersedeRefusal;

/** Adds a line: to the strategy while it is prepared, to an amendment afterwards, where it can take the place of one that holds. */
export function addEntry(
  whole: WholeStrategy,
  facts: EntryFacts,
  made: Pick<StrategyEntry, 'id' | 'amendmentId' | 'supersedesId'>,
): Decision<StrategyChange, AddEntryRefusal> {
  const frozen = frozenRefusal(whole, made.amendmentId);
  if (frozen) return refuse(frozen);
  if (made.supersedesId !== null) {
    if (made.amendmentId === null) return refuse({ code: 'no-such-entry' });
    const taken = supersedeRefusal(whole, made.supersedesId);
    if (taken) return refuse(taken);
  }
  const refusal = factsRefusal(whole, facts, made);
  if (refusal) return refuse(refusal);
  const entry: StrategyEntry = {
    ...settled(facts),
    ...made,
    strategyId: whole.strategy.id,
    drops: false,
    isWithdrawn: false,
    version: 1,
    isExample: false,
  };
  return decide(kept(entry, 'entry-added', null));
}

/** An amendment takes out a line that holds, from the day it is decided. Until then that is taken back by withdrawing it. */
export function dropEntry(
  whole: WholeStrategy,
  given: { readonly id: string; readonly entryId: string; readonly amendmentId: string },
  note: string,
): Decision<StrategyChange, FrozenRefusal | SupersedeRefusal> {
  const { id, entryId, amendmentId } = given;
  const refusal = frozenRefusal(whole, amendmentId) ?? supersedeRefusal(whole, entryId);
  if (refusal) return refuse(refusal);
  const line = whole.entries.find((one) => one.id === entryId);
  if (!line) return refuse({ code: 'no-such-entry' });
  const dropped: StrategyEntry = {
    ...line,
    ...{ id, amendmentId, note, supersedesId: entryId, drops: true },
    ...{ version: 1, isExample: false },
  };
  return decide(kept(dropped, 'entry-added', line));
}

export type ChangeEntryRefusal =
  | EntryRefusal
  | FrozenRefusal
  | { readonly code: 'no-such-entry' }
  /** Somebody was before: with what they wrote, so that both can be shown. */
  | { readonly code: 'version-conflict'; readonly version: number; readonly theirs: EntryFacts };

/** Changes a line, or with no facts takes it out; the history keeps what stood there. */
export function changeEntry(
  whole: WholeStrategy,
  entryId: string,
  seen: number,
  facts: EntryFacts | null,
): Decision<StrategyChange, ChangeEntryRefusal> {
  const entry = whole.entries.find(({ id, isWithdrawn }) => id === entryId && !isWithdrawn);
  if (!entry || (entry.drops && facts !== null)) return refuse({ code: 'no-such-entry' });
  if (entry.version !== seen)
    return refuse({ code: 'version-conflict', version: entry.version, theirs: entryFacts(entry) });
  const frozen = frozenRefusal(whole, entry.amendmentId);
  if (frozen) return refuse(frozen);
  const version = entry.version + 1;
  if (facts === null)
    return decide(kept({ ...entry, isWithdrawn: true, version }, 'entry-withdrawn', entry));
  const refusal = factsRefusal(whole, facts, entry);
  if (refusal) return refuse(refusal);
  return decide(kept({ ...entry, ...settled(facts), version }, 'entry-changed', entry));
}

/** A decision belongs to the master plan alone, and a plan that goes on has no time. */
function settled(facts: EntryFacts): EntryFacts {
  const isMaster = facts.kind === 'master-plan';
  const goesOn = isMaster && facts.decision === 'continue';
  return {
    ...facts,
    decision: isMaster ? facts.decision : null,
    ...(goesOn && { from: null, to: null }),
  };
}

export function entryFacts(entry: StrategyEntry): EntryFacts {
  const { kind, planId, needId, title, decision, from, to, note } = entry;
  return { kind, planId, needId, title, decision, from, to, note };
}

const kept = (
  after: StrategyEntry,
  kind: StrategyHappening['kind'],
  before: StrategyEntry | null,
): StrategyChange => ({
  ...noStrategyChange,
  entries: [after],
  happened: [{ strategyId: after.strategyId, kind, before, after, reason: '' }],
});
