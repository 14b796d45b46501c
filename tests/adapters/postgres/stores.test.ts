import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { aRecord, aRound, day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { aMunicipality } from '../../support/a-municipality.ts';

const ids = idsOf('a');
const at = instant('2026-11-20T10:00:00.000Z');

describe('the stores', () => {
  let house: House;

  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());

  const run = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.run(house.a, work);
  const read = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.unitOfWork.read(house.a, work);

  it('find a municipality by tenant, public address or id, and none by nonsense', async () => {
    const registered = aMunicipality({
      id: ids.municipality,
      slug: 'kommune-a',
      entraTenantId: ids.objectId(999),
    });
    expect(await house.municipalities.byTenant(registered.entraTenantId)).toEqual(registered);
    expect(await house.municipalities.bySlug('kommune-a')).toEqual(registered);
    expect(await house.municipalities.byId(ids.municipality)).toEqual(registered);
    expect(await house.municipalities.byTenant("' or true --")).toBeNull();
    expect(await house.municipalities.bySlug('elsewhere')).toBeNull();
    expect((await house.municipalities.all()).map((found) => found.slug)).toEqual([
      'kommune-a',
      'kommune-b',
    ]);
  });

  it('bring a registered municipality up to date by its tenant', async () => {
    const changed = aMunicipality({
      id: ids.municipality,
      slug: 'kommune-a',
      entraTenantId: ids.objectId(999),
      motto: 'Sammen skaper vi fremtiden',
      values: ['åpen'],
    });
    await house.municipalities.register(changed);
    expect(await house.municipalities.byId(ids.municipality)).toEqual(changed);
  });

  it('give the roll by party and name in Norwegian order, for the term that holds the day', async () => {
    const roll = await read((tx) => tx.people.roll(ids.body, day('2027-09-30')));
    expect(roll.map((entry) => [entry.person.name, entry.party.label, entry.function])).toEqual([
      ['Ola Nordmann', 'Bypartiet', 'member'],
      ['Åse Ås', 'Bypartiet', 'chair'],
      ['Zoë Berg', 'Bypartiet', 'deputy'],
    ]);
    expect(await read((tx) => tx.people.roll(ids.body, day('2027-10-01')))).toEqual([]);
  });

  it('give a party’s deputies last: by number, then by name in Norwegian order; a number is one deputy’s', async () => {
    const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party };
    const more = [
      ...([['Åge Ål', null], ['Aud Aa', 3], ['Øyvind Øy', null]] as const).entries(),
    ].map(([index, [name, order]]) => ({
      ...{ ...seat, personId: ids.objectId(490 + index), function: 'deputy', name, order } as const,
    })); // prettier-ignore
    await house.unitOfWork.run(house.a, async ({ people }) => {
      for (const { personId, name, ...held } of more) {
        const person = { id: personId, entraObjectId: personId, name, language: 'nb' } as const;
        await people.savePerson({ ...person, roles: ['politician'] });
        await people.saveMembership({ ...held, personId });
      }
    });
    const roll = await read((tx) => tx.people.roll(ids.body, day('2026-11-20')));
    expect(roll.slice(2).map(({ person, order }) => [person.name, order])).toEqual([
      ['Zoë Berg', 1],
      ['Aud Aa', 3],
      ['Øyvind Øy', null],
      ['Åge Ål', null],
    ]);
    const twice = { ...seat, personId: ids.objectId(490), function: 'deputy', order: 3 } as const;
    await expect(
      house.unitOfWork.run(house.a, ({ people }) => people.saveMembership(twice)),
    ).rejects.toThrow(/membership_deputy_order/);
    await house.unitOfWork.run(house.a, async ({ people }) => {
      for (const held of more) await people.removeMembership(held);
    });
  });

  it('give people, bodies, parties, terms and seats back as they were saved', async () => {
    const person = await read((tx) => tx.people.byObjectId(ids.objectId(0)));
    expect(person).toEqual({
      id: ids.chair,
      entraObjectId: ids.objectId(0),
      name: 'Åse Ås',
      language: 'nb',
      roles: ['politician'],
    });
    const names = await read((tx) => tx.people.names([ids.chair, ids.deputy, ids.objectId(1)]));
    expect([...names].toSorted()).toEqual([
      [ids.chair, 'Åse Ås'],
      [ids.deputy, 'Zoë Berg'],
    ]);
    expect(await read((tx) => tx.people.body(ids.body))).toEqual(
      (await read((tx) => tx.people.bodies()))[0],
    );
    expect(await read((tx) => tx.people.parties())).toEqual([
      { id: ids.party, label: 'Bypartiet' },
    ]);
    expect(await read((tx) => tx.people.terms())).toEqual([
      { id: ids.term, startsOn: day('2023-10-01'), endsOn: day('2027-09-30') },
    ]);
    expect(await read((tx) => tx.people.membershipsOf(ids.chair, day('2026-11-20')))).toEqual([
      {
        bodyId: ids.body,
        personId: ids.chair,
        termId: ids.term,
        partyId: ids.party,
        ...{ function: 'chair', order: null },
      },
    ]);
  });

  it('give plans, goals, reports, conflicts, chains and processes back as they were saved', async () => {
    const found = await read(async (tx) => ({
      plan: await tx.plans.byId(ids.plan),
      plans: await tx.plans.all(),
      goals: await tx.goals.all(),
      reports: await tx.goals.reports(),
      conflicts: await tx.goals.conflicts(),
      chains: await tx.goals.chains(),
      process: await tx.processes.byId(ids.process),
      ofPhase: await tx.processes.ofPhase(ids.phase),
      processes: await tx.processes.all(),
    }));
    expect(found.plan).toMatchObject({
      type: 'samfunnsdel',
      adoptedOn: '2018-04-25',
      horizonYears: 20,
      isGroup: false,
    });
    expect(found.plans).toContainEqual(found.plan);
    expect(found.goals.map((goal) => [goal.key, goal.parentId])).toEqual([
      ['2', null],
      ['2.1', ids.goal],
    ]);
    expect(found.reports).toMatchObject([
      { goalId: ids.otherGoal, reportedOn: '2024-06-19', status: 'on-track' },
    ]);
    expect(found.conflicts).toMatchObject([
      { value: { firstAim: 'Fortette', goalIds: [ids.goal, ids.otherGoal] }, version: 1 },
    ]);
    expect(found.chains).toMatchObject([
      {
        value: {
          title: 'Tett og rimelig',
          steps: [
            { words: 'klima', goalId: ids.goal, planId: null, conflictId: null },
            { words: 'vekst', goalId: null, planId: null, conflictId: ids.conflict },
          ],
        },
        version: 1,
      },
    ]);
    expect(found.process?.phases).toMatchObject([
      { id: ids.phase, startsOn: '2026-11-01', products: ['føringer'] },
    ]);
    expect(found.ofPhase).toEqual(found.process);
    expect(found.processes).toEqual([found.process]);
  });

  it('give a round back as it was saved, through all its states', async () => {
    expect(await read((tx) => tx.rounds.byId(ids.round))).toEqual(aRound(ids));
    const publishedAt = at;
    const published = aRound(ids, {
      version: 2,
      meetingNumber: '01/2026',
      state: { status: 'published', publishedAt },
    });
    await run((tx) => tx.rounds.save(published));
    const underWay = {
      ...published,
      version: 3,
      state: { status: 'under-way', publishedAt, startedAt: at },
    } as const;
    await run((tx) => tx.rounds.save(underWay));
    const closed = {
      ...published,
      version: 4,
      state: { status: 'closed', publishedAt, startedAt: at, closedAt: at },
    } as const;
    await run((tx) => tx.rounds.save(closed));
    expect(await read((tx) => tx.rounds.ofPhase(ids.phase))).toEqual([closed]);
    expect(await run((tx) => tx.rounds.forChange(ids.round))).toEqual(closed);
  });

  it('save no round over a newer one', async () => {
    await expect(run((tx) => tx.rounds.save(aRound(ids, { version: 2 })))).rejects.toThrow(
      'was not at version 1',
    );
  });

  it('give each round its own meeting number, however many ask at once', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 10 }, () => run((tx) => tx.rounds.nextMeetingNumber(ids.body, 2027))),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('skip no meeting number when a round was not published after all', async () => {
    const refusal = run(async (tx) => {
      await tx.rounds.nextMeetingNumber(ids.body, 2028);
      return { refused: true as const };
    });
    await refusal;
    expect(await run((tx) => tx.rounds.nextMeetingNumber(ids.body, 2028))).toBe(1);
  });

  it('add only the messages whose key is new', async () => {
    const [stored] = await read((tx) => tx.messages.ofSubject('poll', ids.poll));
    if (!stored) throw new Error('there is a message');
    const another = { ...stored, id: ids.objectId(1), key: 'another' };
    const added = await run((tx) =>
      tx.messages.addMissing([{ ...stored, id: ids.objectId(2) }, another]),
    );
    expect(added).toEqual([another]);
    const sent = {
      ...another,
      state: 'sent',
      activityId: 'activity',
      rendered: '{}',
      attempts: 1,
      updatedAt: at,
    } as const;
    await run((tx) => tx.messages.save(sent));
    expect(await run((tx) => tx.messages.byId(another.id))).toEqual(sent);
    expect(await read((tx) => tx.messages.isAnyOverdue(stored.dueAt))).toBe(false);
    expect(await read((tx) => tx.messages.isAnyOverdue(at))).toBe(true);
  });

  it('keep a group chat tied to its body when it is seen again', async () => {
    const chat = {
      conversationId: '19:chat',
      kind: 'group',
      personId: null,
      bodyId: null,
      reference: { serviceUrl: 'https://b' },
    } as const;
    await run((tx) => tx.conversations.save(chat));
    await run((tx) => tx.conversations.assignBody(chat.conversationId, ids.body));
    await run((tx) => tx.conversations.save({ ...chat, reference: { serviceUrl: 'https://c' } }));
    const found = { ...chat, bodyId: ids.body, reference: { serviceUrl: 'https://c' } };
    expect(await read((tx) => tx.conversations.ofBody(ids.body))).toEqual([found]);
    expect(await read((tx) => tx.conversations.ofPerson(ids.chair))).toMatchObject({
      kind: 'personal',
    });
    expect(await read((tx) => tx.conversations.knownServiceUrl())).toMatch(/^https:/);
    await run((tx) => tx.conversations.remove(chat.conversationId));
    expect(await read((tx) => tx.conversations.byId(chat.conversationId))).toBeNull();
  });

  it('give calendar events and protocols back as they were saved', async () => {
    const event = {
      roundId: ids.round,
      transactionId: ids.round,
      eventId: 'e',
      webLink: 'https://o',
      state: 'created',
      cause: null,
    } as const;
    await run((tx) => tx.calendarEvents.save(event));
    expect(await read((tx) => tx.calendarEvents.ofRound(ids.round))).toEqual(event);
    const protocol = await read((tx) => tx.protocols.ofRound(ids.round));
    expect(protocol).toMatchObject({
      id: ids.protocol,
      version: 1,
      content: { title: 'Verksted 1' },
    });
  });

  it('give a record back with its files and bytes, through its states', async () => {
    expect(await read((tx) => tx.records.ofRound(ids.round))).toEqual(aRecord(ids));
    const content = await read((tx) => tx.records.content(ids.file));
    expect([...(content ?? [])]).toEqual([1, 2, 3]);
    const [file] = aRecord(ids).files;
    if (!file) throw new Error('there is a file');
    const uploaded = { ...file, itemId: 'item', uploadedAt: at };
    const state = { status: 'archived', archivedAt: at, checkedAt: at } as const;
    await run(async (tx) => {
      await tx.records.saveFile(uploaded);
      await tx.records.saveState(ids.record, state, 2);
    });
    const archived = aRecord(ids, { state, attempts: 2, files: [uploaded] });
    expect(await read((tx) => tx.records.byId(ids.record))).toEqual(archived);
    expect(await read((tx) => tx.records.all())).toEqual([archived]);
    expect(await read((tx) => tx.records.stale(instant('2126-01-01T00:00:00.000Z')))).toEqual([]);
  });
});
