import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { seePublicPoll } from './see-public-polls.ts';
import { seePublicProcess } from './see-public-processes.ts';

export type PublicFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

type PublicDeps = Pick<Deps, 'unitOfWork' | 'clock'>;

/** A file of a meeting's minutes in the open library, once archived, by its id; null for everything else. */
export const readPublicFile =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope, roundId: string, fileId: string): Promise<PublicFile | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const record = await tx.records.published(roundId);
      return contentOf(tx, record?.files ?? [], fileId);
    });

/** A file that the page of a poll tells of. */
export const readPublicPollFile = (deps: PublicDeps) => {
  const see = seePublicPoll(deps);
  return async (scope: MunicipalityScope, pollId: string, fileId: string) => {
    const files = (await see(scope, pollId))?.record?.files ?? [];
    return deps.unitOfWork.read(scope, (tx) => contentOf(tx, files, fileId));
  };
};

/** A file that the page of a process tells of in one of its phases. */
export const readPublicProcessFile = (deps: PublicDeps) => {
  const see = seePublicProcess(deps);
  return async (scope: MunicipalityScope, processId: string, fileId: string) => {
    const phases = (await see(scope, processId))?.phases ?? [];
    const files = phases.flatMap(({ record }) => record?.files ?? []);
    return deps.unitOfWork.read(scope, (tx) => contentOf(tx, files, fileId));
  };
};

async function contentOf(
  tx: Pick<Transaction, 'records'>,
  told: readonly (Omit<PublicFile, 'bytes'> & { readonly id: string })[],
  fileId: string,
): Promise<PublicFile | null> {
  const file = told.find(({ id }) => id === fileId);
  const bytes = file ? await tx.records.content(file.id) : null;
  return file && bytes
    ? { name: file.name, mediaType: file.mediaType, sha256: file.sha256, bytes }
    : null;
}
