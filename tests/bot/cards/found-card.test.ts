import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { foundCard } from '../../../bot/cards/found-card.ts';
import { lessonCard } from '../../../bot/cards/lesson-card.ts';
import type { LessonShowing } from '../../../bot/cards/lesson-card.ts';
import type { Found } from '../../../src/app/plans/find-for-cards.ts';
import { aGoalFound, aPlanFound, aTraining } from '../a-plan-system.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const address = 'https://radslag.example.org/tab/plans/1';
const [lesson] = aTraining.lessons;
const showing: LessonShowing = { lesson: lesson!, next: null, tabAddress: address };
const said = { isRight: false, right: 'Klimaplanen', because: 'Den er vedtatt i 2025.' };

/** The longest title that is taken, of letters that take two bytes each. */
const long = 'Ålesundsområdets øyærlige ødelæggelsesåtgjerder '.repeat(10).slice(0, 300);
const longest: readonly Found[] = [
  {
    ...aPlanFound,
    plan: { ...aPlanFound.plan, title: long },
    goals: Array.from({ length: 4 }, () => long),
  },
  {
    ...aGoalFound,
    goal: { ...aGoalFound.goal, title: long },
    planTitle: long,
    above: Array.from({ length: 12 }, () => ({ kind: 'subGoal', title: long })),
    below: Array.from({ length: 8 }, () => ({ kind: 'task', title: long, status: 'delayed' })),
  },
];
const longestLesson: LessonShowing = {
  ...showing,
  lesson: {
    ...lesson!,
    sentences: Array.from({ length: 9 }, () => [long, long, long, long].join(', ')),
    questions: lesson!.questions.map((question) => ({
      ...{ ...question, text: long },
      options: Array.from({ length: 4 }, (_, n) => ({ id: `${question.id}-${String(n)}`, label: long })),
    })),
  },
  said: { isRight: false, right: long, because: `${long} ${long}` },
}; // prettier-ignore

describe('the card of a plan or a goal', () => {
  it('is drawn as before', () => {
    expect(foundCard(aPlanFound, 'nb', address)).toMatchSnapshot('plan');
    expect(foundCard(aGoalFound, 'nb', address)).toMatchSnapshot('goal');
  });

  it.each(languages)('keeps to Adaptive Cards 1.5, is read aloud, and leads on: %s', (language) => {
    for (const found of [aPlanFound, aGoalFound, ...longest]) {
      const card = foundCard(found, language, address);
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card)).toEqual(['link']);
      expect(cardBytes(card)).toBeLessThan(largestCardBytes);
    }
  });

  it('says why and what is done, and cuts a title that would fill the chat', () => {
    const words = wordsOf(foundCard(aGoalFound, 'nb', address));
    expect(words).toContain('- Hovedmål: Bærumsamfunnet er attraktivt');
    expect(words).toContain('- Oppdrag: Bruk utbyggingsavtaler (forsinket)');
    expect(wordsOf(foundCard(longest[0]!, 'nb', address))).toContain('…');
  });

  it('shows what people have written as they wrote it', () => {
    const named = { ...aPlanFound, goals: ['[Klikk](https://elsewhere.example) **her**'] };
    expect(JSON.stringify(foundCard(named, 'nb', address))).not.toContain('[Klikk](https://elsewhere');
  }); // prettier-ignore
});

describe('the card of a lesson', () => {
  it('is drawn as before', () => {
    expect(lessonCard(showing, 'nb')).toMatchSnapshot('asking');
    expect(lessonCard({ ...showing, said }, 'nb')).toMatchSnapshot('answered');
  });

  it.each(languages)('keeps to Adaptive Cards 1.5 at its longest: %s', (language) => {
    for (const each of [showing, { ...showing, said }, longestLesson]) {
      const card = lessonCard(each, language);
      expect(problemsOf(card)).toEqual([]);
      expect(cardBytes(card)).toBeLessThan(largestCardBytes);
    }
  });

  it('ends with the way on when nothing is left to ask', () => {
    const read = { ...lesson!, questions: [] };
    expect(buttonsOf(lessonCard({ ...showing, lesson: read }, 'nb'))).toEqual(['read-lesson', 'link']);
    const done = { ...read, doneOn: '2026-11-05' as never };
    const next = { lesson: 'needs', why: '' } as const;
    expect(buttonsOf(lessonCard({ ...showing, lesson: done, next }, 'nb'))).toEqual(['next-lesson', 'link']);
    expect(buttonsOf(lessonCard({ ...showing, lesson: done }, 'nb'))).toEqual(['link']);
  }); // prettier-ignore
});
