import type { LearningPoint } from '../../core/programme/learning-point.ts';
import type { Programme } from '../../core/programme/programme.ts';

export type ProgrammeStore = {
  /** The newest version. */
  ofProcess(processId: string): Promise<Programme | null>;
  /** Adds a version; the same one twice is a fault. */
  add(programme: Programme): Promise<void>;
  /** Those that stand, oldest first. */
  learningPoints(phaseIds: readonly string[]): Promise<readonly LearningPoint[]>;
  /** False where one with the same key is there already. */
  addLearningPoint(point: LearningPoint): Promise<boolean>;
  /** At which gathering a learning point with this key was written; null where there is none. */
  phaseOfLearningPoint(clientKey: string): Promise<string | null>;
  /** Held to commit. */
  learningPointForChange(id: string): Promise<LearningPoint | null>;
  saveLearningPoint(point: LearningPoint): Promise<void>;
};
