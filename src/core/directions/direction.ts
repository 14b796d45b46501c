import { invariant } from '../decision.ts';
import type { Instant } from '../time/instant.ts';

/** Whether a contribution carries a direction or speaks against it. */
export type Stance = 'carries' | 'speaks-against';

export type DirectionLink = { readonly contributionId: string; readonly stance: Stance };

/** The words of a direction as they once were. What was asked about stays as it was. */
export type DirectionVersion = {
  /** 1 for the first. */
  readonly version: number;
  readonly text: string;
  /** What is different from the version before, and why; empty for the first. */
  readonly changed: string;
  readonly madeById: string;
  readonly madeAt: Instant;
};

/**
 * `draft` is being written, also after it was asked about and not understood well enough; `asked` waits for answers; `settled` stands as it is, because enough
 * said that they were understood or because the chair decided so; `dropped` goes no further.
 */
export type DirectionState =
  | { readonly status: 'draft' }
  | { readonly status: 'asked' }
  | { readonly status: 'settled'; readonly by: 'threshold'; readonly at: Instant }
  | {
      readonly status: 'settled';
      readonly by: 'chair';
      readonly note: string;
      readonly personId: string;
      readonly at: Instant;
    }
  | {
      readonly status: 'dropped';
      readonly note: string;
      readonly personId: string;
      readonly at: Instant;
    };

export type DirectionStatus = DirectionState['status'];

/** A political direction (føring) drawn from contributions: what politics wants and why, in the administration's words until politics says it is understood. */
export type Direction = {
  readonly id: string;
  readonly phaseId: string;
  readonly themeId: string | null;
  readonly ordinal: number;
  readonly state: DirectionState;
  /** Oldest first; there is always one. */
  readonly versions: readonly DirectionVersion[];
  readonly links: readonly DirectionLink[];
  /** Raised by every change of the direction, its links and its state; not the number of its words' version. */
  readonly version: number;
};

/** The words that hold now. */
export function currentWords(direction: Pick<Direction, 'versions'>): DirectionVersion {
  const last = direction.versions.at(-1);
  invariant(last !== undefined, 'a direction has at least one version');
  return last;
}

/** Still open: it stands neither settled nor dropped. The phase gate names these. */
export function isUnsettled({ state }: Pick<Direction, 'state'>): boolean {
  return state.status === 'draft' || state.status === 'asked';
}
