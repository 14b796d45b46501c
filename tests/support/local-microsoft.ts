import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { RegisteredClient } from '../../demo/entra/client-credentials-grant.ts';
import { createLocalIssuer } from '../../demo/entra/local-issuer.ts';
import type { LocalIssuer } from '../../demo/entra/local-issuer.ts';
import { createLocalGraph, demoLoopback } from '../../demo/graph/local-graph.ts';
import type { LocalGraph } from '../../demo/graph/local-graph.ts';
import type { LocalGraphSeed } from '../../demo/graph/seed.ts';
import { createGraph } from '../../src/adapters/graph/create-graph.ts';
import type { Graph, GraphSettings } from '../../src/adapters/graph/create-graph.ts';
import type { UploadSizes } from '../../src/adapters/graph/record-library.ts';
import type { GraphTurns } from '../../src/app/ports/graph-pace.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { serveOnLoopback } from './loopback-server.ts';

/** For tests of what is said, not of when: a turn is always free. */
const turnsAtOnce: GraphTurns = {
  take: () => Promise.resolve({ isGiven: true, waitMs: 0 }),
  hold: () => Promise.resolve(),
};

/** The app as the local issuer knows it. */
export const testApp = {
  clientId: '0190a000-0000-4000-8000-0000000000c1',
  credential: { kind: 'secret', secret: 'only for tests' },
} as const;

export type LocalMicrosoft = {
  readonly address: string;
  readonly issuer: LocalIssuer;
  readonly local: LocalGraph;
  /** The real adapter against the local Graph, over HTTP. */
  readonly graph: Graph;
  /** Another adapter to the same Graph. */
  graphWith(options: {
    settings?: Partial<GraphSettings>;
    uploadSizes?: UploadSizes;
    fetch?: typeof fetch;
    turns?: GraphTurns;
  }): Graph;
  /** What the adapters logged, oldest first. */
  readonly logged: { readonly message: string; readonly facts: unknown }[];
  close(): Promise<void>;
};

/** An issuer and a Graph on this machine, holding the municipalities' libraries and the people given. */
export async function startLocalMicrosoft(
  municipalities: readonly Municipality[],
  seed: Partial<LocalGraphSeed> = {},
  options: { groupPageSize?: number; clients?: readonly RegisteredClient[] } = {},
): Promise<LocalMicrosoft> {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-graph-'));
  const issuer = await createLocalIssuer({
    dataDir,
    tenantIds: municipalities.map(({ entraTenantId }) => entraTenantId),
    clients: options.clients ?? [testApp],
  });
  const local = createLocalGraph({
    dataDir,
    readToken: issuer.readAppToken,
    people: [],
    groups: [],
    sites: municipalities.map(({ entraTenantId: tenantId, name, sharePoint }) => ({
      tenantId,
      id: sharePoint.siteId,
      name,
      libraries: [
        { driveId: sharePoint.openLibraryId, name: 'Politisk arkiv' },
        { driveId: sharePoint.restrictedLibraryId, name: 'Skjermet arkiv' },
      ],
    })),
    ...seed,
    ...options,
  });
  const server = await serveOnLoopback(
    express().use('/demo/entra', issuer.router).use('/demo/graph', local.router),
  );
  const logged: { message: string; facts: unknown }[] = [];
  const note = (message: string, facts?: unknown): void => void logged.push({ message, facts });
  const log = { info: note, warn: note, error: note };
  const graphWith: LocalMicrosoft['graphWith'] = ({ settings, ...deps }) =>
    createGraph(
      {
        graphBaseUrl: 'https://graph.microsoft.com/v1.0',
        authority: 'https://login.microsoftonline.com',
        ...testApp,
        loopback: demoLoopback(server.address),
        locksRecords: false,
        ...settings,
      },
      { log, turns: turnsAtOnce, ...deps },
    );
  return {
    address: server.address,
    issuer,
    local,
    graph: graphWith({}),
    graphWith,
    logged,
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
