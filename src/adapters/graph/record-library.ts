import { z } from 'zod';
import type { GraphTurns } from '../../app/ports/graph-pace.ts';
import type {
  LibraryItem,
  RecordLibrary,
  RemoteRefusal,
  RemoteResult,
} from '../../app/ports/microsoft.ts';
import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { driveItem } from './drive-item.ts';
import { readBytes, readJson, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { addressOfPath } from './library-path.ts';
import { drive, item, reading, writing } from './library-call.ts';
import { listLibrary } from './list-library.ts';
import { locateLibrary } from './locate-library.ts';
import { heed, waitForTurn } from './paced.ts';
import { readLabels } from './read-labels.ts';
import { createRetentionLabels } from './retention-labels.ts';
import { textColumns } from './text-columns.ts';
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

const fieldValues = z.record(z.string(), z.unknown());
/**
 * The record library in SharePoint, through Graph.
 * @param options.send for addresses that carry their own permission (upload sessions): no token is added
 * @param options.locksRecords whether the app has the right to lock files (`Files.ReadWrite.All`)
 */
export function createRecordLibrary(
  graph: GraphCalls,
  options: {
    readonly send: typeof fetch;
    readonly turns: GraphTurns;
    readonly locksRecords: boolean;
    readonly sizes: UploadSizes;
  },
): RecordLibrary {
  const { send, turns, sizes } = options;
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
        call: 'find-file',
        path: `${drive(driveId)}/root:/${address}?${itemProperties}`,
        repeatable: true,
        cost: reading,
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
        call: 'set-columns',
        path: `${item(driveId, itemId)}/listItem/fields`,
        body: columns,
        repeatable: true,
        cost: writing,
      });
      return withValue(await readBytes(answer), () => null);
    },

    readColumns: async (municipality, driveId, itemId) => {
      const answer = await graph.send(municipality, {
        call: 'read-columns',
        path: `${item(driveId, itemId)}/listItem/fields`,
        repeatable: true,
        cost: reading,
      });
      return withValue(await readJson(answer, fieldValues), textColumns);
    },

    download: async (municipality, driveId, itemId) =>
      readBytes(
        await graph.send(municipality, {
          call: 'download-file',
          path: `${item(driveId, itemId)}/content`,
          repeatable: true,
          timeoutMs: transferTimeoutMs,
          cost: reading,
        }),
      ),

    ...createRetentionLabels(graph, options),
    locate: (municipality, driveId) => locateLibrary(graph, municipality, driveId),
    list: (municipality, driveId, onPage) => listLibrary(graph, municipality, driveId, onPage),

    readLabels: (municipality, driveId, itemIds) =>
      readLabels(graph, turns, municipality, driveId, itemIds),
  };

  async function uploadWhole(
    municipality: Municipality,
    address: string,
    bytes: Uint8Array,
    mediaType: string,
  ): Promise<RemoteResult<LibraryItem>> {
    const answer = await graph.send(municipality, {
      call: 'upload-file',
      path: `${address}/content?${neverOverwrite}=fail`,
      // The Graph client sends the whole buffer behind a Uint8Array, even when it is a view of a part; a Buffer it leaves alone.
      body: Buffer.from(bytes),
      headers: { 'Content-Type': mediaType },
      // Once more after a lost success would find our own file in the way.
      repeatable: false,
      timeoutMs: transferTimeoutMs,
      cost: writing,
    });
    return readJson(answer, driveItem);
  }

  async function uploadInSession(
    municipality: Municipality,
    address: string,
    bytes: Uint8Array,
  ): Promise<RemoteResult<LibraryItem>> {
    const answer = await graph.send(municipality, {
      call: 'begin-upload',
      path: `${address}/createUploadSession`,
      body: { item: { [neverOverwrite]: 'fail' } },
      repeatable: false,
      cost: writing,
    });
    const session = await readJson(answer, uploadSession);
    return session.refused
      ? session
      : sendInFragments(
          pacedFragments(municipality),
          session.value.uploadUrl,
          bytes,
          sizes.fragmentBytes,
        );
  }

  /** Fragments are counted like every other write, and one that is refused stops everybody like every other call. */
  function pacedFragments(municipality: Municipality): typeof fetch {
    return async (input, init) => {
      const turn = await waitForTurn(turns, municipality, writing);
      // As SharePoint itself would say it: the session stays open, and is given up by whoever cannot wait that long.
      if (turn.refused) return tooEarly(turn.refusal);
      const answer = await send(input, init);
      await heed(turns, municipality, answer);
      return answer;
    };
  }
}

function tooEarly(refusal: RemoteRefusal): Response {
  const seconds = refusal.code === 'try-later' ? refusal.retryAfterSeconds : null;
  return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds ?? 1) } });
}
