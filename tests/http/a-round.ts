import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { pollDraft } from '../../src/contracts/polls.ts';
import { created, roundPage } from '../../src/contracts/rounds.ts';
import type { roundDraft } from '../../src/contracts/rounds.ts';
import { instant } from '../support/a-full-municipality.ts';
import { openAnswers } from '../support/builders/an-openness.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';

const uuid = (number: number): string => `0190a000-0000-7000-8000-0000000${String(number)}`;

export const questionId = uuid(30_001);
export const north = uuid(30_002);
export const south = uuid(30_003);

type Town = 'a' | 'b';

export function aRoundDraft(
  overrides: Partial<z.input<typeof roundDraft>> = {},
  of: Town = 'a',
): z.input<typeof roundDraft> {
  return {
    bodyId: townIds(of).body,
    title: 'Verksted 1: Hvor skal det vokse?',
    purpose: 'Politiske ambisjoner for perioden',
    date: '2026-11-19',
    time: '17:00',
    durationMinutes: 180,
    place: 'Kommunestyresalen',
    openness: openAnswers,
    noticeText: 'Velkommen til verksted.',
    shortNoticeReason: '',
    agenda: [
      { id: uuid(20_001), title: 'Innledning', minutes: 30, kind: 'item', lead: 'Ordfører' },
      { id: uuid(20_002), title: 'Kaffe', minutes: 15, kind: 'break', lead: '' },
    ],
    questions: [{ id: uuid(20_003), text: 'Hva skal kommunen gå for?' }],
    ...overrides,
  };
}

export function aPollDraft(
  overrides: Partial<z.input<typeof pollDraft>> = {},
): z.input<typeof pollDraft> {
  return {
    title: 'Hvor skal det vokse?',
    purpose: 'Svarene brukes når planforslaget skrives.',
    resultsWhen: 'after-own-answer',
    openness: openAnswers,
    closesAt: '2026-11-26T22:59:00.000Z',
    questions: [
      {
        kind: 'single-choice',
        id: questionId,
        text: 'Hvor?',
        options: [
          { id: north, label: 'Nord', meaning: '' },
          { id: south, label: 'Sør', meaning: '' },
        ],
      },
    ],
    ...overrides,
  };
}

export const choosing = (optionId: string) => ({
  choices: { [questionId]: { kind: 'single-choice', optionId } },
});

/** A draft round, made by the facilitator. */
export async function draftRound(
  server: TestServer,
  overrides: Partial<z.input<typeof roundDraft>> = {},
  of: Town = 'a',
): Promise<string> {
  const answer = await server.ask('POST', `/api/phases/${townIds(of).phase}/rounds`, {
    ...{ as: 'facilitator', of, body: aRoundDraft(overrides, of) },
  });
  return created.parse(answer.json()).id;
}

export async function versionOf(server: TestServer, roundId: string, of: Town = 'a') {
  const answer = await server.ask('GET', `/api/rounds/${roundId}`, { as: 'facilitator', of });
  return roundPage.parse(answer.json()).round.version;
}

export async function takeStep(
  server: TestServer,
  roundId: string,
  step: 'publish' | 'start' | 'close',
  of: Town = 'a',
): Promise<void> {
  const body = { version: await versionOf(server, roundId, of) };
  const asking = { as: 'facilitator', of, body } as const;
  const answer = await server.ask('POST', `/api/rounds/${roundId}/${step}`, asking);
  if (answer.status !== 204) throw new Error(`${step}: ${answer.text}`);
}

export async function publishedRound(
  server: TestServer,
  overrides: Partial<z.input<typeof roundDraft>> = {},
  of: Town = 'a',
): Promise<string> {
  const roundId = await draftRound(server, overrides, of);
  await takeStep(server, roundId, 'publish', of);
  return roundId;
}

/** Holds a published round on its day and closes it: everybody is there but the member, for whom the deputy has come. */
export async function holdRound(server: TestServer, roundId: string): Promise<void> {
  server.at('2026-11-19T16:00:00.000Z');
  await takeStep(server, roundId, 'start');
  await server.ask('PUT', `/api/rounds/${roundId}/attendance`, {
    as: 'facilitator',
    body: {
      version: 0,
      attendance: [
        { personId: personId('a', 'chair'), status: 'present', deputyForId: null },
        { personId: personId('a', 'member'), status: 'absent', deputyForId: null },
        {
          personId: personId('a', 'deputy'),
          status: 'deputy',
          deputyForId: personId('a', 'member'),
        },
      ],
    },
  });
  await server.ask('PUT', `/api/rounds/${roundId}/summary`, {
    as: 'facilitator',
    body: { summary: 'Flertallet vil vokse i nord.', version: await versionOf(server, roundId) },
  });
  server.at('2026-11-19T19:00:00.000Z');
  await takeStep(server, roundId, 'close');
}

/** What the archive's job leaves behind; the job itself is not part of these tests. */
export async function archiveRound(
  server: TestServer,
  roundId: string,
  wishes: { readonly library?: 'open' | 'restricted'; readonly isDone?: boolean } = {},
): Promise<{ readonly recordId: string; readonly fileId: string; readonly bytes: Buffer }> {
  const bytes = Buffer.from(`%PDF-1.7 protokoll for ${roundId}`);
  const [recordId, fileId] = [server.deps.ids.next(), server.deps.ids.next()];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const at = instant('2026-11-20T08:00:00.000Z');
  await server.deps.unitOfWork.run(server.a, async (tx) => {
    const protocol = await tx.protocols.ofRound(roundId);
    if (!protocol) throw new Error('the round has no protocol');
    await tx.records.create(
      {
        ...{ id: recordId, sourceId: protocol.id, title: 'Protokoll', attempts: 1 },
        subject: { kind: 'protocol', roundId },
        ...{ library: wishes.library ?? 'open', createdAt: at },
        state:
          wishes.isDone === false
            ? { status: 'waiting', reason: 'queued', retryAt: null }
            : { status: 'archived', archivedAt: at, checkedAt: at },
        files: [
          {
            ...{
              id: fileId,
              recordId,
              name: `2026-11-19_KS_${fileId.slice(0, 8)}_Moetebok_v1.pdf`,
            },
            ...{ mediaType: 'application/pdf', pronomFormat: 'fmt/480', sha256 },
            ...{ size: bytes.length, itemId: 'hidden-item', eTag: 'hidden-etag', webUrl: null },
            ...{ uploadedAt: at, columnsSetAt: at, readBackSha256: sha256, checkedAt: at },
            retentionLabel: null,
            path: null,
            cTag: null,
            columns: null,
            isLocked: false,
          },
        ],
      },
      new Map([[fileId, new Uint8Array(bytes)]]),
    );
  });
  return { recordId, fileId, bytes };
}
