import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson } from '../a-house.ts';
import { closesAt, directionId, option, pointsId, pollId } from '../a-poll.ts';
import { buttonsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;

beforeEach(async () => {
  house = aHouse({
    people: [aPerson(1), aPerson(2, { language: 'nn' }), aPerson(3, { roles: ['planner'] })],
  });
  channel = await aChannel(house.deps);
});
afterEach(() => channel.close());

const from = (number: number) => ({
  from: { id: '29:x', aadObjectId: `0190d000-0000-4000-8000-00000000000${number}` },
});
const answer = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  pollId,
  edition: 1,
  [`choice:${directionId}`]: option.hub,
  [`points:${pointsId}:${option.climate}`]: '6',
  [`points:${pointsId}:${option.homes}`]: '',
  ...overrides,
});

async function press(
  verb: string,
  data: unknown,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<AdaptiveCard> {
  const answered = await channel.post(aPress(channel.serviceUrl, verb, data, overrides));
  expect(answered.status).toBe(200);
  expect(answered.json).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
  });
  return (answered.json as { value: AdaptiveCard }).value;
}

describe('answering on a card', () => {
  it('stores the answer and changes the card in place', async () => {
    const card = await press('answer-poll', answer());
    expect(wordsOf(card)).toContain('Klima: 6 poeng');
    expect(buttonsOf(card)).toEqual(['change-answer', 'link']);
    expect([...house.state.answers.values()]).toMatchObject([{ revision: 1 }]);
  });

  it('tells which message it was pressed on, and nothing for a card that was asked for in the chat', async () => {
    const sentAs = '0190f000-0000-4000-8000-000000000007';
    await press('answer-poll', answer({ sentAs }), { replyToId: 'activity-9' });
    await press('answer-poll', answer(), { replyToId: 'activity-10' });
    await press('answer-poll', answer({ sentAs: 'nothing' }), { replyToId: 'activity-11' });
    expect(house.state.arrived).toEqual([[aPerson(1).id, sentAs, 'activity-9']]);
    expect([...house.state.answers.values()]).toMatchObject([{ revision: 3 }]);
  });

  it('counts once when it is sent twice', async () => {
    await press('answer-poll', answer());
    await press('answer-poll', answer());
    expect(house.state.answers.size).toBe(1);
  });

  it('can be changed, with the answer so far filled in', async () => {
    await press('answer-poll', answer());
    const again = await press('change-answer', { pollId, edition: 1 });
    expect(JSON.stringify(again)).toContain('"value":6');
    const card = await press('answer-poll', answer({ [`choice:${directionId}`]: option.north }));
    expect(wordsOf(card)).toContain('Sandvika nord');
    expect(house.state.answers.size).toBe(1);
  });

  it('is in the reader’s own language', async () => {
    expect(wordsOf(await press('answer-poll', answer(), from(2)))).toContain('Endre svaret');
    expect(wordsOf(await press('change-answer', { pollId }, from(2)))).toContain('ikkje vedtak');
  });

  it('is for one reader also from the group chat', async () => {
    await press('answer-poll', answer());
    const other = await press('refresh-poll', { pollId, edition: 1 }, from(2));
    expect(buttonsOf(other)).toContain('answer-poll');
    expect(wordsOf(other)).not.toContain('Klima: 6');
  });
});

describe('an answer that cannot be taken', () => {
  it.each<readonly [string, Record<string, unknown>, string]>([
    ['more points than the budget', { [`points:${pointsId}:${option.homes}`]: 6 }, 'Du har gitt 12 poeng i «Hva er viktigst for perioden?», og kan gi høyst 10. Trekk fra 2.'],
    ['more on one than allowed', { [`points:${pointsId}:${option.climate}`]: 7 }, 'Gi høyst 6 poeng'],
    ['half points', { [`points:${pointsId}:${option.climate}`]: '1,5' }, 'Bruk hele tall'],
    ['no points', { [`points:${pointsId}:${option.climate}`]: '' }, 'Gi minst ett poeng'],
    ['a question left out', { [`choice:${directionId}`]: '' }, 'Svar også på'],
    ['an option of another poll', { [`choice:${directionId}`]: option.climate }, 'Velg et av alternativene'],
  ])('says why, and keeps what was typed: %s', async (_name, overrides, why) => {
    const card = await press('answer-poll', answer(overrides));
    expect(wordsOf(card)).toContain(why);
    expect(wordsOf(card)).toContain('Det du skrev, står her fortsatt.');
    expect(buttonsOf(card)).toContain('answer-poll');
    expect(house.state.answers.size).toBe(0);
  }); // prettier-ignore

  it('keeps the points when the sum is too high', async () => {
    const card = await press('answer-poll', answer({ [`points:${pointsId}:${option.homes}`]: 5 }));
    expect(JSON.stringify(card)).toContain('"value":5');
    expect(JSON.stringify(card)).toContain(`"value":"${option.hub}","choices"`);
  });

  it('is told that the poll is closed, at the very instant', async () => {
    house.state.now = closesAt;
    const card = await press('answer-poll', answer());
    expect(wordsOf(card)).toContain('Spørringen ble stengt torsdag 18. januar 2024 kl. 17.00.');
    expect(house.state.answers.size).toBe(0);
  });

  it('is told kindly that it is for others, with a way back', async () => {
    const card = await press('answer-poll', answer(), from(3));
    expect(wordsOf(card)).toContain('Denne spørringen går til Kommunestyret.');
    expect(buttonsOf(card)).toEqual(['refresh-poll', 'link']);
    expect(house.state.answers.size).toBe(0);
  });

  it.each<readonly [string, Record<string, unknown>, string]>([
    ['somebody the municipality has not added', from(9), 'Vi finner deg ikke'],
    ['somebody whom Teams did not name', { from: { id: '29:x', name: 'Folkevalgt 1' } }, 'Teams fortalte ikke hvem du er'],
  ])('changes nothing for %s', async (_name, who, why) => {
    expect(wordsOf(await press('answer-poll', answer(), who))).toContain(why);
    expect(house.state.answers.size).toBe(0);
  }); // prettier-ignore

  it.each<readonly [string, string, unknown, string]>([
    ['a button we do not know', 'sell-poll', { pollId }, 'Vi kjenner ikke den knappen'],
    ['a card of an older edition', 'answer-poll', answer({ edition: 0 }), 'Kortet var fra en eldre utgave'],
    ['data that is none', 'answer-poll', 'evil', 'Vi kunne ikke lese'],
    ['a poll that is no id', 'answer-poll', answer({ pollId: "x' or 1=1" }), 'Vi kunne ikke lese'],
    ['a choice that is an object', 'answer-poll', answer({ [`choice:${directionId}`]: {} }), 'Vi kunne ikke lese'],
    ['a poll that is not here', 'answer-poll', answer({ pollId: directionId }), 'Vi finner ikke spørringen'],
    ['a question of another poll', 'answer-poll', answer({ [`choice:${pollId}`]: option.hub }), 'Kortet var fra en eldre utgave'],
  ])('is answered with a card and changes nothing: %s', async (_name, verb, data, why) => {
    expect(wordsOf(await press(verb, data))).toContain(why);
    expect(house.state.answers.size).toBe(0);
  }); // prettier-ignore

  it('says that it does not know whether it was stored when something breaks, and nothing about what broke', async () => {
    house.state.fault = new Error('password=hunter2');
    const card = await press('answer-poll', answer());
    expect(wordsOf(card)).toContain('vi vet ikke om svaret ble lagret');
    expect(JSON.stringify(card)).not.toContain('hunter2');
    expect(house.state.logged).toContain('a card action failed');
  });
});

describe('choosing a language on a card', () => {
  it('is kept, and answered in that language', async () => {
    const card = await press('choose-language', { language: 'nn' });
    expect(wordsOf(card)).toContain('Vi skriv nynorsk');
    expect([...house.state.languages.values()]).toEqual(['nn']);
  });
  it('takes no other language', async () => {
    await press('choose-language', { language: 'xx' });
    expect(house.state.languages.size).toBe(0);
  });
});

describe('pausing on a card', () => {
  const me = aPerson(1).id;

  it('is kept until the day, and can be ended and taken back', async () => {
    const paused = await press('pause-messages', { until: '2024-01-23' });
    expect(wordsOf(paused)).toContain('Du har pause til tirsdag 23. januar 2024');
    expect(house.state.pauses.get(me)).toBe('2024-01-23');
    const ended = await press('end-pause', {});
    expect(house.state.pauses.get(me)).toBeNull();
    expect(ended.actions[0]).toMatchObject({
      ...{ verb: 'pause-messages', data: { until: '2024-01-23' }, title: 'Angre' },
    });
  });

  it('means the same day when it is sent twice', async () => {
    await press('pause-messages', { until: '2024-01-23' });
    house.state.now = '2024-01-18T12:00:00.000Z' as typeof house.state.now;
    await press('pause-messages', { until: '2024-01-23' });
    expect(house.state.pauses.get(me)).toBe('2024-01-23');
  });

  it('takes the day that was filled in', async () => {
    await press('pause-messages', { pauseDay: '2024-03-01' });
    expect(house.state.pauses.get(me)).toBe('2024-03-01');
  });

  it('is for whoever presses, also when the card was another’s', async () => {
    await press('pause-messages', { until: '2024-01-23', personId: me }, from(2));
    expect([...house.state.pauses.keys()]).toEqual([aPerson(2).id]);
  });

  it.each<readonly [string, unknown]>([
    ['no day', {}],
    ['an empty one', { pauseDay: '' }],
    ['one that does not exist', { until: '2024-02-30' }],
    ['one that has come, on an old card', { until: '2024-01-16' }],
    ['one in ten years', { until: '2034-01-16' }],
    ['an object', { until: { $gt: '' } }],
    ['data that is none', 'evil'],
  ])('asks again from today and changes nothing: %s', async (_name, data) => {
    const card = await press('pause-messages', data);
    expect(JSON.stringify(card)).toMatch(/Ingenting er endret|Vi kunne ikke lese/u);
    expect(house.state.pauses.size).toBe(0);
  });

  it.each<readonly [string, Record<string, unknown>]>([
    ['somebody the municipality has not added', from(9)],
    ['somebody whom Teams did not name', { from: { id: '29:x', name: 'Folkevalgt 1' } }],
  ])('changes nothing for %s', async (_name, who) => {
    await press('pause-messages', { until: '2024-01-23' }, who);
    await press('end-pause', {}, who);
    await press('choose-language', { language: 'nn' }, who);
    expect(house.state.pauses.size + house.state.languages.size).toBe(0);
  });
});
