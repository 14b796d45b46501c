import type { PhaseDue } from '../../core/processes/phase-due.ts';
import type {
  ProcessTemplate,
  StartKind,
} from '../../core/processes/templates/process-template.ts';
import type { Instant } from '../../core/time/instant.ts';

/** A template of the municipality's own, with what it was copied from. */
export type OwnTemplate = {
  readonly template: ProcessTemplate;
  readonly copiedFrom: string;
  readonly isOffered: boolean;
  readonly madeBy: string;
  readonly madeAt: Instant;
};

/** What a process was made from, as that was. */
export type ProcessOrigin = {
  readonly countedAs: StartKind;
  readonly template: ProcessTemplate;
};

export type ProcessTemplateStore = {
  /** The newest version of each, by name. */
  newest(): Promise<readonly OwnTemplate[]>;
  /** All versions of one, newest first. */
  versions(key: string): Promise<readonly OwnTemplate[]>;
  /** Adds a version; one that stands there already is a fault. */
  add(template: OwnTemplate): Promise<void>;
  /** Held until commit: two who save the same template take turns. */
  lock(key: string): Promise<void>;
  originOf(processId: string): Promise<ProcessOrigin | null>;
  saveOrigin(processId: string, origin: ProcessOrigin): Promise<void>;
};

export type ProcessCancellation = {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
};

/** What is due in phases, and why a process was cancelled. */
export type PhaseDueStore = {
  byId(dueId: string): Promise<PhaseDue | null>;
  ofPhases(phaseIds: readonly string[]): Promise<readonly PhaseDue[]>;
  /** What a poll was made of. */
  ofPoll(pollId: string): Promise<PhaseDue | null>;
  /** Inserts or updates. */
  save(dues: readonly PhaseDue[]): Promise<void>;
  cancellationOf(processId: string): Promise<ProcessCancellation | null>;
  cancel(processId: string, cancellation: ProcessCancellation): Promise<void>;
};
