import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listPublicMeetings, seePublicMeeting } from '../../../src/app/public/see-public.ts';
import { readPublicFile } from '../../../src/app/public/read-public-file.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import type { Round } from '../../../src/core/workshops/round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { markedProtocol, marker } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundUnderWay,
} from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T19:05:00.000Z'));
});

const now = at('2026-11-19T16:30:00.000Z');
const given = (round: Round) => town.tx((tx) => tx.rounds.save(round));
const list = () => listPublicMeetings(app.deps)(town.scope, now);
const see = (roundId: string = ids.round) =>
  seePublicMeeting(app.deps)(town.scope, town.municipality, roundId, now);
const closedDoors = {
  kind: 'closed',
  basis: 'offl. § 23',
  decision: 'Vedtak om forhandlinger med Grunneier AS',
} as const;
/** Whose every text is a secret that can be searched for. */
const secret: Partial<Round> = {
  openness: closedDoors,
  title: 'HEMMELIG tittel',
  purpose: 'HEMMELIG formål',
  noticeText: 'HEMMELIG kunngjøring',
  shortNoticeReason: 'HEMMELIG hast',
  summary: 'HEMMELIG oppsummering',
  agenda: [
    { id: uuid(901), title: 'HEMMELIG punkt', minutes: 5, kind: 'item', lead: 'HEMMELIG leder' },
  ],
  questions: [{ id: uuid(902), text: 'HEMMELIG spørsmål' }],
};

describe('what the public sees of meetings', () => {
  it('is nothing of a draft', async () => {
    await given(aRound({ title: 'Utkast' }));
    expect(await list()).toEqual([]);
    expect(await see()).toBeNull();
  });

  it('is the notice, the clocked agenda and the questions of an open one', async () => {
    await given(aPublishedRound());
    expect(await see()).toMatchObject({
      title: 'Verksted 1: ambisjoner for perioden',
      body: 'Kommunestyret',
      meetingNumber: '09/2026',
      openness: { kind: 'open' },
      noticeText: 'Kommunestyret møtes til politisk verksted.',
      publishedAt: '2026-11-05T08:00:00.000Z',
      agenda: [{ startsAt: '2026-11-19T16:00:00.000Z', title: 'Innledning' }],
      questions: ['Hva skal vi gå for, og hvorfor?'],
      protocol: null,
    });
  });

  it('never has the administration’s summary before the minutes, nor a poll', async () => {
    await given(aRoundUnderWay({ summary: 'Administrasjonens kladd' }));
    expect(JSON.stringify([await see(), await list()])).not.toContain('kladd');
  });

  it('is nobody’s but the municipality’s own', async () => {
    const other = await aTown(app);
    await other.tx((tx) => tx.rounds.save(aPublishedRound({ id: uuid(540) })));
    expect(await list()).toEqual([]);
    expect(await see(uuid(540))).toBeNull();
    expect(await see(uuid(541))).toBeNull();
  });

  it('has those under way and coming first, next first, then past ones, newest first', async () => {
    const one = (number: number, round: (given: Partial<Round>) => Round, startsAt: string) =>
      given(
        round({
          id: uuid(550 + number),
          ordinal: number,
          meetingNumber: `0${number}/2026`,
          startsAt: at(startsAt),
        }),
      );
    await one(1, aPublishedRound, '2026-12-03T16:00:00.000Z');
    await one(2, aPublishedRound, '2026-11-26T16:00:00.000Z');
    await one(3, aRoundUnderWay, '2026-11-19T16:00:00.000Z');
    await one(4, aClosedRound, '2026-10-01T16:00:00.000Z');
    await one(5, aPublishedRound, '2026-11-12T16:00:00.000Z');
    expect((await list()).map((line) => line.meetingNumber)).toEqual([
      '03/2026',
      '02/2026',
      '01/2026',
      '05/2026',
      '04/2026',
    ]);
  });
});

describe('what the public sees of a meeting behind closed doors', () => {
  it.each([aPublishedRound, aRoundUnderWay, aClosedRound])(
    'is that it is held, where, when and with which basis',
    async (round) => {
      await given(round(secret));
      const seen = await see();
      expect(seen).toMatchObject({
        title: '',
        meetingNumber: '09/2026',
        place: 'Kommunestyresalen',
        openness: { kind: 'closed', basis: 'offl. § 23' },
        agenda: [],
        questions: [],
        protocol: null,
      });
      const told = JSON.stringify([seen, await list()]);
      expect(told).not.toContain('HEMMELIG');
      expect(told).not.toContain('Grunneier');
    },
  );

  it('is the public variant of its protocol once it is archived, and no file of the whole', async () => {
    await given(aClosedRound(secret));
    await town.tx((tx) =>
      tx.protocols.save({
        id: uuid(560),
        roundId: ids.round,
        version: 1,
        content: markedProtocol(),
        assembledAt: now,
      }),
    );
    await archiveRound(app.deps)(town.scope, ids.round);
    const record = await town.tx((tx) => tx.records.ofRound(ids.round));
    expect(record).toMatchObject({ library: 'restricted', state: { status: 'archived' } });
    for (const file of record?.files ?? [])
      expect(await readPublicFile(app.deps)(town.scope, ids.round, file.id)).toBeNull();
    const seen = await see();
    expect(seen).toMatchObject({
      ...{ title: '', agenda: [], questions: [] },
      protocol: {
        content: { openness: { kind: 'closed', basis: 'offl. § 23', decidedInCase: '41/26' } },
      },
    });
    const told = [JSON.stringify([seen, await list()])];
    for (const { id } of seen?.protocol?.files ?? []) {
      const file = await readPublicFile(app.deps)(town.scope, ids.round, id);
      told.push(`${file?.name} ${new TextDecoder().decode(file?.bytes)}`);
    }
    expect(told).toHaveLength(3);
    for (const text of told) {
      expect(text).not.toContain('HEMMELIG');
      expect(text).not.toContain(marker);
    }
  });
});

describe('the public protocol', () => {
  beforeEach(async () => {
    await given(aClosedRound());
    await town.tx((tx) =>
      tx.protocols.save({
        id: uuid(561),
        roundId: ids.round,
        version: 1,
        content: aProtocol(),
        assembledAt: now,
      }),
    );
  });

  it('is not there before the archive has it', async () => {
    expect(await see()).toMatchObject({ protocol: null });
  });

  it('is there with its files, byte for byte, once it is archived', async () => {
    await archiveRound(app.deps)(town.scope, ids.round);
    const seen = await see();
    expect(seen).toMatchObject({
      protocol: { content: aProtocol(), archivedAt: '2026-11-19T19:05:00.000Z' },
    });
    const [file] = seen?.protocol?.files ?? [];
    const read = await readPublicFile(app.deps)(town.scope, ids.round, file?.id ?? '');
    expect(read).toMatchObject({
      name: '2026-11-19_KS_09-2026_Moetebok_v1.pdf',
      mediaType: 'application/pdf',
    });
    expect(app.deps.documents.sha256(read?.bytes ?? new Uint8Array())).toBe(file?.sha256);
  });

  it('hides a number that is screened in words alone, and leaves moments whole', async () => {
    const place = { start: 4, end: 6 };
    const law = { code: 'offl-13', restriction: 'Unntatt', basis: 'offl. § 13' };
    await given(aClosedRound({ title: 'Nr. 00', version: 2 }));
    await town.tx((tx) =>
      tx.protocols.save({
        ...{ id: uuid(563), roundId: ids.round, version: 2, assembledAt: now },
        content: aProtocol({
          ...{ schema: 'radslag.protocol.v4', title: 'Nr. 00' },
          screening: [{ ...law, id: uuid(564), passage: 'title:0', words: '00', place }],
        }),
      }),
    );
    expect(await see()).toMatchObject({
      title: expect.stringMatching(/^Nr\. \[skjermet/) as unknown,
      agenda: [{ startsAt: '2026-11-19T16:00:00.000Z' }],
    });
  });

  it('gives out no file by the address of another meeting or municipality', async () => {
    await archiveRound(app.deps)(town.scope, ids.round);
    const fileId = (await see())?.protocol?.files[0]?.id ?? '';
    const other = await aTown(app);
    await given(aClosedRound({ id: uuid(562), ordinal: 2, meetingNumber: '10/2026' }));
    expect(await readPublicFile(app.deps)(town.scope, uuid(562), fileId)).toBeNull();
    expect(await readPublicFile(app.deps)(other.scope, ids.round, fileId)).toBeNull();
    expect(await readPublicFile(app.deps)(town.scope, ids.round, uuid(999))).toBeNull();
  });
});
