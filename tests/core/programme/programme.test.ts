import { describe, expect, it } from 'vitest';
import {
  takeHome,
  withdrawLearningPoint,
  writeLearningPoint,
} from '../../../src/core/programme/learning-point.ts';
import type { HomeAction, LearningPoint } from '../../../src/core/programme/learning-point.ts';
import { keepProgramme } from '../../../src/core/programme/programme.ts';
import type {
  DiscussionQuestion,
  ProgrammeContent,
} from '../../../src/core/programme/programme.ts';
import { questionTable } from '../../../src/core/programme/question-table.ts';
import type { CivilDate, Instant, LocalTime } from '../../../src/core/time/instant.ts';

const day = (date: string) => date as CivilDate;
const at = '2026-11-28T12:00:00.000Z' as Instant;
const phase = { id: 'p1', title: 'Samling 1', startsOn: day('2026-11-20'), endsOn: day('2026-11-21') }; // prettier-ignore
const gathering = {
  ...{ phaseId: 'p1', topic: '', place: '', hostId: 'm1', on: day('2026-11-20'), preparation: '' },
  ...{ startsAt: '09:00' as LocalTime, endsAt: '15:30' as LocalTime },
};
const question: DiscussionQuestion = {
  ...{ id: 'q1', level: 'national', text: 'Hvem?', background: '', phaseId: 'p1' },
  ...{ state: 'open', answer: '' },
};
const content: ProgrammeContent = {
  theme: 'Ledelse',
  cohort: [
    { id: 'm1', name: 'Bærum', participants: 5 },
    { id: 'm2', name: 'Nabokommunen', participants: 4 },
  ],
  gatherings: [gathering],
  questions: [question],
};
const keep = (change: Partial<ProgrammeContent> = {}, seen = 0) =>
  keepProgramme({ ...content, ...change }, null, [phase], seen, { processId: 'x', byId: 'k', at });

describe('a programme', () => {
  it('is kept as its first version', () => {
    expect(keep()).toMatchObject({ refused: false, value: { version: 1, theme: 'Ledelse' } });
  });

  it.each([
    ['another has kept it meanwhile', {}, 3, { code: 'version-conflict', version: 0 }],
    ['two participants have one name', { cohort: [...content.cohort, { id: 'm3', name: ' bærum ', participants: 1 }] }, 0, { code: 'member-named-twice', name: ' bærum ' }],
    ['a gathering is of another process', { gatherings: [{ ...gathering, phaseId: 'p9' }] }, 0, { code: 'programme-link-unknown', what: 'gathering' }],
    ['the host does not take part', { gatherings: [{ ...gathering, hostId: 'm9' }] }, 0, { code: 'programme-link-unknown', what: 'host' }],
    ['the day is before its phase', { gatherings: [{ ...gathering, on: day('2026-11-19') }] }, 0, { code: 'gathering-outside-phase', title: 'Samling 1' }],
    ['the day is after its phase', { gatherings: [{ ...gathering, on: day('2026-11-22') }] }, 0, { code: 'gathering-outside-phase', title: 'Samling 1' }],
    ['it ends when it begins', { gatherings: [{ ...gathering, endsAt: gathering.startsAt }] }, 0, { code: 'gathering-ends-before-start' }],
    ['a question came up at no gathering of it', { questions: [{ ...question, phaseId: 'p9' }] }, 0, { code: 'programme-link-unknown', what: 'question' }],
    ['an answered question has no answer', { questions: [{ ...question, state: 'answered', answer: ' ' }] }, 0, { code: 'answer-without-text', question: 'Hvem?' }],
  ] as const)('is refused where %s', (_why, change, seen, refusal) => {
    expect(keep(change as Partial<ProgrammeContent>, seen)).toMatchObject({ refused: true, refusal });
  }); // prettier-ignore

  it('gives its questions by level, in the municipality’s language', () => {
    const questions = [
      { ...question, id: 'q2', level: 'association' as const, state: 'answered' as const, answer: 'Ja' },
      question,
    ]; // prettier-ignore
    expect(questionTable(questions, [phase], 'nn').rows).toEqual([
      ['Nasjonalt', 'Hvem?', '', 'Samling 1', 'Ope', ''],
      ['KS', 'Hvem?', '', 'Samling 1', 'Svart på', 'Ja'],
    ]);
  });
});

describe('a learning point', () => {
  const given = { text: 'Spør tidligere', namedPersonId: null, clientKey: 'k1' };
  const write = (today: string) =>
    writeLearningPoint(phase, given, { id: 'l1', at, today: day(today) });

  it.each([
    ['2026-11-19', { refusal: { code: 'gathering-not-begun', startsOn: '2026-11-20' } }],
    ['2026-11-20', { value: { text: 'Spør tidligere', home: null, version: 1 } }],
    ['2027-02-19', { value: { version: 1 } }],
    ['2027-02-20', { refusal: { code: 'gathering-long-over', until: '2027-02-19' } }],
  ])('on %s, of a gathering on 20 and 21 November, gives %o', (today, outcome) => {
    expect(write(today)).toMatchObject(outcome);
  });

  const point: LearningPoint = {
    ...{ id: 'l1', phaseId: 'p1', ...given, madeAt: at, home: null, version: 1, withdrawnAt: null },
  };
  const home: HomeAction = { what: 'Gjør det', responsibleId: null, dueOn: null, state: 'planned', note: '' }; // prettier-ignore

  it('is taken home, followed up and let go again', () => {
    expect(takeHome(point, home, 1)).toMatchObject({ value: { home, version: 2 } });
    expect(takeHome({ ...point, home }, null, 1)).toMatchObject({ value: { home: null } });
  });

  it('is dropped only with why', () => {
    const dropped = { ...home, state: 'dropped' as const };
    expect(takeHome(point, dropped, 1)).toMatchObject({ refusal: { code: 'dropped-without-why' } });
    expect(takeHome(point, { ...dropped, note: 'Ble overtatt' }, 1)).toMatchObject({ refused: false });
  }); // prettier-ignore

  it('is not changed in a version that is gone, or after it was withdrawn', () => {
    expect(takeHome(point, home, 2)).toMatchObject({ refusal: { code: 'version-conflict', version: 1 } }); // prettier-ignore
    const gone = withdrawLearningPoint(point, 1, at);
    expect(gone).toMatchObject({ value: { withdrawnAt: at, version: 2 } });
    if (gone.refused) return;
    expect(takeHome(gone.value, home, 2)).toMatchObject({ refusal: { code: 'already-withdrawn' } });
  });
});
