import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roundPage } from '../../src/contracts/rounds.ts';
import { runLiveRoom } from '../load/parts/live-room.ts';
import { chanceFrom } from '../support/chance.ts';
import { publishedRound, takeStep } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';

/** The shorter form of `tests/load/live-room.bench.ts`: some devices, some seconds, and many more broken connections. Nothing is asserted about time. */
describe('a room whose connections break', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ limits: { perPerson: 100_000, perAddress: 100_000 } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('loses nothing, doubles nothing, and shows the facilitator all of it', async () => {
    const roundId = await publishedRound(server);
    server.at('2026-11-19T16:00:00.000Z');
    await takeStep(server, roundId, 'start');
    const asFacilitator = { as: 'facilitator' } as const;
    const page = await server.ask('GET', `/api/rounds/${roundId}`, asFacilitator);
    const questionId = roundPage.parse(page.json()).round.questions[0]?.id ?? '';
    const step = { kind: 'question', questionId, isOpen: true };
    await server.ask('POST', `/api/rounds/${roundId}/progress`, {
      ...{ ...asFacilitator, body: { version: 0, step } },
    });
    const token = await server.tokenOf('facilitator');
    const chance = chanceFrom(7);

    const figures = await runLiveRoom({
      ...{ address: server.address, roundId, questionId, facilitator: token, seconds: 2 },
      ...{ every: 800, dropped: 0.3, chance: () => chance.below(1_000_000) / 1_000_000 },
      devices: Array.from({ length: 12 }, (_, index) => ({ token, tableNumber: index + 1 })),
    });

    const stored = await server.deps.unitOfWork.read(server.a, (tx) =>
      tx.contributions.ofRound(roundId),
    );
    expect(figures.broken).toBeGreaterThan(0);
    expect(stored.map(({ clientKey }) => clientKey).toSorted()).toEqual(
      figures.acknowledged.toSorted(),
    );
    expect(figures.unseen).toBe(0);
  });
});
