import type { Call, Route } from './answer.ts';
import { notFound, ok } from './answer.ts';
import { driveItemOf, eTagOf } from './libraries.ts';
import type { Libraries } from './libraries.ts';
import type { LocalStore, StoredFile } from './store.ts';

const largestPage = 200;
const folderIds = 'folder-';

/** What lies in a folder, a page at a time: folders first, then files with their checksums and columns. */
export function childrenRoute(libraries: Libraries, store: LocalStore): Route {
  return {
    method: 'GET',
    path: /^\/v1\.0\/drives\/(?<driveId>[^/]+)\/items\/(?<itemId>[^/]+)\/children$/,
    permission: 'token',
    handle: (call) => {
      if (!libraries.library(call)) return notFound();
      const path = pathOf(call.params['itemId'] ?? '');
      if (path === undefined) return notFound();
      const inside = store.files.filter(
        (file) => file.driveId === call.params['driveId'] && file.path.startsWith(path),
      );
      const folders = new Set<string>();
      const files: StoredFile[] = [];
      for (const file of inside) {
        const [first = '', ...rest] = file.path.slice(path.length).split('/');
        if (rest.length > 0) folders.add(first);
        else files.push(file);
      }
      const all = [...folders, ...files];
      const top = Math.min(largestPage, Number(call.query.get('$top') ?? largestPage));
      const from = Number(call.query.get('$skiptoken') ?? 0);
      const withFields = call.query.get('$expand')?.includes('fields') === true;
      const value = all.slice(from, from + top).map((one) =>
        typeof one === 'string'
          ? folderItem(path, one, call.ownAddress)
          : {
              ...driveItemOf(one, call.ownAddress, store.readBytes(one.id)),
              ...(withFields && { listItem: { id: one.id, fields: fieldsOf(one, store) } }),
            },
      );
      const more = from + top < all.length && { '@odata.nextLink': nextLink(call, from + top) };
      return ok({ value, ...more });
    },
  };
}

/** A file's columns with SharePoint's own. */
export function fieldsOf(file: StoredFile, store: LocalStore): object {
  return {
    '@odata.etag': eTagOf(file),
    FileLeafRef: file.path.split('/').at(-1),
    ContentType: 'Document',
    Created: file.createdAt,
    Modified: file.modifiedAt,
    ...labelColumns(file),
    ...file.fields,
    id: String(store.files.indexOf(file) + 1),
  };
}

/** As SharePoint writes them in a list: empty where there is no label. What its marks mean is its own affair, and nothing may lean on these two. */
function labelColumns({ retentionLabel, isLocked }: StoredFile): object {
  if (retentionLabel === null) return { _ComplianceTag: '', _ComplianceFlags: '' };
  return { _ComplianceTag: retentionLabel, _ComplianceFlags: isLocked === true ? '519' : '7' };
}

function pathOf(itemId: string): string | undefined {
  if (itemId === 'root') return '';
  if (!itemId.startsWith(folderIds)) return undefined;
  return Buffer.from(itemId.slice(folderIds.length), 'base64url').toString('utf8');
}

function folderItem(path: string, name: string, ownAddress: string): object {
  const id = `${folderIds}${Buffer.from(`${path}${name}/`).toString('base64url')}`;
  return { id, name, size: 0, folder: {}, webUrl: `${ownAddress}/#${encodeURIComponent(name)}` };
}

function nextLink(call: Call, from: number): string {
  const query = new URLSearchParams(call.query);
  query.set('$skiptoken', String(from));
  const { driveId = '', itemId = '' } = call.params;
  const address = `https://graph.microsoft.com/v1.0/drives/${encodeURIComponent(driveId)}`;
  return `${address}/items/${encodeURIComponent(itemId)}/children?${query.toString()}`;
}
