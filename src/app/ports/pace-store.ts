/** A turn to make one call to Teams. Waits are in milliseconds from when the answer came. */
export type GivenTurn =
  | { readonly isGiven: true; readonly waitMs: number }
  | {
      readonly isGiven: false;
      readonly waitMs: number;
      readonly heldBy: 'tenant' | 'conversation';
    };

/** What has been sent to Teams by all replicas together, by the database's clock. */
export type PaceStore = {
  /**
   * Gives one turn per thread, in their order, or says when to ask again. Turns that come after `withinMs` are not given, so that what is more urgent and comes
   * meanwhile need not wait behind them. Holds the tenant's pace until the transaction ends.
   */
  take(threads: readonly string[], withinMs: number): Promise<readonly GivenTurn[]>;
  /** Lets go of conversations in which nothing was sent for an hour. */
  forgetOld(): Promise<void>;
};

/** What Teams counts apart: sending to a conversation (changing a message is counted with it), and creating one. */
export const sendsIn = (conversationId: string): string => `send:${conversationId}`;
export const opensFor = (personId: string): string => `create:${personId}`;
