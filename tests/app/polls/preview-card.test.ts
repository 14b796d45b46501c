import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { previewCard } from '../../../src/app/polls/preview-card.ts';
import type { DrawnCard, PollCardFacts } from '../../../src/app/ports/messenger.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aDraftPoll, anAnswer, anOpenPoll, pollDeadline } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
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
