import type { Arms } from '../../core/documents/arms.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import type { ProtocolRules } from '../../core/protocols/protocol-rules.ts';

export type ProtocolDraftStore = {
  /** The usual ones where nothing was chosen for the body. */
  rules(bodyId: string): Promise<ProtocolRules>;
  saveRules(rules: ProtocolRules): Promise<void>;
  /** Those chosen for the body; for the whole municipality where no body is named. Null where none were. */
  arms(bodyId: string | null): Promise<Arms | null>;
  /** Null takes them away. */
  saveArms(bodyId: string | null, arms: Arms | null): Promise<void>;
  byId(draftId: string): Promise<ProtocolDraft | null>;
  /** Reads with a lock that other changes of the same draft wait for. */
  forChange(draftId: string): Promise<ProtocolDraft | null>;
  /** Every version that a hand has been on, oldest first. */
  ofRound(roundId: string): Promise<readonly ProtocolDraft[]>;
  /** Those that are not frozen, oldest first. */
  underWay(): Promise<readonly ProtocolDraft[]>;
  /** In correction, and this person has neither accepted nor proposed anything. */
  waitingFor(personId: string): Promise<readonly ProtocolDraft[]>;
  /** Ids of those that are frozen: the protocols that somebody has had a hand on. */
  handled(): Promise<readonly string[]>;
  /** Inserts or updates, with everybody who is asked and every proposal. */
  save(draft: ProtocolDraft): Promise<void>;
};
