import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createLocalIssuer } from '../../../demo/entra/local-issuer.ts';
import { createLocalGraph } from '../../../demo/graph/local-graph.ts';
import type { Municipality } from '../../../src/core/municipalities/municipality.ts';
import { testApp } from '../../support/local-microsoft.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';
import { chanceFrom } from '../../support/chance.ts';
import { aStoreInMemory } from './a-store-in-memory.ts';

const troubles = ['429', '503', '504', 'cut', 'lost success'] as const;
type Trouble = (typeof troubles)[number];

/** The local Graph, of which one call in so many fails in the ways that SharePoint fails; it counts what it was asked and what it did to the caller. */
export async function troubledMicrosoft(
  municipalities: readonly Municipality[],
  options: { readonly share: number; readonly seed: number },
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-bench-graph-'));
  const issuer = await createLocalIssuer({
    dataDir,
    tenantIds: municipalities.map(({ entraTenantId }) => entraTenantId),
    clients: [testApp],
  });
  const store = aStoreInMemory();
  const local = createLocalGraph({
    ...{ dataDir, store, readToken: issuer.readAppToken, people: [], groups: [] },
    sites: municipalities.map(({ entraTenantId: tenantId, name, sharePoint }) => ({
      ...{ tenantId, id: sharePoint.siteId, name },
      libraries: [
        { driveId: sharePoint.openLibraryId, name: 'Politisk arkiv' },
        { driveId: sharePoint.restrictedLibraryId, name: 'Skjermet arkiv' },
      ],
    })),
  });
  const chance = chanceFrom(options.seed);
  const met: Record<Trouble, number> = { '429': 0, '503': 0, '504': 0, cut: 0, 'lost success': 0 };
  let requests = 0;
  const trouble: express.RequestHandler = (req, _res, next) => {
    requests += 1;
    if (chance.below(1000) < options.share * 1000) {
      const kind = chance.oneOf(troubles);
      met[kind] += 1;
      const match = `${req.method} ${req.url}`;
      if (kind === 'cut') local.faults.add({ match, cut: true });
      else if (kind === 'lost success') local.faults.add({ match, cut: true, afterEffect: true });
      else local.faults.add({ match, status: Number(kind), ...(kind === '429' && { retryAfter: 1 }) }); // prettier-ignore
    }
    next();
  };
  const server = await serveOnLoopback(
    express().use('/demo/entra', issuer.router).use('/demo/graph', trouble, local.router),
  );
  return {
    address: server.address,
    met,
    requests: () => requests,
    /** What lies in the libraries. */
    files: () =>
      store.files.map(({ id, driveId, path }) => ({
        ...{ driveId, path, bytes: () => store.readBytes(id) },
      })),
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
