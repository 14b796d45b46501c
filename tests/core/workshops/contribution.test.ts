import { describe, expect, it } from 'vitest';
import {
  deliverContribution,
  rewordContribution,
  withdrawContribution,
} from '../../../src/core/workshops/contribution.ts';
import type { GivenContribution, QuestionState } from '../../../src/core/workshops/contribution.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aClosedRound, aPublishedRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { at } from '../../support/builders/instants.ts';
import { idsOf } from '../../support/a-full-municipality.ts';

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const now = at('2026-11-19T17:30:00.000Z');
const round = aRoundUnderWay();
const [question] = round.questions;
const ofTable: GivenContribution = {
  ...{ questionId: question?.id ?? '', tableNumber: 2, text: 'Bygg der folk går', source: 'table' },
  ...{ namedPersonId: null, clientKey: 'key-1' },
};
const ofPerson: GivenContribution = { ...ofTable, source: 'person', tableNumber: null };
const deliver = (
  given: GivenContribution,
  state: QuestionState = 'open',
  on = round,
  moment = now,
) => deliverContribution(on, state, given, { id: 'made', at: moment });

describe('delivering a contribution', () => {
  it('ties it to round, phase, body, table and question, and to nobody', () => {
    expect(deliver(ofTable)).toEqual({
      refused: false,
      value: {
        ...ofTable,
        ...{ id: 'made', phaseId: round.phaseId, roundId: round.id, bodyId: round.bodyId },
        ...{ madeAt: now, version: 1, withdrawnAt: null },
      },
    });
  });

  it('names a person who asked for it', () => {
    expect(deliver({ ...ofPerson, namedPersonId: 'kari' })).toMatchObject({
      value: { namedPersonId: 'kari', source: 'person' },
    });
  });

  it('takes what a table wrote before the question was stopped, and nothing more from persons', () => {
    expect(deliver(ofTable, 'stopped').refused).toBe(false);
    expect(deliver(ofPerson, 'stopped')).toEqual(refused({ code: 'question-not-open' }));
  });

  it.each([ofTable, ofPerson])('is refused as "question-not-open" before it is asked', (given) => {
    expect(deliver(given, 'not-asked')).toEqual(refused({ code: 'question-not-open' }));
  });

  it('is refused as "no-such-round-question" for a question of another round', () => {
    expect(deliver({ ...ofTable, questionId: 'other' })).toEqual(
      refused({ code: 'no-such-round-question' }),
    );
  });

  it('is refused as "round-not-under-way" before the round, and for persons after it', () => {
    expect(deliver(ofTable, 'open', aPublishedRound())).toEqual(
      refused({ code: 'round-not-under-way' }),
    );
    expect(deliver(ofPerson, 'open', aClosedRound())).toEqual(
      refused({ code: 'round-not-under-way' }),
    );
  });

  it('takes what a table could not send for a day after the round, and not a moment longer', () => {
    const { state } = aClosedRound();
    if (state.status !== 'closed') throw new Error('it is closed');
    const until = at(new Date(Date.parse(state.closedAt) + 86_400_000).toISOString());
    const later = at(new Date(Date.parse(until) + 1).toISOString());
    expect(deliver(ofTable, 'stopped', aClosedRound(), until).refused).toBe(false);
    expect(deliver(ofTable, 'stopped', aClosedRound(), later)).toEqual(
      refused({ code: 'delivered-too-late', until }),
    );
  });
});

describe('changing what was delivered', () => {
  const delivered = aContribution(idsOf('a'), { version: 3 });

  it('keeps everything but the words, and counts', () => {
    expect(rewordContribution(delivered, round, 'Nye ord', 3)).toEqual({
      refused: false,
      value: { ...delivered, text: 'Nye ord', version: 4 },
    });
  });

  it('marks what is taken back, and keeps it', () => {
    expect(withdrawContribution(delivered, round, 3, now)).toEqual({
      refused: false,
      value: { ...delivered, withdrawnAt: now, version: 4 },
    });
  });

  it('is refused as "version-conflict" when another device was before', () => {
    expect(rewordContribution(delivered, round, 'Nye ord', 2)).toEqual(
      refused({ code: 'version-conflict', version: 3 }),
    );
  });

  it('is refused once the round is closed, and once it is taken back', () => {
    expect(rewordContribution(delivered, aClosedRound(), 'Nye ord', 3)).toEqual(
      refused({ code: 'round-not-under-way' }),
    );
    expect(withdrawContribution({ ...delivered, withdrawnAt: now }, round, 3, now)).toEqual(
      refused({ code: 'already-withdrawn' }),
    );
  });
});
