import { readFile } from 'node:fs/promises';
import { credentialFromPem } from './adapters/graph/certificate-credential.ts';
import { createGraph } from './adapters/graph/create-graph.ts';
import type { Graph } from './adapters/graph/create-graph.ts';
import type { LoopbackMap } from './adapters/graph/loopback.ts';
import type { Log } from './app/ports/system.ts';
import type { CommandConfig } from './config/command-config.ts';

/** Graph with the app's own credential: a secret, or the certificate in a file. */
export async function openGraph(
  settings: CommandConfig['graph'],
  given: { readonly log: Log; readonly loopback: LoopbackMap },
): Promise<Graph> {
  const { credential } = settings;
  return createGraph(
    {
      ...settings,
      credential:
        credential.kind === 'secret'
          ? credential
          : credentialFromPem(await readFile(credential.file, 'utf8')),
      loopback: given.loopback,
    },
    { log: given.log },
  );
}
