import { describe, expect, it } from 'vitest';
import {
  classifyOpenness,
  explainOpenness,
  mustBeStreamed,
} from '../../../src/core/openness/classify-openness.ts';
import { basesInForce, shippedBases } from '../../../src/core/openness/openness-basis.ts';
import {
  closedAnswers,
  confidentialBasis,
  openAnswers,
} from '../../support/builders/an-openness.ts';

const law = { bases: shippedBases, rules: [] };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });

describe('classifying what is open', () => {
  it('finds an announced meeting that anybody may come to open', () => {
    expect(classifyOpenness(openAnswers, law)).toEqual({ refused: false, value: { kind: 'open' } });
  });

  it('closes by a basis of the list, with its paragraph and the decision', () => {
    expect(classifyOpenness(closedAnswers, law)).toEqual({
      refused: false,
      value: { kind: 'closed', basis: confidentialBasis, decision: closedAnswers.decision },
    });
  });

  it.each([
    ['a meeting that is not announced', { ...openAnswers, isAnnounced: false },
      { code: 'meeting-not-announced', basis: 'kommuneloven § 11-3' }],
    ['a closed meeting that is not announced either', { ...closedAnswers, isAnnounced: false },
      { code: 'meeting-not-announced', basis: 'kommuneloven § 11-3' }],
    ['closing without a basis', { ...closedAnswers, basis: null },
      { code: 'closing-without-basis', basis: 'kommuneloven § 11-5' }],
    ['closing by what is not on the list', { ...closedAnswers, basis: 'we-would-rather-not' },
      { code: 'basis-not-listed' }],
    ['closing without a decision', { ...closedAnswers, decision: '' },
      { code: 'closing-without-decision', basis: 'kommuneloven § 11-5' }],
    ['a seminar closed because it is said to be no meeting', { ...closedAnswers, isMeeting: false, basis: null },
      { code: 'closing-without-basis', basis: 'kommuneloven § 11-5' }],
  ])('refuses %s', (_, answers, refusal) => {
    expect(classifyOpenness(answers, law)).toEqual(refused(refusal));
  }); // prettier-ignore

  it('refuses a basis that has been retired', () => {
    const bases = shippedBases.map((basis) => ({ ...basis, isRetired: true }));
    expect(classifyOpenness(closedAnswers, { ...law, bases })).toEqual(
      refused({ code: 'basis-not-listed' }),
    );
  });

  it('cites the paragraph that the municipality has corrected', () => {
    const rules = [
      { rule: 'open-meetings', paragraph: 'kommuneloven § 11-5 første ledd' },
    ] as const;
    expect(classifyOpenness({ ...closedAnswers, basis: null }, { ...law, rules })).toEqual(
      refused({ code: 'closing-without-basis', basis: 'kommuneloven § 11-5 første ledd' }),
    );
  });

  it('uses the municipality’s own list instead of the shipped one', () => {
    const [first] = shippedBases;
    expect(basesInForce([])).toBe(shippedBases);
    expect(basesInForce(first ? [first] : [])).toEqual([first]);
  });
});

describe('streaming', () => {
  it.each([
    ['an open formal remote meeting', openAnswers, true, true],
    ['an open meeting in a room', openAnswers, false, false],
    ['a closed remote meeting', closedAnswers, true, false],
    ['a remote gathering that is no meeting', { ...openAnswers, isMeeting: false }, true, false],
  ])('of %s', (_, answers, isRemote, isStreamed) => {
    expect(mustBeStreamed(answers, isRemote)).toBe(isStreamed);
    const codes = explainOpenness(answers, law, isRemote).map(({ code }) => code);
    expect(codes.at(-1)).toBe(isStreamed ? 'streamed' : 'not-streamed');
  });
});

describe('explaining the answers', () => {
  it('says what it is, whether it is announced, why it is open or closed, and whether it is streamed', () => {
    expect(explainOpenness(closedAnswers, law, false)).toEqual([
      { code: 'is-meeting', paragraph: 'kommuneloven § 11-2' },
      { code: 'announced', paragraph: 'kommuneloven § 11-3' },
      { code: 'closed-by-basis', paragraph: confidentialBasis },
      { code: 'not-streamed', paragraph: null },
    ]);
  });
});
