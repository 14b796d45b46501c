import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/core/polls/choice.ts';
import type { PollQuestion, QuestionKind } from '../../../src/core/polls/poll-question.ts';
import { readChoices } from '../../../src/core/polls/read-choices.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  itemId,
  questionIdOf,
} from '../../support/builders/every-question.ts';
import { uuid } from '../../support/builders/ids.ts';

const questions = everyQuestion();

function read(kind: QuestionKind, choice: Choice, overrides: Partial<PollQuestion> = {}) {
  const question = { ...questions[kind], ...overrides } as PollQuestion;
  return readChoices([question], { [question.id]: choice });
}
const taken = (kind: QuestionKind, choice: Choice) => ({
  refused: false,
  value: { [questionIdOf(kind)]: choice },
});
const refused = (kind: QuestionKind, code: string, facts: object = {}) => ({
  refused: true,
  refusal: { code, questionId: questionIdOf(kind), ...facts },
});
/** Ten such, so that one is always too much. */
const others = { [uuid(1)]: 1 };

describe('an answer of each kind', () => {
  it.each(everyKind)('is taken as it is: %s', (kind) => {
    expect(read(kind, everyAnswer[kind])).toEqual(taken(kind, everyAnswer[kind]));
  });

  it.each(
    everyKind.flatMap((kind) =>
      everyKind.filter((other) => other !== kind).map((other) => [kind, other] as const),
    ),
  )('is refused when it is of another kind: %s by %s', (kind, other) => {
    expect(read(kind, everyAnswer[other])).toEqual(refused(kind, 'wrong-kind-of-answer'));
  });

  it.each(everyKind)('may be all of a poll together: %s is one of them', (kind) => {
    const all = Object.fromEntries(everyKind.map((one) => [questionIdOf(one), everyAnswer[one]]));
    const whole = readChoices(Object.values(questions), all);
    expect(whole).toEqual({ refused: false, value: all });
    const { [questionIdOf(kind)]: _left, ...rest } = all;
    expect(readChoices(Object.values(questions), rest)).toEqual(
      refused(kind, 'question-unanswered'),
    );
  });
});

describe('an answer that is malformed', () => {
  const choices: readonly (readonly [string, QuestionKind, Choice, string, object?])[] = [
    ['an option of another poll among several', 'multiple-choice', { kind: 'multiple-choice', optionIds: [itemId('multiple-choice', 0), uuid(1)] }, 'no-such-option'],
    ['the same option twice', 'multiple-choice', { kind: 'multiple-choice', optionIds: [itemId('multiple-choice', 0), itemId('multiple-choice', 0)] }, 'same-option-twice'],
    ['too few', 'multiple-choice', { kind: 'multiple-choice', optionIds: [itemId('multiple-choice', 0)] }, 'too-few-chosen', { fewest: 2 }],
    ['none', 'multiple-choice', { kind: 'multiple-choice', optionIds: [] }, 'too-few-chosen', { fewest: 2 }],
    ['too many', 'multiple-choice', { kind: 'multiple-choice', optionIds: [0, 1, 2, 3].map((n) => itemId('multiple-choice', n)) }, 'too-many-chosen', { most: 3 }],
    ['a ranking with doubles', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: 1, [itemId('ranking', 1)]: 1, [itemId('ranking', 2)]: 2 } }, 'same-place-twice', { place: 1 }],
    ['a ranking with a place beyond the last', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: 4 } }, 'place-outside', { places: 3 }],
    ['a ranking with place 0', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: 0 } }, 'place-outside', { places: 3 }],
    ['a ranking with half a place', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: 1.5 } }, 'place-outside', { places: 3 }],
    ['a ranking with no number', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: Number.NaN } }, 'place-outside', { places: 3 }],
    ['a ranking that lacks a place', 'ranking', { kind: 'ranking', places: { [itemId('ranking', 0)]: 1, [itemId('ranking', 1)]: 3 } }, 'places-not-filled', { places: 3 }],
    ['a ranking of another poll', 'ranking', { kind: 'ranking', places: others }, 'no-such-option'],
    ['a step below the scale', 'scale', { kind: 'scale', step: 0 }, 'step-outside'],
    ['a step above the scale', 'scale', { kind: 'scale', step: 6 }, 'step-outside'],
    ['half a step', 'scale', { kind: 'scale', step: 2.5 }, 'step-outside'],
    ['a step that is no number', 'scale', { kind: 'scale', step: Number.NaN }, 'step-outside'],
    ['a position beyond the goals', 'trade-off', { kind: 'trade-off', position: 4 }, 'step-outside'],
    ['a position beyond the other goal', 'trade-off', { kind: 'trade-off', position: -4 }, 'step-outside'],
    ['a statement left out', 'agreement', { kind: 'agreement', stances: { [itemId('agreement', 0)]: 'pass' } }, 'item-unanswered', { label: 'B' }],
    ['a statement of another poll', 'agreement', { kind: 'agreement', stances: { ...everyAnswer.agreement.stances, [uuid(1)]: 'agree' } }, 'no-such-option'],
    ['no reaction at all', 'knowledge-reaction', { kind: 'knowledge-reaction', reactions: {} }, 'nothing-reacted-to'],
    ['words without a reaction', 'knowledge-reaction', { kind: 'knowledge-reaction', reactions: { [itemId('knowledge-reaction', 1)]: { reaction: null, words: 'Tja' } } }, 'item-unanswered', { label: 'B' }],
    ['a finding of another poll', 'knowledge-reaction', { kind: 'knowledge-reaction', reactions: { [uuid(1)]: { reaction: 'curious', words: '' } } }, 'no-such-option'],
    ['words without end', 'knowledge-reaction', { kind: 'knowledge-reaction', reactions: { [itemId('knowledge-reaction', 0)]: { reaction: 'curious', words: 'å'.repeat(100_000) } } }, 'answer-too-long', { longest: 500 }],
    ['a text that is not answered', 'verification', { kind: 'verification', answers: { ...everyAnswer.verification.answers, [itemId('verification', 3)]: { answer: null, missing: '' } } }, 'item-unanswered', { label: 'D' }],
    ['a text left out', 'verification', { kind: 'verification', answers: {} }, 'item-unanswered', { label: 'A' }],
    ['nothing written', 'open-text', { kind: 'open-text', text: ' \n ' }, 'nothing-written'],
    ['nothing that can be seen', 'open-text', { kind: 'open-text', text: '\u200b\u00ad' }, 'nothing-written'],
    ['100,000 letters', 'open-text', { kind: 'open-text', text: 'a'.repeat(100_000) }, 'answer-too-long', { longest: 200 }],
    ['a text that turns what follows around', 'open-text', { kind: 'open-text', text: 'Ja\u202e' }, 'answer-unreadable'],
    ['a text that cannot be stored', 'open-text', { kind: 'open-text', text: 'Ja\u0000' }, 'answer-unreadable'],
    ['an identity number', 'open-text', { kind: 'open-text', text: 'Spør 018190 10192' }, 'identity-number-in-answer'],
  ]; // prettier-ignore
  it.each(
    choices.map(
      ([name, kind, choice, code, facts = {}]) => [name, kind, choice, code, facts] as const,
    ),
  )('is refused: %s', (_name, kind, choice, code, facts) => {
    expect(read(kind, choice)).toEqual(refused(kind, code, facts));
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no item called %s', (name) => {
    const of = (value: string) => JSON.parse(`{"${name}":${value}}`) as Record<string, never>;
    expect(read('ranking', { kind: 'ranking', places: of('1') })).toEqual(refused('ranking', 'no-such-option'));
    expect(read('agreement', { kind: 'agreement', stances: of('"agree"') })).toEqual(refused('agreement', 'no-such-option'));
    const reactions = of('{"reaction":"curious","words":""}');
    expect(read('knowledge-reaction', { kind: 'knowledge-reaction', reactions })).toEqual(refused('knowledge-reaction', 'no-such-option'));
  }); // prettier-ignore

  it('is written anew in the question’s own order, without what came along', () => {
    const ids = [itemId('multiple-choice', 2), itemId('multiple-choice', 0)];
    const smuggled = { kind: 'multiple-choice', optionIds: ids, comment: 'hemmelig' } as Choice;
    expect(read('multiple-choice', smuggled)).toEqual(taken('multiple-choice', everyAnswer['multiple-choice']));
    const untouched = { reaction: null, words: '' };
    const reactions = { ...everyAnswer['knowledge-reaction'].reactions, [itemId('knowledge-reaction', 3)]: untouched };
    expect(read('knowledge-reaction', { kind: 'knowledge-reaction', reactions })).toEqual(
      taken('knowledge-reaction', everyAnswer['knowledge-reaction']),
    );
  }); // prettier-ignore

  it('keeps a text in one form, with its lines', () => {
    const text = ' A\u030ase\r\nhar rett ';
    expect(read('open-text', { kind: 'open-text', text })).toEqual(
      taken('open-text', { kind: 'open-text', text: 'Åse\nhar rett' }),
    );
  });

  it.each(['scale', 'trade-off'] as const)('may be «vet ikke», which is no step: %s', (kind) => {
    const unsure: Choice =
      kind === 'scale' ? { kind, step: 'unsure' } : { kind, position: 'unsure' };
    expect(read(kind, unsure)).toEqual(taken(kind, unsure));
  });
});

describe('a reason', () => {
  const because = (reason: string): Choice => ({ ...everyAnswer.scale, reason });
  it('is kept where it is wanted, and not where it is not asked for', () => {
    expect(read('scale', because(' Fordi '), { reason: 'optional' })).toEqual(taken('scale', because('Fordi')));
    expect(read('scale', because('Fordi'))).toEqual(taken('scale', everyAnswer.scale));
    expect(read('scale', because(''), { reason: 'optional' })).toEqual(taken('scale', everyAnswer.scale));
  }); // prettier-ignore

  it('is missed where it is asked for of everybody', () => {
    for (const choice of [everyAnswer.scale, because('  ')])
      expect(read('scale', choice, { reason: 'required' })).toEqual(
        refused('scale', 'reason-missing'),
      );
  });

  it('is refused as other texts are', () => {
    const long = read('scale', because('x'.repeat(501)), { reason: 'optional' });
    expect(long).toEqual(refused('scale', 'answer-too-long', { longest: 500 }));
  });
});
