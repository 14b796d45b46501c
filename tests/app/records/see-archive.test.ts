import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { seeArchive, seeRecord } from '../../../src/app/records/see-archive.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T19:05:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound());
    await tx.protocols.save({
      id: uuid(650),
      roundId: ids.round,
      version: 1,
      content: aProtocol(),
      assembledAt: app.deps.clock.now(),
    });
  });
});
const recordId = async () => (await town.tx((tx) => tx.records.ofRound(ids.round)))?.id ?? '';

describe('seeing the archive', () => {
  it('shows the clerk each record with what is still missing, and its links of the chain', async () => {
    await archiveRound(app.deps)(town.scope, ids.round);
    expect(await seeArchive(app.deps)(town.by('clerk'))).toMatchObject({
      value: {
        records: [
          {
            status: 'archived',
            body: 'Kommunestyret',
            meetingNumber: '09/2026',
            missing: ['retention-label'],
            reason: null,
          },
        ],
      },
    });
    const seen = await seeRecord(app.deps)(town.by('clerk'), await recordId());
    expect(seen).toMatchObject({
      value: { publicAddress: `/offentlig/${town.municipality.slug}/moter/${ids.round}` },
    });
    expect(seen.refused ? [] : seen.value.chain.map((entry) => entry.type)).toEqual([
      'record-archived',
    ]);
  });

  it('says why a record waits, or what is wrong', async () => {
    app.deps.library.refuseNext('upload', {
      code: 'try-later',
      retryAfterSeconds: 60,
      throttled: true,
    });
    await archiveRound(app.deps)(town.scope, ids.round);
    const see = () => seeArchive(app.deps)(town.by('clerk'));
    expect(await see()).toMatchObject({
      value: {
        records: [
          {
            status: 'waiting',
            reason: 'archive-throttled',
            retryAt: '2026-11-19T19:06:00.000Z',
            missing: [],
          },
        ],
      },
    });
    app.deps.library.refuseNext('upload', { code: 'refused', status: 400 });
    await archiveRound(app.deps)(town.scope, ids.round);
    expect(await see()).toMatchObject({
      value: {
        records: [
          { status: 'attention', reason: 'refused-by-archive', task: 'administrator', attempts: 2 },
        ],
      },
    });
  });

  it.each(['facilitator', 'ola', 'planner', 'administrator', 'directorStaff'] as const)(
    'is not for %s',
    async (who) => {
      const notAllowed = { refused: true, refusal: { code: 'not-allowed', action: 'see-archive' } };
      expect(await seeArchive(app.deps)(town.by(who))).toEqual(notAllowed);
      expect(await seeRecord(app.deps)(town.by(who), uuid(999))).toEqual(notAllowed);
    },
  );

  it('finds no record of another municipality’s', async () => {
    await archiveRound(app.deps)(town.scope, ids.round);
    const other = await aTown(app);
    expect(await seeRecord(app.deps)(other.by('clerk'), await recordId())).toEqual({
      refused: true,
      refusal: { code: 'not-found' },
    });
    expect(await seeArchive(app.deps)(other.by('clerk'))).toEqual({
      refused: false,
      value: {
        records: [],
        drafts: [],
        untouched: { count: 0, of: 0 },
        einnsyn: [],
        stops: [],
        moves: [],
      },
    });
  });
});
