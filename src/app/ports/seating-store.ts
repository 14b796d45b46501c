import type { ApartPair, Seating } from '../../core/workshops/seating/seating.ts';

/** A version without its tables, for the list of earlier ones. */
export type SeatingVersion = Omit<Seating, 'rounds' | 'pins'>;

/** Workshops are named by phase and body. Whoever changes a seating holds the phase (`processes.lockPhase`), so that versions follow each other. */
export type SeatingStore = {
  /** The newest version with its tables. */
  current(phaseId: string, bodyId: string): Promise<Seating | null>;
  /** Newest first. */
  versions(phaseId: string, bodyId: string): Promise<readonly SeatingVersion[]>;
  /** Adds a version; nothing is ever changed. */
  add(seating: Seating): Promise<void>;
  /** Those who may not sit together in this workshop, as it is now. */
  apart(phaseId: string, bodyId: string): Promise<readonly ApartPair[]>;
  /** Replaces the list. */
  saveApart(phaseId: string, bodyId: string, pairs: readonly ApartPair[]): Promise<void>;
};
