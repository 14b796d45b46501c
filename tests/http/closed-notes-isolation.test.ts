import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { aRound, fillMunicipality, idsOf, instant } from '../support/a-full-municipality.ts';
import { aContribution, aKnowledgeItem, aReaction } from '../support/builders/a-contribution.ts';
import {
  aDirection,
  aDirectionAnswer,
  aTheme,
  aVerification,
} from '../support/builders/a-direction.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';
import { everyAddress } from './every-address.ts';

const ids = idsOf('a');
/** Stands in every shared note of the process, and nowhere else. */
const secret = 'tårnfalk';
const basis = 'kommuneloven § 11-5 andre ledd bokstav b';
const madeAt = instant('2026-11-23T09:00:00.000Z');

/** Who has no part in the closed notes: of another body, or who neither works with notes nor archives them. */
const outsiders = {
  observer: ['observer'],
  administrator: ['administrator'],
  otherBody: ['politician'],
} as const;
type Outsider = keyof typeof outsiders;
const outside = Object.keys(outsiders) as readonly Outsider[];
const objectIdOf = (who: Outsider): string => ids.objectId(900 + outside.indexOf(who));
const insiders = { chair: ids.objectId(0), facilitator: ids.objectId(3), clerk: ids.objectId(950) };

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
  await tx.rounds.save(
    aRound(ids, {
      ...{ version: 2, meetingNumber: '09/2026' },
      agenda: [{ id: ids.objectId(980), title: 'Drøfting', minutes: 15, kind: 'item', lead: '' }],
      questions: [{ id: ids.objectId(981), text: 'Hvor skal vi bygge?' }],
      state: {
        ...{ status: 'closed', publishedAt: instant('2026-11-10T08:00:00.000Z') },
        startedAt: instant('2026-11-19T16:00:00.000Z'),
        closedAt: instant('2026-11-19T19:00:00.000Z'),
      },
    }),
  );
  await tx.contributions.save(aContribution(ids, { questionId: ids.objectId(981), version: 2 }));
  await tx.openness.saveNotes({
    ...{ processId: ids.process, bodyId: ids.body, version: 2 },
    openness: { kind: 'closed', basis, decision: 'Kommunestyret, sak 41/26' },
    opennessDecision: { answers: closedAnswers, decidedBy: ids.facilitator, decidedAt: madeAt },
  });
  await tx.knowledge.saveItem(aKnowledgeItem(ids, { title: secret, body: secret, version: 2 }));
  await tx.knowledge.addReaction(
    aReaction(ids, {
      ...{ id: ids.objectId(973), words: secret, clientKey: ids.objectId(974), from: null },
    }),
  );
  await tx.cities.add({
    ...{ processId: ids.process, version: 2, byId: ids.facilitator, place: secret },
    ...{ at: madeAt, vision: secret, actors: [], relations: [], moves: [], triggers: [] },
    isExample: false,
  });
  await tx.programmes.add({
    ...{ processId: ids.process, version: 2, theme: secret, gatherings: [], cohort: [] },
    questions: [
      {
        id: ids.objectId(975),
        level: 'national',
        text: secret,
        phaseId: null,
        background: secret,
        state: 'open',
        answer: '',
      },
    ],
    ...{ byId: ids.facilitator, at: madeAt },
  });
  await tx.programmes.addLearningPoint({
    ...{ id: ids.objectId(976), phaseId: ids.phase, text: secret, namedPersonId: null },
    ...{ clientKey: ids.objectId(976), madeAt, home: null, version: 1, withdrawnAt: null },
  });
  await tx.contributions.add(
    aContribution(ids, {
      ...{ id: ids.objectId(977), roundId: null, tableNumber: null, source: 'person' },
      ...{ text: secret, clientKey: ids.objectId(978) },
    }),
  );
  await tx.themes.save(aTheme(ids, { title: secret, version: 2 }));
  await tx.directions.save(
    aDirection(ids, {
      versions: [
        ...aDirection(ids).versions,
        { version: 2, text: secret, changed: secret, madeById: ids.facilitator, madeAt },
      ],
      version: 2,
    }),
  );
  await tx.verifications.save(
    aVerification(ids, {
      id: ids.objectId(979),
      asks: [{ directionId: ids.direction, version: 2 }],
    }),
  );
  await tx.verifications.saveAnswer(
    aDirectionAnswer(ids, { verificationId: ids.objectId(979), missing: secret }),
  );
  await tx.texts.saveDirectionLink({
    ...{ textId: ids.draftText, paragraphId: ids.paragraph, directionId: ids.direction },
    ...{ why: `Som bedt om ${secret}`, version: 2 },
    verdict: { outcome: 'followed', by: ids.facilitator, at: madeAt },
  });
}

/** Where who reads the notes reads them: if the secret is not there, nothing is proved by its absence. */
const pagesOfAll = [
  ...['/api/processes/:processId/knowledge', '/api/processes/:processId/city'],
  ...['/api/processes/:processId/programme', '/api/processes/:processId/programme/questions'],
  ...['/api/processes/:processId/directions', '/api/directions/:directionId'],
  ...['/api/contributions/:contributionId/thread', '/api/directions/:directionId/inputs'],
];
const routes = everyAddress(ids, secret);

describe('the closed notes of a process', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      fill: (tx, letter) => (letter === 'a' ? fillClosed(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-25T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const tokenFor = (objectId: string) => server.tokenOf('chair', 'a', { objectId });
  async function toldTo(token: string, among = routes): Promise<readonly string[]> {
    const told: string[] = [];
    for (const { method, path, address } of among) {
      const body = method === 'GET' ? {} : { body: { version: 1 } };
      const { status, text } = await server.ask(method, address, { token, ...body });
      if (status === 500 || text.includes(secret))
        told.push(`${String(status)} ${method} ${path}: ${text.slice(0, 2000)}`);
    }
    return told;
  }

  it.each(Object.entries(insiders))(
    'are read by members of the body and by those who work with or archive them: %s',
    async (_, objectId) => {
      const reads = routes.filter(({ method }) => method === 'GET');
      const told = await toldTo(await tokenFor(objectId), reads);
      expect(told.filter((line) => line.startsWith('500'))).toEqual([]);
      const pages = reads
        .map(({ path }) => path)
        .filter((path) => told.some((line) => line.includes(` ${path}: `)));
      expect(pages).toEqual(expect.arrayContaining(pagesOfAll));
    },
  );

  it.each(outside)('are in no answer to somebody outside: %s', async (who) => {
    expect(await toldTo(await tokenFor(objectIdOf(who)))).toEqual([]);
  });

  it('are on no public page', async () => {
    for (const page of ['', `/moter/${ids.round}`, `/horinger/${ids.hearing}`]) {
      const { status, text } = await server.ask('GET', `/offentlig/proveby${page}`);
      expect(status, page).toBe(200);
      expect(text, page).not.toContain(secret);
    }
  });

  it('say to somebody outside that they are closed, by which basis and to whom, and not that there is nothing', async () => {
    const token = await tokenFor(objectIdOf('otherBody'));
    for (const place of ['knowledge', 'city', 'programme', 'directions']) {
      const answer = await server.ask('GET', `/api/processes/${ids.process}/${place}`, { token });
      expect(answer.status, place).toBe(403);
      expect(answer.json(), place).toMatchObject({ code: 'notes-closed' });
      expect(answer.text, place).toContain(basis);
    }
    const standing = await server.ask('GET', `/api/processes/${ids.process}/notes-openness`, {
      token,
    });
    expect(standing.json()).toMatchObject({
      ...{ openness: { kind: 'closed', basis }, mayRead: false, mayDecide: false },
      body: { id: ids.body },
    });
  });

  it('take nothing from somebody outside, and leave what was said in an open round to everybody', async () => {
    const token = await tokenFor(objectIdOf('otherBody'));
    const reacted = await server.ask('POST', `/api/knowledge/${ids.knowledgeItem}/reactions`, {
      ...{ token, body: { kind: 'curious', words: 'Hvem?', isNamed: false } },
    });
    expect(reacted.status).toBeGreaterThanOrEqual(400);
    const thread = await server.ask('GET', `/api/contributions/${ids.contribution}/thread`, {
      token,
    });
    expect(thread.status).toBe(200);
    expect(thread.text).toContain('Vern om matjorda');
  });
});
