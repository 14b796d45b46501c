import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import type { UnitOfWork } from '../../../src/app/ports/stores.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import {
  registerAttendance,
  startRound,
  writeSummary,
} from '../../../src/app/workshops/hold-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aDraftPoll, anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import {
  aPublishedRound,
  aRoundUnderWay,
  absent,
  deputyFor,
  present,
  roundStart,
} from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T19:00:00.000Z'));
  app.told.length = 0;
});

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const notAllowed = refused({ code: 'not-allowed', action: 'prepare-rounds' });
const stored = () => town.tx((tx) => tx.rounds.byId(ids.round));
const facilitator = () => town.by('facilitator');

describe('starting a round', () => {
  it('is done once when two start it at once', async () => {
    await town.tx((tx) => tx.rounds.save(aPublishedRound()));
    app.itIs(roundStart);
    const start = () => startRound(app.deps)(facilitator(), ids.round, 1);
    const outcomes = await Promise.all([start(), start()]);
    expect(outcomes).toContainEqual({ refused: false, value: null });
    expect(outcomes).toContainEqual(refused({ code: 'round-already-started' }));
    expect(await stored()).toMatchObject({ state: { status: 'under-way', startedAt: roundStart } });
    expect(await town.audit()).toEqual(['round-started']);
  });
});

describe('registering who was there', () => {
  const register = (...list: Parameters<ReturnType<typeof registerAttendance>>[2][number][]) =>
    registerAttendance(app.deps)(facilitator(), ids.round, list, seen);
  let seen: number;
  beforeEach(async () => {
    seen = 0;
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
  });

  it('is refused for the second of two who register at once, who overwrites nothing', async () => {
    const outcomes = await Promise.all([register(present(ids.ola)), register(present(ids.kari))]);
    expect(outcomes).toContainEqual({ refused: false, value: { version: 1 } });
    expect(outcomes).toContainEqual(refused({ code: 'attendance-conflict', version: 1 }));
    expect(await town.tx((tx) => tx.rounds.attendance(ids.round))).toHaveLength(1);
    expect(await town.audit()).toEqual(['attendance-registered']);
  });

  it('replaces the list with the new one', async () => {
    await register(present(ids.ola), present(ids.kari));
    seen = 1;
    await register(absent(ids.ola), deputyFor(ids.deputyA, ids.ola));
    expect(await town.tx((tx) => tx.rounds.attendance(ids.round))).toEqual([
      absent(ids.ola),
      deputyFor(ids.deputyA, ids.ola),
    ]);
    expect(await town.audit()).toEqual(['attendance-registered', 'attendance-registered']);
  });

  it('refuses a wrong list whole, and the old one stands', async () => {
    await register(present(ids.ola));
    seen = 1;
    expect(await register(present(ids.kari), present(ids.facilitator))).toEqual(
      refused({ code: 'not-on-roll', personIds: [ids.facilitator] }),
    );
    expect(await town.tx((tx) => tx.rounds.attendance(ids.round))).toEqual([present(ids.ola)]);
    expect(await town.audit()).toEqual(['attendance-registered']);
  });

  it('sends no cards where no poll is open', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    await register(present(ids.ola));
    expect(await town.jobs()).toEqual([]);
  });
});

describe('writing the summary', () => {
  it('gives the version to go on from, and refuses whoever holds an older one', async () => {
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
    const write = (text: string, seen: number) =>
      writeSummary(app.deps)(facilitator(), ids.round, text, seen);
    expect(await write('Først', 1)).toEqual({ refused: false, value: { version: 2 } });
    expect(await write('Den andres', 1)).toEqual(refused({ code: 'version-conflict', version: 2 }));
    expect(await write('Så', 2)).toEqual({ refused: false, value: { version: 3 } });
    expect(await stored()).toMatchObject({ summary: 'Så' });
  });
});

describe('closing a round', () => {
  const later = uuid(530);
  beforeEach(() =>
    town.tx(async (tx) => {
      await tx.rounds.save(aRoundUnderWay({ summary: 'Rådet var tydelig.' }));
      await tx.rounds.saveAttendance(ids.round, [
        present(ids.chair),
        absent(ids.ola),
        deputyFor(ids.deputyA, ids.ola),
      ]);
      await tx.polls.save(anOpenPoll());
      await tx.polls.save(aDraftPoll({ id: later, title: 'Ble aldri åpnet' }));
    }),
  );
  const close = (deps: Deps = app.deps) => closeRound(deps)(facilitator(), ids.round, 1);
  const answer = (who: 'chair' | 'kari' | 'per') =>
    answerPoll(app.deps)(town.by(who), {
      pollId: ids.poll,
      choices: anAnswer(ids.north, { [ids.care]: 2 }),
    });

  it('closes its open polls, keeps the minutes as they are now, and hands them to the archive', async () => {
    for (const who of ['chair', 'kari', 'per'] as const) await answer(who);
    expect(await close()).toEqual({ refused: false, value: null });
    expect(await stored()).toMatchObject({
      version: 2,
      state: { status: 'closed', closedAt: '2026-11-19T19:00:00.000Z' },
    });
    expect(await town.tx((tx) => tx.polls.byId(ids.poll))).toMatchObject({
      state: { status: 'closed', closedAt: '2026-11-19T19:00:00.000Z' },
    });
    expect(await town.tx((tx) => tx.polls.byId(later))).toMatchObject({
      state: { status: 'draft' },
    });
    const protocol = await town.tx((tx) => tx.protocols.ofRound(ids.round));
    expect(protocol).toMatchObject({ version: 1, assembledAt: '2026-11-19T19:00:00.000Z' });
    expect(protocol?.content).toMatchObject({
      present: [
        { name: 'Åse Ås', deputyFor: null },
        { name: 'Zoë Berg', deputyFor: 'Ola Nordmann' },
      ],
      absent: [{ name: 'Ola Nordmann' }, { name: 'Kari Nordmann' }, { name: 'Per Østby' }],
      summary: 'Rådet var tydelig.',
      polls: [{ title: 'Retning for veksten', answered: 3, eligible: 4 }],
    });
    expect(protocol?.content.polls[0]?.questions[0]).toMatchObject({
      options: [
        { label: 'Sandvika nord', value: 3 },
        { label: 'Hamang', value: 0 },
      ],
    });
    const jobs = (await town.jobs()).map((job) => `${job.name} ${job.key}`).toSorted();
    expect(jobs).toEqual([`archive-round ${ids.round}`, `refresh-cards poll:${ids.poll}`]);
    expect((await town.audit()).slice(3)).toEqual([
      'protocol-assembled',
      'poll-closed',
      'round-closed',
    ]);
    expect(app.told.map(({ topic, id }) => `${topic} ${id}`)).toEqual(
      expect.arrayContaining([`poll ${ids.poll}`, `round ${ids.round}`]),
    );
  });

  it('builds its outputs: the agenda as held, and what the tables contributed', async () => {
    await town.tx(async (tx) => {
      await tx.progress.save({
        ...{ roundId: ids.round, version: 1, asked: [], shown: [] },
        held: [{ itemId: ids.agendaItem, startedAt: roundStart, endedAt: null }],
      });
      await tx.contributions.add(
        aContribution(
          {
            ...ids,
            contribution: uuid(700),
            knowledgeItem: uuid(702),
            reaction: uuid(703),
            objectId: uuid,
          },
          {
            ...{ phaseId: ids.phase, roundId: ids.round, bodyId: ids.body, clientKey: uuid(701) },
            questionId: ids.roundQuestion,
          },
        ),
      );
    });
    await close();
    const protocol = await town.tx((tx) => tx.protocols.ofRound(ids.round));
    expect(protocol?.content.outputs).toMatchObject({
      agendaHeld: [{ title: 'Innledning', startedAt: roundStart }],
      contributions: [{ table: 1, namedBy: null, text: 'Vern om matjorda' }],
      tables: [],
      directions: [],
    });
  });

  it('shows in the minutes no sums over fewer than three', async () => {
    await answer('kari');
    await close();
    const protocol = await town.tx((tx) => tx.protocols.ofRound(ids.round));
    expect(protocol?.content.polls).toMatchObject([
      { answered: 1, questions: [{ options: [] }, { options: [] }] },
    ]);
    expect(JSON.stringify(protocol)).not.toContain('Sandvika nord');
  });

  it.each(['protocols', 'audit', 'jobs'] as const)(
    'leaves everything as it was when the %s fail',
    async (store) => {
      const broken: UnitOfWork = {
        ...app.deps.unitOfWork,
        run: (scope, work) =>
          app.deps.unitOfWork.run(scope, (tx) => work({ ...tx, [store]: failing })),
      };
      const fail = () => Promise.reject(new Error('the disk is full'));
      const failing = { save: fail, append: fail, enqueue: fail };
      await expect(close({ ...app.deps, unitOfWork: broken })).rejects.toThrow('the disk is full');
      expect(await stored()).toMatchObject({ version: 1, state: { status: 'under-way' } });
      expect(await town.tx((tx) => tx.polls.byId(ids.poll))).toMatchObject({
        state: { status: 'open' },
      });
      expect(await town.tx((tx) => tx.protocols.ofRound(ids.round))).toBeNull();
      expect(await town.jobs()).toEqual([]);
      expect(await town.audit()).toEqual([]);
      expect(app.told).toEqual([]);
      expect(await close()).toEqual({ refused: false, value: null });
    },
  );

  it('is done once when two close it at once', async () => {
    const outcomes = await Promise.all([close(), close()]);
    expect(outcomes).toContainEqual({ refused: false, value: null });
    expect(outcomes).toContainEqual(refused({ code: 'round-not-under-way' }));
    expect(await town.audit()).toEqual(['protocol-assembled', 'poll-closed', 'round-closed']);
  });

  it('has in its minutes exactly the answers that were taken, when answers come at the same moment', async () => {
    const [closed, ...outcomes] = await Promise.all([
      close(),
      answer('chair'),
      answer('kari'),
      answer('per'),
    ]);
    const taken = outcomes.filter((outcome) => !outcome.refused).length;
    expect(closed).toEqual({ refused: false, value: null });
    const protocol = await town.tx((tx) => tx.protocols.ofRound(ids.round));
    expect(protocol?.content.polls[0]?.answered).toBe(taken);
    expect(await town.tx((tx) => tx.polls.recount(ids.poll))).toMatchObject({ answered: taken });
  });

  it('is refused without attendance, and nothing closes', async () => {
    await town.tx((tx) => tx.rounds.saveAttendance(ids.round, []));
    expect(await close()).toEqual(refused({ code: 'no-attendance', basis: 'kommuneloven § 11-4' }));
    expect(await town.tx((tx) => tx.polls.byId(ids.poll))).toMatchObject({
      state: { status: 'open' },
    });
    expect(await town.audit()).toEqual([]);
  });

  it.each(['chair', 'clerk', 'planner', 'administrator', 'directorStaff'] as const)(
    'and holding it is not for %s',
    async (who) => {
      const by = town.by(who);
      expect(await startRound(app.deps)(by, ids.round, 1)).toEqual(notAllowed);
      expect(await registerAttendance(app.deps)(by, ids.round, [], 0)).toEqual(notAllowed);
      expect(await writeSummary(app.deps)(by, ids.round, 'Nytt', 1)).toEqual(notAllowed);
      expect(await closeRound(app.deps)(by, ids.round, 1)).toEqual(notAllowed);
    },
  );

  it('finds nothing of another municipality’s', async () => {
    const other = await aTown(app);
    await other.tx((tx) => tx.rounds.save(aRoundUnderWay({ id: uuid(531) })));
    const missing = refused({ code: 'not-found' });
    expect(await startRound(app.deps)(facilitator(), uuid(531), 1)).toEqual(missing);
    expect(await registerAttendance(app.deps)(facilitator(), uuid(531), [], 0)).toEqual(missing);
    expect(await writeSummary(app.deps)(facilitator(), uuid(531), 'Nytt', 1)).toEqual(missing);
    expect(await closeRound(app.deps)(facilitator(), uuid(531), 1)).toEqual(missing);
  });
});
