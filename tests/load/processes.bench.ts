/**
 * Making processes over HTTP from every template that ships, and opening one and the list when there are many:
 *
 *   npx node tests/load/processes.bench.ts [processes]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { templateList } from '../../src/contracts/process-templates.ts';
import { processList } from '../../src/contracts/processes.ts';
import { created } from '../../src/contracts/rounds.ts';
import { invariant } from '../../src/core/decision.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';
import { freePort, startApp } from './parts/processes.ts';

const [size = 500] = process.argv.slice(2).map(Number);
const asked = 100;

const dataDir = await mkdtemp(join(tmpdir(), 'radslag-processes-'));
const port = await freePort();
const app = await startApp({ port, dataDir });
const address = `http://127.0.0.1:${String(port)}`;
try {
  const given = await fetch(`${address}/demo/token`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ persona: 'planner' }),
  });
  const { access_token: token } = (await given.json()) as { access_token: string };
  const times = new Map<string, number[]>();
  let bytes = 0;
  /** Times one request by a name. Whoever asks too often, or before the example is loaded, waits, and that is not counted. */
  const ask = async (
    name: string,
    method: string,
    path: string,
    body?: object,
  ): Promise<unknown> => {
    for (;;) {
      const began = performance.now();
      const answer = await fetch(`${address}${path}`, {
        ...{ method, ...(body && { body: JSON.stringify(body) }) },
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
      const text = await answer.text();
      if (answer.status === 429 || text.includes('not-registered')) {
        await pause(1_000);
        continue;
      }
      invariant(answer.ok, `${path} answers ${String(answer.status)}: ${text}`);
      times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
      bytes = text.length;
      return JSON.parse(text);
    }
  };
  const { templates } = templateList.parse(await ask('warm', 'GET', '/api/process-templates'));
  const shipped = templates.filter(({ copiedFrom }) => copiedFrom === null);
  const make = async (name: string, n: number): Promise<string> => {
    const template = shipped[n % shipped.length];
    invariant(template !== undefined, 'templates ship');
    const on = `20${String(27 + (n % 4))}-01-04`;
    const body = { template: template.key, title: `Prosess ${String(n)}`, planId: null };
    const start = { kind: template.countsFrom, on };
    const made = await ask(name, 'POST', '/api/processes', { ...body, responsibleId: null, start });
    return created.parse(made).id;
  };
  // The first are for the database and the compiler to get warm.
  for (let n = 0; n < 20; n += 1) await make('warm', n);
  const made: string[] = [];
  for (let n = 0; n < size; n += 1) made.push(await make('make', n));
  const { processes } = processList.parse(await ask('warm', 'GET', '/api/processes'));
  invariant(processes.length >= size, 'everything that was made is there');
  const listed: number[] = [];
  for (let n = 0; n < asked; n += 1) {
    await ask('list', 'GET', '/api/processes');
    listed.push(bytes);
    await ask('open', 'GET', `/api/processes/${made[n % made.length] ?? ''}`);
    await ask('shape', 'GET', `/api/processes/${made[n % made.length] ?? ''}/shape`);
  }
  const row = (words: string, name: string): (string | number)[] => {
    const taken = times.get(name) ?? [];
    const figures = [median(taken), percentile(taken, 0.95), Math.max(...taken)];
    return [words, taken.length, ...figures.map((ms) => ms.toFixed(1))];
  };
  console.log(machine());
  printTable(
    [`over HTTP, ${String(processes.length)} processes`, 'asked', 'p50 ms', 'p95 ms', 'worst ms'],
    [
      row('make a process', 'make'),
      row(`the list, ${String(listed[0])} bytes`, 'list'),
      row('one process', 'open'),
      row('what is due in it', 'shape'),
    ],
  );
} finally {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
}
