import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { draftPoll } from '../../../src/app/polls/prepare-poll.ts';
import { previewCard, previewDraft } from '../../../src/app/polls/preview-card.ts';
import type { DrawnCard, PollCardFacts } from '../../../src/app/ports/messenger.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aDraftPoll,
  aPollPlan,
  anAnswer,
  anOpenPoll,
  pollDeadline,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import { aClosedRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
const now = at('2026-11-20T09:00:00.000Z');
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(now);
  await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
});

const preview = (who: Who, pollId: string = ids.poll) =>
  previewCard(app.deps)(town.by(who), pollId);
/** What the fake messenger was asked to draw. */
const factsOf = (card: DrawnCard) => card.body[0] as PollCardFacts;

describe('seeing a poll’s card before it is sent', () => {
  it('draws a draft as it will look when it opens, in all three languages', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    const seen = await preview('facilitator');
    if (seen.refused) throw new Error(seen.refusal.code);
    const { nb, nn, en } = seen.value.cards;
    expect([nb, nn, en].map((card) => factsOf(card).language)).toEqual(['nb', 'nn', 'en']);
    expect(factsOf(nb)).toMatchObject({
      view: 'personal',
      ownAnswer: null,
      poll: {
        title: aDraftPoll().title,
        state: { status: 'open', openedAt: now, closesAt: pollDeadline },
      },
      tabAddress: `https://teams.invalid/${town.municipality.entraTenantId}/polls/${ids.poll}`,
    });
  });

  it('changes nothing: the draft is a draft afterwards', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    await preview('facilitator');
    const after = await town.tx((tx) => tx.polls.byId(ids.poll));
    expect(after?.state).toEqual({ status: 'draft' });
  });

  it('shows nobody’s answer', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    const choices = anAnswer(ids.north, { [ids.care]: 2 });
    await answerPoll(app.deps)(town.by('ola'), { pollId: ids.poll, choices });
    const seen = await preview('facilitator');
    if (seen.refused) throw new Error(seen.refusal.code);
    expect(factsOf(seen.value.cards.nb)).toMatchObject({ ownAnswer: null, tally: { answered: 1 } });
  });

  it('is refused to those who do not prepare polls', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    for (const who of ['ola', 'clerk', 'planner'] as const)
      expect(await preview(who)).toEqual({
        refused: true,
        refusal: { code: 'not-allowed', action: 'prepare-polls' },
      });
  });

  it('finds no card for a poll that is not there', async () => {
    expect(await preview('facilitator', uuid(9_999))).toEqual({
      refused: true,
      refusal: { code: 'not-found' },
    });
  });
});

describe('seeing the card of a poll that is being written', () => {
  const inRound = { kind: 'round', roundId: ids.round } as const;
  const inPhase = { kind: 'phase', phaseId: ids.phase, bodyId: ids.body } as const;
  const draft = { kind: 'draft', pollId: ids.poll } as const;
  const write = (
    overrides: Parameters<typeof aPollPlan>[0] = {},
    place: Parameters<ReturnType<typeof previewDraft>>[1] = inRound,
    who: Who = 'facilitator',
  ) => previewDraft(app.deps)(town.by(who), place, aPollPlan(overrides));
  const everything = () =>
    town.tx(async (tx) => ({ polls: await tx.polls.all(), audit: await town.audit() }));

  it('draws it as it will look when it opens, in all three languages and every place, and stores nothing', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    const before = await everything();
    for (const place of [inRound, inPhase, draft]) {
      const seen = await write({ title: 'Hvor først?' }, place);
      if (seen.refused) throw new Error(seen.refusal.code);
      const drawn = Object.values(seen.value.cards).map((card) => factsOf(card));
      expect(drawn.map(({ language }) => language)).toEqual(['nb', 'nn', 'en']);
      for (const facts of drawn)
        expect(facts).toMatchObject({
          ...{ view: 'personal', ownAnswer: null, tally: { answered: 0 } },
          poll: { title: 'Hvor først?', state: { status: 'open', openedAt: now } },
        });
    }
    expect(await everything()).toEqual(before);
    expect(await town.jobs()).toEqual([]);
  });

  it('names who is asked, in each language', async () => {
    const role = { kind: 'role', role: 'planner', guestIds: [], disqualifiedIds: [] } as const;
    const seen = await write({ audience: role }, inPhase);
    if (seen.refused) throw new Error(seen.refusal.code);
    const { cards, audience } = seen.value;
    expect(new Set(Object.values(audience)).size).toBeGreaterThan(1);
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(factsOf(cards[language]).bodyName).toBe(audience[language]);
  });

  it.each([
    ['two alternatives alike', { questions: [{ ...whereToGrow, options: whereToGrow.options.map((one) => ({ ...one, label: 'Likt' })) }] }],
    ['an anonymous poll without a use', { visibility: 'anonymous', resultsWhen: 'at-close' }],
    ['people nobody knows', { audience: { kind: 'people', personIds: [uuid(9_999)], guestIds: [], disqualifiedIds: [] } }],
  ] as const)('is refused as saving is: %s', async (_name, overrides) => {
    const seen = await write(overrides);
    const saved = await draftPoll(app.deps)(town.by('facilitator'), inRound, aPollPlan(overrides));
    expect(seen.refused).toBe(true);
    expect(seen).toEqual(saved);
  }); // prettier-ignore

  it('is refused for a round that is closed, and for a draft that has been opened meanwhile', async () => {
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound({ version: 2 }));
      await tx.polls.save(anOpenPoll());
    });
    expect(await write()).toMatchObject({ refusal: { code: 'round-is-closed' } });
    expect(await write({}, draft)).toMatchObject({ refusal: { code: 'poll-is-opened' } });
  });

  it('is refused to those who do not prepare polls, and finds nothing where nothing is', async () => {
    for (const who of ['ola', 'clerk', 'planner'] as const)
      expect(await write({}, inRound, who)).toMatchObject({ refusal: { code: 'not-allowed' } });
    for (const place of [
      { kind: 'round', roundId: uuid(9_999) },
      { kind: 'phase', phaseId: uuid(9_999), bodyId: ids.body },
      { kind: 'phase', phaseId: ids.phase, bodyId: uuid(9_999) },
      { kind: 'draft', pollId: uuid(9_999) },
    ] as const)
      expect(await write({}, place)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
