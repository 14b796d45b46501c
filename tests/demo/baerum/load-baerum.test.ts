import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaerum } from '../../../demo/baerum/load-baerum.ts';
import { exampleId } from '../../../demo/baerum/example-id.ts';
import {
  growthPoll,
  knowledgePoll,
  learningPoll,
  needsPoll,
  pollId,
  trainingPoll,
} from '../../../demo/baerum/example-polls.ts';
import { personId } from '../../../demo/baerum/people.ts';
import { trainingRoundId } from '../../../demo/baerum/training-round.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { day, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { aMunicipality } from '../../support/a-municipality.ts';

const tenant = {
  entraTenantId: '0190a000-0000-4000-8000-0000000003e7',
  sharePoint: aMunicipality().sharePoint,
  catalogueAppId: null,
};
const today = day('2026-11-21');

describe('loading the Bærum example', () => {
  let house: House;
  let first: Awaited<ReturnType<typeof loadBaerum>>;

  const startAt = (now: string) =>
    loadBaerum({ ...house, clock: { now: () => instant(now) } }, tenant);
  const read = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.read(mintScope(first.municipality.id), work);

  beforeAll(async () => {
    house = await aHouse();
    first = await startAt('2026-11-21T08:00:00.000Z');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it('registers the municipality and says that the example is new', () => {
    expect(first).toMatchObject({
      loaded: true,
      municipality: { name: 'Bærum', number: '3201', slug: 'baerum' },
    });
  });

  it('gives the council a roll of 51 members, with its chair', async () => {
    const roll = await read((tx) => tx.people.roll(exampleId('body:KS'), today));
    expect(roll.filter((entry) => entry.function !== 'deputy')).toHaveLength(51);
    expect(roll.find((entry) => entry.function === 'chair')?.person.name).toBe('Folkevalgt A1');
  });

  it('holds the training round to its end, with a protocol on its way to the archive', async () => {
    const { round, protocol, attendance } = await read(async (tx) => ({
      round: await tx.rounds.byId(trainingRoundId),
      protocol: await tx.protocols.ofRound(trainingRoundId),
      attendance: await tx.rounds.attendance(trainingRoundId),
    }));
    expect(round).toMatchObject({ meetingNumber: '01/2026', state: { status: 'closed' } });
    expect(protocol?.content.polls).toHaveLength(1);
    expect(attendance.filter((entry) => entry.status === 'present')).toHaveLength(47);
    expect(attendance.filter((entry) => entry.status === 'deputy')).toHaveLength(2);
  });

  it.each([
    [trainingPoll, 'closed', 43, 51],
    [needsPoll, 'closed', 11, 13],
    [growthPoll, 'closed', 42, 51],
    [knowledgePoll, 'open', 16, 51],
  ] as const)(
    'answers poll $# so that sums and answers agree',
    async (example, status, answered, eligible) => {
      const id = pollId(example.key);
      const facts = await read(async (tx) => ({
        poll: await tx.polls.byId(id),
        tally: await tx.polls.tally(id),
        recount: await tx.polls.recount(id),
      }));
      expect(facts.poll?.state.status).toBe(status);
      expect(facts.tally).toMatchObject({ answered, eligible });
      expect(facts.tally.options).toEqual(facts.recount.options);
    },
  );

  it('keeps of the anonymous poll ballots that are nobody’s, and no key', async () => {
    const id = pollId(learningPoll.key);
    const { poll, tally, answers } = await read(async (tx) => ({
      poll: await tx.polls.byId(id),
      tally: await tx.polls.tally(id),
      answers: await tx.polls.answersByPerson(id),
    }));
    expect(poll?.seal?.state).toBe('destroyed');
    expect(tally).toMatchObject({ answered: 33, eligible: 51 });
    expect(answers).toEqual([]);
  });

  it('leaves the open poll waiting for those who sit in the Playground', async () => {
    const answers = await read((tx) =>
      Promise.all(
        ['A1', 'B1', 'C1', 'D1', 'E1'].map((seat) =>
          tx.polls.answerOf(pollId(knowledgePoll.key), personId(seat)),
        ),
      ),
    );
    expect(answers).toEqual([null, null, null, null, null]);
  });

  it('writes the round’s whole story in the audit log, in order of time', async () => {
    const entries = await read((tx) => tx.audit.ofSubject(trainingRoundId));
    expect(entries.map((entry) => entry.type)).toEqual([
      'round-scheduled',
      'round-published',
      'round-started',
      'attendance-registered',
      'protocol-assembled',
      'round-closed',
    ]);
    expect(entries.map((entry) => entry.at)).toEqual(entries.map((entry) => entry.at).toSorted());
  });

  it('changes nothing when the product is started again another day', async () => {
    const before = await read((tx) => tx.processes.all());
    const again = await startAt('2026-12-15T08:00:00.000Z');
    expect(again.loaded).toBe(false);
    expect(await read((tx) => tx.processes.all())).toEqual(before);
    expect((await read((tx) => tx.polls.tally(pollId(knowledgePoll.key)))).answered).toBe(16);
  });
});
