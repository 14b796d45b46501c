import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/core/polls/choice.ts';
import { readChoices } from '../../../src/core/polls/read-choices.ts';
import {
  anAnswer,
  chosen,
  points,
  whatMatters,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const questions = [whereToGrow, whatMatters];
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const inChoice = { questionId: whereToGrow.id };
const inPoints = { questionId: whatMatters.id };

/** What a tampered card may send: parsed JSON, in which `__proto__` is a key like any other. */
const parsed = (json: string): Record<string, Choice> => JSON.parse(json) as Record<string, Choice>;
const withPoints = (given: Record<string, number>): unknown =>
  readChoices(questions, anAnswer(ids.north, given));

describe('reading an answer', () => {
  it('takes one option, and points up to the limits', () => {
    const given = anAnswer(ids.north, { [ids.housing]: 6, [ids.care]: 4 });
    expect(readChoices(questions, given)).toEqual({ refused: false, value: given });
  });

  it('takes fewer points than the budget', () => {
    expect(withPoints({ [ids.climate]: 1 })).toMatchObject({ refused: false });
  });

  it('keeps no zeroes, and the order of the question, so that the same answer is always written the same', () => {
    const one = withPoints({ [ids.care]: 2, [ids.climate]: 0, [ids.housing]: 3 });
    const other = withPoints({ [ids.housing]: 3, [ids.care]: 2 });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one).toEqual({
      refused: false,
      value: anAnswer(ids.north, { [ids.housing]: 3, [ids.care]: 2 }),
    });
  });

  it('keeps nothing that came along with the choice', () => {
    const smuggled = {
      kind: 'single-choice',
      optionId: ids.north,
      comment: 'hva jeg mener',
    } as const;
    const given = { ...anAnswer(ids.south, { [ids.care]: 1 }), [whereToGrow.id]: smuggled };
    expect(readChoices(questions, given)).toEqual({
      refused: false,
      value: anAnswer(ids.north, { [ids.care]: 1 }),
    });
  });

  it('refuses a question without an answer', () => {
    expect(readChoices(questions, { [whereToGrow.id]: chosen(ids.north) })).toEqual(
      refused({ code: 'question-unanswered', ...inPoints }),
    );
    expect(readChoices(questions, {})).toEqual(
      refused({ code: 'question-unanswered', ...inChoice }),
    );
  });

  it('refuses an answer to a question of another poll', () => {
    const given = { ...anAnswer(ids.north, { [ids.care]: 1 }), [uuid(999)]: chosen(ids.north) };
    expect(readChoices(questions, given)).toEqual(
      refused({ code: 'no-such-question', questionId: uuid(999) }),
    );
  });

  it('refuses an option of another question or poll', () => {
    expect(readChoices(questions, anAnswer(ids.housing, { [ids.care]: 1 }))).toEqual(
      refused({ code: 'no-such-option', ...inChoice }),
    );
    expect(withPoints({ [ids.north]: 1 })).toEqual(
      refused({ code: 'no-such-option', ...inPoints }),
    );
  });

  it('refuses an answer of the wrong kind', () => {
    const swapped = {
      [whereToGrow.id]: points({ [ids.north]: 1 }),
      [whatMatters.id]: points({ [ids.care]: 1 }),
    };
    expect(readChoices(questions, swapped)).toEqual(
      refused({ code: 'wrong-kind-of-answer', ...inChoice }),
    );
    const other = { [whereToGrow.id]: chosen(ids.north), [whatMatters.id]: chosen(ids.care) };
    expect(readChoices(questions, other)).toEqual(
      refused({ code: 'wrong-kind-of-answer', ...inPoints }),
    );
  });

  it.each([
    ['half a point', 0.5],
    ['less than nothing', -1],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['more than can be counted', 2 ** 53],
  ])('refuses points that are %s', (_, given) => {
    expect(withPoints({ [ids.care]: given })).toEqual(
      refused({ code: 'not-whole-points', ...inPoints }),
    );
  });

  it('refuses points below nothing that would pay for points above the budget', () => {
    expect(withPoints({ [ids.care]: 6, [ids.climate]: 6, [ids.housing]: -2 })).toEqual(
      refused({ code: 'not-whole-points', ...inPoints }),
    );
  });

  it('refuses more than may go to one option', () => {
    expect(withPoints({ [ids.care]: 7 })).toEqual(
      refused({ code: 'too-many-points-on-one', ...inPoints, maxPerOption: 6 }),
    );
  });

  it('refuses one point above the budget, and says how many there were', () => {
    expect(withPoints({ [ids.care]: 6, [ids.climate]: 5 })).toEqual(
      refused({ code: 'too-many-points', ...inPoints, budget: 10, given: 11 }),
    );
  });

  it('refuses no points at all', () => {
    const none = refused({ code: 'no-points-given', ...inPoints });
    expect(withPoints({})).toEqual(none);
    expect(withPoints({ [ids.care]: 0, [ids.climate]: -0 })).toEqual(none);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'knows no question called %s',
    (name) => {
      const json = `{"${name}":{"kind":"single-choice","optionId":"${ids.north}"}}`;
      expect(readChoices(questions, parsed(json))).toEqual(
        refused({ code: 'no-such-question', questionId: name }),
      );
    },
  );

  it.each(['__proto__', 'constructor', 'valueOf'])('knows no option called %s', (name) => {
    const choice = parsed(`{"p":{"kind":"priority-points","points":{"${name}":1}}}`)['p'];
    const given = { ...anAnswer(ids.north, {}), ...(choice && { [whatMatters.id]: choice }) };
    expect(readChoices(questions, given)).toEqual(refused({ code: 'no-such-option', ...inPoints }));
    expect(readChoices(questions, { ...given, [whereToGrow.id]: chosen(name) })).toEqual(
      refused({ code: 'no-such-option', ...inChoice }),
    );
  });
});
