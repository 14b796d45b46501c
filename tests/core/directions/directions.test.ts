import { describe, expect, it } from 'vitest';
import * as asking from '../../../src/core/directions/ask-directions.ts';
import { resultOf } from '../../../src/core/directions/direction-result.ts';
import type { Direction } from '../../../src/core/directions/direction.ts';
import * as writing from '../../../src/core/directions/write-direction.ts';
import { idsOf, instant } from '../../support/a-full-municipality.ts';
import { aDirection, aDirectionAnswer, aVerification } from '../../support/builders/a-direction.ts';

const ids = idsOf('a');
const now = instant('2026-11-26T09:00:00.000Z');
const made = { personId: ids.facilitator, at: now };
const asked = aDirection(ids, { state: { status: 'asked' } });
const settled = aDirection(ids, { state: { status: 'settled', by: 'threshold', at: now } });
const refused = (code: string, facts: object = {}) => ({
  ...{ refused: true, refusal: { code, ...facts } },
});

describe('writing a direction', () => {
  const known = new Set([ids.contribution]);
  const given = { id: 'd', phaseId: ids.phase, themeId: null, text: 'Vern jorda', known };

  it('begins with its first words, last in the phase', () => {
    const links = [{ contributionId: ids.contribution, stance: 'speaks-against' }] as const;
    expect(writing.writeDirection([{ ordinal: 4 }], { ...given, links }, made)).toMatchObject({
      value: { ordinal: 5, state: { status: 'draft' }, versions: [{ version: 1, changed: '' }] },
    });
  });

  it('is refused with a contribution that is not there, or linked twice', () => {
    const link = { contributionId: ids.contribution, stance: 'carries' } as const;
    const links = [link, { ...link, stance: 'speaks-against' }] as const;
    expect(writing.writeDirection([], { ...given, links }, made)).toEqual(
      refused('contribution-linked-twice'),
    );
    const elsewhere = [{ ...link, contributionId: 'x' }];
    expect(writing.writeDirection([], { ...given, links: elsewhere }, made)).toEqual(
      refused('no-such-contribution'),
    );
  });

  it('keeps the words before when it is redrafted, with what is different', () => {
    const words = { text: 'Vern all matjord', changed: 'Gjelder all jord' };
    const redrafted = writing.redraftDirection(aDirection(ids), words, made, 1);
    if (redrafted.refused) throw new Error('it is a draft');
    expect(redrafted.value.versions.map(({ text }) => text)).toEqual([
      'Matjorda skal vernes',
      'Vern all matjord',
    ]);
    expect(
      writing.redraftDirection(
        aDirection(ids),
        { ...words, text: 'Matjorda skal vernes' },
        made,
        1,
      ),
    ).toEqual(refused('words-unchanged'));
  });

  it('stands still while it is asked about and when it has ended', () => {
    const words = { text: 'Annet', changed: 'Annet' };
    expect(writing.redraftDirection(asked, words, made, 1)).toEqual(refused('direction-is-asked'));
    expect(writing.dropDirection(settled, 'Nei', made, 1)).toEqual(refused('direction-has-ended'));
    expect(writing.dropDirection(asked, 'Nei', made, 2)).toEqual(
      refused('version-conflict', { version: 1 }),
    );
  });
});

describe('the chair’s decision', () => {
  const reader = { isChair: true, wasAsked: true };
  it('settles a direction that was asked about, with a note and a name', () => {
    expect(writing.settleByChair(aDirection(ids), reader, 'God nok', made, 1)).toMatchObject({
      value: { state: { status: 'settled', by: 'chair', note: 'God nok' } },
    });
  });
  it.each([
    ['not-the-chair', aDirection(ids), { ...reader, isChair: false }],
    ['direction-not-asked-yet', aDirection(ids), { ...reader, wasAsked: false }],
    ['direction-is-asked', asked, reader],
    ['direction-has-ended', settled, reader],
  ] as const)('is refused as “%s”', (code, direction, who) => {
    expect(writing.settleByChair(direction, who, 'God nok', made, 1)).toEqual(refused(code));
  });
});

describe('the threshold', () => {
  const threshold = { phaseId: ids.phase, percent: 80, setById: ids.facilitator, setAt: now };
  it('may be set to anything before anybody is asked, and only raised afterwards', () => {
    const lower = { ...threshold, percent: 60 };
    const higher = { ...threshold, percent: 90 };
    expect(asking.setThreshold(threshold, lower, false)).toMatchObject({ value: lower });
    expect(asking.setThreshold(threshold, higher, true)).toMatchObject({ value: higher });
    expect(asking.setThreshold(threshold, lower, true)).toEqual(
      refused('threshold-cannot-be-lowered', { percent: 80 }),
    );
  });
});

describe('asking', () => {
  const threshold = { phaseId: ids.phase, percent: 80, setById: ids.facilitator, setAt: now };
  const facts = { threshold, askedWords: new Map(), eligible: 9 };
  const given = {
    ...{ id: 'v', phaseId: ids.phase, bodyId: ids.body, roundId: null, openedAt: now },
    ...{ openedById: ids.facilitator, closesAt: instant('2026-12-01T09:00:00.000Z') },
  };
  const ask = (
    direction: Direction,
    other: Partial<Parameters<typeof asking.askDirections>[1]> = {},
  ) => asking.askDirections([direction], { ...facts, ...other }, given);

  it('is about the words as they are now', () => {
    expect(ask(aDirection(ids))).toMatchObject({
      value: {
        verification: { asks: [{ directionId: ids.direction, version: 1 }], closed: null },
        directions: [{ state: { status: 'asked' }, version: 2 }],
      },
    });
  });

  it('says no where it would be wrong to ask', () => {
    expect(ask(aDirection(ids), { threshold: null })).toEqual(refused('threshold-not-set'));
    expect(ask(aDirection(ids), { eligible: 0 })).toEqual(refused('nobody-to-ask'));
    expect(ask(asked)).toEqual(refused('direction-is-asked'));
    expect(ask(settled)).toEqual(refused('direction-has-ended'));
    expect(ask(aDirection(ids, { links: [] }))).toEqual(refused('direction-without-carriers'));
    expect(ask(aDirection(ids), { askedWords: new Map([[ids.direction, new Set([1])]]) })).toEqual(
      refused('asked-in-these-words'),
    );
    const late = { ...given, closesAt: now };
    expect(asking.askDirections([aDirection(ids)], facts, late)).toEqual(
      refused('deadline-passed', { closesAt: now }),
    );
  });
});

describe('answering', () => {
  const ola = { id: ids.member, partyId: ids.party };
  const given = { directionId: ids.direction, answer: 'partly', missing: '' } as const;

  it('stores the answer with the party, counts changes, and leaves the same answer alone', () => {
    const first = asking.answerVerification(aVerification(ids), ola, given, undefined, now);
    expect(first).toMatchObject({ value: { revision: 1, partyId: ids.party, answeredAt: now } });
    const before = aDirectionAnswer(ids, { missing: '' });
    expect(asking.answerVerification(aVerification(ids), ola, given, before, now)).toEqual({
      ...{ refused: false, value: null },
    });
    const changed = { ...given, answer: 'understood' } as const;
    expect(asking.answerVerification(aVerification(ids), ola, changed, before, now)).toMatchObject({
      value: { revision: 2 },
    });
  });

  it('is refused from the very instant of closing, to those not asked, and about something else', () => {
    const verification = aVerification(ids);
    expect(
      asking.answerVerification(verification, ola, given, undefined, verification.closesAt),
    ).toEqual(refused('verification-closed', { at: verification.closesAt }));
    const stranger = { id: ids.deputy, partyId: null };
    expect(asking.answerVerification(verification, stranger, given, undefined, now)).toEqual(
      refused('not-in-audience'),
    );
    const other = { ...given, directionId: 'x' };
    expect(asking.answerVerification(verification, ola, other, undefined, now)).toEqual(
      refused('not-asked-here'),
    );
  });
});

describe('closing', () => {
  const answers = (understood: number, of: number) =>
    Array.from({ length: of }, (_, index) =>
      aDirectionAnswer(ids, { answer: index < understood ? 'understood' : 'not', missing: '' }),
    );
  const close = (understood: number, of: number, thresholdPercent = 80) =>
    asking.closeVerification(
      aVerification(ids),
      [asked],
      { eligible: 50, thresholdPercent, resultOf: (one) => resultOf(one, answers(understood, of)) },
      now,
    );
  const stateAfter = (...given: Parameters<typeof close>) => {
    const closed = close(...given);
    return closed.refused ? closed.refusal : closed.value.directions[0]?.state;
  };

  it('settles what reaches the threshold to the very percent, and hands the rest back', () => {
    expect(stateAfter(4, 5)).toEqual({ status: 'settled', by: 'threshold', at: now });
    expect(stateAfter(3, 4)).toEqual({ status: 'draft' });
    // 79.6 per cent is not 80.
    expect(stateAfter(39, 49)).toEqual({ status: 'draft' });
  });

  it('settles nothing on what fewer than three answered: that it did would tell what', () => {
    expect(stateAfter(2, 2)).toEqual({ status: 'draft' });
  });

  it('happens once', () => {
    const closed = aVerification(ids, { closed: { at: now, eligible: 3 } });
    const facts = { eligible: 3, thresholdPercent: 80, resultOf: () => resultOf(closed, []) };
    expect(asking.closeVerification(closed, [asked], facts, now)).toEqual(
      refused('verification-closed', { at: now }),
    );
  });

  it('shows what is missing by alphabet and without names', () => {
    const given = ['b', 'a', ''].map((missing) => aDirectionAnswer(ids, { missing }));
    const result = resultOf({ closed: { at: now, eligible: 3 } }, given);
    expect(result).toMatchObject({ missing: ['a', 'b'], counts: { partly: 3 } });
    expect(JSON.stringify(result)).not.toContain(ids.member);
  });
});
