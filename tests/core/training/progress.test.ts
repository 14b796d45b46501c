import { describe, expect, it } from 'vitest';
import type { Lesson, LessonKey } from '../../../src/core/training/lesson.ts';
import { offerLesson } from '../../../src/core/training/offer-lesson.ts';
import { checkAnswer, finishLesson, notBegun } from '../../../src/core/training/progress.ts';
import type { Upcoming } from '../../../src/core/training/training-facts.ts';
import { upcomingOf } from '../../../src/core/training/upcoming.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const today = on('2026-11-05');
const question = (id: string) => ({
  id,
  text: 'Hvilken?',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  rightId: 'a',
  because: 'Fordi.',
});
const lesson: Lesson = {
  ...{ key: 'status', title: '', sentences: [], picture: [] },
  questions: [question('one'), question('two')],
};

describe('checking an answer', () => {
  it('says whether it was right, and is through when every question is answered, however', () => {
    const first = checkAnswer(lesson, notBegun('status'), { questionId: 'one', optionId: 'b' }, today); // prettier-ignore
    expect(first).toMatchObject({
      value: { isRight: false, progress: { answered: ['one'], doneOn: null } },
    });
    const before = first.refused ? notBegun('status') : first.value.progress;
    expect(checkAnswer(lesson, before, { questionId: 'two', optionId: 'a' }, today)).toMatchObject({
      value: { isRight: true, progress: { answered: ['one', 'two'], doneOn: today } },
    });
  });

  it('forgets what is asked no longer, and stays done when the questions change', () => {
    const before = { lesson: 'status', answered: ['gone', 'one'], doneOn: on('2026-01-01') } as const; // prettier-ignore
    expect(checkAnswer(lesson, before, { questionId: 'two', optionId: 'a' }, today)).toMatchObject({
      value: { progress: { answered: ['one', 'two'], doneOn: '2026-01-01' } },
    });
  });

  it.each([
    { questionId: 'gone', optionId: 'a' },
    { questionId: 'one', optionId: 'c' },
  ])('is refused as "lesson-changed" when the facts have moved: %o', (given) => {
    expect(checkAnswer(lesson, notBegun('status'), given, today)).toEqual({
      refused: true,
      refusal: { code: 'lesson-changed' },
    });
  });

  it('is not needed to have read a lesson', () => {
    expect(finishLesson(notBegun('needs'), today).doneOn).toBe(today);
    const earlier = { ...notBegun('needs'), doneOn: on('2026-01-01') };
    expect(finishLesson(earlier, today).doneOn).toBe('2026-01-01');
  });
});

const process = aProcess();
const near: Upcoming = {
  process,
  phase: process.phases[0]!,
  isUnderWay: true,
  round: {
    ...{ processId: process.id, title: 'Verksted', bodyName: 'Kommunestyret' },
    startsAt: at('2026-11-19T16:00:00.000Z'),
  },
};
const offered = (upcoming: Upcoming | null, ...done: LessonKey[]) =>
  offerLesson(upcoming, new Set(done), today);

describe('the lesson that fits now', () => {
  it('is how we work, when a workshop is near; then what its process asks', () => {
    expect(offered(near)).toEqual({ lesson: 'how-we-work', why: 'round-soon' });
    expect(offered(near, 'how-we-work')?.lesson).toBe('needs');
    const ofPlan = { ...near, process: { ...process, template: 'temaplan' } };
    expect(offered(ofPlan, 'how-we-work')?.lesson).toBe('strategic-plans');
  });

  it('is the matter first, when a phase is under way or soon begins', () => {
    expect(offered({ ...near, round: null })).toEqual({ lesson: 'needs', why: 'phase-under-way' });
    const soon = { ...near, round: null, isUnderWay: false, phase: aPhase({ startsOn: on('2026-11-26') }) }; // prettier-ignore
    expect(offered(soon)?.why).toBe('phase-soon');
    const later = { ...soon, phase: aPhase({ startsOn: on('2026-11-27') }) };
    expect(offered(later)).toEqual({ lesson: 'plan-system', why: 'next-in-line' });
  });

  it('is the first in line where nothing is coming, and nothing when all are done', () => {
    expect(offered(null)).toEqual({ lesson: 'plan-system', why: 'next-in-line' });
    expect(offered(null, 'plan-system', 'strategic-plans', 'status', 'needs', 'how-we-work')).toBeNull(); // prettier-ignore
  });
});

describe('what is coming', () => {
  const other = aProcess({
    id: uuid(600),
    title: 'Klimaplan',
    phases: [aPhase({ id: uuid(601), processId: uuid(600), endsOn: on('2026-11-10') })],
  });

  it('is the process of the next round, and else the phase that ends first', () => {
    expect(upcomingOf([process, other], [near.round!], today)?.process.id).toBe(process.id);
    expect(upcomingOf([process, other], [], today)?.process.id).toBe(other.id);
  });

  it('is the phase that begins first where none is under way, and nothing after the last', () => {
    expect(upcomingOf([process], [], on('2026-10-01'))).toMatchObject({ isUnderWay: false });
    expect(upcomingOf([process], [], on('2027-10-01'))).toBeNull();
    expect(upcomingOf([], [], today)).toBeNull();
  });
});
