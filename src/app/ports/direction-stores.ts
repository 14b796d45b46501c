import type { Direction } from '../../core/directions/direction.ts';
import type { Worded } from '../../core/directions/likeness.ts';
import type { Sorted, Theme } from '../../core/directions/theme.ts';
import type {
  DirectionAnswer,
  Threshold,
  Verification,
} from '../../core/directions/verification.ts';
import type { Instant } from '../../core/time/instant.ts';

export type ThemeStore = {
  /** Those that are not removed, merged ones too, in their order. */
  ofPhase(phaseId: string): Promise<readonly Theme[]>;
  /** With a lock that other changes of the same theme wait for; removed or not. */
  forChange(themeId: string): Promise<Theme | null>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  save(theme: Theme): Promise<void>;
  /** What is sorted into the themes of a phase that are not removed. */
  sorted(phaseId: string): Promise<readonly Sorted[]>;
  /** Where these contributions are sorted, in themes that are not removed. */
  ofContributions(
    contributionIds: readonly string[],
  ): Promise<readonly (Sorted & { readonly theme: Theme })[]>;
  /** Puts contributions in a theme; those that are there already stay. */
  put(themeId: string, contributionIds: readonly string[]): Promise<void>;
  /** The words of a phase's contributions by their Norwegian stems, with how often each stands there; oldest first, the withdrawn ones left out. */
  words(phaseId: string): Promise<readonly Worded[]>;
  /** Takes contributions out of themes; those that are not there are passed over. */
  take(themeIds: readonly string[], contributionIds: readonly string[]): Promise<void>;
};

export type DirectionStore = {
  byId(directionId: string): Promise<Direction | null>;
  byIds(directionIds: readonly string[]): Promise<readonly Direction[]>;
  /** With a lock that other changes of the same direction wait for. */
  forChange(directionId: string): Promise<Direction | null>;
  /** In their order. */
  ofPhase(phaseId: string): Promise<readonly Direction[]>;
  ofPhases(phaseIds: readonly string[]): Promise<readonly Direction[]>;
  /** Those that one of these contributions carries or speaks against. */
  ofContributions(contributionIds: readonly string[]): Promise<readonly Direction[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. Versions of its words are only added. */
  save(direction: Direction): Promise<void>;
};

export type VerificationStore = {
  byId(verificationId: string): Promise<Verification | null>;
  /** FOR UPDATE: closing waits for answers under way. */
  forChange(verificationId: string): Promise<Verification | null>;
  /** FOR SHARE, after this person's own lock on it: answers of several people run side by side, two devices of one person take turns. */
  forAnswering(verificationId: string, personId: string): Promise<Verification | null>;
  /** By opening, oldest first. */
  ofPhase(phaseId: string): Promise<readonly Verification[]>;
  ofPhases(phaseIds: readonly string[]): Promise<readonly Verification[]>;
  /** Inserts, or updates what closing changes. */
  save(verification: Verification): Promise<void>;
  /** Of every direction in it, by direction and person. For sums and for the person's own: never for a page as they are. */
  answers(verificationId: string): Promise<readonly DirectionAnswer[]>;
  answersOf(verificationId: string, personId: string): Promise<readonly DirectionAnswer[]>;
  /** How many have answered at least one of its directions. */
  answered(verificationId: string): Promise<number>;
  /** Who has answered, about how many directions, and how many times their answers were given or changed: never what. */
  revisions(
    verificationId: string,
  ): Promise<ReadonlyMap<string, { readonly answers: number; readonly times: number }>>;
  saveAnswer(answer: DirectionAnswer): Promise<void>;
  threshold(phaseId: string): Promise<Threshold | null>;
  saveThreshold(threshold: Threshold): Promise<void>;
  /** Open ones whose time is over. */
  overdue(now: Instant): Promise<readonly string[]>;
  /** Those that still take answers at `now`, soonest to close first. */
  open(now: Instant): Promise<readonly Verification[]>;
};
