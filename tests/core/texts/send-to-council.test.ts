import { describe, expect, it } from 'vitest';
import {
  isOfCityGovernment,
  mayReadVersion,
  sendToCouncil,
} from '../../../src/core/texts/send-to-council.ts';
import { aVersion } from '../../support/builders/a-text.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-20T08:00:00.000Z');
const draft = { frozenAt: null };
const sent = { sentAt: now };
const reader = (writesOrHears: boolean, isMember: boolean | null) => ({
  writesOrHears,
  cityGovernment: isMember === null ? null : { isMember },
});

describe('whose text goes from a city government to the council', () => {
  it.each([
    ['parliamentary', 'formannskap', true],
    ['formannskap', 'parliamentary', false],
    [null, 'parliamentary', true],
    [null, 'formannskap', false],
  ] as const)(
    'goes by the variant %s of the process before the model %s of the municipality',
    (own, model, is) => {
      expect(isOfCityGovernment({ governance: own }, { governance: model })).toBe(is);
    },
  );
});

describe('who may read a version of a draft', () => {
  it('is the administration, always', () => {
    expect(mayReadVersion(draft, null, reader(true, null))).toBe(true);
    expect(mayReadVersion(draft, null, reader(true, false))).toBe(true);
  });

  it('is everybody, once it is sent to hearing or adopted', () => {
    expect(mayReadVersion({ frozenAt: now }, null, reader(false, false))).toBe(true);
    expect(mayReadVersion({ frozenAt: now }, null, reader(false, null))).toBe(true);
  });

  it('is nobody else without a city government, whatever has been recorded', () => {
    expect(mayReadVersion(draft, sent, reader(false, null))).toBe(false);
  });

  it('is its members with a city government, and the others from when it is sent to the council', () => {
    expect(mayReadVersion(draft, null, reader(false, true))).toBe(true);
    expect(mayReadVersion(draft, null, reader(false, false))).toBe(false);
    expect(mayReadVersion(draft, sent, reader(false, false))).toBe(true);
  });
});

describe('sending a draft to the council', () => {
  const facts = { isOfCityGovernment: true, by: ids.planner, now };
  const current = aVersion({ version: 3 });
  const act = { textId: current.textId, version: 3, sentBy: ids.planner, sentAt: now };

  it('sends the newest version, and says by whom and when', () => {
    expect(sendToCouncil(current, [{ ...act, version: 2 }], 3, facts)).toEqual({
      refused: false,
      value: act,
    });
  });

  it.each([
    ['there is no city government', 'no-city-government', { isOfCityGovernment: false }, {}, 3, []],
    ['it has been written in since', 'version-conflict', {}, {}, 2, []],
    ['there is nothing in it', 'text-is-empty', {}, { paragraphs: [] }, 3, []],
    ['it has been sent', 'already-sent-to-council', {}, {}, 3, [act]],
  ])('is refused where %s', (_why, code, otherFacts, change, seen, before) => {
    const outcome = sendToCouncil({ ...current, ...change }, before, seen, {
      ...facts,
      ...otherFacts,
    });
    expect(outcome).toMatchObject({ refused: true, refusal: { code } });
  });
});
