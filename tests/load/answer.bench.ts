/**
 * What an answer from a card costs, kept with its person and sealed: Rådslag beside the bare bot SDK and beside plain Express, in turn, several times, at 32 connections.
 *
 *   npx node tests/load/answer.bench.ts [rounds] [seconds]
 *
 * Rådslag's part is the whole way: the channel's token checked, tenant and person found, the answer stored with its sums, its job and its audit row in one
 * transaction on disk, and the card drawn. Load, app, SDK and database share this machine's cores.
 */
import express from 'express';
import { mintScope } from '../../src/app/authority-mint.ts';
import { demoIdentity } from '../../demo/identity.ts';
import { serveOnLoopback } from '../support/loopback-server.ts';
import { aDatabaseServer, analyse, withStores } from './parts/a-database.ts';
import {
  anonymousPollId,
  crowd,
  crowdPollId,
  issuerOf,
  pressOf,
  seedAnonymous,
  seedCrowd,
  serviceUrlOf,
} from './parts/crowd.ts';
import { machine, median, printTable } from './parts/figures.ts';
import { press } from './parts/presses.ts';
import type { Measured } from './parts/presses.ts';
import {
  childrenTime,
  freePort,
  processorTime,
  startApp,
  startProgram,
} from './parts/processes.ts';

const [rounds = 3, seconds = 4] = process.argv.slice(2).map(Number);
const profile = process.env['BENCH_PROFILE'];
const size = 2_000;
const connections = 32;

await using database = await aDatabaseServer();
const { municipalityId } = await withStores(database, async (deps) => {
  const seeded = await seedCrowd(deps, size);
  await seedAnonymous(deps, seeded.municipalityId);
  return seeded;
});
await analyse(database);

const ports = { radslag: await freePort(), sdk: await freePort(), express: await freePort() };
const issuer = await issuerOf(database.dataDir);
const issuing = await serveOnLoopback(express().use('/entra', issuer.router));
const metadata = `${issuing.address}/entra/botframework/.well-known/openid-configuration`;
const serviceUrl = serviceUrlOf(ports.radslag);
const token = await issuer.issueChannelToken({ botId: demoIdentity.botId, serviceUrl });
const people = crowd(size);

const started = {
  radslag: await startApp({
    port: ports.radslag,
    dataDir: database.dataDir,
    database,
    env: { LOG_LEVEL: 'info' },
    nodeArgs: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
  }),
  sdk: await startProgram('tests/load/parts/bare-sdk.ts', {
    args: [String(ports.sdk), metadata],
    address: `http://127.0.0.1:${ports.sdk}/readyz`,
  }),
  express: await startProgram('tests/load/parts/plain-express.ts', {
    args: [String(ports.express)],
    address: `http://127.0.0.1:${ports.express}/readyz`,
  }),
};

const expects = { radslag: 'Du har svart', sdk: 'answer-poll', express: 'answer-poll' };
const names = ['named', 'anonymous', 'sdk', 'express'] as const;
type Name = (typeof names)[number];
/** By whom each is answered. */
const servers = {
  named: 'radslag',
  anonymous: 'radslag',
  sdk: 'sdk',
  express: 'express',
} as const satisfies Readonly<Record<Name, keyof typeof started>>;
const kinds = { named: crowdPollId, anonymous: anonymousPollId };
const pressed = { named: 0, anonymous: 0 };
const acknowledged = { named: 0, anonymous: 0 };

type Cost = Measured & {
  /** Milliseconds of the process's own processor time per answer. */
  readonly processor: number;
  /** The same of the database's connections. */
  readonly database: number;
};

const once = async (name: Name, forSeconds: number): Promise<Cost> => {
  // Everybody in turn; from one turn to the next each answers something else.
  const kind = name === 'anonymous' ? name : 'named';
  const server = servers[name];
  const turn = Math.floor(pressed[kind] / size) + 1;
  const before = await processorTime(started[server].pid);
  const databaseBefore = await childrenTime(database.pid);
  const measured = await press({
    address: `http://127.0.0.1:${ports[server]}/api/messages`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    bodies: [...people, ...people].map((member, index) =>
      JSON.stringify(
        pressOf(member, index + Math.floor(index / size) + turn, serviceUrl, kinds[kind]),
      ),
    ),
    from: pressed[kind],
    connections,
    seconds: forSeconds,
    expects: expects[server],
  });
  if (server === 'radslag') {
    pressed[kind] += measured.answered;
    acknowledged[kind] += measured.answered - measured.wrong;
  }
  if (measured.wrong > 0)
    console.log(`${name}: ${measured.wrong} wrong, first ${measured.firstWrong}`);
  const used = (await processorTime(started[server].pid)) - before;
  const databaseUsed = (await childrenTime(database.pid)) - databaseBefore;
  return {
    ...measured,
    processor: used / measured.answered,
    database: databaseUsed / measured.answered,
  };
};

const results: Record<Name, Cost[]> = { named: [], anonymous: [], sdk: [], express: [] };
try {
  for (const name of names) await once(name, 2); // warm
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) results[name].push(await once(name, seconds));
} finally {
  for (const program of Object.values(started)) await program.stop();
  await issuing.close();
}

const middle = (name: Name, of: 'perSecond' | 'p50' | 'p99' | 'processor' | 'database'): number =>
  median(results[name].map((measured) => measured[of]));
console.log(`${connections} connections, ${rounds} × ${seconds} s each in turn; ${machine()}`);
printTable(
  ['', 'answers/s', 'p50 ms', 'p99 ms', 'processor ms', 'database ms', 'wrong', 'rounds/s'],
  names.map((name) => [
    {
      named: 'Rådslag, an answer with its person',
      anonymous: 'Rådslag, a sealed answer',
      sdk: 'bare bot SDK, echo',
      express: 'plain Express, echo',
    }[name],
    middle(name, 'perSecond').toFixed(0),
    middle(name, 'p50').toFixed(1),
    middle(name, 'p99').toFixed(1),
    middle(name, 'processor').toFixed(2),
    servers[name] === 'radslag' ? middle(name, 'database').toFixed(2) : '',
    results[name].reduce((sum, measured) => sum + measured.wrong, 0),
    results[name].map((measured) => measured.perSecond.toFixed(0)).join(' '),
  ]),
);
for (const kind of ['named', 'anonymous'] as const) {
  const ratio = (other: Name): string =>
    median(
      results[kind].map(
        (own, round) => own.perSecond / (results[other][round]?.perSecond ?? Number.NaN),
      ),
    ).toFixed(2);
  console.log(
    `${kind}: Rådslag / bare SDK: ${ratio('sdk')}   Rådslag / plain Express: ${ratio('express')}`,
  );
  const pollId = kinds[kind];
  const { tally, recount, revisions } = await withStores(database, ({ unitOfWork }) =>
    unitOfWork.read(mintScope(municipalityId), async (tx) => ({
      tally: await tx.polls.tally(pollId),
      recount: await tx.polls.recount(pollId),
      revisions: await tx.polls.revisions(pollId),
    })),
  );
  const stored = [...revisions.values()].reduce((sum, revision) => sum + revision, 0);
  // Of sealed answers there are no sums before all are opened: only how many have answered.
  const agrees =
    tally.answered === revisions.size &&
    Object.entries(tally.options).every(
      ([option, total]) => total === (recount.options[option] ?? 0),
    );
  console.log(
    `${kind}: acknowledged ${acknowledged[kind]}, stored ${stored} (the last of each connection may be stored unheard), sums ${agrees ? 'equal a recount' : 'DIFFER from a recount'}`,
  );
}
