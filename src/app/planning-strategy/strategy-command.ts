import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { never } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { beginAmendment, decideAmendment } from '../../core/planning-strategy/amend-strategy.ts';
import type {
  BeginAmendmentRefusal,
  DecideAmendmentRefusal,
} from '../../core/planning-strategy/amend-strategy.ts';
import { adoptStrategy, proposeStrategy } from '../../core/planning-strategy/change-strategy.ts';
import type {
  AdoptStrategyRefusal,
  StrategyChange,
} from '../../core/planning-strategy/change-strategy.ts';
import {
  correctAdoption,
  correctAmendment,
} from '../../core/planning-strategy/correct-decision.ts';
import type {
  CorrectAdoptionRefusal,
  CorrectAmendmentRefusal,
} from '../../core/planning-strategy/correct-decision.ts';
import { addEntry, changeEntry, dropEntry } from '../../core/planning-strategy/keep-entry.ts';
import type {
  AddEntryRefusal,
  ChangeEntryRefusal,
} from '../../core/planning-strategy/keep-entry.ts';
import type {
  EntryFacts,
  StrategyAmendment,
  StrategyCadence,
  StrategyDecision,
  WholeStrategy,
} from '../../core/planning-strategy/planning-strategy.ts';
import type { CouncilTerm } from '../../core/planning-strategy/strategy-deadlines.ts';
import type { CivilDate } from '../../core/time/instant.ts';

/** Everything that is done to a strategy that has begun. `id` is for what it makes. */
export type StrategyCommand =
  | {
      readonly kind: 'propose';
      readonly version: number;
      readonly publicFrom: CivilDate;
      readonly treatmentOn: CivilDate;
      readonly despite: string;
    }
  | ({
      readonly kind: 'adopt';
      readonly version: number;
      readonly despite: string;
    } & StrategyDecision)
  | {
      readonly kind: 'add-entry';
      readonly id: string;
      readonly facts: EntryFacts;
      readonly amendmentId: string | null;
      readonly supersedesId: string | null;
    }
  | {
      readonly kind: 'change-entry';
      readonly entryId: string;
      readonly version: number;
      /** Null takes the line out. */
      readonly facts: EntryFacts | null;
    }
  | {
      /** An amendment takes out a line that holds. */
      readonly kind: 'drop-entry';
      readonly id: string;
      readonly entryId: string;
      readonly amendmentId: string;
      readonly note: string;
    }
  | ({
      readonly kind: 'correct-adoption';
      readonly version: number;
      readonly despite: string;
      readonly reason: string;
    } & StrategyDecision)
  | ({
      readonly kind: 'correct-amendment';
      readonly amendmentId: string;
      readonly version: number;
      readonly reason: string;
    } & StrategyDecision)
  | {
      readonly kind: 'begin-amendment';
      readonly wish: Pick<StrategyAmendment, 'id' | 'kind' | 'year' | 'title'>;
    }
  | ({
      readonly kind: 'decide-amendment';
      readonly amendmentId: string;
      readonly version: number;
    } & StrategyDecision);

export type StrategyRefusal =
  | AdoptStrategyRefusal
  | AddEntryRefusal
  | ChangeEntryRefusal
  | BeginAmendmentRefusal
  | DecideAmendmentRefusal
  | CorrectAdoptionRefusal
  | CorrectAmendmentRefusal;

/** What the command makes of the strategy, by its rule. */
export function commandStrategy(
  strategies: readonly WholeStrategy[],
  whole: WholeStrategy,
  command: StrategyCommand,
  frame: {
    readonly term: CouncilTerm;
    readonly rules: readonly StatutoryRule[];
    readonly today: CivilDate;
    readonly cadence: StrategyCadence;
  },
): Decision<StrategyChange, StrategyRefusal> {
  switch (command.kind) {
    case 'propose': {
      const { publicFrom, treatmentOn, despite } = command;
      return proposeStrategy(whole, frame, command.version, { publicFrom, treatmentOn, despite });
    }
    case 'adopt': {
      const { on, bodyId, reference, despite } = command;
      const given = { on, bodyId, reference, despite };
      return adoptStrategy(strategies, whole, frame, command.version, given);
    }
    case 'add-entry': {
      const { id, facts, amendmentId, supersedesId } = command;
      return addEntry(whole, facts, { id, amendmentId, supersedesId });
    }
    case 'change-entry':
      return changeEntry(whole, command.entryId, command.version, command.facts);
    case 'begin-amendment':
      return beginAmendment(whole, frame.cadence, command.wish);
    case 'decide-amendment': {
      const { amendmentId, version, on, bodyId, reference } = command;
      const decision = { on, bodyId, reference };
      return decideAmendment(whole, amendmentId, version, decision, frame.today);
    }
    case 'drop-entry': {
      const { id, entryId, amendmentId, note } = command;
      return dropEntry(whole, { id, entryId, amendmentId }, note);
    }
    case 'correct-adoption': {
      const { on, bodyId, reference, despite, reason } = command;
      const given = { on, bodyId, reference, despite, reason };
      return correctAdoption(strategies, whole, frame, command.version, given);
    }
    case 'correct-amendment': {
      const { amendmentId, version, on, bodyId, reference, reason } = command;
      const given = { on, bodyId, reference, reason };
      return correctAmendment(whole, amendmentId, version, given, frame);
    }
    default:
      return never(command);
  }
}
