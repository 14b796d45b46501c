import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import type { QuestionKind } from '../../../src/core/polls/poll-question.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  itemId,
  questionIdOf,
} from '../../support/builders/every-question.ts';
import { uuid } from '../../support/builders/ids.ts';
import { aChannel, aPress } from '../a-channel.ts';
import type { Channel } from '../a-channel.ts';
import { aHouse, aPerson } from '../a-house.ts';
import { aPoll, pollId } from '../a-poll.ts';
import { buttonsOf, wordsOf } from '../cards/card-rules.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;

async function begin(kind: QuestionKind): Promise<void> {
  const questions = [everyQuestion()[kind]];
  house = aHouse({ people: [aPerson(1)], poll: aPoll({ questions }) });
  channel = await aChannel(house.deps);
}
beforeEach(() => begin('single-choice'));
afterEach(() => channel.close());

async function press(data: Readonly<Record<string, unknown>>): Promise<AdaptiveCard> {
  const sent = aPress(channel.serviceUrl, 'answer-poll', { pollId, edition: 1, ...data });
  const answered = await channel.post(sent);
  expect(answered.status).toBe(200);
  return (answered.json as { value: AdaptiveCard }).value;
}

const items = (prefix: string, kind: QuestionKind, value: string) =>
  Object.fromEntries(
    [0, 1, 2, 3, 4].map((n) => [`${prefix}:${questionIdOf(kind)}:${itemId(kind, n)}`, value]),
  );
const field = (prefix: string, kind: QuestionKind, n?: number) =>
  `${prefix}:${questionIdOf(kind)}${n === undefined ? '' : `:${itemId(kind, n)}`}`;

/** What Teams sends for the example's answer. */
const sent: { readonly [Kind in QuestionKind]: Readonly<Record<string, string>> } = {
  'single-choice': { [field('choice', 'single-choice')]: itemId('single-choice', 1) },
  'multiple-choice': {
    [field('choices', 'multiple-choice')]: [0, 2]
      .map((n) => itemId('multiple-choice', n))
      .join(','),
  },
  ranking: {
    [field('rank', 'ranking', 2)]: '1',
    [field('rank', 'ranking', 0)]: '2',
    [field('rank', 'ranking', 1)]: '3',
    [field('rank', 'ranking', 3)]: '0',
    [field('rank', 'ranking', 4)]: '',
  },
  'priority-points': {
    [field('points', 'priority-points', 0)]: '6',
    [field('points', 'priority-points', 4)]: '4',
  },
  scale: { [field('scale', 'scale')]: '4' },
  agreement: items('stance', 'agreement', 'agree'),
  'trade-off': { [field('position', 'trade-off')]: '-2' },
  'knowledge-reaction': {
    ...items('reaction', 'knowledge-reaction', ''),
    [field('reaction', 'knowledge-reaction', 0)]: 'curious',
    [field('words', 'knowledge-reaction', 0)]: 'Hvorfor nå?',
  },
  verification: {
    ...items('understood', 'verification', 'partly'),
    ...items('missing', 'verification', 'Skoleveien'),
  },
  'open-text': { [field('text', 'open-text')]: 'Husk barna.' },
};

describe('a card of each kind', () => {
  it.each(everyKind)('is answered in place, and stored as in the tab: %s', async (kind) => {
    await begin(kind);
    expect(buttonsOf(await press(sent[kind]))).toEqual(['change-answer', 'link']);
    const [answer] = [...house.state.answers.values()];
    expect(answer?.choices).toEqual({ [questionIdOf(kind)]: everyAnswer[kind] });
  });

  it.each<readonly [string, QuestionKind, Readonly<Record<string, unknown>>, string]>([
    ['too few', 'multiple-choice', { [field('choices', 'multiple-choice')]: itemId('multiple-choice', 0) }, 'Velg minst 2'],
    ['all of them', 'multiple-choice', { [field('choices', 'multiple-choice')]: [0, 1, 2, 3].map((n) => itemId('multiple-choice', n)).join(',') }, 'Velg høyst 3'],
    ['the same twice', 'multiple-choice', { [field('choices', 'multiple-choice')]: `${itemId('multiple-choice', 0)},${itemId('multiple-choice', 0)}` }, 'valgt to ganger'],
    ['another poll’s option', 'multiple-choice', { [field('choices', 'multiple-choice')]: `${itemId('multiple-choice', 0)},${uuid(1)}` }, 'Velg et av alternativene'],
    ['a place given twice', 'ranking', { [field('rank', 'ranking', 3)]: '1' }, 'Plass 1 er gitt til to alternativer'],
    ['a place that is not there', 'ranking', { [field('rank', 'ranking', 2)]: '9' }, 'Bruk plassene fra 1 til 3'],
    ['a place left out', 'ranking', { [field('rank', 'ranking', 2)]: '' }, 'Gi alle plassene fra 1 til 3'],
    ['a step outside', 'scale', { [field('scale', 'scale')]: '7' }, 'Velg et av trinnene'],
    ['a step that is no number', 'scale', { [field('scale', 'scale')]: 'drop table' }, 'Velg et av trinnene'],
    ['a position outside', 'trade-off', { [field('position', 'trade-off')]: '-99' }, 'Velg et av trinnene'],
    ['a statement left out', 'agreement', { [field('stance', 'agreement', 1)]: '' }, 'Svar også på «B»'],
    ['words and no reaction', 'knowledge-reaction', { [field('words', 'knowledge-reaction', 1)]: 'Tja' }, 'Svar også på «B»'],
    ['no reaction at all', 'knowledge-reaction', { [field('reaction', 'knowledge-reaction', 0)]: '', [field('words', 'knowledge-reaction', 0)]: '' }, 'Svar også på'],
    ['a text that is not answered', 'verification', { [field('understood', 'verification', 0)]: '' }, 'Svar også på «A»'],
    ['100,000 letters', 'open-text', { [field('text', 'open-text')]: 'x'.repeat(100_000) }, 'Skriv høyst 200 tegn'],
    ['an identity number', 'open-text', { [field('text', 'open-text')]: '018190 10192' }, 'inneholder et fødselsnummer'],
    ['only spaces', 'open-text', { [field('text', 'open-text')]: '   ' }, 'Skriv et svar'],
  ])('says why it is not taken, and keeps what was typed: %s', async (_name, kind, overrides, why) => {
    await begin(kind);
    const card = await press({ ...sent[kind], ...overrides });
    expect(wordsOf(card)).toContain(why);
    expect(buttonsOf(card)).toContain('answer-poll');
    expect(house.state.answers.size).toBe(0);
  });
}); // prettier-ignore
