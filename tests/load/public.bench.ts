import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import { invariant } from '../../src/core/decision.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import { publicRoutes } from '../../src/http/public/public-routes.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aBody } from '../support/builders/a-body.ts';
import { aClosedPoll } from '../support/builders/a-poll.ts';
import { aProcess } from '../support/builders/a-process.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aRecordFile } from '../support/builders/a-record-file.ts';
import { aClosedRound, aRound } from '../support/builders/a-round.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { at, on } from '../support/builders/instants.ts';
import { fakeDocuments } from '../support/fakes/fake-documents.ts';
import { analyse, aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';
import { press } from './parts/presses.ts';

// npx node tests/load/public.bench.ts: the public pages of a municipality with 1,000 meetings, as they are kept for ten seconds and as each is made anew; and
// whether the time that an answer of 404 takes tells what is hidden from what never was.

const meetings = 1_000;
const polls = 200;
const seconds = 4;
const asked = 500;
const municipality = aMunicipality({ id: ids.municipality });
const site = 'https://radslag.invalid';
const start = at('2026-11-19T16:00:00.000Z');
const roundAt = (n: number): string => uuid(10_000 + n);
const [draft, hiddenPoll, unknown] = [uuid(9_001), uuid(9_002), uuid(9_003)];
const sentence = 'Kommunen skal ta vare på matjorda og bygge tett der folk bor. ';

/** Every twentieth has words in its minutes that are screened. */
const contentAt = (n: number) =>
  aProtocol({
    ...{ title: `Verksted ${n}`, meetingNumber: `${n}/2026`, summary: sentence.repeat(80) },
    ...(n % 20 === 0 && {
      schema: 'radslag.protocol.v4',
      screening: [
        {
          ...{ id: uuid(40_000 + n), passage: 'summary:0', place: { start: 0, end: 8 } },
          ...{ words: 'Kommunen', code: 'offl-13', restriction: 'Unntatt', basis: 'offl. § 13' },
        },
      ],
    }),
  });

await using database = await aDatabaseServer();
await withStores(database, async (stores) => {
  await stores.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await stores.unitOfWork.run(scope, async (tx) => {
    const term = { id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };
    await tx.people.saveTerm(term);
    await tx.people.saveBody(aBody());
    await tx.people.savePerson({
      ...{ id: ids.facilitator, entraObjectId: uuid(9_004), name: 'Fredrik Fasilitator' },
      ...{ language: 'nb', roles: ['facilitator'] },
    });
    await tx.processes.save(aProcess());
    for (let n = 1; n <= meetings; n += 1) {
      const startsAt = addMinutes(start, -n * 1_440);
      const [recordId, fileId] = [uuid(20_000 + n), uuid(30_000 + n)];
      const told = { title: `Verksted ${n}`, ordinal: n, meetingNumber: `${n}/2026` };
      await tx.rounds.save(aClosedRound({ ...told, id: roundAt(n), startsAt }));
      const protocol = { id: uuid(50_000 + n), roundId: roundAt(n), version: 1 };
      await tx.protocols.save({ ...protocol, content: contentAt(n), assembledAt: start });
      await tx.records.create(
        {
          ...{ id: recordId, subject: { kind: 'protocol', roundId: roundAt(n) } },
          ...{ sourceId: protocol.id, title: told.title, library: 'open', attempts: 0 },
          ...{ createdAt: start, files: [aRecordFile({ id: fileId, recordId, name: `${n}.pdf` })] },
          state: { status: 'archived', archivedAt: start, checkedAt: start },
        },
        new Map([[fileId, new Uint8Array(60_000)]]),
      );
    }
    for (let n = 0; n < polls; n += 1)
      await tx.polls.save(aClosedPoll({ id: uuid(60_000 + n), roundId: null, title: `Sak ${n}` }));
    await tx.rounds.save(aRound({ id: draft, ordinal: meetings + 1 }));
    const closed = { kind: 'closed', basis: 'offl. § 23', decision: '' } as const;
    await tx.polls.save(aClosedPoll({ id: hiddenPoll, roundId: null, openness: closed }));
  });
  await analyse(database);

  const deps = { ...stores, documents: fakeDocuments, turns: eventLoopTurns };
  /** The pages alone: not the brake on how many requests one address may make. */
  const serve = async (keepForMs: number) => {
    const app = express().set('etag', false).use(publicRoutes(deps, { site, keepForMs }));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return {
      address: `http://127.0.0.1:${port}`,
      close: () => {
        server.closeAllConnections();
        server.close();
        return once(server, 'close');
      },
    };
  };

  const town = `/offentlig/${municipality.slug}`;
  const places = {
    'front page': `${town}/`,
    'list of meetings': `${town}/moter`,
    'one protocol': `${town}/moter/${roundAt(500)}`,
    'one poll': `${town}/sporringer/${uuid(60_001)}`,
    'search (never kept)': `${town}/sok?ord=verksted`,
    'feed (Atom)': `${town}/nytt.atom`,
    'meetings (JSON)': `/offentlig/api/v1/${municipality.slug}/moter`,
    'one meeting (JSON)': `/offentlig/api/v1/${municipality.slug}/moter/${roundAt(500)}`,
  };
  const rows: (string | number)[][] = [];
  for (const keepForMs of [10_000, 0]) {
    const server = await serve(keepForMs);
    for (const [name, path] of Object.entries(places)) {
      const first = await fetch(`${server.address}${path}`);
      const bytes = (await first.text()).length;
      invariant(first.status === 200, `${name} answers ${first.status}`);
      for (const tag of [null, first.headers.get('etag')]) {
        const measured = await press({
          ...{ address: `${server.address}${path}`, method: 'GET', bodies: [], from: 0 },
          // Made anew, a page is work for the database and the process: few at a time show how long one takes.
          ...{
            connections: keepForMs === 0 ? 2 : 8,
            seconds,
            expects: '',
            status: tag === null ? 200 : 304,
          },
          headers: { 'accept-encoding': 'br', ...(tag !== null && { 'if-none-match': tag }) },
        });
        invariant(measured.wrong === 0, `${name}: ${measured.firstWrong}`);
        invariant(measured.answered > 0, `${name} answers nobody in ${seconds} s`);
        rows.push([
          ...[name, keepForMs === 0 ? 'anew' : 'kept', tag === null ? '200' : '304'],
          ...[measured.perSecond.toFixed(0), measured.p50.toFixed(1), measured.p95.toFixed(1)],
          tag === null ? bytes : 0,
        ]);
      }
    }
    await server.close();
  }
  console.log(machine());
  console.log(
    `${meetings} meetings with minutes, ${polls} polls; 8 connections where it is kept, 2 where it is made anew; ${seconds} s each`,
  );
  printTable(['page', 'made', 'answer', 'a second', 'p50 ms', 'p95 ms', 'characters'], rows);

  const server = await serve(10_000);
  const time = async (path: string): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(`${server.address}${path}`);
    await answer.arrayBuffer();
    invariant(answer.status === 404, `${path} answers ${answer.status}`);
    return performance.now() - began;
  };
  const pairs = [
    ['a draft of a meeting', `${town}/moter/`, draft, ''],
    ['the same (JSON)', `/offentlig/api/v1/${municipality.slug}/moter/`, draft, ''],
    ['a closed poll', `${town}/sporringer/`, hiddenPoll, ''],
    ['a file of a draft', `${town}/moter/`, draft, `/filer/${unknown}`],
  ] as const;
  const told: (string | number)[][] = [];
  for (const [name, before, hidden, after] of pairs) {
    const times: readonly [number[], number[]] = [[], []];
    for (let n = 0; n < asked + 200; n += 1) {
      // In turns, and each first as often as the other.
      for (const which of n % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const took = await time(`${before}${which === 0 ? hidden : unknown}${after}`);
        // The first are for the database and the compiler to get warm.
        if (n >= 200) times[which].push(took);
      }
    }
    const [one, other] = times;
    const ratio = (share: number): string =>
      (percentile(one, share) / percentile(other, share)).toFixed(3);
    told.push([
      ...[name, median(one).toFixed(3), median(other).toFixed(3), ratio(0.5)],
      ...[percentile(one, 0.95).toFixed(3), percentile(other, 0.95).toFixed(3), ratio(0.95)],
    ]);
  }
  await server.close();
  console.log(`\n404 of what is hidden beside 404 of what never was, ${asked} of each in turns`);
  printTable(['hidden', 'p50 ms', 'unknown', 'ratio', 'p95 ms', 'unknown', 'ratio'], told);
});
