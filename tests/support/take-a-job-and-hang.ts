import { createQueue } from '../../src/adapters/postgres/queue.ts';
import { silentLog } from './silent-log.ts';

// Run as a program of its own: takes a job, says so, and never finishes it.
const queue = createQueue({ url: process.argv[2] ?? '', log: silentLog });
await queue.start();
await queue.work('close-poll', () => {
  console.log('taken');
  return new Promise(() => undefined);
});
