import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import { difference, together } from '../../src/core/polls/tally.ts';
import type { Visibility } from '../../src/core/polls/visibility.ts';
import { aPoll, fillMunicipality, idsOf, instant } from '../support/a-full-municipality.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';
import { everyAddress } from './every-address.ts';

const ids = idsOf('a');
const openedAt = instant('2026-11-20T09:00:00.000Z');
const closesAt = instant('2026-11-24T09:00:00.000Z');

/** Five of the council's party, one each of two others. The numbers are points that nobody else gives and that no sum is. */
const voices = Array.from({ length: 7 }, (_, index) => ({
  personId: ids.objectId(700 + index),
  partyId: index < 5 ? ids.party : ids.objectId(720 + index),
  points: [509, 521, 541, 557, 569, 577, 587][index] ?? 0,
}));
type Voice = (typeof voices)[number];
const sumOf = (of: readonly Voice[]): number => of.reduce((sum, { points }) => sum + points, 0);
/** Is the figure in it, by itself: in JSON, or in a cell of a file? */
const holds = (text: string, figure: number): boolean =>
  new RegExp(`[:;,]\\s*"?${figure}(?![\\d.])`).test(text);
const all = sumOf(voices);
const lone = voices.slice(5);
const two = voices.slice(0, 2);

/** One poll of each way to be closed, and what would be a leak: of nobody, or of an open poll of anything at all. */
const polls = {
  named: { id: ids.objectId(740), visibility: 'named', of: voices, isOpen: false },
  byParty: { id: ids.objectId(741), visibility: 'by-party', of: voices, isOpen: false },
  sums: { id: ids.objectId(742), visibility: 'sums', of: voices, isOpen: false },
  open: { id: ids.objectId(743), visibility: 'named', of: voices, isOpen: true },
  few: { id: ids.objectId(744), visibility: 'by-party', of: two, isOpen: false },
} as const satisfies Record<
  string,
  {
    readonly id: string;
    readonly visibility: Visibility;
    readonly of: readonly Voice[];
    readonly isOpen: boolean;
  }
>;
type Name = keyof typeof polls;
const questionOf = (name: Name) => ids.objectId(750 + 10 * Object.keys(polls).indexOf(name));
const optionOf = (name: Name) => ids.objectId(751 + 10 * Object.keys(polls).indexOf(name));
const otherOf = (name: Name) => ids.objectId(752 + 10 * Object.keys(polls).indexOf(name));

const outsiders = {
  observer: ['observer'],
  planner: ['planner'],
  administrator: ['administrator'],
  directorStaff: ['director-staff'],
  clerk: ['clerk'],
  otherBody: ['politician'],
} as const;
type Outsider = keyof typeof outsiders;
const outside = Object.keys(outsiders) as readonly Outsider[];
const objectIdOf = (who: Outsider): string => ids.objectId(900 + outside.indexOf(who));

async function fillPolls(tx: Transaction): Promise<void> {
  await fillMunicipality(tx, ids);
  for (const who of outside)
    await tx.people.savePerson({
      ...{ id: objectIdOf(who), entraObjectId: objectIdOf(who), name: who, language: 'nb' },
      roles: outsiders[who],
    });
  for (const { personId, partyId } of voices) {
    if (partyId !== ids.party) await tx.people.saveParty({ id: partyId, label: partyId });
    await tx.people.savePerson({
      ...{ id: personId, entraObjectId: personId, name: personId, language: 'nb' },
      roles: ['politician'],
    });
    await tx.people.saveMembership({
      ...{ bodyId: ids.body, termId: ids.term, partyId, personId, function: 'member', order: null },
    });
  }
  for (const name of Object.keys(polls) as readonly Name[]) await ask(tx, name);
}

/** Opened, answered, and closed where it is. */
async function ask(tx: Transaction, name: Name): Promise<void> {
  const { id, visibility, of, isOpen } = polls[name];
  const label = `Alternativ ${name}`;
  const poll: Poll = aPoll(ids, {
    ...{ id, visibility, roundId: null, resultsWhen: 'at-close', closesAt, title: name },
    audience: wholeBody(ids.body),
    questions: [
      {
        ...{ id: questionOf(name), kind: 'priority-points', text: 'Hva?', reason: 'off' },
        ...{ budget: 1000, maxPerOption: 1000 },
        options: [
          { id: optionOf(name), label, meaning: '' },
          { id: otherOf(name), label: 'Ikke', meaning: '' },
        ],
      },
    ],
    state: { status: 'open', openedAt, closesAt },
  });
  await tx.polls.save(poll);
  const answers = of.map(({ personId, points }) => ({
    ...{ pollId: id, personId, answeredAt: openedAt, revision: 1 },
    choices: {
      [questionOf(name)]: { kind: 'priority-points', points: { [optionOf(name)]: points } },
    } as const,
  }));
  const change = together(answers.map(({ choices }) => difference(undefined, choices)));
  await tx.polls.saveAnswers(id, answers, change);
  if (!isOpen)
    await tx.polls.save({
      ...poll,
      state: { status: 'closed', openedAt, closesAt, closedAt: closesAt },
    });
}

const ofApi = everyAddress(ids, 'Alternativ');
const routes = Object.values(polls).flatMap(({ id }, index) =>
  ofApi
    .filter(({ path }) => path.includes(':pollId') || index === 0)
    .map((route) => ({ ...route, address: route.address.replace(ids.poll, id), pollId: id })),
);

/** Whoever is let in only reads: what they may do changes what is shown. */
const reads = routes.filter(({ method }) => method === 'GET');

describe('what is hidden of polls', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      fill: (tx, letter) => (letter === 'a' ? fillPolls(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-23T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** Where something of the kind is told: one person's points, the sum of the lone, of the two, or anything of the poll that is open. */
  async function leaksTo(
    token: string,
    { among = routes, except }: { readonly among?: typeof routes; readonly except?: string } = {},
  ): Promise<readonly string[]> {
    const leaks: string[] = [];
    for (const { method, path, address, pollId } of among) {
      const body = method === 'GET' ? {} : { body: { version: 1 } };
      const { text } = await server.ask(method, address, { token, ...body });
      const single = voices.filter(({ personId, points }) => personId !== except && holds(text, points)); // prettier-ignore
      const isHidden =
        single.length > 0 ||
        [sumOf(lone), sumOf(two)].some((sum) => holds(text, sum)) ||
        (pollId === polls.open.id && holds(text, all));
      if (isHidden) leaks.push(`${method} ${path} ${pollId}`);
    }
    return leaks;
  }
  const tokenFor = (objectId: string) => server.tokenOf('chair', 'a', { objectId });
  const page = async (objectId: string, name: Name) =>
    (await server.ask('GET', `/api/polls/${polls[name].id}`, { token: await tokenFor(objectId) }))
      .text;
  /** The names of a closed named poll stand on its page, and nowhere else. */
  const pageOfNames = `GET /api/polls/:pollId ${polls.named.id}`;

  it('is there: names are on the page for who is asked and who makes polls, and sums for others', async () => {
    for (const who of [ids.objectId(3), voices[0]?.personId ?? ''])
      for (const { points } of voices) expect(holds(await page(who, 'named'), points)).toBe(true);
    for (const name of ['named', 'byParty', 'sums'] as const)
      expect(holds(await page(objectIdOf('planner'), name), all)).toBe(true);
  });

  it.each(outside)('is in no answer of any route to somebody who is not asked: %s', async (who) => {
    expect(await leaksTo(await tokenFor(objectIdOf(who)))).toEqual([]);
  });

  it('is in one answer to who makes polls: the page that has the names', async () => {
    expect(await leaksTo(await tokenFor(ids.objectId(3)), { among: reads })).toEqual([pageOfNames]);
  });

  it('is in one answer to who is asked, beside their own', async () => {
    const own = voices[6]?.personId ?? '';
    expect(await leaksTo(await tokenFor(own), { among: reads, except: own })).toEqual([
      pageOfNames,
    ]);
  });

  it('is in no answer to the neighbour, on no public page and in no line of the log', async () => {
    expect(await leaksTo(await server.tokenOf('facilitator', 'b'))).toEqual([]);
    for (const address of ['', `/moter/${ids.round}`, `/horinger/${ids.hearing}`]) {
      const { text } = await server.ask('GET', `/offentlig/proveby${address}`);
      expect([all, ...voices.map(({ points }) => points)].filter((figure) => holds(text, figure))).toEqual([]); // prettier-ignore
    }
    const log = JSON.stringify(server.lines);
    for (const name of Object.keys(polls) as readonly Name[])
      expect([questionOf(name), optionOf(name)].filter((id) => log.includes(id))).toEqual([]);
  });
});
