import { readFile } from 'node:fs/promises';
import { credentialFromPem } from './adapters/graph/certificate-credential.ts';
import { createGraph } from './adapters/graph/create-graph.ts';
import type { Graph } from './adapters/graph/create-graph.ts';
import type { LoopbackMap } from './adapters/graph/loopback.ts';
import { mintScope } from './app/authority-mint.ts';
import type { GraphTurns } from './app/ports/graph-pace.ts';
import type { UnitOfWork } from './app/ports/stores.ts';
import type { Log } from './app/ports/system.ts';
import type { CommandConfig } from './config/command-config.ts';

/** Graph with the app's own credential: a secret, or the certificate in a file. */
export async function openGraph(
  settings: CommandConfig['graph'],
  given: {
    readonly log: Log;
    readonly loopback: LoopbackMap;
    /** Null where no municipality is registered yet: nobody takes turns. */
    readonly unitOfWork: UnitOfWork | null;
  },
): Promise<Graph> {
  const { credential } = settings;
  const turns = given.unitOfWork
    ? sharedTurns(given.unitOfWork, settings.unitsPerMinute)
    : turnsOfNobody;
  return createGraph(
    {
      ...settings,
      credential:
        credential.kind === 'secret'
          ? credential
          : credentialFromPem(await readFile(credential.file, 'utf8')),
      loopback: given.loopback,
    },
    { log: given.log, turns },
  );
}

const turnsOfNobody: GraphTurns = {
  take: () => Promise.resolve({ isGiven: true, waitMs: 0 }),
  hold: () => Promise.resolve(),
};

/** A job waits this long for its turn; what comes later goes back to the queue. */
const longestWaitMs = 3_000;

/** Turns that all replicas and commands take from the same database. */
export function sharedTurns(unitOfWork: UnitOfWork, unitsPerMinute: number): GraphTurns {
  return {
    take: (municipality, units, urgency) =>
      unitOfWork.run(mintScope(municipality.id), (tx) =>
        tx.graphPace.take({ units, urgency, unitsPerMinute, withinMs: longestWaitMs }),
      ),
    hold: (municipality, seconds) =>
      unitOfWork.run(mintScope(municipality.id), (tx) => tx.graphPace.hold(seconds)),
  };
}
