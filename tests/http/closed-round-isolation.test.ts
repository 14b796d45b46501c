import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Openness } from '../../src/core/openness/openness.ts';
import { calendarAddress } from '../../src/contracts/wheels.ts';
import { aPoll, aRound, fillMunicipality, idsOf, instant } from '../support/a-full-municipality.ts';
import { aContribution, aReaction } from '../support/builders/a-contribution.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';
import {
  aDirection,
  aDirectionAnswer,
  aTheme,
  aVerification,
} from '../support/builders/a-direction.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';
import { everyAddress } from './every-address.ts';

const ids = idsOf('a');
/** Stands in everything that is said, written and asked in the closed round, and nowhere else. */
const secret = 'tårnfalk';
const closed: Openness = { kind: 'closed', basis: 'offl. § 13', decision: `Sak om ${secret}` };
const closedPoll = ids.objectId(985);
const madeAt = instant('2026-11-23T09:00:00.000Z');

/** Who has no part in the closed round: of another body, or of the administration without preparing or archiving it. */
const outsiders = {
  observer: ['observer'],
  planner: ['planner'],
  administrator: ['administrator'],
  directorStaff: ['director-staff'],
  otherBody: ['politician'],
} as const;
type Outsider = keyof typeof outsiders;
const outside = Object.keys(outsiders) as readonly Outsider[];
const insiders = { chair: ids.objectId(0), facilitator: ids.objectId(3), clerk: ids.objectId(950) };
const objectIdOf = (who: Outsider): string => ids.objectId(900 + outside.indexOf(who));

async function fillClosed(tx: Transaction): Promise<void> {
  await fillMunicipality(tx, ids);
  const person = { language: 'nb' as const };
  for (const who of outside)
    await tx.people.savePerson({
      ...{ ...person, id: objectIdOf(who), entraObjectId: objectIdOf(who), name: who },
      roles: outsiders[who],
    });
  await tx.people.savePerson({
    ...{ ...person, id: insiders.clerk, entraObjectId: insiders.clerk, name: 'clerk' },
    roles: ['clerk'],
  });
  const other = ids.objectId(960);
  await tx.people.saveBody({
    ...{ id: other, name: 'Utvalg for plan', abbreviation: 'UP', noticeDays: 7, language: 'nb' },
    entraGroupId: null,
  });
  await tx.people.saveMembership({
    ...{ bodyId: other, termId: ids.term, partyId: ids.party, personId: objectIdOf('otherBody') },
    ...{ function: 'chair', order: null },
  });
  const words = { purpose: secret, noticeText: secret, summary: secret, shortNoticeReason: secret };
  await tx.rounds.save(
    aRound(ids, {
      ...{
        ...words,
        title: `Om ${secret}`,
        openness: closed,
        version: 2,
        meetingNumber: '09/2026',
      },
      agenda: [{ id: ids.objectId(980), title: secret, minutes: 15, kind: 'item', lead: secret }],
      questions: [{ id: ids.objectId(981), text: `Hvor skal ${secret} bo?` }],
      state: {
        ...{ status: 'closed', publishedAt: instant('2026-11-10T08:00:00.000Z') },
        startedAt: instant('2026-11-19T16:00:00.000Z'),
        closedAt: instant('2026-11-19T19:00:00.000Z'),
      },
    }),
  );
  await tx.themes.put(ids.theme, [ids.contribution]);
  await tx.protocols.save({
    ...{ id: ids.objectId(990), roundId: ids.round, version: 2, assembledAt: madeAt },
    content: aProtocol({ title: secret, purpose: secret, summary: secret, openness: closed }),
  });
  const draft = await tx.protocolDrafts.byId(ids.protocolDraft);
  if (draft) {
    const content = aProtocol({ title: secret, summary: secret, openness: closed });
    await tx.protocolDrafts.save({ ...draft, content });
  }
  await tx.polls.save(
    aPoll(ids, {
      ...{ title: secret, purpose: secret, outcomeNote: secret, version: 2 },
      questions: [
        {
          ...{ id: ids.question, kind: 'single-choice', text: secret, reason: 'off' },
          options: [
            { id: ids.north, label: secret, meaning: secret },
            { id: ids.south, label: 'Ikke', meaning: '' },
          ],
        },
      ],
    }),
  );
  await tx.polls.save(
    aPoll(ids, {
      ...{ id: closedPoll, roundId: null, openness: closed, title: secret, purpose: secret },
      questions: [
        {
          ...{ id: ids.objectId(986), kind: 'single-choice', text: secret, reason: 'off' },
          options: [
            { id: ids.objectId(987), label: secret, meaning: '' },
            { id: ids.objectId(988), label: 'Ikke', meaning: '' },
          ],
        },
      ],
    }),
  );
  await tx.contributions.save(
    aContribution(ids, { text: `Vern ${secret}`, questionId: ids.objectId(981), version: 2 }),
  );
  await tx.knowledge.addReaction(
    aReaction(ids, { id: ids.objectId(973), words: secret, clientKey: ids.objectId(974) }),
  );
  await tx.themes.save(aTheme(ids, { title: secret, version: 2 }));
  await tx.directions.save(
    aDirection(ids, {
      state: { status: 'draft' },
      versions: [
        ...aDirection(ids).versions,
        { version: 2, text: secret, changed: secret, madeById: ids.facilitator, madeAt },
      ],
      version: 2,
    }),
  );
  await tx.verifications.save(aVerification(ids, { roundId: ids.round }));
  await tx.verifications.saveAnswer(aDirectionAnswer(ids, { missing: secret, revision: 2 }));
  await tx.corrections.add({
    ...{ roundId: ids.round, number: 2, kind: 'changed', reason: secret, changes: [] },
    ...{ publishedAt: madeAt, publishedBy: ids.facilitator },
  });
  const paper = {
    ...{ roundId: ids.round, agendaItemId: null, sentToCouncilOn: null },
    opennessDecision: { answers: closedAnswers, decidedBy: ids.facilitator, decidedAt: madeAt },
    ...{ version: 1, removedAt: null },
  };
  await tx.papers.save({
    ...{ ...paper, id: ids.objectId(970), ordinal: 2, title: secret },
    openness: { kind: 'open' },
    content: { kind: 'note', words: secret },
  });
  await tx.papers.save({
    ...{ ...paper, id: ids.objectId(971), ordinal: 3, title: secret },
    openness: closed,
    content: { kind: 'note', words: secret },
  });
  await tx.texts.saveDirectionLink({
    ...{ textId: ids.draftText, paragraphId: ids.paragraph, directionId: ids.direction },
    ...{ why: `Som bedt om ${secret}`, version: 2 },
    verdict: { outcome: 'followed', by: ids.facilitator, at: madeAt },
  });
}

/** Where members and deputies of the body, and those who prepare and archive, read of it: if the secret is not there, nothing is proved by its absence. */
const pagesOfAll = [
  ...['/api/home', '/api/plans/:planId', '/api/wheels', '/api/polls', '/api/polls/:pollId'],
  ...['/api/processes/:processId', '/api/processes/:processId/knowledge'],
  ...['/api/processes/:processId/text', '/api/processes/:processId/adoption'],
  ...['/api/rounds', '/api/rounds/:roundId', '/api/rounds/:roundId/screen'],
  ...['/api/rounds/:roundId/notes', '/api/rounds/:roundId/seating'],
  ...['/api/contributions/:contributionId/thread', '/api/directions/:directionId/inputs'],
  ...['/api/directions/:directionId', '/api/goals/:goalId/inputs'],
];
const pagesOfStaff = [
  ...['/api/phases/:phaseId/synthesis', '/api/processes/:processId/directions'],
  ...['/api/texts/:textId/paragraphs/:paragraphId/inputs', '/api/rounds/:roundId/live'],
  ...['/api/rounds/:roundId/dates', '/api/polls/:pollId/card'],
];

const ofApi = everyAddress(ids, secret);
/** The closed poll outside the round has the same routes, at its own id. */
const routes = [
  ...ofApi,
  ...ofApi
    .filter(({ path }) => path.includes(':pollId'))
    .map((route) => ({ ...route, address: route.address.replace(ids.poll, closedPoll) })),
];

describe('what was said in a closed round', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      fill: (tx, letter) => (letter === 'a' ? fillClosed(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-25T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const reads = routes.filter(({ method }) => method === 'GET');
  const tokenFor = (objectId: string) => server.tokenOf('chair', 'a', { objectId });
  /** Where something fails, or tells what is secret. */
  async function leaksTo(token: string, among = routes): Promise<readonly string[]> {
    const leaks: string[] = [];
    for (const { method, path, address } of among) {
      const body = method === 'GET' ? {} : { body: { version: 1 } };
      const { status, text } = await server.ask(method, address, { token, ...body });
      if (status === 500 || text.includes(secret))
        leaks.push(`${String(status)} ${method} ${path}: ${text.slice(0, 2000)}`);
    }
    return leaks;
  }
  async function calendarOf(token: string): Promise<string> {
    const made = await server.ask('POST', '/api/calendar-subscriptions', {
      ...{ token, body: { bodyId: null } },
    });
    const { address } = calendarAddress.parse(made.json());
    return (await server.ask('GET', address)).text;
  }

  it('is read by whoever may, on every page that has it', async () => {
    const pages = new Map<string, readonly string[]>();
    for (const [who, objectId] of Object.entries(insiders)) {
      const told = await leaksTo(await tokenFor(objectId), reads);
      expect(told.filter((leak) => leak.startsWith('500'))).toEqual([]);
      pages.set(
        who,
        reads
          .map(({ path }) => path)
          .filter((path) => told.some((leak) => leak.includes(` ${path}: `))),
      );
    }
    for (const found of pages.values()) expect(found).toEqual(expect.arrayContaining(pagesOfAll));
    expect(pages.get('facilitator')).toEqual(expect.arrayContaining(pagesOfStaff));
    expect(pages.get('clerk')).toContain('/api/archive/:recordId');
    expect(pages.get('clerk')).toContain('/api/protocol-drafts/:draftId');
    expect(pages.get('chair')).toContain('/api/protocol-drafts/:draftId');
  });

  it.each(outside)('is in no answer to somebody outside: %s', async (who) => {
    const token = await tokenFor(objectIdOf(who));
    expect(await leaksTo(token)).toEqual([]);
    expect(await calendarOf(token)).not.toContain(secret);
  });

  it('is in no answer to the neighbour’s facilitator, and without a token nobody gets past the door', async () => {
    expect(await leaksTo(await server.tokenOf('facilitator', 'b'))).toEqual([]);
    for (const { method, path, address } of routes) {
      const body = method === 'GET' ? {} : { body: { version: 1 } };
      expect((await server.ask(method, address, body)).status, path).toBe(401);
    }
  });

  it('is on no public page and in no public calendar', async () => {
    for (const page of [
      '',
      `/moter/${ids.round}`,
      `/moter/${ids.round}/filer/${ids.file}`,
      `/horinger/${ids.hearing}`,
      `/kalender/${ids.body}.ics`,
    ]) {
      const { status, text } = await server.ask('GET', `/offentlig/proveby${page}`);
      expect(status, page).toBe(page.includes('filer') ? 404 : 200);
      expect(text, page).not.toContain(secret);
    }
  });
});
