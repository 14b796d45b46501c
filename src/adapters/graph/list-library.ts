import { z } from 'zod';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { RemoteFile } from '../../core/records/compare-remote.ts';
import { readJson } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { drive, listing } from './library-call.ts';
import { textColumns } from './text-columns.ts';

/** Graph gives at most so many of a folder's items with their columns in one answer. */
const pageSize = 200;
const wish = [
  '$select=id,name,size,eTag,cTag,webUrl,file,folder,lastModifiedBy,lastModifiedDateTime',
  '$expand=listItem($expand=fields)',
  `$top=${pageSize}`,
].join('&');

const listed = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  eTag: z.string().nullish(),
  cTag: z.string().nullish(),
  webUrl: z.string(),
  folder: z.object({}).nullish(),
  file: z
    .object({
      hashes: z
        .object({ quickXorHash: z.string().nullish(), sha256Hash: z.string().nullish() })
        .nullish(),
    })
    .nullish(),
  lastModifiedBy: z.record(z.string(), z.object({ displayName: z.string().nullish() })).nullish(),
  lastModifiedDateTime: z.string().nullish(),
  listItem: z.object({ fields: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});
type Listed = z.infer<typeof listed>;

const page = z.object({ value: z.array(listed), '@odata.nextLink': z.string().nullish() });

/**
 * Everything in a library with its columns and checksums, folder by folder and a page at a time: an answer per 200 files, and no file is fetched.
 * @param onPage given each page as it comes
 */
export async function listLibrary(
  graph: GraphCalls,
  municipality: Municipality,
  driveId: string,
  onPage: (files: readonly RemoteFile[]) => Promise<void>,
): Promise<RemoteResult<null>> {
  const folders = [{ itemId: 'root', path: '' }];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    const { path } = folder;
    let next: string | null | undefined =
      `${drive(driveId)}/items/${encodeURIComponent(folder.itemId)}/children?${wish}`;
    while (next) {
      const answer = await graph.send(municipality, {
        call: 'list-files',
        path: next,
        repeatable: true,
        cost: listing,
      });
      const read: RemoteResult<z.infer<typeof page>> = await readJson(answer, page);
      if (read.refused) return read;
      const items = read.value.value;
      for (const one of items)
        if (one.folder) folders.push({ itemId: one.id, path: `${path}${one.name}/` });
      await onPage(items.filter((one) => !one.folder).map((one) => remoteFileOf(one, path)));
      next = read.value['@odata.nextLink'];
    }
  }
  return { refused: false, value: null };
}

function remoteFileOf(item: Listed, folder: string): RemoteFile {
  const by = Object.values(item.lastModifiedBy ?? {}).find(({ displayName }) => displayName);
  const columns = textColumns(item.listItem?.fields ?? {});
  return {
    itemId: item.id,
    name: item.name,
    path: `${folder}${item.name}`,
    size: item.size,
    webUrl: item.webUrl,
    cTag: item.cTag ?? null,
    eTag: item.eTag ?? null,
    quickXorHash: item.file?.hashes?.quickXorHash ?? null,
    sha256: item.file?.hashes?.sha256Hash ?? null,
    columns,
    label: listedLabel(columns),
    changedBy: by?.displayName ?? null,
    changedAt: item.lastModifiedDateTime ?? null,
  };
}

/** SharePoint's own columns of a label: its name, and its “label setting”. Empty where the file has none; absent where the listing does not tell. */
function listedLabel(columns: Readonly<Record<string, string>>): RemoteFile['label'] {
  const { _ComplianceTag: name, _ComplianceFlags: mark } = columns;
  if (name === undefined) return null;
  return { name: name === '' ? null : name, mark: mark === undefined || mark === '' ? null : mark };
}
