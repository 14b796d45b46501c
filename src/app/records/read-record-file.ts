import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type FileContent = {
  readonly name: string;
  readonly mediaType: string;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

/** A file of a record as it was rendered, for those who keep the archive: open or restricted, archived or still waiting. */
export const readRecordFile =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    recordId: string,
    fileId: string,
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const record = await tx.records.byId(recordId);
      const file = record?.files.find((candidate) => candidate.id === fileId);
      const bytes = file ? await tx.records.content(file.id) : null;
      if (!file || !bytes) return notFound;
      return decide({ name: file.name, mediaType: file.mediaType, sha256: file.sha256, bytes });
    });
  };
