import { optionsOf, pollQuestion } from '../../src/contracts/poll-questions.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../../src/contracts/home.ts';
import { pollDelivery } from '../../src/contracts/delivery.ts';
import { pollLife } from '../../src/contracts/poll-life.ts';
import { draftPreview, pollCards, pollList, pollPage } from '../../src/contracts/polls.ts';
import { problem } from '../../src/contracts/problems.ts';
import { created } from '../../src/contracts/rounds.ts';
import {
  aPollDraft,
  choosing,
  draftRound,
  north,
  publishedRound,
  questionId,
  south,
} from './a-round.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  itemId,
  questionIdOf,
} from '../support/builders/every-question.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import type { Who } from './a-town.ts';

const sums = (values: Readonly<Record<string, number>>) => ({
  options: Object.entries(values).map(([id, value]) => ({ id, value })),
});

const asSent = (question: unknown) => pollQuestion.parse(question);

describe('polls over HTTP', () => {
  let server: TestServer;
  let roundId: string;
  beforeAll(async () => {
    server = await aServer();
    roundId = await publishedRound(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const asFacilitator = (method: string, path: string, body?: unknown) =>
    server.ask(method, path, { as: 'facilitator', ...(body === undefined ? {} : { body }) });
  const draft = async (overrides: Parameters<typeof aPollDraft>[0] = {}) => {
    const answer = await asFacilitator(
      'POST',
      `/api/rounds/${roundId}/polls`,
      aPollDraft(overrides),
    );
    return created.parse(answer.json()).id;
  };
  const openPoll = async (overrides: Parameters<typeof aPollDraft>[0] = {}) => {
    const pollId = await draft(overrides);
    const opened = await asFacilitator('POST', `/api/polls/${pollId}/open`, { version: 1 });
    expect([opened.status, opened.text]).toEqual([204, '']);
    return pollId;
  };
  const answer = (pollId: string, as: Who, body: unknown) =>
    server.ask('PUT', `/api/polls/${pollId}/answer`, { as, body });
  const see = async (pollId: string, as: Who) =>
    pollPage.parse((await server.ask('GET', `/api/polls/${pollId}`, { as })).json());
  const refusalOf = (given: { readonly status: number; readonly json: () => unknown }) => [
    given.status,
    problem.parse(given.json()).code,
  ];

  it('are drafted and changed by a facilitator, unseen by others', async () => {
    const pollId = await draft();
    const change = { ...aPollDraft({ title: 'Hvor først?' }), version: 1 };
    expect((await asFacilitator('PUT', `/api/polls/${pollId}`, change)).status).toBe(204);
    expect((await see(pollId, 'facilitator')).poll).toMatchObject({
      ...{ title: 'Hvor først?', status: 'draft', version: 2 },
    });
    expect((await server.ask('GET', `/api/polls/${pollId}`, { as: 'chair' })).status).toBe(404);
  });

  it('are shown while they are written, to those who write them, and stored nowhere', async () => {
    const wish = { ...aPollDraft({ title: 'Ikke lagret' }), place: { kind: 'round', roundId } };
    const seen = await asFacilitator('POST', '/api/polls/preview', wish);
    expect(seen.status).toBe(201);
    const { cards } = draftPreview.parse(seen.json());
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(JSON.stringify(cards[language])).toContain('Ikke lagret');
    expect(cards.en.lang).toBe('en');
    const list = pollList.parse((await asFacilitator('GET', '/api/polls')).json());
    expect(list.polls.map(({ title }) => title)).not.toContain('Ikke lagret');
    const politician = await server.ask('POST', '/api/polls/preview', { as: 'chair', body: wish });
    expect(refusalOf(politician)).toEqual([403, 'not-allowed']);
    const empty = await asFacilitator('POST', '/api/polls/preview', { ...wish, title: '' });
    expect(refusalOf(empty)).toEqual([400, 'invalid-body']);
    const huge = { ...wish, purpose: 'Å'.repeat(2_000_000) };
    expect((await asFacilitator('POST', '/api/polls/preview', huge)).status).toBe(413);
  });

  it('do not ask the same twice', async () => {
    const twice = aPollDraft();
    const [question] = twice.questions;
    const options = optionsOf(question!).map((option) => ({ ...option, label: 'Nord' }));
    const refused = await asFacilitator('POST', `/api/rounds/${roundId}/polls`, {
      ...{ ...twice, questions: [{ ...question, options }] },
    });
    expect(refusalOf(refused)).toEqual([422, 'same-label-twice']);
  });

  it('are not opened before their round is published', async () => {
    const hidden = await draftRound(server);
    const made = await asFacilitator('POST', `/api/rounds/${hidden}/polls`, aPollDraft());
    const pollId = created.parse(made.json()).id;
    const opened = await asFacilitator('POST', `/api/polls/${pollId}/open`, { version: 1 });
    expect(refusalOf(opened)).toEqual([409, 'round-not-published']);
  });

  it('answer an answer with the poll as it is after it, results and all', async () => {
    const pollId = await openPoll();
    expect(await see(pollId, 'chair')).toMatchObject({
      ...{ mayAnswer: true, ownAnswer: null, answered: 0, eligible: 4 },
      ...{ results: null, resultsHidden: 'until-answered' },
    });
    for (const who of ['chair', 'member'] as const) await answer(pollId, who, choosing(north));
    const last = await answer(pollId, 'third', choosing(south));
    expect(last.status).toBe(200);
    expect(pollPage.parse(last.json())).toMatchObject({
      answered: 3,
      ownAnswer: { revision: 1, choices: choosing(south).choices },
      results: { questions: [sums({ [north]: 2, [south]: 1 })], answered: 3, eligible: 4 },
      resultsHidden: null,
    });
    const changed = pollPage.parse((await answer(pollId, 'third', choosing(north))).json());
    expect(changed).toMatchObject({ answered: 3, ownAnswer: { revision: 2 } });
    expect(changed.results?.questions).toMatchObject([sums({ [north]: 3, [south]: 0 })]);
  });

  it('take an answer of every kind, and show what each came to as sums, orders and words', async () => {
    const pollId = await openPoll({
      questions: everyKind.map((kind) => asSent(everyQuestion()[kind])),
    });
    const choices = Object.fromEntries(
      everyKind.map((kind) => [questionIdOf(kind), everyAnswer[kind]]),
    );
    for (const who of ['chair', 'member', 'third'] as const)
      expect((await answer(pollId, who, { choices })).status).toBe(200);
    const page = await see(pollId, 'third');
    expect(page.ownAnswer?.choices).toEqual(choices);
    expect(page.results?.questions.map(({ kind }) => kind)).toEqual(everyKind);
    const of = (kind: string) => page.results?.questions.find((result) => result.kind === kind);
    expect(of('scale')).toMatchObject({ average: 4, unsure: 0 });
    expect(of('ranking')).toMatchObject({
      options: [{}, {}, { schulzePlace: 1, points: 12 }, {}, {}],
    });
    expect(of('open-text')).toMatchObject({ texts: Array(3).fill('Husk barna.') });
    expect(of('agreement')).toMatchObject({ options: [{ counts: { agree: 3 } }, {}, {}, {}, {}] });
  });

  it.each([
    [
      'doubles in a ranking',
      'ranking',
      {
        places: { [itemId('ranking', 0)]: 1, [itemId('ranking', 1)]: 1, [itemId('ranking', 2)]: 2 },
      },
      'same-place-twice',
    ],
    [
      'too many',
      'multiple-choice',
      { optionIds: [0, 1, 2, 3].map((n) => itemId('multiple-choice', n)) },
      'too-many-chosen',
    ],
    ['a step outside', 'scale', { step: 99 }, 'step-outside'],
    ['100,000 letters', 'open-text', { text: 'x'.repeat(100_000) }, 'invalid-body'],
  ] as const)('keep nothing of an answer with %s', async (_name, kind, part, code) => {
    const pollId = await openPoll({ questions: [asSent(everyQuestion()[kind])] });
    const refused = await answer(pollId, 'chair', {
      choices: { [questionIdOf(kind)]: { kind, ...part } },
    });
    expect(refusalOf(refused)[1]).toBe(code);
    expect(await see(pollId, 'chair')).toMatchObject({ ownAnswer: null, answered: 0 });
  });

  it('are not kept when they ask for more than there is to choose among', async () => {
    const question = { ...everyQuestion().ranking, places: 6 };
    const refused = await asFacilitator(
      'POST',
      `/api/rounds/${roundId}/polls`,
      aPollDraft({ questions: [asSent(question)] }),
    );
    expect(refusalOf(refused)).toEqual([422, 'limits-beyond-options']);
  });

  it('refuse whoever is not asked, and keep nothing', async () => {
    const pollId = await openPoll();
    for (const who of ['deputy', 'facilitator', 'clerk'] as const)
      expect(refusalOf(await answer(pollId, who, choosing(north)))).toEqual([
        403,
        'not-in-audience',
      ]);
    expect((await see(pollId, 'chair')).answered).toBe(0);
  });

  it('refuse what is no answer to them', async () => {
    const pollId = await openPoll();
    expect(refusalOf(await answer(pollId, 'chair', { choices: {} }))).toEqual([
      422,
      'question-unanswered',
    ]);
    const points = { [questionId]: { kind: 'priority-points', points: { [north]: 1 } } };
    expect(refusalOf(await answer(pollId, 'chair', { choices: points }))).toEqual([
      422,
      'wrong-kind-of-answer',
    ]);
    expect(refusalOf(await answer(pollId, 'chair', { choices: { x: 1 } }))).toEqual([
      400,
      'invalid-body',
    ]);
    const hostile = '{"choices":{"__proto__":{"kind":"single-choice"}}}';
    expect((await answer(pollId, 'chair', hostile)).status).toBeGreaterThanOrEqual(400);
    expect((await see(pollId, 'chair')).answered).toBe(0);
  });

  it('close by hand, take nothing more, and are told what they were used for', async () => {
    const pollId = await openPoll();
    await answer(pollId, 'chair', choosing(north));
    const note = { note: 'Vi går videre med nord.', version: 2 };
    const early = await asFacilitator('PUT', `/api/polls/${pollId}/outcome-note`, note);
    expect(refusalOf(early)).toEqual([409, 'poll-not-closed']);

    expect((await asFacilitator('POST', `/api/polls/${pollId}/close`, { version: 2 })).status).toBe(
      204,
    );
    const late = await answer(pollId, 'chair', choosing(south));
    expect(refusalOf(late)).toEqual([409, 'poll-closed']);
    expect(problem.parse(late.json()).detail).toContain('mandag 2. november 2026 kl. 09.00');
    const noted = await asFacilitator('PUT', `/api/polls/${pollId}/outcome-note`, {
      ...{ ...note, version: 3 },
    });
    expect(noted.status).toBe(204);
    const seen = await server.ask('GET', '/api/home', { as: 'chair' });
    expect(home.parse(seen.json()).since).toMatchObject([
      { pollId, outcomeNote: 'Vi går videre med nord.' },
    ]);
  });

  it('wait on the home page and first in the list', async () => {
    const pollId = await openPoll({ closesAt: '2026-11-10T12:00:00.000Z' });
    const waiting = home.parse((await server.ask('GET', '/api/home', { as: 'fourth' })).json());
    expect(waiting.now[0]).toMatchObject({ kind: 'poll', pollId });
    expect(waiting.staff).toBeNull();
    const list = await server.ask('GET', '/api/polls', { as: 'fourth' });
    expect(pollList.parse(list.json()).polls[0]).toMatchObject({ id: pollId, mine: 'waiting' });
  });

  it('show whoever prepares them the very card that the bot sends, and nobody else', async () => {
    const pollId = await draft({ title: 'Hvor skal det bygges?' });
    const shown = await asFacilitator('GET', `/api/polls/${pollId}/card`);
    const { cards } = pollCards.parse(shown.json());
    expect(Object.values(cards).map(({ lang }) => lang)).toEqual(['nb', 'nn', 'en']);
    expect(JSON.stringify(cards.nb.body)).toContain('Hvor skal det bygges?');
    expect(cards.nb.actions).toMatchObject([
      { type: 'Action.Execute', verb: 'answer-poll' },
      { type: 'Action.OpenUrl', url: `https://teams.invalid//polls/${pollId}` },
    ]);
    const others = await server.ask('GET', `/api/polls/${pollId}/card`, { as: 'chair' });
    expect(refusalOf(others)).toEqual([403, 'not-allowed']);
  });

  it('show a facilitator where their cards are, and nobody else', async () => {
    const pollId = await openPoll();
    const delivery = await asFacilitator('GET', `/api/polls/${pollId}/delivery`);
    expect(pollDelivery.parse(delivery.json()).counts).toEqual({
      ...{ waiting: 0, sending: 0, sent: 0, uncertain: 0, unreachable: 0 },
    });
    const others = await server.ask('GET', `/api/polls/${pollId}/delivery`, { as: 'chair' });
    expect(refusalOf(others)).toEqual([403, 'not-allowed']);
    // A message that is not this poll's is nobody's here.
    for (const what of ['again', 'arrived']) {
      const path = `/api/polls/${pollId}/delivery/${what}`;
      const body = { messageIds: [pollId] };
      expect(refusalOf(await asFacilitator('POST', path, body))).toEqual([404, 'not-found']);
      expect(refusalOf(await server.ask('POST', path, { as: 'chair', body }))).toEqual([
        ...[403, 'not-allowed'],
      ]);
      expect((await asFacilitator('POST', path, { messageIds: [] })).status).toBe(400);
    }
  });

  it('are planned, corrected, asked again and replaced, and tell their life to who may see them', async () => {
    const lifeOf = async (pollId: string, as: Who) =>
      pollLife.parse((await server.ask('GET', `/api/polls/${pollId}/life`, { as })).json());
    const put = (pollId: string, what: string, body: unknown) =>
      asFacilitator('PUT', `/api/polls/${pollId}/${what}`, body);
    const planned = await draft();
    expect((await put(planned, 'previewed', { version: 1 })).status).toBe(204);
    const opening = { kind: 'at', at: '2026-11-25T07:00:00.000Z' };
    const wish = { opening, closesWithPhase: true, version: 1 };
    expect((await put(planned, 'opening', wish)).status).toBe(204);
    expect(await lifeOf(planned, 'facilitator')).toMatchObject({
      ...{ opening, closesWithPhase: true, isPreviewed: true, version: 2 },
    });
    expect((await server.ask('GET', `/api/polls/${planned}/life`, { as: 'chair' })).status).toBe(
      404,
    );

    const pollId = await openPoll();
    const { purpose, closesAt, version } = (await see(pollId, 'facilitator')).poll;
    const correction = { title: 'Hvor skal det voks?', purpose, closesAt, reason: '', version };
    expect((await put(pollId, 'correction', correction)).status).toBe(204);
    expect((await lifeOf(pollId, 'chair')).corrections).toMatchObject([
      { changes: [{ field: 'title', from: 'Hvor skal det vokse?', to: 'Hvor skal det voks?' }] },
    ]);
    const rewritten = { ...correction, title: 'Noe helt annet?', version: version + 1 };
    expect(refusalOf(await put(pollId, 'correction', rewritten))).toEqual([
      422,
      'more-than-a-slip',
    ]);

    const copy = await asFacilitator('POST', `/api/polls/${pollId}/copies`, {
      kind: 'replacement',
    });
    const { id } = created.parse(copy.json());
    expect((await asFacilitator('POST', `/api/polls/${id}/open`, { version: 1 })).status).toBe(204);
    expect((await see(pollId, 'chair')).poll.status).toBe('closed');
    expect(await lifeOf(pollId, 'chair')).toMatchObject({
      followers: [{ kind: 'replaces', pollId: id, status: 'open' }],
    });
    const others = await server.ask('POST', `/api/polls/${pollId}/copies`, {
      ...{ as: 'chair', body: { kind: 'replacement' } },
    });
    expect(refusalOf(others)).toEqual([403, 'not-allowed']);
    const review = { reviewOn: '2027-03-01', version: 0 };
    expect((await put(pollId, 'review', review)).status).toBe(204);
    expect((await lifeOf(pollId, 'chair')).reviewOn).toBe('2027-03-01');
  });
});
