import type { NeedTest } from '../../core/plans/need-test.ts';
import type { PlanDocument } from '../../core/plans/plan-document.ts';
import type {
  PlanEvent,
  PlanEventKind,
  PlanLink,
  RegisteredPlan,
} from '../../core/plans/registered-plan.ts';

/** The most active plans that the municipality wants to have; version 0 while nobody has said. */
export type PlanTarget = { readonly activePlans: number | null; readonly version: number };

/** The plan register: plans with all that is known of them, how they hang together, what has happened to them, and why others were not made. */
export type PlanRegisterStore = {
  /** Held until commit: whoever changes the register sees the whole of it, and no two changes together make a ring. */
  lock(): Promise<void>;
  /** By key. */
  plans(): Promise<readonly RegisteredPlan[]>;
  /**
   * The same, for reading only: while nothing has changed they are not fetched again, and what comes may be newer than the rest of what the transaction sees.
   * Never for a decision on a change.
   */
  plansToRead(): Promise<readonly RegisteredPlan[]>;
  byId(planId: string): Promise<RegisteredPlan | null>;
  byIds(planIds: readonly string[]): Promise<readonly RegisteredPlan[]>;
  /** Ordered, being worked on, or with a revision that is open; by key. */
  underWay(): Promise<readonly RegisteredPlan[]>;
  /** Plans that build directly on it, by key. */
  childrenOf(planId: string): Promise<readonly RegisteredPlan[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  savePlan(plan: RegisteredPlan): Promise<void>;
  links(): Promise<readonly PlanLink[]>;
  /** From and to the plan. */
  linksOf(planId: string): Promise<readonly PlanLink[]>;
  saveLink(link: PlanLink): Promise<void>;
  removeLink(linkId: string): Promise<void>;
  /** Newest first; those without a day last. */
  documentsOf(planId: string): Promise<readonly PlanDocument[]>;
  saveDocument(document: PlanDocument): Promise<void>;
  removeDocument(documentId: string): Promise<void>;
  addEvent(event: PlanEvent): Promise<void>;
  /** In the order in which they were entered. */
  eventsOf(planId: string): Promise<readonly PlanEvent[]>;
  /** Of all plans, in the order in which they were entered. */
  eventsOfKinds(kinds: readonly PlanEventKind[]): Promise<readonly PlanEvent[]>;
  /** Newest first. */
  needTests(): Promise<readonly NeedTest[]>;
  needTest(needId: string): Promise<NeedTest | null>;
  /** The given version must be one more than the stored one, as for plans. */
  saveNeedTest(test: NeedTest): Promise<void>;
  target(): Promise<PlanTarget>;
  saveTarget(activePlans: number, version: number): Promise<void>;
};
