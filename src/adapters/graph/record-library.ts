import { z } from 'zod';
import type { LibraryItem, RecordLibrary, RemoteResult } from '../../app/ports/microsoft.ts';
import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { driveItem } from './drive-item.ts';
import { readBytes, readJson, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { addressOfPath } from './library-path.ts';
import { fragmentUnit, sendInFragments, uploadSession } from './upload-session.ts';

/** When a file is sent in one piece, and how large the pieces of a larger one are (a multiple of 327,680, under 60 MiB). */
export type UploadSizes = { readonly smallUpToBytes: number; readonly fragmentBytes: number };

export const usualUploadSizes: UploadSizes = {
  smallUpToBytes: 4 * 1024 * 1024,
  fragmentBytes: 16 * fragmentUnit,
};

const largestFragment = 60 * 1024 * 1024;
const transferTimeoutMs = 120_000;
const neverOverwrite = '@microsoft.graph.conflictBehavior';
const itemProperties = '$select=id,eTag,cTag,webUrl,size';
const notSent: RemoteResult<never> = { refused: true, refusal: { code: 'refused', status: 400 } };

const columnValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const fieldValues = z.record(z.string(), z.unknown());
const label = z.object({ name: z.string().nullish() });

/**
 * The record library in SharePoint, through Graph.
 * @param send for addresses that carry their own permission (upload sessions): no token is added
 */
export function createRecordLibrary(
  graph: GraphCalls,
  send: typeof fetch,
  sizes: UploadSizes = usualUploadSizes,
): RecordLibrary {
  invariant(
    sizes.fragmentBytes > 0 &&
      sizes.fragmentBytes % fragmentUnit === 0 &&
      sizes.fragmentBytes < largestFragment,
    'fragments are multiples of 327,680 bytes under 60 MiB',
  );

  return {
    find: async (municipality, driveId, path) => {
      const address = addressOfPath(path);
      if (address === undefined) return notSent;
      const answer = await graph.send(municipality, {
        method: 'GET',
        path: `${drive(driveId)}/root:/${address}?${itemProperties}`,
        repeatable: true,
      });
      return readJson(answer, driveItem);
    },

    upload: async (municipality, driveId, path, bytes, mediaType) => {
      const address = addressOfPath(path);
      if (address === undefined) return notSent;
      return bytes.length <= sizes.smallUpToBytes
        ? uploadWhole(municipality, `${drive(driveId)}/root:/${address}:`, bytes, mediaType)
        : uploadInSession(municipality, `${drive(driveId)}/root:/${address}:`, bytes);
    },

    setColumns: async (municipality, driveId, itemId, columns) => {
      const answer = await graph.send(municipality, {
        method: 'PATCH',
        path: `${item(driveId, itemId)}/listItem/fields`,
        body: columns,
        repeatable: true,
      });
      return withValue(await readBytes(answer), () => null);
    },

    readColumns: async (municipality, driveId, itemId) => {
      const answer = await graph.send(municipality, {
        method: 'GET',
        path: `${item(driveId, itemId)}/listItem/fields`,
        repeatable: true,
      });
      return withValue(await readJson(answer, fieldValues), textColumns);
    },

    download: async (municipality, driveId, itemId) =>
      readBytes(
        await graph.send(municipality, {
          method: 'GET',
          path: `${item(driveId, itemId)}/content`,
          repeatable: true,
          timeoutMs: transferTimeoutMs,
        }),
      ),

    readRetentionLabel: async (municipality, driveId, itemId) => {
      const answer = await graph.send(municipality, {
        method: 'GET',
        path: `${item(driveId, itemId)}/retentionLabel`,
        repeatable: true,
      });
      if (answer.refused && answer.refusal.code === 'not-found') {
        return { refused: false, value: null };
      }
      // An item without a label comes as 404, as a label without a name, or as one with an empty name.
      return withValue(await readJson(answer, label), ({ name }) =>
        name === undefined || name === '' ? null : name,
      );
    },
  };

  async function uploadWhole(
    municipality: Municipality,
    address: string,
    bytes: Uint8Array,
    mediaType: string,
  ): Promise<RemoteResult<LibraryItem>> {
    const answer = await graph.send(municipality, {
      method: 'PUT',
      path: `${address}/content?${neverOverwrite}=fail`,
      // The Graph client sends the whole buffer behind a Uint8Array, even when it is a view of a part; a Buffer it leaves alone.
      body: Buffer.from(bytes),
      headers: { 'Content-Type': mediaType },
      // Once more after a lost success would find our own file in the way.
      repeatable: false,
      timeoutMs: transferTimeoutMs,
    });
    return readJson(answer, driveItem);
  }

  async function uploadInSession(
    municipality: Municipality,
    address: string,
    bytes: Uint8Array,
  ): Promise<RemoteResult<LibraryItem>> {
    const answer = await graph.send(municipality, {
      method: 'POST',
      path: `${address}/createUploadSession`,
      body: { item: { [neverOverwrite]: 'fail' } },
      repeatable: false,
    });
    const session = await readJson(answer, uploadSession);
    return session.refused
      ? session
      : sendInFragments(send, session.value.uploadUrl, bytes, sizes.fragmentBytes);
  }
}

function drive(driveId: string): string {
  return `/drives/${encodeURIComponent(driveId)}`;
}

function item(driveId: string, itemId: string): string {
  return `${drive(driveId)}/items/${encodeURIComponent(itemId)}`;
}

/** Every column that holds one value, as text; OData's own notes and lists are left out. */
function textColumns(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !name.includes('@'))
      .flatMap(([name, value]) => {
        const read = columnValue.safeParse(value);
        return read.success ? [[name, read.data]] : [];
      }),
  );
}
