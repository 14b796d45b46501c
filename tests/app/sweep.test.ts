import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../src/app/sweep.ts';
import { aTown } from '../support/a-town.ts';
import type { Town } from '../support/a-town.ts';
import { anApp } from '../support/an-app.ts';
import type { App } from '../support/an-app.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aProtocolDraft } from '../support/builders/a-protocol-draft.ts';
import { markedProtocol } from '../support/builders/a-marked-protocol.ts';
import { anOpenPoll, pollDeadline } from '../support/builders/a-poll.ts';
import { aClosedRound, aRoundUnderWay } from '../support/builders/a-round.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { at } from '../support/builders/instants.ts';
import { addMinutes } from '../../src/core/time/instant.ts';

let app: App;
let town: Town;
const sent = at('2026-11-26T22:40:00.000Z');
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.polls.save(anOpenPoll());
    const message = {
      kind: 'poll',
      subjectId: ids.poll,
      edition: 0,
      conversationId: null,
      activityId: null,
      rendered: null,
      cause: null,
      attempts: 0,
      priority: 'ordinary',
      dueAt: sent,
      appInstalledAt: null,
      sentBy: 'chat',
      updatedAt: sent,
    } as const;
    await tx.messages.addMissing([
      { ...message, id: uuid(640), key: 'a', personId: ids.ola, state: 'waiting' },
      { ...message, id: uuid(641), key: 'b', personId: ids.kari, state: 'uncertain' },
    ]);
  });
});
const found = async () => (await town.jobs()).map((job) => `${job.name} ${job.key}`).toSorted();

describe('the sweep', () => {
  it('finds nothing while everything is on its way', async () => {
    app.itIs(at('2026-11-26T22:55:00.000Z')); // a quarter of an hour to the second
    expect(await sweep(app.deps)(town.scope)).toEqual({ outcome: 'done' });
    expect(await found()).toEqual([]);
  });

  it('finds the overdue poll and the message that nothing has touched, and leaves alone what may have arrived', async () => {
    app.itIs(pollDeadline);
    await sweep(app.deps)(town.scope);
    expect(await found()).toEqual([`close-poll ${ids.poll}`, 'send-messages ordinary:now']);
  });

  it('adds nothing to what waits already, and nothing of another municipality’s', async () => {
    const other = await aTown(app);
    app.itIs(pollDeadline);
    await sweep(app.deps)(town.scope);
    await sweep(app.deps)(town.scope);
    await sweep(app.deps)(other.scope);
    expect(await found()).toHaveLength(2);
    expect(await other.jobs()).toEqual([]);
  });

  it('finds an open poll that nobody was written to about, but not before its job has had its time', async () => {
    const poll = anOpenPoll({ id: uuid(650) });
    if (poll.state.status !== 'open') throw new Error('the builder opens it');
    await town.tx((tx) => tx.polls.save(poll));
    app.itIs(addMinutes(poll.state.openedAt, 15));
    await sweep(app.deps)(town.scope);
    expect(await found()).not.toContain(`deliver-poll ${uuid(650)}`);
    app.itIs(addMinutes(poll.state.openedAt, 16));
    await sweep(app.deps)(town.scope);
    expect(await found()).toContain(`deliver-poll ${uuid(650)}`);
  });

  it('finds a closed round whose record was never made, and leaves one alone that has it', async () => {
    const round = aClosedRound({ id: uuid(651), ordinal: 7, meetingNumber: '77/2026', version: 1 });
    if (round.state.status !== 'closed') throw new Error('the builder closes it');
    const { closedAt } = round.state;
    await town.tx(async (tx) => {
      await tx.rounds.save(round);
      const protocol = { id: uuid(656), roundId: round.id, version: 1, assembledAt: closedAt };
      await tx.protocols.save({ ...protocol, content: aProtocol() });
    });
    app.itIs(addMinutes(closedAt, 16));
    await sweep(app.deps)(town.scope);
    expect(await found()).toContain(`archive-round ${uuid(651)}`);
  });

  it('leaves a closed round alone whose minutes lie with the clerk', async () => {
    const other = await aTown(app);
    const round = aClosedRound({ version: 1 });
    if (round.state.status !== 'closed') throw new Error('the builder closes it');
    await other.tx(async (tx) => {
      await tx.rounds.save(round);
      await tx.protocolDrafts.save(aProtocolDraft());
    });
    app.itIs(addMinutes(round.state.closedAt, 16));
    await sweep(app.deps)(other.scope);
    expect(await other.jobs()).toEqual([]);
  });

  it('finds a closed meeting that is archived without its public variant', async () => {
    const round = aClosedRound({ id: uuid(653), ordinal: 8, meetingNumber: '78/2026', version: 1 });
    if (round.state.status !== 'closed') throw new Error('the builder closes it');
    const { closedAt } = round.state;
    await town.tx(async (tx) => {
      await tx.rounds.save(round);
      const protocol = { id: uuid(654), roundId: round.id, version: 1, assembledAt: closedAt };
      await tx.protocols.save({ ...protocol, content: markedProtocol() });
      await tx.records.create(
        {
          ...{ id: uuid(655), sourceId: uuid(654), title: 'Møtet' },
          subject: { kind: 'protocol', roundId: round.id },
          ...{ library: 'restricted', createdAt: closedAt, attempts: 0, files: [] },
          state: { status: 'archived', archivedAt: closedAt, checkedAt: closedAt },
        },
        new Map(),
      );
    });
    app.itIs(addMinutes(closedAt, 16));
    await sweep(app.deps)(town.scope);
    expect(await found()).toContain(`archive-round ${uuid(653)}`);
  });

  it('finds a published round whose calendar event still waits, and none whose event is made', async () => {
    const event = { transactionId: uuid(652), eventId: null, webLink: null, cause: null };
    await town.tx((tx) =>
      tx.calendarEvents.save({ ...event, roundId: ids.round, state: 'waiting' }),
    );
    app.itIs(pollDeadline);
    await sweep(app.deps)(town.scope);
    expect(await found()).toContain(`create-calendar-event ${ids.round}`);

    const other = await aTown(app);
    await other.tx(async (tx) => {
      await tx.rounds.save(aRoundUnderWay());
      await tx.calendarEvents.save({ ...event, roundId: ids.round, state: 'created' });
    });
    await sweep(app.deps)(other.scope);
    expect(await other.jobs()).toEqual([]);
  });
});
