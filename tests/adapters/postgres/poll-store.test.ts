import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintScope } from '../../../src/app/authority-mint.ts';
import type { PollStore } from '../../../src/app/ports/stores.ts';
import { answerPoll } from '../../../src/core/polls/answer-poll.ts';
import { isAsked } from '../../../src/core/polls/roll.ts';
import { closePoll } from '../../../src/core/polls/run-poll.ts';
import type { Attendance } from '../../../src/core/workshops/round.ts';
import { aPoll, day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const on = day('2026-11-20');
const now = instant('2026-11-20T10:00:00.000Z');

describe('answering a poll in the database', () => {
  let house: House;
  const members = Array.from({ length: 40 }, (_, index) => ids.objectId(100 + index));

  beforeAll(async () => {
    house = await aHouse();
    await house.unitOfWork.run(house.a, async ({ people }) => {
      for (const id of members) {
        await people.savePerson({
          id,
          entraObjectId: id,
          name: id,
          language: 'nb',
          roles: ['politician'],
        });
        const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party };
        await people.saveMembership({ ...seat, personId: id, function: 'member', order: null });
      }
    });
  });
  afterAll(() => house[Symbol.asyncDispose]());

  const newPoll = async (number: number): Promise<string> => {
    const pollId = ids.objectId(10_000 + number);
    await house.unitOfWork.run(house.a, (tx) =>
      tx.polls.save(aPoll(ids, { id: pollId, roundId: null })),
    );
    return pollId;
  };
  const answer = (pollId: string, personId: string, optionId: string) =>
    house.unitOfWork.run(house.a, async (tx) => {
      const facts = await tx.polls.forAnswering(pollId, [personId], on);
      const asked = facts?.people.get(personId);
      if (!facts || !asked) throw new Error('no such poll');
      const given = { [ids.question]: { kind: 'single-choice', optionId } } as const;
      const decision = answerPoll(facts.poll, asked.eligible, personId, given, asked.previous, now);
      if (decision.refused) return decision;
      const tally = await tx.polls.saveAnswers(
        pollId,
        [decision.value.answer],
        decision.value.change,
      );
      await tx.jobs.enqueue({
        name: 'refresh-cards',
        municipalityId: ids.municipality,
        kind: 'poll',
        subjectId: pollId,
      });
      await tx.audit.append(
        { kind: 'person', personId },
        { type: 'poll-answered', subject: pollId },
        now,
      );
      return { refused: false as const, value: tally };
    });
  const read = <Value>(work: (polls: PollStore) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.read(house.a, (tx) => work(tx.polls));

  it('finds the poll, each person on its roll or not, and no answer yet', async () => {
    const pollId = await newPoll(1);
    const facts = await read((polls) => polls.tally(pollId));
    expect(facts).toEqual({ options: {}, answered: 0, eligible: 42 });
    const found = await house.unitOfWork.run(house.a, (tx) =>
      tx.polls.forAnswering(pollId, [ids.member, ids.deputy], on),
    );
    expect(found?.bodyName).toBe('Kommunestyret');
    expect(found?.people).toEqual(
      new Map([
        [ids.member, { eligible: true, previous: null }],
        [ids.deputy, { eligible: false, previous: null }],
      ]),
    );
    expect(found?.poll).toEqual(aPoll(ids, { id: pollId, roundId: null }));
  });

  it('finds nothing for a poll that is not there, or in another municipality', async () => {
    const missing = house.unitOfWork.run(house.a, (tx) =>
      tx.polls.forAnswering(ids.objectId(1), [ids.member], on),
    );
    expect(await missing).toBeNull();
    const foreign = house.unitOfWork.run(house.b, (tx) =>
      tx.polls.forAnswering(ids.poll, [ids.member], on),
    );
    expect(await foreign).toBeNull();
  });

  it('moves the sums when the answer changes, and counts the person once', async () => {
    const pollId = await newPoll(2);
    await answer(pollId, ids.member, ids.north);
    const outcome = await answer(pollId, ids.member, ids.south);
    const tally = { options: { [ids.north]: 0, [ids.south]: 1 }, answered: 1, eligible: 42 };
    expect(outcome).toEqual({ refused: false, value: tally });
    expect(await read((polls) => polls.answerOf(pollId, ids.member))).toMatchObject({
      revision: 2,
      answeredAt: now,
    });
    expect(await read((polls) => polls.revisions(pollId))).toEqual(new Map([[ids.member, 2]]));
  });

  it('counts right when all answer at once, each from two devices that disagree', async () => {
    const pollId = await newPoll(3);
    await Promise.all(
      members.flatMap((personId, index) => [
        answer(pollId, personId, ids.north),
        answer(pollId, personId, index % 2 === 0 ? ids.north : ids.south),
      ]),
    );
    const [tally, recounted] = await read(async (polls) => [
      await polls.tally(pollId),
      await polls.recount(pollId),
    ]);
    const withoutZeroes = (options: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(options).filter(([, total]) => total !== 0));
    expect(withoutZeroes(tally.options)).toEqual(recounted.options);
    expect(tally).toMatchObject({ answered: members.length, eligible: 42 });
    expect(Object.values(tally.options).reduce((sum, total) => sum + total, 0)).toBe(
      members.length,
    );
  });

  it('takes no answer after closing, however close the two come', async () => {
    const pollId = await newPoll(4);
    const close = house.unitOfWork.run(house.a, async (tx) => {
      const poll = await tx.polls.forChange(pollId);
      if (!poll) throw new Error('no such poll');
      const closed = closePoll(poll, now);
      if (closed.refused) return closed;
      await tx.polls.save(closed.value);
      return { refused: false as const, value: await tx.polls.tally(pollId) };
    });
    const [frozen, ...answers] = await Promise.all([
      close,
      ...members.map((personId) => answer(pollId, personId, ids.north)),
    ]);
    const taken = answers.filter((outcome) => !outcome.refused).length;
    expect(frozen).toMatchObject({ value: { answered: taken } });
    expect(await read((polls) => polls.tally(pollId))).toMatchObject({ answered: taken });
  });

  it('keeps the number asked as it was when the poll closed', async () => {
    const pollId = await newPoll(5);
    const open = aPoll(ids, { id: pollId, roundId: null });
    if (open.state.status !== 'open') throw new Error('the poll is open');
    const state = { ...open.state, status: 'closed', closedAt: now } as const;
    await house.unitOfWork.run(house.a, (tx) => tx.polls.save({ ...open, version: 2, state }));
    const late = ids.objectId(500);
    await house.unitOfWork.run(house.a, async ({ people }) => {
      await people.savePerson({
        id: late,
        entraObjectId: late,
        name: late,
        language: 'nb',
        roles: [],
      });
      const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party };
      await people.saveMembership({ ...seat, personId: late, function: 'deputy', order: null });
      await people.saveMembership({
        ...seat,
        personId: ids.deputy,
        function: 'member',
        order: null,
      });
    });
    expect(await read((polls) => polls.tally(pollId))).toMatchObject({ eligible: 42 });
    const other = await newPoll(6);
    expect(await read((polls) => polls.tally(other))).toMatchObject({ eligible: 43 });
    await house.unitOfWork.run(house.a, ({ people }) =>
      people.saveMembership({
        bodyId: ids.body,
        termId: ids.term,
        partyId: ids.party,
        personId: ids.deputy,
        ...{ function: 'deputy', order: null },
      }),
    );
  });

  it('asks a deputy who stands in at the round, and not the member whose place is taken', async () => {
    const eligible = async (personId: string) => {
      const facts = await house.unitOfWork.run(house.a, (tx) =>
        tx.polls.forAnswering(ids.poll, [personId], on),
      );
      const isOnRoll = await read((polls) => polls.isOnRoll(ids.poll, personId, on));
      expect(isOnRoll).toBe(facts?.people.get(personId)?.eligible);
      return isOnRoll;
    };
    expect([await eligible(ids.member), await eligible(ids.deputy)]).toEqual([true, false]);
    const always = { arrivedAt: null, leftAt: null };
    await house.unitOfWork.run(house.a, (tx) =>
      tx.rounds.saveAttendance(ids.round, [
        { personId: ids.member, status: 'absent', deputyForId: null, ...always },
        { personId: ids.deputy, status: 'deputy', deputyForId: ids.member, ...always },
      ]),
    );
    expect([await eligible(ids.member), await eligible(ids.deputy)]).toEqual([false, true]);
    expect(await read((polls) => polls.tally(ids.poll))).toMatchObject({ eligible: 42 });
  });

  // The rule stands twice: here, where answers are taken, and in core, where cards are sent.
  describe.each(['chair', 'deputy-chair', 'member', 'deputy'] as const)(
    'asks a %s as the table of rights says',
    (held) => {
      const entry = (personId: string, status: Attendance['status'], deputyForId: string | null) =>
        ({ personId, status, deputyForId, arrivedAt: null, leftAt: null }) as const;
      const [subject, other, deputy] = [ids.member, members[0] ?? '', ids.deputy];
      const cases: readonly (readonly [string, readonly Attendance[]])[] = [
        ['before the meeting', []],
        ['who is present', [entry(subject, 'present', null)]],
        ['who is absent', [entry(subject, 'absent', null)]],
        [
          'in whose place a deputy is registered',
          [entry(subject, 'absent', null), entry(deputy, 'deputy', subject)],
        ],
        [
          'who is registered in a member’s place',
          [entry(other, 'absent', null), entry(subject, 'deputy', other)],
        ],
      ];
      it.each(cases)('%s', async (_, attendance) => {
        const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party, order: null };
        const seats = [
          { personId: subject, function: held },
          { personId: other, function: 'member' },
          { personId: deputy, function: 'deputy' },
        ] as const;
        await house.unitOfWork.run(house.a, async (tx) => {
          for (const own of seats) await tx.people.saveMembership({ ...seat, ...own });
          await tx.rounds.saveAttendance(ids.round, attendance);
        });
        const alone = await newPoll(7);
        for (const own of seats) {
          const asked = await read((polls) => polls.isOnRoll(ids.poll, own.personId, on));
          expect([own.personId, asked]).toEqual([own.personId, isAsked(own, attendance)]);
          const ofNoRound = await read((polls) => polls.isOnRoll(alone, own.personId, on));
          expect([own.personId, ofNoRound]).toEqual([own.personId, isAsked(own, [])]);
        }
        await house.unitOfWork.run(house.a, (tx) =>
          tx.people.saveMembership({ ...seat, personId: subject, function: 'member' }),
        );
      });
    },
  );

  it('asks nobody on a day that no term holds', async () => {
    const facts = await house.unitOfWork.run(house.a, (tx) =>
      tx.polls.forAnswering(ids.poll, [ids.chair], day('2031-01-01')),
    );
    expect(facts?.people.get(ids.chair)?.eligible).toBe(false);
  });

  it('lists what is overdue, and what a person has answered', async () => {
    const closesAt = instant('2026-11-26T22:59:00.000Z');
    expect(await read((polls) => polls.overdue(instant('2026-11-26T22:58:59.999Z')))).toEqual([]);
    expect(await read((polls) => polls.overdue(closesAt))).toContain(ids.poll);
    const answered = await read((polls) =>
      polls.answeredBy(ids.chair, [ids.poll, ids.objectId(1)]),
    );
    expect(answered).toEqual(new Map([[ids.poll, instant('2026-11-20T09:00:00.000Z')]]));
    expect(await read((polls) => polls.answeredBy(ids.chair, []))).toEqual(new Map());
  });

  it('refuses a municipality that is not registered, as a fault', async () => {
    const nowhere = mintScope(ids.objectId(4_000));
    await expect(
      house.unitOfWork.run(nowhere, (tx) => tx.people.saveParty({ id: ids.party, label: 'X' })),
    ).rejects.toMatchObject({ code: '23503' });
  });
});
