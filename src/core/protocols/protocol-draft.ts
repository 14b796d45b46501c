import type { Instant } from '../time/instant.ts';
import type { ProtocolContent } from './protocol.ts';
import type { DraftScreening } from './screening-mark.ts';

export type ProtocolDraftState =
  | {
      readonly status: 'drafting';
      /** What the chair said when the minutes came back; empty when they have not. */
      readonly returned: string;
    }
  | { readonly status: 'in-correction'; readonly sentAt: Instant; readonly deadline: Instant }
  | { readonly status: 'for-approval'; readonly sentAt: Instant }
  | { readonly status: 'frozen'; readonly frozenAt: Instant; readonly approvedById: string };

/** Somebody who was present and is asked whether the minutes are right. */
export type CorrectionAsk = {
  readonly personId: string;
  readonly askedAt: Instant;
  readonly acceptedAt: Instant | null;
};

export type CorrectionProposal = {
  readonly id: string;
  readonly personId: string;
  /** The key of the passage. */
  readonly passage: string;
  /** The words that it is about, as they stood. */
  readonly was: string;
  readonly text: string;
  /** Empty where nothing was said. */
  readonly why: string;
  readonly proposedAt: Instant;
  readonly verdict: {
    readonly isTaken: boolean;
    /** Why it was left; empty where it was taken without a word. */
    readonly reason: string;
    readonly byId: string;
    readonly at: Instant;
  } | null;
};

/** A version of the minutes on its way: held by the clerk until it is approved. What it was frozen as is a `Protocol` with the same id. */
export type ProtocolDraft = {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  /** Why there is another version; empty for the first. */
  readonly reason: string;
  /** What it began as: what was assembled, or the frozen version before. Every change is shown against it. */
  readonly origin: ProtocolContent;
  readonly content: ProtocolContent;
  /** Raised by every change of the words or the state: who approves names the one that was read. */
  readonly revision: number;
  readonly begunAt: Instant;
  readonly state: ProtocolDraftState;
  readonly asks: readonly CorrectionAsk[];
  readonly proposals: readonly CorrectionProposal[];
  /** What of it the public is not to read. */
  readonly screening: DraftScreening;
};
