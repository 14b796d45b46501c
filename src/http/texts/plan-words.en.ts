import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { NeedQuestion } from '../../core/plans/need-test.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');

const questions: Readonly<Record<NeedQuestion, string>> = {
  'theme-important': 'the theme is important',
  'purpose-clear': 'the purpose is clear',
  feasible: 'it can be carried out with the means there are',
  'not-covered': 'other plans do not cover it already',
};

export const plansInEnglish = {
  'plan-has-ended': {
    title: 'The plan has ended',
    detail: 'It has been replaced or closed and can only be read. Nothing was saved.',
  },
  'nothing-ordered': {
    title: 'No work has been ordered',
    detail: 'Work can begin once a new plan or a revision has been ordered. Nothing was saved.',
  },
  'work-not-started': {
    title: 'The work has not begun',
    detail: 'Enter that the work has begun, and the adoption afterwards. Nothing was saved.',
  },
  'already-adopted': ({ adoptedOn }) => ({
    title: 'The plan is already adopted',
    detail: `It was adopted on ${day(adoptedOn)}. To adopt it anew, a revision must be ordered first. Nothing was saved.`,
  }),
  'not-in-force': {
    title: 'The plan is not in force yet',
    detail: 'Only a plan in force can be revised. Nothing was saved.',
  },
  'revision-already-ordered': ({ orderedOn }) => ({
    title: 'A revision is already ordered',
    detail: `It was ordered on ${day(orderedOn)} and is not adopted yet. Nothing was saved.`,
  }),
  'not-of-former-council': {
    title: 'The plan does not need to be continued',
    detail:
      'This council has adopted or continued it, or it is not known when it was adopted. Nothing was saved.',
  },
  'already-replaced': ({ title }) => ({
    title: 'This is already replaced',
    detail: `It is entered already that “${title}”, or this part of it, is replaced. Nothing was saved.`,
  }),
  'replaced-has-ended': ({ title }) => ({
    title: 'The plan to be replaced is no longer in force',
    detail: `“${title}” has already been replaced or closed. Nothing was saved.`,
  }),
  'no-such-document': {
    title: 'The document is not on the plan',
    detail: 'Somebody may have taken it off. Load the page again. Nothing was saved.',
  },
  'document-already-there': ({ title }) => ({
    title: 'The link is on the plan already',
    detail: `It is called “${title}”. Nothing was saved.`,
  }),
  'address-not-https': {
    title: 'The link has to begin with https://',
    detail:
      'Other kinds of addresses cannot be opened safely from here. Copy the address as the browser shows it. Nothing was saved.',
  },
  'address-with-credentials': {
    title: 'The link holds a user name or a password',
    detail:
      'Everybody who reads the plan would see it. Remove what stands before the @, and save again. Nothing was saved.',
  },
  'address-not-understood': {
    title: 'We do not understand the link',
    detail:
      'It may have spaces or characters that do not belong in an address. Copy it again from the browser. Nothing was saved.',
  },
  'already-linked': {
    title: 'The plans are already related in this way',
    detail: 'Nothing was changed.',
  },
  'replacement-in-effect': {
    title: 'The replacement has happened',
    detail: 'It holds from the adoption and stays in the history. Nothing was changed.',
  },
  'need-already-decided': {
    title: 'The need test is decided',
    detail: 'Somebody decided it before you. Load the page again to see the outcome.',
  },
  'no-such-plan': {
    title: 'We cannot find the other plan',
    detail:
      'It may have gone from the list while you were writing. Load the page again and choose.',
  },
  'no-such-link': {
    title: 'We cannot find the relation',
    detail: 'Somebody else may have taken it away. Nothing was changed.',
  },
  'type-not-on-level': {
    title: 'This type of plan does not belong on this level',
    detail:
      'Plan types are used strictly. Choose another level or another type. Nothing was saved.',
  },
  'treatment-needs-reason': {
    title: 'The treatment needs a reason',
    detail: 'Treatment follows the level. If the plan is to be treated otherwise, write why.',
  },
  'plan-cycle': ({ way }) => ({
    title: 'The plans would go in a ring',
    detail: `${way.map((title) => `“${title}”`).join(' → ')}. Nothing was saved.`,
  }),
  'parent-below': {
    title: 'A plan cannot build on one below it',
    detail: 'Choose a plan on the same level or higher. Nothing was saved.',
  },
  'parent-has-ended': {
    title: 'The plan above is no longer in force',
    detail: 'It has been replaced or closed. Choose one that is in force. Nothing was saved.',
  },
  'plan-is-group': {
    title: 'The row stands for several plans',
    detail: 'This is done with each plan by itself. Enter the plan it is about. Nothing was saved.',
  },
  'not-a-plan': {
    title: 'This is not a plan',
    detail:
      'A message, a report and the knowledge base are not plans, and are not ordered, adopted or replaced as such. Nothing was saved.',
  },
  'not-adopted-yet': {
    title: 'A plan under work is not adopted',
    detail: 'Say that the plan is in force, or take the adoption away. Nothing was saved.',
  },
  'not-happened-yet': {
    title: 'That day has not come yet',
    detail: 'Enter it when it has happened. Nothing was saved.',
  },
  'before-adoption': ({ adoptedOn }) => ({
    title: 'The day is before the plan was adopted',
    detail: `The plan was adopted on ${day(adoptedOn)}. Choose that day or a later one. Nothing was saved.`,
  }),
  'before-term': ({ startsOn }) => ({
    title: 'The day is before this council',
    detail: `The term began on ${day(startsOn)}. Nothing was saved.`,
  }),
  'adopting-body-missing': {
    title: 'The body is missing',
    detail: 'The plan is treated politically. Choose the body that adopted it. Nothing was saved.',
  },
  'adoption-unknown': {
    title: 'It is not known when the plan was adopted',
    detail: 'Enter the adoption first: what it replaces ends on that day. Nothing was saved.',
  },
  'replaces-newer': ({ title }) => ({
    title: 'The plan to be replaced is newer',
    detail: `“${title}” was adopted after this day. Nothing was saved.`,
  }),
  'links-to-itself': {
    title: 'The plan cannot be related to itself',
    detail: 'Choose another plan. Nothing was saved.',
  },
  'need-not-shown': ({ questions: lacking }) => ({
    title: 'The need has not been shown',
    detail: `A plan is ordered when all four answers are yes. It is missing that ${lacking.map((question) => questions[question]).join(', that ')}. Choose “no plan” and write what is done instead. Nothing was saved.`,
  }),
  'overlap-unexplained': ({ titles }) => ({
    title: 'Other plans cover some of this',
    detail: `Write why they are not enough: ${titles.slice(0, 5).join(', ')}. Nothing was saved.`,
  }),
} satisfies Partial<ProblemWords>;
