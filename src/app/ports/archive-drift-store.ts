import type { ArchiveDrift } from '../../core/record-library/kept-drift.ts';

export type ArchiveDriftStore = {
  /** Null where nobody has looked yet. */
  latest(): Promise<ArchiveDrift | null>;
  save(drift: ArchiveDrift): Promise<void>;
};
