import type { KnowledgeItem, KnowledgeReaction } from '../../core/knowledge/knowledge-item.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { RoundProgress } from '../../core/workshops/round-progress.ts';
import type { RoundCorrection } from '../../core/workshops/alter-round.ts';
import type { RoundPaper } from '../../core/workshops/paper.ts';
import type { Contribution, NoteTaker } from '../../core/workshops/contribution.ts';

/** So many contributions from one table, or from persons, to one question. */
export type ContributionCount = Pick<Contribution, 'questionId' | 'tableNumber' | 'source'> & {
  readonly count: number;
};

export type ContributionStore = {
  /** Stores it unless one with the same client key is stored already; whether it was new. Two deliveries at once wait for each other. */
  add(contribution: Contribution): Promise<boolean>;
  /** By the key that the device made, with a lock that other changes of the same contribution wait for. */
  forChange(clientKey: string): Promise<Contribution | null>;
  /** Updates; the given version must be one more than the stored one, else a fault. */
  save(contribution: Contribution): Promise<void>;
  /** Those that are not withdrawn, oldest first. */
  ofRound(roundId: string): Promise<readonly Contribution[]>;
  /** The last that came, newest first. */
  newestOf(roundId: string, limit: number): Promise<readonly Contribution[]>;
  /** How many have come from where, without reading them: a facilitator's page asks several times a second. Withdrawn ones do not count. */
  counts(roundId: string): Promise<readonly ContributionCount[]>;
  /** Those that are not withdrawn, oldest first. */
  ofPhase(phaseId: string): Promise<readonly Contribution[]>;
  /** The withdrawn ones among them too: whoever points to one has to say that it was taken back. In no order. */
  byIds(ids: readonly string[]): Promise<readonly Contribution[]>;
  /** By table and person. */
  noteTakers(roundId: string): Promise<readonly NoteTaker[]>;
  /** Replaces the list. */
  saveNoteTakers(roundId: string, noteTakers: readonly NoteTaker[]): Promise<void>;
};

export type ProgressStore = {
  /** With nothing in it where nothing has happened yet. */
  ofRound(roundId: string): Promise<RoundProgress>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. The caller holds the round. */
  save(progress: RoundProgress): Promise<void>;
};

export type CorrectionStore = {
  /** When each of these rounds was last corrected; those that never were are not in it. */
  lastOf(roundIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Of a published notice, oldest first. */
  ofRound(roundId: string): Promise<readonly RoundCorrection[]>;
  /** Stores it as the next of its round; a number that is taken is a fault. */
  add(correction: RoundCorrection): Promise<void>;
};

export type PaperStore = {
  /** Those that are not removed, by agenda item and order. */
  ofRound(roundId: string): Promise<readonly RoundPaper[]>;
  /** With a lock that other changes of the same paper wait for; removed or not. */
  forChange(paperId: string): Promise<RoundPaper | null>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  save(paper: RoundPaper): Promise<void>;
};

export type KnowledgeStore = {
  /** Those that are not removed, in their order. */
  items(processId: string): Promise<readonly KnowledgeItem[]>;
  /** With a lock that other changes of the same item wait for; removed or not. */
  itemForChange(itemId: string): Promise<KnowledgeItem | null>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  saveItem(item: KnowledgeItem): Promise<void>;
  /** Gives the items their places, from the first. */
  saveOrder(itemIds: readonly string[]): Promise<void>;
  /** Of every item of the process, removed or not, oldest first. */
  reactions(processId: string): Promise<readonly KnowledgeReaction[]>;
  /** Stores it unless one with the same client key is stored already; whether it was new. */
  addReaction(reaction: KnowledgeReaction): Promise<boolean>;
  /** Which item a reaction with this key is to; null where there is none. */
  itemOfReaction(clientKey: string): Promise<string | null>;
  reactionForChange(reactionId: string): Promise<KnowledgeReaction | null>;
  /** Updates the answer; the given version must be one more than the stored one, else a fault. */
  saveAnswer(reaction: KnowledgeReaction): Promise<void>;
};
