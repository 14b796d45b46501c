import { describe, expect, it } from 'vitest';
import { correctPoll } from '../../../src/core/polls/correct-poll.ts';
import type { CorrectionWish } from '../../../src/core/polls/correct-poll.ts';
import { copyPlan } from '../../../src/core/polls/copy-poll.ts';
import {
  closesNowWithPhase,
  isToOpen,
  plainLife,
  planOpening,
  planReview,
} from '../../../src/core/polls/poll-life.ts';
import type { Opening } from '../../../src/core/polls/poll-life.ts';
import { draftPoll } from '../../../src/core/polls/run-poll.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anOpenPoll,
  pollDeadline,
  pollOpened,
} from '../../support/builders/a-poll.ts';
import { aClosedRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { aGround } from '../../support/builders/an-openness.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const now = pollOpened;
const ahead = at('2026-11-23T07:00:00.000Z');
const phase = { ...aPhase(), openedAt: null, closedAt: null };
const openPhase = { ...phase, openedAt: at('2026-11-01T07:00:00.000Z') };
const closedPhase = { ...openPhase, closedAt: at('2026-11-25T07:00:00.000Z') };

describe('planning that a poll opens by itself', () => {
  const plan = (opening: Opening, given: Partial<Parameters<typeof planOpening>[0]> = {}) =>
    planOpening(
      { poll: aDraftPoll(), life: plainLife, phase, ...given },
      { opening, closesWithPhase: false, version: 0 },
      ids.facilitator,
      now,
    );

  it('keeps who planned it, and forgets that it could not open before', () => {
    const life = { ...plainLife, failure: { at: now, code: 'nobody-to-ask' } as const };
    expect(plan({ kind: 'at', at: ahead }, { life })).toEqual({
      refused: false,
      value: {
        ...plainLife,
        ...{ opening: { kind: 'at', at: ahead }, plannedBy: ids.facilitator, version: 1 },
      },
    });
  });

  it('is taken back by saying that it is opened by hand', () => {
    const life = {
      ...plainLife,
      ...{ opening: { kind: 'at', at: ahead } as const, plannedBy: ids.facilitator },
    };
    expect(plan({ kind: 'by-hand' }, { life })).toMatchObject({
      value: { opening: { kind: 'by-hand' }, plannedBy: null },
    });
  });

  it('is refused for what has passed, for what is asked already, and after the deadline', () => {
    expect(plan({ kind: 'at', at: now })).toEqual(refused({ code: 'opening-not-ahead' }));
    expect(plan({ kind: 'with-phase' }, { phase: openPhase })).toEqual(
      refused({ code: 'opening-not-ahead' }),
    );
    expect(plan({ kind: 'with-phase' }, { phase: closedPhase })).toEqual(
      refused({ code: 'phase-is-closed', closedAt: closedPhase.closedAt }),
    );
    expect(plan({ kind: 'at', at: pollDeadline })).toEqual(
      refused({ code: 'opens-after-deadline', closesAt: pollDeadline }),
    );
    expect(plan({ kind: 'by-hand' }, { poll: anOpenPoll() })).toEqual(
      refused({ code: 'poll-is-opened' }),
    );
    expect(plan({ kind: 'by-hand' }, { life: { ...plainLife, version: 2 } })).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });

  it('opens at its moment, or while its phase is open; not after it could not', () => {
    const atMoment = { ...plainLife, opening: { kind: 'at', at: ahead } as const };
    expect(isToOpen(atMoment, phase, at('2026-11-23T06:59:59.999Z'))).toBe(false);
    expect(isToOpen(atMoment, phase, ahead)).toBe(true);
    const withPhase = { ...plainLife, opening: { kind: 'with-phase' } as const };
    expect([phase, openPhase, closedPhase].map((one) => isToOpen(withPhase, one, now))).toEqual([
      false,
      true,
      false,
    ]);
    const failure = { at: ahead, code: 'nobody-to-ask' } as const;
    expect(isToOpen({ ...withPhase, failure }, openPhase, now)).toBe(false);
    expect(isToOpen(plainLife, openPhase, now)).toBe(false);
  });

  it('closes with its phase, but not where it was opened after that', () => {
    const life = { ...plainLife, closesWithPhase: true };
    expect(closesNowWithPhase(anOpenPoll(), life, closedPhase)).toBe(true);
    expect(closesNowWithPhase(anOpenPoll(), plainLife, closedPhase)).toBe(false);
    expect(closesNowWithPhase(anOpenPoll(), life, openPhase)).toBe(false);
    const earlier = { ...closedPhase, closedAt: at('2026-11-18T07:00:00.000Z') };
    expect(closesNowWithPhase(anOpenPoll(), life, earlier)).toBe(false);
  });
});

describe('looking again at what came of a poll', () => {
  const today = on('2026-11-27');
  it('is set for a day ahead, of a closed poll, and taken away', () => {
    const reviewOn = on('2027-03-01');
    const set = planReview(aClosedPoll(), plainLife, { reviewOn, version: 0 }, today);
    expect(set).toMatchObject({ value: { reviewOn, version: 1 } });
    const life = { ...plainLife, reviewOn, version: 1 };
    expect(planReview(aClosedPoll(), life, { reviewOn: null, version: 1 }, today)).toMatchObject({
      value: { reviewOn: null },
    });
    expect(planReview(aClosedPoll(), plainLife, { reviewOn: today, version: 0 }, today)).toEqual(
      refused({ code: 'review-not-ahead' }),
    );
    expect(planReview(anOpenPoll(), plainLife, { reviewOn, version: 0 }, today)).toEqual(
      refused({ code: 'poll-not-closed' }),
    );
  });
});

describe('correcting an open poll', () => {
  const correct = (change: Partial<CorrectionWish>, poll = anOpenPoll(), when = now) => {
    const { title, purpose } = poll;
    const same = { title, purpose, closesAt: pollDeadline, reason: '', version: 1 };
    return correctPoll(poll, { ...same, ...change }, when);
  };

  it('takes a slip of the pen and a later deadline, and keeps what stood there', () => {
    const closesAt = at('2026-11-30T22:59:00.000Z');
    expect(correct({ title: 'Retninger for veksten', closesAt })).toMatchObject({
      value: {
        poll: { title: 'Retninger for veksten', closesAt, state: { closesAt }, version: 2 },
        correction: {
          at: now,
          changes: [
            { field: 'title', from: 'Retning for veksten', to: 'Retninger for veksten' },
            { field: 'closesAt', from: pollDeadline, to: closesAt },
          ],
        },
      },
    });
  });

  it('does not take new words, an earlier deadline, or nothing', () => {
    expect(correct({ title: 'Retning mot veksten i byen' })).toEqual(
      refused({ code: 'more-than-a-slip', field: 'title' }),
    );
    expect(correct({ purpose: 'Svarene brukes ikke til noe.' })).toEqual(
      refused({ code: 'more-than-a-slip', field: 'purpose' }),
    );
    expect(correct({ closesAt: at('2026-11-25T22:59:00.000Z') })).toEqual(
      refused({ code: 'deadline-not-later', closesAt: pollDeadline }),
    );
    expect(correct({})).toEqual(refused({ code: 'nothing-corrected' }));
    expect(correct({ title: 'Retningen for veksten', version: 2 })).toEqual(
      refused({ code: 'version-conflict', version: 1 }),
    );
  });

  it('takes a deadline within the hour only with a reason', () => {
    const late = at('2026-11-26T22:50:00.000Z');
    const closesAt = at('2026-11-26T23:30:00.000Z');
    expect(correct({ closesAt }, anOpenPoll(), late)).toEqual(
      refused({ code: 'deadline-needs-reason' }),
    );
    const reason = 'Møtet ble forlenget.';
    expect(correct({ closesAt, reason }, anOpenPoll(), late).refused).toBe(false);
  });

  it('is not for a draft, nor for what has closed or whose deadline has passed', () => {
    for (const poll of [aDraftPoll(), aClosedPoll()])
      expect(correct({ title: 'Retningen for veksten' }, poll)).toEqual(
        refused({ code: 'poll-not-open' }),
      );
    expect(correct({ title: 'Retningen for veksten' }, anOpenPoll(), pollDeadline)).toEqual(
      refused({ code: 'poll-not-open' }),
    );
  });
});

describe('copying a poll', () => {
  let next = 700;
  const nextId = () => uuid((next += 1));
  const inPhase = { kind: 'phase', phaseId: ids.phase, bodyId: ids.body } as const;
  const copy = (poll = aClosedPoll(), kind: 'copy' | 'repeat' | 'replacement' = 'repeat') =>
    copyPlan(poll, kind, inPhase, at('2026-12-01T10:00:00.000Z'), nextId);

  it('keeps the words and none of the ids, and gives a week to answer', () => {
    const plan = copy();
    if (plan.refused) throw new Error('copied');
    const { questions, closesAt, opennessAnswers } = plan.value;
    const source = aClosedPoll().questions;
    expect(questions.map(({ text }) => text)).toEqual(source.map(({ text }) => text));
    const idsIn = (asked: typeof questions) =>
      new Set(JSON.stringify(asked).match(/[0-9a-f-]{36}/g));
    expect([...idsIn(questions)].filter((one) => idsIn(source).has(one))).toEqual([]);
    expect(idsIn(questions).size).toBe(idsIn(source).size);
    expect(closesAt).toBe('2026-12-08T11:00:00.000Z');
    expect(opennessAnswers).toBeNull();
    expect(draftPoll(inPhase, plan.value, uuid(690), aGround()).refused).toBe(false);
  });

  it('asks the whole body where the new place cannot have the audience', () => {
    const poll = aClosedPoll({
      audience: {
        ...{ kind: 'tables', tableNumbers: [1], bodyId: ids.body },
        ...{ guestIds: [], disqualifiedIds: [] },
      },
    });
    const inRound = { kind: 'round', round: aRoundUnderWay() } as const;
    expect(copyPlan(poll, 'copy', inRound, now, nextId)).toMatchObject({
      value: { audience: { kind: 'body' } },
    });
  });

  it('keeps its openness and deadline as a new version, which only an open poll can have', () => {
    expect(copyPlan(anOpenPoll(), 'replacement', inPhase, now, nextId)).toMatchObject({
      value: { closesAt: pollDeadline, opennessAnswers: { isOpen: true } },
    });
    expect(copy(aClosedPoll(), 'replacement')).toEqual(refused({ code: 'poll-not-open' }));
    expect(copy(aDraftPoll(), 'repeat')).toEqual(refused({ code: 'poll-not-asked' }));
    expect(copy(aDraftPoll(), 'copy').refused).toBe(false);
  });

  it('cannot be drafted in a round that is closed', () => {
    const plan = copy(aClosedPoll(), 'copy');
    if (plan.refused) throw new Error('copied');
    const place = { kind: 'round', round: aClosedRound() } as const;
    expect(draftPoll(place, plan.value, uuid(691), aGround())).toEqual(
      refused({ code: 'round-is-closed' }),
    );
  });
});
