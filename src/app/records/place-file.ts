import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { RecordFile } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { LibraryItem, RemoteResult } from '../ports/microsoft.ts';

type PlaceDeps = Pick<Deps, 'unitOfWork' | 'documents' | 'library'>;

/** Where the file is, and its bytes where they have been read back on the way. */
export type Placed = { readonly item: LibraryItem; readonly bytes: Uint8Array | null };

/**
 * Puts the file in the library, or finds it there: an upload whose answer was lost has happened all the same. The same name with other bytes is never
 * overwritten.
 */
export async function placeFile(
  deps: PlaceDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  driveId: string,
  path: string,
  file: RecordFile,
): Promise<RemoteResult<Placed>> {
  const there = await deps.library.find(municipality, driveId, path);
  if (!there.refused) return sameBytes(deps, municipality, driveId, there.value, file);
  if (there.refusal.code !== 'not-found') return there;

  const bytes = await deps.unitOfWork.read(scope, (tx) => tx.records.content(file.id));
  invariant(bytes !== null, 'a record keeps what it rendered');
  const uploaded = await deps.library.upload(municipality, driveId, path, bytes, file.mediaType);
  if (!uploaded.refused) return { refused: false, value: { item: uploaded.value, bytes: null } };
  if (uploaded.refusal.code !== 'conflict') return uploaded;

  // Something came there between the look and the upload: our own lost success, or another's file.
  const now = await deps.library.find(municipality, driveId, path);
  return now.refused ? now : sameBytes(deps, municipality, driveId, now.value, file);
}

async function sameBytes(
  { library, documents }: PlaceDeps,
  municipality: Municipality,
  driveId: string,
  item: LibraryItem,
  file: RecordFile,
): Promise<RemoteResult<Placed>> {
  const found = await library.download(municipality, driveId, item.itemId);
  if (found.refused) return found;
  return documents.sha256(found.value) === file.sha256
    ? { refused: false, value: { item, bytes: found.value } }
    : { refused: true, refusal: { code: 'conflict' } };
}
