import { describe, expect, it } from 'vitest';
import {
  changeRound,
  scheduleRound,
  writeSummary,
} from '../../../src/core/workshops/change-round.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundPlan,
  aRoundUnderWay,
} from '../../support/builders/a-round.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import {
  aGround,
  closedAnswers,
  confidentialBasis,
  opennessDecided,
} from '../../support/builders/an-openness.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const made = { id: ids.round, organiserId: ids.facilitator, ordinal: 2 };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });

describe('scheduling a round', () => {
  it('makes a draft of what was planned', () => {
    expect(scheduleRound(aGround(), aRoundPlan(), made)).toEqual({
      refused: false,
      value: aRound({ ordinal: 2 }),
    });
  });

  it('lets a draft lack what will be asked for when it is published', () => {
    const bare = aRoundPlan({ agenda: [], questions: [], place: '', noticeText: '' });
    expect(scheduleRound(aGround(), bare, made).refused).toBe(false);
  });

  const phase = aGround({
    phase: aPhase({ startsOn: on('2026-11-19'), endsOn: on('2026-11-20') }),
  });
  it.each([
    ['the first minute of the first day', '2026-11-18T23:00:00.000Z'],
    ['the last minute of the last day', '2026-11-20T22:59:00.000Z'],
  ])('takes %s of the phase, by the calendar in Oslo', (_, startsAt) => {
    expect(scheduleRound(phase, aRoundPlan({ startsAt: at(startsAt) }), made).refused).toBe(false);
  });

  it.each([
    ['the minute before the first day', '2026-11-18T22:59:00.000Z'],
    ['the minute after the last day', '2026-11-20T23:00:00.000Z'],
  ])('is refused as "outside-phase" in %s', (_, startsAt) => {
    expect(scheduleRound(phase, aRoundPlan({ startsAt: at(startsAt) }), made)).toEqual(
      refused({ code: 'outside-phase', startsOn: '2026-11-19', endsOn: '2026-11-20' }),
    );
  });

  it('is refused as "same-id-twice" when an agenda item and a question share an id', () => {
    const plan = aRoundPlan({ questions: [{ id: ids.agendaItem, text: 'Hvorfor?' }] });
    expect(scheduleRound(aGround(), plan, made)).toEqual(refused({ code: 'same-id-twice' }));
  });
});

describe('the openness of a round', () => {
  it('stays undecided while the questions are not answered, and open as is the rule', () => {
    const planned = scheduleRound(aGround(), aRoundPlan({ opennessAnswers: null }), made);
    expect(planned).toMatchObject({
      value: { openness: { kind: 'open' }, opennessDecision: null },
    });
  });

  it('is closed by a basis of the list and the decision, with who answered and when', () => {
    const plan = aRoundPlan({ opennessAnswers: closedAnswers });
    expect(scheduleRound(aGround(), plan, made)).toMatchObject({
      value: {
        openness: { kind: 'closed', basis: confidentialBasis, decision: closedAnswers.decision },
        opennessDecision: { ...opennessDecided, answers: closedAnswers },
      },
    });
  });

  it('keeps who answered when the same is saved again, and names another when it is changed', () => {
    const later = aGround({ personId: uuid(901), now: at('2026-11-01T08:00:00.000Z') });
    const same = changeRound(aRound(), later, aRoundPlan(), 1);
    expect(same).toMatchObject({ value: { opennessDecision: opennessDecided } });
    const closed = aRoundPlan({ opennessAnswers: closedAnswers });
    expect(changeRound(aRound(), later, closed, 1)).toMatchObject({
      value: { opennessDecision: { decidedBy: uuid(901), decidedAt: later.now } },
    });
  });
});

describe('meeting over the net', () => {
  const plan = aRoundPlan({ meetingForm: 'hybrid' });

  it('is refused as "remote-not-allowed" where the council has not allowed it: hybrid counts', () => {
    expect(scheduleRound(aGround(), plan, made)).toEqual(
      refused({ code: 'remote-not-allowed', basis: 'kommuneloven § 11-7' }),
    );
  });

  it('is taken where the council has', () => {
    const meeting = {
      ...{ bodyId: ids.body, isCityGovernment: false, remoteAllowedBy: 'KS 12/23' },
    };
    expect(scheduleRound(aGround({ meeting }), plan, made).refused).toBe(false);
  });
});

describe('changing a round', () => {
  const plan = aRoundPlan({ title: 'Verksted 1: ny tittel' });

  it('replaces what was planned and raises the version', () => {
    expect(changeRound(aRound(), aGround(), plan, 1)).toEqual({
      refused: false,
      value: aRound({ title: 'Verksted 1: ny tittel', version: 2 }),
    });
  });

  it('keeps the summary, the organiser and the place in the phase', () => {
    const round = aRound({ summary: 'Skrevet', organiserId: uuid(900), ordinal: 4 });
    const changed = changeRound(round, aGround(), plan, 1);
    expect(changed).toMatchObject({
      value: { summary: 'Skrevet', organiserId: uuid(900), ordinal: 4 },
    });
  });

  it('is refused as "version-conflict", with the version in force, when somebody was faster', () => {
    expect(changeRound(aRound({ version: 5 }), aGround(), plan, 4)).toEqual(
      refused({ code: 'version-conflict', version: 5 }),
    );
  });

  it.each([aPublishedRound(), aRoundUnderWay(), aClosedRound()])(
    'is refused as "round-is-published" when it is $state.status',
    (round) => {
      expect(changeRound(round, aGround(), plan, 1)).toEqual(
        refused({ code: 'round-is-published' }),
      );
    },
  );

  it('is refused as "outside-phase" and "same-id-twice" like a new one', () => {
    const outside = aRoundPlan({ startsAt: at('2027-01-10T16:00:00.000Z') });
    expect(changeRound(aRound(), aGround(), outside, 1)).toEqual(
      refused({ code: 'outside-phase', startsOn: '2026-11-01', endsOn: '2026-12-15' }),
    );
    const [item] = plan.agenda;
    const twice = aRoundPlan({ agenda: item ? [item, item] : [] });
    expect(changeRound(aRound(), aGround(), twice, 1)).toEqual(refused({ code: 'same-id-twice' }));
  });
});

describe('writing the summary', () => {
  it('keeps it and raises the version, so that autosave can go on', () => {
    expect(writeSummary(aRoundUnderWay(), 'Rådet var tydelig.', 1)).toEqual({
      refused: false,
      value: aRoundUnderWay({ summary: 'Rådet var tydelig.', version: 2 }),
    });
  });

  it('is refused as "version-conflict" when another has written meanwhile', () => {
    expect(writeSummary(aRoundUnderWay({ version: 3 }), 'Nytt', 2)).toEqual(
      refused({ code: 'version-conflict', version: 3 }),
    );
  });

  it('is refused as "round-is-closed" once the minutes are made of it', () => {
    expect(writeSummary(aClosedRound(), 'Nytt', 1)).toEqual(refused({ code: 'round-is-closed' }));
  });
});
