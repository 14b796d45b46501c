import { plansInEnglish } from './plan-phases.en.ts';
import type { TemplateTexts } from './template-words.ts';
import { workInEnglish } from './work-phases.en.ts';

export const templatesInEnglish: TemplateTexts = {
  letter: 'Letter to the elected before the start',
  checkIn: (finding) => `Check-in: ${finding}`,
  names: {
    planstrategi: {
      name: 'Planning strategy',
      about: 'Once a term: what the municipality is to plan, and why.',
    },
    'samfunnsdel-formannskap': {
      name: 'Master plan, executive-committee model',
      about: 'The social part of the master plan, tied to the new council’s first year.',
    },
    'samfunnsdel-merger': {
      name: 'Master plan for a new municipality',
      about:
        'After a merger, or when the municipality says so: early participation and a shared identity come first.',
    },
    'samfunnsdel-parliamentary': {
      name: 'Master plan, parliamentary model',
      about:
        'The city government’s platform is the premise, and the whole council is let in before the plan is written.',
    },
    temaplan: {
      name: 'Strategy or theme plan',
      about:
        'From order and mandate, through co-creation with the committee, to adoption and follow-up.',
    },
    byledelse: {
      name: 'Strategic city leadership',
      about: 'Vision, actors and opening moves over a long time, beside the statutory plans.',
    },
    competence: {
      name: 'Competence programme',
      about:
        'Five gatherings over a year, with learning points after each and questions to discuss.',
    },
  },
  plans: plansInEnglish,
  work: workInEnglish,
};
