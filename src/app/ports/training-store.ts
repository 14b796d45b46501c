import type { LessonProgress } from '../../core/training/progress.ts';
import type { AuthorizedMember } from '../authority.ts';

/** What somebody has been through of the training. Reached by that person alone: whoever asks is whose rows are seen. */
export type TrainingStore = {
  /** Lessons that are begun or done. */
  progressOf(by: AuthorizedMember): Promise<readonly LessonProgress[]>;
  /** Held until commit, so that an answer in the tab and one on a card do not wipe each other out. */
  lock(by: AuthorizedMember): Promise<void>;
  save(by: AuthorizedMember, progress: LessonProgress): Promise<void>;
  /** As if nothing had been read. */
  forget(by: AuthorizedMember): Promise<void>;
};
