import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { createLocalIssuer } from '../../../demo/entra/local-issuer.ts';
import { createLocalGraph } from '../../../demo/graph/local-graph.ts';
import type { StoredFile } from '../../../demo/graph/store.ts';
import type { LibraryItem } from '../../../src/app/ports/microsoft.ts';
import { unitsOf } from '../../../src/core/microsoft/resource-units.ts';
import type { Municipality } from '../../../src/core/municipalities/municipality.ts';
import { eTagOf } from '../../../demo/graph/libraries.ts';
import type { PlacedFile } from '../../support/a-stored-archive.ts';
import { testApp } from '../../support/local-microsoft.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';
import { aStoreInMemory } from './a-store-in-memory.ts';

/** The local Graph with SharePoint's page sizes and a wait before each answer. It counts what it was asked, and what that costs in SharePoint's units. */
export async function slowMicrosoft(
  municipality: Municipality,
  options: {
    readonly latencyMs: number;
    readonly label: string | null;
    readonly tellsLabels: boolean;
  },
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-bench-graph-'));
  const { entraTenantId, name, sharePoint } = municipality;
  const issuer = await createLocalIssuer({
    ...{ dataDir, tenantIds: [entraTenantId], clients: [testApp] },
  });
  const store = aStoreInMemory();
  const local = createLocalGraph({
    ...{ dataDir, store, readToken: issuer.readAppToken, people: [], groups: [] },
    sites: [
      {
        ...{ tenantId: entraTenantId, id: sharePoint.siteId, name },
        libraries: [
          { driveId: sharePoint.openLibraryId, name: 'Politisk arkiv' },
          { driveId: sharePoint.restrictedLibraryId, name: 'Skjermet arkiv' },
        ],
      },
    ],
  });
  const counted = { listings: 0, batches: 0, readsInBatches: 0, downloads: 0, units: 0 };
  const slowly: express.RequestHandler = async (req, res, next) => {
    if (req.path.endsWith('/children')) {
      counted.listings += 1;
      counted.units += unitsOf.list;
      if (!options.tellsLabels) withoutLabels(res);
    } else if (req.path.endsWith('/$batch')) {
      counted.batches += 1;
      const parts: Buffer[] = [];
      for await (const part of req as AsyncIterable<Buffer>) parts.push(part);
      // Read here to be counted; what comes after finds it read.
      const body = Buffer.concat(parts);
      req.body = body;
      const { requests } = JSON.parse(body.toString('utf8')) as { requests: unknown[] };
      counted.readsInBatches += requests.length;
      counted.units += requests.length * unitsOf.read;
    } else counted.downloads += 1;
    await pause(options.latencyMs);
    next();
  };
  const server = await serveOnLoopback(
    express().use('/demo/entra', issuer.router).use('/demo/graph', slowly, local.router),
  );
  let placed = 0;
  return {
    address: server.address,
    counted,
    /** Puts a file there at once, as if it had been uploaded and described long ago. */
    place: ({ path, bytes, mediaType, columns }: PlacedFile): LibraryItem => {
      placed += 1;
      const at = '2026-11-19T19:05:00.000Z';
      const file: StoredFile = {
        id: `01${String(placed).padStart(32, '0')}`,
        ...{ driveId: sharePoint.openLibraryId, path, mediaType, size: bytes.length },
        ...{ createdAt: at, modifiedAt: at, version: 2, fields: { ...columns } },
        ...{ retentionLabel: options.label, isLocked: options.label !== null },
      };
      store.files.push(file);
      store.writeBytes(file.id, bytes);
      const webUrl = `${server.address}/demo/graph/files/${file.id}/${path.split('/').at(-1) ?? ''}`;
      const cTag = `"c:{${file.id}},1"`;
      return { itemId: file.id, eTag: eTagOf(file), cTag, webUrl, size: bytes.length };
    },
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** As a SharePoint whose lists do not tell of labels would answer. */
function withoutLabels(res: express.Response): void {
  const { json } = res;
  res.json = (body) => {
    const { value = [] } = body as { value?: { listItem?: { fields: Record<string, unknown> } }[] };
    for (const { listItem } of value) delete listItem?.fields['_ComplianceTag'];
    return json.call(res, body);
  };
}
