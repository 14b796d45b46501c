import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { datePollId, letterDateId, letterFacts, letterId, slotIds } from '../a-letter.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson } from '../a-house.ts';
import { buttonsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;
beforeEach(async () => {
  house = aHouse({ people: [aPerson(1), aPerson(3, { roles: ['planner'] })] });
  channel = await aChannel(house.deps);
});
afterEach(() => channel.close());

const outsider = { from: { id: '29:x', aadObjectId: '0190d000-0000-4000-8000-000000000003' } };
async function press(verb: string, data: object, who = {}): Promise<AdaptiveCard> {
  const answered = await channel.post(aPress(channel.serviceUrl, verb, data, who));
  expect(answered.status).toBe(200);
  return (answered.json as { value: AdaptiveCard }).value;
}
const onLetter = (verb: string, more: object = {}, who = {}) =>
  press(verb, { letterId, edition: 1, ...more }, who);

describe('a letter’s buttons', () => {
  it('accept what was read, and the card says so', async () => {
    const card = await onLetter('accept-letter');
    expect(wordsOf(card)).toContain('Du har lest brevet og godtatt det.');
    expect(buttonsOf(card)).not.toContain('accept-letter');
    expect([...house.letters.recipients.values()]).toMatchObject([{ acceptedEdition: 1 }]);
  });

  it('show the newer letter instead when it has been corrected', async () => {
    const { sent } = letterFacts();
    house.letters.sent = letterFacts({
      sent: { ...sent, edition: 2, correction: 'Ny dato' },
      currentEdition: 2,
    });
    const card = await onLetter('accept-letter');
    expect(wordsOf(card)).toContain('Brevet er rettet etter at du fikk dette.');
    expect(house.letters.recipients.size).toBe(0);
    expect(wordsOf(await press('accept-letter', { letterId, edition: 2 }))).toContain(
      'godtatt det',
    );
  });

  it('ask, with a way back, and show the question as it waits', async () => {
    expect(buttonsOf(await onLetter('ask-letter'))).toEqual([
      ...['send-letter-question', 'show-letter', 'link'],
    ]);
    const card = await onLetter('send-letter-question', { 'letter-words': ' Hvor? ' });
    expect(wordsOf(card)).toContain('Du spurte: Hvor?');
    await onLetter('send-letter-question', { 'letter-words': 'Hvor?' });
    expect(house.letters.concerns).toHaveLength(1);
  });

  it.each([
    ['nothing', '   ', 'Skriv spørsmålet før du sender.'],
    ['an identity number', 'Jeg er 018190 10192', 'Vi kunne ikke ta imot'],
  ])('keep the form when the question is %s', async (_, words, why) => {
    const card = await onLetter('send-letter-question', { 'letter-words': words });
    expect(wordsOf(card)).toContain(why);
    expect(buttonsOf(card)).toContain('send-letter-question');
    expect(house.letters.concerns).toEqual([]);
  });

  it('say that a date does not work, with why; and take none that is not in the letter', async () => {
    await onLetter('refuse-letter-date');
    const card = await onLetter('send-letter-date', {
      ...{ 'letter-date': letterDateId, 'letter-words': 'Reise' },
    });
    expect(wordsOf(card)).toContain('Du kan ikke: torsdag 18. januar 2024 kl. 17.00');
    expect(house.letters.concerns).toMatchObject([{ kind: 'date', words: 'Reise' }]);
    expect(wordsOf(await onLetter('send-letter-date', { 'letter-date': 'x' }))).toContain('Velg en dato'); // prettier-ignore
  });

  it('are kindly turned away for who has not got it, and for what is none', async () => {
    expect(wordsOf(await onLetter('accept-letter', {}, outsider))).toContain(
      'Vi finner ikke brevet',
    );
    expect(wordsOf(await press('accept-letter', { letterId: 'x' }))).toContain(
      'Vi kunne ikke lese',
    );
  });
});

describe('a date poll’s buttons', () => {
  const answer = (first: unknown, second: unknown, who = {}) =>
    press('answer-dates', { datePollId, [`slot:${slotIds[0]}`]: first, [`slot:${slotIds[1]}`]: second }, who); // prettier-ignore

  it('store an answer for every time, and change it', async () => {
    const card = await answer('works', 'does-not-work');
    expect(wordsOf(card)).toContain('Kommunestyresalen: Passer');
    expect(buttonsOf(card)).toEqual(['change-dates', 'link']);
    expect(JSON.stringify(await press('change-dates', { datePollId }))).toContain(
      '"value":"works"',
    );
    await answer('if-need-be', 'works');
    expect([...house.letters.dateAnswers.values()]).toMatchObject([{ revision: 2 }]);
  });

  it.each([
    ['one is left out', '', 'works'],
    ['one says what we do not know', 'perhaps', 'works'],
  ])('keep what was chosen when %s', async (_, first, second) => {
    const card = await answer(first, second);
    expect(wordsOf(card)).toContain('Svar på alle tidspunktene');
    expect(JSON.stringify(card)).toContain('"value":"works"');
    expect(house.letters.dateAnswers.size).toBe(0);
  });

  it('say that it is over, at the very instant', async () => {
    house.state.now = house.letters.datePoll.closesAt;
    expect(wordsOf(await answer('works', 'works'))).toContain('Svarfristen er ute');
    expect(house.letters.dateAnswers.size).toBe(0);
  });

  it('are kindly turned away for who is not asked', async () => {
    expect(wordsOf(await answer('works', 'works', outsider))).toContain(
      'Vi finner ikke spørsmålet',
    );
  });
});
