import { describe, expect, it } from 'vitest';
import {
  correctStatement,
  judgeStatement,
  registerStatement,
} from '../../../src/core/hearings/judge-statement.ts';
import {
  changeHearing,
  earliestEnd,
  planHearing,
  sendHearing,
} from '../../../src/core/hearings/plan-hearing.ts';
import { withdrawStatement } from '../../../src/core/hearings/withdraw-statement.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import {
  aHearing,
  aSentHearing,
  aStatement,
  aVersion,
  paragraphId,
} from '../../support/builders/a-text.ts';

const sixWeeks = { paragraph: 'pbl § 11-14', amount: 6, unit: 'weeks' } as const;
const made = { id: uuid(601), processId: ids.process, textId: uuid(600) };
const plan = {
  ...{ phaseId: ids.phase, startsOn: on('2026-11-10'), endsOn: on('2026-12-22'), rule: null },
  ...{ invitation: 'Si hva du mener.', parties: ['Fylkeskommunen'] },
};

describe('the period of a hearing', () => {
  it.each([
    ['2026-11-10', '2026-12-22'],
    // Over New Year, over a leap day, and over the night when the clock is put forward.
    ['2026-12-01', '2027-01-12'],
    ['2028-02-01', '2028-03-14'],
    ['2027-03-01', '2027-04-12'],
  ])('from %s lasts six weeks to %s at the earliest', (startsOn, endsOn) => {
    expect(earliestEnd(on(startsOn), sixWeeks)).toBe(endsOn);
  });

  it('is refused as "hearing-too-short" a day earlier, with the day and the paragraph', () => {
    expect(planHearing({ ...plan, endsOn: on('2026-12-21') }, made, sixWeeks)).toMatchObject({
      refusal: { code: 'hearing-too-short', paragraph: 'pbl § 11-14', earliest: '2026-12-22' },
    });
    expect(planHearing(plan, made, sixWeeks)).toMatchObject({ value: { sent: null, version: 1 } });
  });

  it('is as long as one likes where no law says otherwise, but never backwards', () => {
    expect(planHearing({ ...plan, endsOn: on('2026-11-12') }, made, null).refused).toBe(false);
    expect(planHearing({ ...plan, endsOn: on('2026-11-09') }, made, null)).toMatchObject({
      refusal: { code: 'ends-before-start' },
    });
  });
});

describe('changing a hearing', () => {
  it('is free until it is sent', () => {
    const later = { ...plan, startsOn: on('2026-11-12') };
    expect(changeHearing(aHearing(), later, 1, null)).toMatchObject({
      value: { startsOn: '2026-11-12', version: 2 },
    });
  });

  it('can only put the deadline off and ask more parties once it is sent', () => {
    const more = { ...plan, endsOn: on('2027-01-08'), parties: ['Fylkeskommunen', 'Naboen'] };
    expect(changeHearing(aSentHearing(), more, 2, null)).toMatchObject({
      value: { endsOn: '2027-01-08' },
    });
    for (const change of [
      { endsOn: on('2026-12-21') },
      { startsOn: on('2026-11-11') },
      { invitation: 'Noe annet.' },
      { parties: [] },
    ])
      expect(changeHearing(aSentHearing(), { ...plan, ...change }, 2, null)).toMatchObject({
        refusal: { code: 'hearing-is-sent' },
      });
  });

  it('tells what another wrote meanwhile', () => {
    expect(changeHearing(aHearing({ version: 3 }), plan, 2, null)).toMatchObject({
      refusal: { code: 'version-conflict', version: 3, theirs: plan },
    });
  });
});

describe('sending a text to hearing', () => {
  const given = {
    ...{ seen: 1, by: ids.planner, rule: null },
    ...{ now: at('2026-11-10T08:00:00.000Z'), today: on('2026-11-10') },
  };
  it('freezes the version that people are shown', () => {
    expect(sendHearing(aHearing(), aVersion({ version: 7 }), given)).toMatchObject({
      value: { sent: { textVersion: 7, by: ids.planner }, version: 2 },
    });
  });

  it.each([
    ['text-is-empty', aHearing(), null],
    ['text-is-empty', aHearing(), aVersion({ paragraphs: [] })],
    ['text-is-adopted', aHearing(), aVersion({ label: 'adopted' })],
    ['hearing-is-sent', aSentHearing({ version: 1 }), aVersion()],
    ['hearing-starts-in-past', aHearing({ startsOn: on('2026-11-09') }), aVersion()],
    ['version-conflict', aHearing({ version: 2 }), aVersion()],
  ])('is refused as "%s"', (code, hearing, text) => {
    expect(sendHearing(hearing, text, given)).toMatchObject({ refusal: { code } });
  });

  it('is refused when the law gives longer than what was planned', () => {
    const hearing = aHearing({ endsOn: on('2026-12-01') });
    expect(sendHearing(hearing, aVersion(), { ...given, rule: sixWeeks })).toMatchObject({
      refusal: { code: 'hearing-too-short' },
    });
  });
});

describe('a statement', () => {
  const { paragraphs } = aVersion();
  const { sender, senderKind, summary, text, openness } = aStatement();
  const facts = {
    ...{ sender, senderKind, summary, text, openness, receivedOn: on('2026-12-01') },
    paragraphIds: [paragraphId('a')],
  };
  const now = { now: at('2027-01-05T09:00:00.000Z'), today: on('2027-01-05') };
  const made = { ...now, id: uuid(602), by: ids.clerk };

  it('is registered without a verdict, also when it comes late', () => {
    const late = { ...facts, receivedOn: on('2027-01-04') };
    expect(registerStatement(aSentHearing(), paragraphs, late, made)).toMatchObject({
      value: { verdict: null, receivedOn: '2027-01-04', version: 1 },
    });
  });

  it.each([
    ['hearing-not-sent', aHearing(), facts],
    ['received-before-hearing', aSentHearing(), { ...facts, receivedOn: on('2026-11-09') }],
    ['not-happened-yet', aSentHearing(), { ...facts, receivedOn: on('2027-01-06') }],
    ['no-such-paragraph', aSentHearing(), { ...facts, paragraphIds: [paragraphId('x')] }],
  ])('is refused as "%s"', (code, hearing, wrong) => {
    expect(registerStatement(hearing, paragraphs, wrong, made)).toMatchObject({
      refusal: { code },
    });
  });

  it('keeps its verdict when what was written down is corrected', () => {
    const verdict = { outcome: 'partly', by: ids.planner, at: now.now } as const;
    const judged = aStatement({ verdict, why: 'Noen trær.', version: 2 });
    const given = { hearing: aSentHearing(), sentOut: paragraphs, facts, seen: 2, ...now };
    expect(correctStatement(judged, given)).toMatchObject({
      value: { verdict, why: 'Noen trær.', version: 3 },
    });
    expect(correctStatement(judged, { ...given, seen: 1 })).toMatchObject({
      refusal: { code: 'version-conflict', version: 2, theirs: { summary: 'Flere trær.' } },
    });
  });

  it('gets a verdict with why, and tells what another decided meanwhile', () => {
    const given = { outcome: 'not', why: 'Utenfor planen.', seen: 1, by: ids.planner, ...now } as const; // prettier-ignore
    expect(judgeStatement(aStatement(), given)).toMatchObject({
      value: { verdict: { outcome: 'not', by: ids.planner }, why: 'Utenfor planen.', version: 2 },
    });
    expect(judgeStatement(aStatement({ version: 2 }), given)).toMatchObject({
      refusal: { code: 'version-conflict', theirs: { verdict: null, why: '' } },
    });
  });

  it('is withdrawn with why, once, and is neither corrected nor judged after that', () => {
    const why = 'Ført to ganger.';
    const given = { why, areWordsRemoved: false, seen: 1, by: ids.clerk, ...now };
    const withdrawn = { at: now.now, by: ids.clerk, why, areWordsRemoved: false };
    expect(withdrawStatement(aStatement(), given)).toMatchObject({
      value: { summary: 'Flere trær.', withdrawn, version: 2 },
    });
    expect(withdrawStatement(aStatement(), { ...given, seen: 2 })).toMatchObject({
      refusal: { code: 'version-conflict', version: 1 },
    });
    const gone = aStatement({ withdrawn });
    const judged = { outcome: 'not', why: 'Nei.', seen: 1, by: ids.planner, ...now } as const;
    const corrected = { hearing: aSentHearing(), sentOut: paragraphs, facts, seen: 1, ...now };
    for (const outcome of [
      withdrawStatement(gone, given),
      judgeStatement(gone, judged),
      correctStatement(gone, corrected),
    ])
      expect(outcome).toMatchObject({ refusal: { code: 'statement-is-withdrawn' } });
  });

  it('loses a private person’s name and words for good when that is asked for, and nobody else’s', () => {
    const given = { why: 'Avsenderen ba om det.', areWordsRemoved: true, seen: 2, by: ids.clerk, ...now }; // prettier-ignore
    const verdict = { outcome: 'partly', by: ids.planner, at: now.now } as const;
    const words = { sender: 'Kari Hansen', text: 'Jeg bor her.', why: 'Kari bor der.', version: 2 };
    const own = aStatement({ ...words, verdict, senderKind: 'private-person' });
    const removed = withdrawStatement(own, given);
    expect(removed).toMatchObject({
      value: {
        ...{ sender: '', summary: '', text: '', verdict: null, why: '' },
        ...{ receivedOn: own.receivedOn, withdrawn: { why: 'Avsenderen ba om det.' } },
      },
    });
    expect(JSON.stringify(removed)).not.toContain('Kari');
    expect(withdrawStatement(aStatement({ version: 2 }), given)).toMatchObject({
      refusal: { code: 'not-a-private-person' },
    });
  });
});
