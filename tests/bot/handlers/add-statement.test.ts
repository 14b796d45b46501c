import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { mostAdded } from '../../../src/contracts/poll-questions.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { addedIn } from '../../../src/core/polls/added-statements.ts';
import { everyQuestion, itemId, questionIdOf } from '../../support/builders/every-question.ts';
import { uuid } from '../../support/builders/ids.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson } from '../a-house.ts';
import { aPoll, pollId } from '../a-poll.ts';
import { buttonsOf, problemsOf, wordsOf } from '../cards/card-rules.ts';

const questionId = questionIdOf('agreement');
const question = { ...everyQuestion().agreement, mayAdd: true };
const stances = Object.fromEntries(
  question.options.map((_, n) => [`stance:${questionId}:${itemId('agreement', n)}`, 'agree']),
);
const own = { [`add:${questionId}`]: '  Færre   planer ' };

let channel: Channel;
let house: ReturnType<typeof aHouse>;
async function begin(poll: Poll = aPoll({ questions: [question] })): Promise<void> {
  house = aHouse({ people: [aPerson(1), aPerson(2)], poll });
  channel = await aChannel(house.deps);
}
beforeEach(() => begin());
afterEach(() => channel.close());

async function press(verb: string, data: Readonly<Record<string, unknown>>): Promise<AdaptiveCard> {
  const answered = await channel.post(
    aPress(channel.serviceUrl, verb, { pollId, edition: 1, ...data }),
  );
  expect(answered.status).toBe(200);
  const card = (answered.json as { value: AdaptiveCard }).value;
  expect(problemsOf(card)).toEqual([]);
  expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
  return card;
}
const added = () => addedIn(house.state.poll.questions).map(({ label }) => label);
const fieldOf = (card: AdaptiveCard) =>
  card.body.find((element) => 'id' in element && element.id === `add:${questionId}`);

describe('a statement of one’s own on the card', () => {
  it('is sent with the answer, and both are kept', async () => {
    const card = await press('answer-poll', { ...stances, ...own });
    expect(added()).toEqual(['Færre planer']);
    expect(house.state.answers.size).toBe(1);
    expect(wordsOf(card)).toContain('Påstanden er lagt til.');
    // One from each: there is no form for another.
    expect([fieldOf(card), buttonsOf(card)]).toEqual([undefined, ['change-answer', 'link']]);
    expect(fieldOf(await press('change-answer', {}))).toBeUndefined();
  });

  it('is not asked for: an answer without one is an answer, and the answered card has a form for it', async () => {
    const card = await press('answer-poll', { ...stances, [`add:${questionId}`]: '  ' });
    expect(added()).toEqual([]);
    expect(fieldOf(card)).toMatchObject({ maxLength: 280 });
    expect(fieldOf(card)).not.toHaveProperty('isRequired');
    expect(buttonsOf(card)).toEqual(['change-answer', 'add-statement', 'link']);
    expect(wordsOf(await press('add-statement', own))).toContain('Påstanden er lagt til.');
    expect(added()).toEqual(['Færre planer']);
    expect(house.state.answers.size).toBe(1);
  });

  it('is one: of two that are written at once neither is taken, and both are kept with why', async () => {
    const two = { ...question, id: uuid(4_711), text: 'Og ellers?' };
    await channel.close();
    await begin(aPoll({ questions: [question, two] }));
    const card = await press('add-statement', { ...own, [`add:${two.id}`]: 'Flere planer' });
    expect(added()).toEqual([]);
    expect(wordsOf(card)).toContain('Hver deltaker kan legge til én.');
  });

  it('is kept in its field, and not added, when the answer beside it is not taken', async () => {
    const card = await press('answer-poll', own);
    expect([added(), house.state.answers.size]).toEqual([[], 0]);
    expect(fieldOf(card)).toMatchObject({ value: '  Færre   planer ' });
  });

  it.each([
    ['too long', 'x'.repeat(281), 'Skriv høyst 280 tegn'],
    ['without end', 'x'.repeat(100_000), 'Skriv høyst 280 tegn'],
    ['with an identity number', 'Se 01010112377', 'fødselsnummer'],
    ['with signs that cannot be stored', 'Nei\u0000takk', 'kan ikke lagres|ikke kan lagres'],
  ])('is refused by the rules of the tab, beside the answer that is kept: %s', async (_, words, said) => {
    const card = await press('answer-poll', { ...stances, [`add:${questionId}`]: words });
    expect([added(), house.state.answers.size]).toEqual([[], 1]);
    expect(wordsOf(card)).toMatch(new RegExp(said));
    expect(fieldOf(card)).toMatchObject({ value: words.slice(0, 280) });
  }); // prettier-ignore

  it('is one from each person, and none where there is no room or none is taken', async () => {
    await press('answer-poll', { ...stances, ...own });
    const second = { [`add:${questionId}`]: 'Flere planer' };
    expect(wordsOf(await press('add-statement', second))).toContain('Du har lagt til en fra før');
    const full = Array.from({ length: mostAdded }, (_, n) => ({ id: uuid(8_000 + n), label: `Nr ${n}`, meaning: '', isAdded: true })); // prettier-ignore
    for (const [poll, said] of [
      [aPoll({ questions: [{ ...question, options: [...question.options, ...full] }] }), 'ikke plass til flere enn 20'], // prettier-ignore
      [aPoll({ questions: [everyQuestion().agreement] }), 'tar ikke imot påstander'],
    ] as const) {
      await channel.close();
      await begin(poll);
      const card = await press('answer-poll', { ...stances, ...own });
      expect(wordsOf(card)).toContain(said);
      expect([fieldOf(card), house.state.answers.size]).toEqual([undefined, 1]);
    }
  });

  it('is not added after the close, from a tampered card, an older one, or to a question that is not there', async () => {
    await press('answer-poll', stances);
    expect(wordsOf(await press('add-statement', { [`add:${questionId}`]: 7 }))).toContain('kunne ikke lese'); // prettier-ignore
    await press('add-statement', { ...own, edition: 0 });
    expect(wordsOf(await press('add-statement', { [`add:${uuid(1)}`]: 'Hei' }))).toContain('tar ikke imot'); // prettier-ignore
    expect(wordsOf(await press('add-statement', {}))).toContain('Skriv en påstand først');
    house.state.now = '2030-01-01T00:00:00.000Z' as typeof house.state.now;
    expect(buttonsOf(await press('add-statement', own))).toEqual(['link']);
    expect(added()).toEqual([]);
  });
});
