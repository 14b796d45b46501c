import { describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { problemOf } from '../../src/http/problems.ts';
import type { Refusal, RefusalCode, RefusalOf } from '../../src/http/refusal.ts';
import { day, instant } from '../support/a-full-municipality.ts';

const basis = 'kommuneloven § 11-3';
const personIds = ['0190a000-0000-7000-8000-000000000001'];
const questionId = '0190a000-0000-7000-8000-000000000002';

/** One of each: a code that is forgotten here does not compile. */
const examples: { readonly [Code in RefusalCode]: Omit<RefusalOf<Code>, 'code'> } = {
  'not-signed-in': {},
  'not-registered': {},
  'sign-in-unavailable': {},
  'invalid-body': { fields: [{ path: 'title', kind: 'missing' }] },
  'not-json': {},
  'too-large': {},
  'file-too-large': { megabytes: 10 },
  'already-removed': {},
  'not-removed': {},
  'no-such-day': { month: 2, day: 30 },
  'ends-before-start': {},
  'file-empty': {},
  'file-not-known': {},
  'file-old-or-locked': {},
  'file-has-macros': {},
  'file-too-much-inside': { what: 'rows', limit: 20_000 },
  'file-damaged': { line: 3 },
  'file-without-table': {},
  'nothing-to-import': {},
  'import-outdated': {},
  'too-many-requests': {},
  unavailable: {},
  fault: { reference: 'f0e1' },
  'not-allowed': { action: 'see-archive' },
  'not-found': {},
  'lesson-changed': {},
  'version-conflict': { version: 4 },
  'round-is-published': {},
  'round-already-started': {},
  'round-not-under-way': {},
  'round-is-closed': {},
  'round-not-published': {},
  'poll-is-opened': {},
  'poll-not-open': {},
  'poll-closed': { closedAt: instant('2026-11-26T22:59:00.000Z') },
  'poll-not-closed': {},
  'already-archived': {},
  'plan-has-ended': {},
  'nothing-ordered': {},
  'work-not-started': {},
  'already-adopted': { adoptedOn: '2024-05-15' },
  'not-in-force': {},
  'revision-already-ordered': { orderedOn: '2026-11-02' },
  'not-of-former-council': {},
  'already-replaced': { title: 'Boligprogram' },
  'replaced-has-ended': { title: 'Boligprogram' },
  'already-linked': {},
  'replacement-in-effect': {},
  'need-already-decided': {},
  'term-has-strategy': {},
  'strategy-is-adopted': {},
  'newer-strategy-adopted': { adoptedOn: '2024-03-20' },
  'strategy-is-frozen': {},
  'amendment-is-decided': {},
  'amendment-is-empty': {},
  'year-already-rolled': { year: 2026 },
  'entry-listed-twice': { title: 'Boligprogram' },
  'entry-already-changed': { title: 'Boligprogram' },
  'amendment-decided-before': { title: 'Tillegg 1', decidedOn: '2024-05-20' },
  'amendment-not-decided': {},
  'correction-needs-reason': {},
  'deadline-broken': {
    broken: [
      {
        ...{ rule: 'planning-strategy-public', paragraph: 'pbl § 10-1' },
        ...{ dueOn: '2024-02-19', brokenBy: 9, amount: 30, unit: 'days' },
        ...{ daysPublic: 21, earliestOn: '2024-03-29' },
      },
    ],
  },
  'public-after-treatment': {},
  'not-proposed': {},
  'strategy-is-empty': {},
  'outside-strategy': { why: 'other-year', from: '2026', to: '2027' },
  'entry-needs-plan': {},
  'entry-needs-time': {},
  'entry-needs-decision': {},
  'time-runs-backwards': {},
  'strategy-not-adopted': {},
  'not-rolled-here': {},
  'before-strategy': { adoptedOn: '2024-03-20' },
  'outside-term': { startsOn: '2023-10-01', endsOn: '2027-09-30' },
  'no-such-amendment': {},
  'no-such-entry': {},
  'nobody-to-seat': {},
  'too-few-for-tables': { people: 2, tables: 10, mostTables: 1 },
  'not-seated-here': { personIds },
  'pinned-twice': { personIds },
  'no-such-table': { table: 9, tables: 8 },
  'pinned-over-table': { table: 2, pinned: 7, seats: 6 },
  'apart-from-oneself': { personIds },
  'pinned-but-apart': { personIds, table: 2 },
  'cannot-be-apart': { personIds, tables: 2 },
  'proposal-outdated': {},
  'not-seated-yet': {},
  'same-table': { table: 3 },
  'pinned-to-table': { personIds },
  'must-be-apart': { personIds, table: 3 },
  'seats-are-right': {},
  'no-such-plan': {},
  'no-such-link': {},
  'no-such-document': {},
  'document-already-there': { title: 'Kartet' },
  'address-not-https': {},
  'address-with-credentials': {},
  'address-not-understood': {},
  'type-not-on-level': { levels: ['operations'] },
  'treatment-needs-reason': {},
  'plan-cycle': { way: ['Klima', 'Areal', 'Klima'] },
  'parent-below': {},
  'parent-has-ended': {},
  'plan-is-group': {},
  'not-a-plan': {},
  'not-adopted-yet': {},
  'not-happened-yet': {},
  'before-adoption': { adoptedOn: '2024-05-15' },
  'before-term': { startsOn: '2023-10-01' },
  'adopting-body-missing': {},
  'adoption-unknown': {},
  'replaces-newer': { title: 'Boligprogram' },
  'links-to-itself': {},
  'need-not-shown': { questions: ['feasible', 'not-covered'] },
  'overlap-unexplained': { titles: ['Temaplan for klima'] },
  'outside-phase': { startsOn: '2026-11-01', endsOn: '2026-12-31' },
  'same-id-twice': {},
  'no-agenda': { basis },
  'agenda-longer-than-meeting': { agendaMinutes: 90, meetingMinutes: 60 },
  'no-question': {},
  'no-place': {},
  'openness-undecided': { basis },
  'no-notice': { basis },
  'round-in-the-past': {},
  'notice-too-short': { basis, noticeDays: 7, lastDay: '2026-11-12' },
  'too-early': { from: instant('2026-11-19T15:00:00.000Z') },
  'not-on-roll': { personIds },
  'person-twice': { personIds },
  'deputy-for-present': { personIds },
  'deputy-without-member': { personIds },
  'no-attendance': { basis },
  'attendance-conflict': { version: 3 },
  'left-before-arrived': { personIds },
  'not-during-meeting': {
    ...{ personIds, from: instant('2026-11-19T16:00:00.000Z') },
    to: instant('2026-11-19T18:00:00.000Z'),
  },
  'note-takers-conflict': {},
  'question-not-open': {},
  'delivered-too-late': { until: instant('2026-11-20T19:00:00.000Z') },
  'already-withdrawn': {},
  'not-note-taker': { table: 3 },
  'only-members-contribute': {},
  'not-of-administration': { personIds },
  'no-such-round-question': {},
  'no-such-agenda-item': {},
  'too-many-on-screen': { most: 4 },
  'no-summary': {},
  'same-label-twice': { label: 'Nord' },
  'more-per-option-than-budget': { questionId },
  'deadline-passed': { closesAt: instant('2026-11-26T22:59:00.000Z') },
  'nobody-to-ask': {},
  'not-in-audience': {},
  'question-unanswered': { questionId },
  'no-such-question': { questionId },
  'no-such-option': { questionId },
  'wrong-kind-of-answer': { questionId },
  'not-whole-points': { questionId },
  'too-many-points': { questionId, budget: 10, given: 12 },
  'too-many-points-on-one': { questionId, maxPerOption: 5 },
  'no-points-given': { questionId },
  'wrong-place-for-goal': { kind: 'task', parentKind: 'mainGoal' },
  'goal-below-itself': { title: 'Attraktivt' },
  'not-measured-here': { kind: 'task' },
  'target-day-without-target': {},
  'day-has-not-come': { date: day('2027-01-02') },
  'not-reported-on': { kind: 'mainGoal' },
  'no-means-here': { kind: 'task' },
  'conflict-with-itself': {},
  'chain-too-short': {},
  'step-tied-twice': { step: 2, words: 'Fortette' },
  'closed-above': { title: 'Et attraktivt samfunn' },
  'already-closed': { on: day('2026-01-01') },
  'not-closed': {},
  'decided-on-without-where': {},
};
const refusals = Object.entries(examples).map(([code, facts]) => ({ code, ...facts }) as Refusal);
const languages = ['nb', 'nn', 'en'] as const;

describe('a refusal in the reader’s words', () => {
  it.each(refusals.map((refusal) => [refusal.code, refusal] as const))(
    '%s has a status and its own words in three languages',
    (code, refusal) => {
      const told = languages.map((language) => problem.parse(problemOf(refusal, language)));
      for (const { title, detail, status, type } of told) {
        expect(type).toBe(`urn:radslag:problem:${code}`);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(`${title} ${detail}`).not.toMatch(/undefined|NaN|\[object|!/);
        expect(detail, 'dates are written for people').not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(detail).toMatch(/\.$/);
        expect(title).not.toMatch(/\.$/);
      }
      expect(new Set(told.map(({ detail }) => detail)).size).toBe(3);
    },
  );

  it('names the law and the last day, and gives programs the same as facts', () => {
    const refusal: Refusal = { code: 'notice-too-short', ...examples['notice-too-short'] };
    expect(problemOf(refusal, 'nb')).toEqual({
      type: 'urn:radslag:problem:notice-too-short',
      title: 'Varselet er for kort',
      status: 422,
      detail:
        'Organet kunngjør møter minst 7 dager før (kommuneloven § 11-3). Siste dag var torsdag 12. november 2026. Velg et senere tidspunkt, eller skriv en begrunnelse for kort varsel.',
      code: 'notice-too-short',
      facts: { basis, noticeDays: 7, lastDay: '2026-11-12' },
    });
  });

  it('tells the clock in Oslo', () => {
    const refusal: Refusal = { code: 'poll-closed', ...examples['poll-closed'] };
    expect(problemOf(refusal, 'nn').detail).toContain('torsdag 26. november 2026 kl. 23.59');
  });
});
