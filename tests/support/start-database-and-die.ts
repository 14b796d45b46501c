import { startEmbeddedServer } from '../../src/adapters/postgres/embedded-server.ts';
import { silentLog } from './silent-log.ts';

// Run as a program of its own: starts a server in the given folder, says so, and waits to be killed.
const started = await startEmbeddedServer({ dataDir: process.argv[2] ?? '', log: silentLog });
console.log(JSON.stringify(started));
setInterval(() => undefined, 1_000);
