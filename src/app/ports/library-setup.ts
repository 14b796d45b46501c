import type {
  ArchiveSite,
  FoundSite,
  SampleItems,
} from '../../core/record-library/site-as-found.ts';
import type { SetupStep } from '../../core/record-library/setup-steps.ts';
import type { RemoteResult } from './microsoft.ts';

/** A request as somebody with more rights can send it, whole and ready to copy. */
export type CopyReadyRequest = {
  readonly method: 'POST' | 'PATCH';
  readonly address: string;
  readonly body: object;
};

/** The archive's site and libraries themselves, apart from what lies in them. */
export type LibrarySetup = {
  /** How the site is now. Changes nothing. `no-access` where the app has no grant to the site. */
  look(site: ArchiveSite, samples: SampleItems): Promise<RemoteResult<FoundSite>>;
  /** Makes one thing. `conflict` when it has come to be there meanwhile; `no-access` where the grant is too small to make anything. */
  make(site: ArchiveSite, step: SetupStep): Promise<RemoteResult<null>>;
  /** What `make` would send. */
  requestFor(site: ArchiveSite, step: SetupStep): CopyReadyRequest;
};
