import type { GoalFound, PlanFound } from '../../src/app/plans/find-for-cards.ts';
import type { TrainingView } from '../../src/app/training/see-training.ts';
import { aPlan } from '../support/builders/a-plan.ts';
import { on } from '../support/builders/instants.ts';

export const planId = '0190b000-0000-7000-8000-00000000a001';
export const goalId = '0190b000-0000-7000-8000-00000000a002';

export const aPlanFound: PlanFound = {
  kind: 'plan',
  plan: {
    ...aPlan('samfunnsdel'),
    id: planId,
    title: 'Kommuneplanens samfunnsdel',
    level: 'overall',
    horizonYears: 20,
    status: 'in-force',
    adoptedOn: on('2018-04-25'),
  },
  goals: ['Bærumsamfunnet er attraktivt og inkluderende'],
};

export const aGoalFound: GoalFound = {
  kind: 'goal',
  goal: { id: goalId, kind: 'subGoal', title: 'Attraktive og urbane byer i samfunnet' },
  planTitle: 'Kommuneplanens samfunnsdel',
  above: [{ kind: 'mainGoal', title: 'Bærumsamfunnet er attraktivt' }],
  below: [{ kind: 'assignment', title: 'Bruk utbyggingsavtaler', status: 'delayed' }],
  status: 'delayed',
};

export const aTraining: TrainingView = {
  offered: { lesson: 'status', why: 'Fordi planen er i arbeid.' },
  lessons: [
    {
      ...{ key: 'status', title: 'Hva er status for planene?', teaser: '', picture: [] },
      sentences: ['Tre planer gjelder.'],
      doneOn: null,
      questions: [
        {
          id: 'newest:1',
          text: 'Hvilken er vedtatt sist?',
          options: [
            { id: 'a', label: 'Klimaplanen' },
            { id: 'b', label: 'Arealdelen' },
          ],
          isAnswered: false,
        },
      ],
    },
    {
      ...{ key: 'needs', title: 'Hvilke nye planer trenger vi?', teaser: '', picture: [] },
      ...{ sentences: ['Ingen er bestilt.'], doneOn: null, questions: [] },
    },
  ],
};
