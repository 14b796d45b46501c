import type { ArchiveCheck, CheckProgress, CheckRules } from '../../core/records/archive-check.ts';
import type { Instant } from '../../core/time/instant.ts';

export type ArchiveCheckStore = {
  /** As the clerk has chosen; null where nobody has. */
  rules(): Promise<CheckRules | null>;
  saveRules(rules: CheckRules): Promise<void>;
  byId(checkId: string): Promise<ArchiveCheck | null>;
  /** The one that is under way. */
  running(): Promise<ArchiveCheck | null>;
  /** The last that came to its end. */
  lastDone(): Promise<ArchiveCheck | null>;
  /** The last that was done and asked SharePoint. */
  lastRemote(): Promise<ArchiveCheck | null>;
  /** False where another is under way. */
  start(check: ArchiveCheck): Promise<boolean>;
  /**
   * Takes a check up for a while: false where somebody else holds it now. At one instant only one can.
   */
  take(checkId: string, holder: string, now: Instant, until: Instant): Promise<boolean>;
  /** Writes down how far it has come, and holds it on. False where it is no longer the holder's. */
  advance(
    checkId: string,
    holder: string,
    to: {
      readonly afterRecord: string | null;
      readonly progress: CheckProgress;
      readonly now: Instant;
      readonly until: Instant;
    },
  ): Promise<boolean>;
  /** Lets it go, for others to take up. */
  release(checkId: string, holder: string, now: Instant): Promise<void>;
  end(checkId: string, status: 'done' | 'given-up', now: Instant): Promise<void>;
};
