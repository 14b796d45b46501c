import { describe, expect, it } from 'vitest';
import type { ResultsWhen } from '../../../src/core/polls/poll.ts';
import type { ResultsHidden } from '../../../src/core/polls/see-results.ts';
import {
  answerersHiddenFrom,
  resultsHiddenFrom,
  seesNames,
} from '../../../src/core/polls/see-results.ts';
import { aClosedPoll, aDraftPoll, anOpenPoll } from '../../support/builders/a-poll.ts';

const answered = { eligible: true, hasAnswered: true, preparesPolls: false };
const asked = { eligible: true, hasAnswered: false, preparesPolls: false };
const onlooker = { eligible: false, hasAnswered: false, preparesPolls: false };
const everybody = [answered, asked, onlooker];

describe('who sees results, and when', () => {
  it.each<[ResultsWhen, readonly (ResultsHidden | null)[]]>([
    ['at-once', [null, null, null]],
    ['after-own-answer', [null, 'until-answered', 'until-closed']],
    ['at-close', ['until-closed', 'until-closed', 'until-closed']],
  ])('in an open poll with results %s: who has answered, who is asked, who is not', (resultsWhen, hidden) => {
    const poll = anOpenPoll({ resultsWhen });
    expect(everybody.map((reader) => resultsHiddenFrom(poll, reader, 3))).toEqual(hidden);
  }); // prettier-ignore

  it.each<ResultsWhen>(['at-once', 'after-own-answer', 'at-close'])(
    'everybody in a closed poll that promised them %s',
    (resultsWhen) => {
      const poll = aClosedPoll({ resultsWhen });
      expect(everybody.map((reader) => resultsHiddenFrom(poll, reader, 3))).toEqual([
        null,
        null,
        null,
      ]);
    },
  );

  it('nobody in a draft', () => {
    expect(everybody.map((reader) => resultsHiddenFrom(aDraftPoll(), reader, 9))).toEqual([
      'draft',
      'draft',
      'draft',
    ]);
  });

  it.each([0, 1, 2])('nobody while the sums are over %i people, open or closed', (people) => {
    const open = anOpenPoll({ resultsWhen: 'at-once' });
    for (const reader of everybody) {
      expect(resultsHiddenFrom(open, reader, people)).toBe('too-few');
      expect(resultsHiddenFrom(aClosedPoll(), reader, people)).toBe('too-few');
    }
  });

  it('says first that it is too early, so that waiting does not tell how few have answered', () => {
    expect(resultsHiddenFrom(anOpenPoll({ resultsWhen: 'at-close' }), answered, 1)).toBe(
      'until-closed',
    );
  });
});

describe('who sees names', () => {
  const facilitator = { ...onlooker, preparesPolls: true };

  it('is whoever is asked and those who prepare polls, of a poll that is named', () => {
    const poll = aClosedPoll({ visibility: 'named' });
    const readers = [answered, asked, facilitator, onlooker];
    expect(readers.map((reader) => seesNames(poll, reader))).toEqual([true, true, true, false]);
    for (const visibility of ['by-party', 'sums', 'anonymous'] as const)
      for (const reader of readers) expect(seesNames({ visibility }, reader)).toBe(false);
  });

  it('is nobody before results are shown', () => {
    const poll = anOpenPoll({ visibility: 'named', resultsWhen: 'at-close' });
    for (const reader of [answered, asked, facilitator])
      expect(resultsHiddenFrom(poll, reader, 3)).toBe('until-closed');
  });

  it('is told what two answered, which the others are not', () => {
    const poll = aClosedPoll({ visibility: 'named' });
    const hidden = [answered, facilitator, onlooker].map((reader) =>
      resultsHiddenFrom(poll, reader, 2),
    );
    expect(hidden).toEqual([null, null, 'too-few']);
    expect(resultsHiddenFrom(poll, answered, 0)).toBe('too-few');
  });
});

describe('who sees who has answered', () => {
  it.each<[ResultsWhen, readonly boolean[]]>([
    ['at-once', [true, true, true]],
    ['after-own-answer', [true, false, false]],
    ['at-close', [false, false, false]],
  ])('nobody who sees the sums move, in an open poll with results %s: a name and a difference are an answer', (resultsWhen, hidden) => {
    const poll = anOpenPoll({ resultsWhen });
    expect(everybody.map((reader) => answerersHiddenFrom(poll, reader))).toEqual(hidden);
  }); // prettier-ignore

  it('everybody who may see the delivery, once the sums stand still', () => {
    const poll = aClosedPoll({ resultsWhen: 'at-once' });
    expect(everybody.map((reader) => answerersHiddenFrom(poll, reader))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
