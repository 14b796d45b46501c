import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { ArchiveRecord, RecordFile } from '../../core/records/record.ts';
import type { Deps } from '../deps.ts';
import { driveOf } from '../records/drive-of.ts';
import type { HandoverProblemCode } from './handover-problem.ts';

const tries = 6;
/** Seconds, where SharePoint does not say how long: doubled from one try to the next. */
const firstWait = 2;
const longestWait = 120;

export type FetchDeps = Pick<Deps, 'library' | 'turns'> & {
  readonly documents: Pick<Deps['documents'], 'sha256'>;
};

/** An archived file as SharePoint returns it now, held against its checksum. */
export async function fetchFile(
  deps: FetchDeps,
  municipality: Municipality,
  record: ArchiveRecord,
  file: RecordFile,
): Promise<Decision<Uint8Array, { readonly code: HandoverProblemCode }>> {
  if (file.itemId === null) return refuse({ code: 'file-missing' });
  const driveId = driveOf(municipality, record.library);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const back = await deps.library.download(municipality, driveId, file.itemId);
    if (!back.refused) {
      const isSame =
        back.value.byteLength === file.size && deps.documents.sha256(back.value) === file.sha256;
      return isSame ? decide(back.value) : refuse({ code: 'file-differs' });
    }
    if (back.refusal.code === 'not-found') return refuse({ code: 'file-missing' });
    if (back.refusal.code !== 'try-later') break;
    const seconds = back.refusal.retryAfterSeconds ?? firstWait * 2 ** attempt;
    await deps.turns.after(Math.min(longestWait, seconds) * 1000);
  }
  return refuse({ code: 'file-unreadable' });
}
