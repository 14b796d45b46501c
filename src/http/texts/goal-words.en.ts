import type { GoalKind } from '../../core/goals/goal.ts';
import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: CivilDate): string => formatDay(date, 'en');

const goalKinds: Readonly<Record<GoalKind, string>> = {
  vision: 'Vision',
  mainGoal: 'Main goal',
  subGoal: 'Sub-goal',
  strategy: 'Strategy',
  assignment: 'Assignment',
  task: 'Task',
};

export const goalsInEnglish = {
  'wrong-place-for-goal': ({ kind, parentKind }) => ({
    title: 'It does not fit there',
    detail:
      parentKind === null
        ? `${goalKinds[kind]} cannot stand at the top. Nothing was saved. Choose what it hangs under.`
        : `${goalKinds[kind]} cannot hang right under ${goalKinds[parentKind].toLowerCase()}. Nothing was saved. Choose another place.`,
  }),
  'goal-below-itself': ({ title }) => ({
    title: 'A goal cannot hang under itself',
    detail: `The place you chose lies under “${title}”. Nothing was moved. Choose another place.`,
  }),
  'not-measured-here': ({ kind }) => ({
    title: 'Indicators belong to goals',
    detail: `Indicators are put on main goals and sub-goals, not on this level (${goalKinds[kind].toLowerCase()}). Nothing was saved.`,
  }),
  'target-day-without-target': {
    title: 'The target is missing',
    detail:
      'You have set a day for the target, but no number. Nothing was saved. Write the target or remove the day.',
  },
  'day-has-not-come': ({ date }) => ({
    title: 'The date has not come yet',
    detail: `What is measured or reported cannot lie ahead in time (${day(date)}). Nothing was saved. Correct the date.`,
  }),
  'not-reported-on': ({ kind }) => ({
    title: 'Reports are not entered here',
    detail: `Reports are entered on assignments and tasks, not on this level (${goalKinds[kind].toLowerCase()}). Nothing was saved.`,
  }),
  'no-means-here': ({ kind }) => ({
    title: 'Money and capacity are entered on assignments',
    detail: `They cannot be entered on this level (${goalKinds[kind].toLowerCase()}), but are summed there. Nothing was saved.`,
  }),
  'chain-too-short': {
    title: 'A chain has two steps or more',
    detail:
      'Add one more step, so that the chain leads from something to something. Nothing is saved.',
  },
  'step-tied-twice': ({ step, words }) => ({
    title: 'A step can be tied to one thing only',
    detail: `Step ${step}, “${words}”, is tied to several. Choose one goal, one plan or one conflict. Nothing is saved.`,
  }),
  'closed-above': ({ title }) => ({
    title: 'What it hangs under is closed',
    detail: `“${title}” is closed. Take it up again first, or choose another place. Nothing is saved.`,
  }),
  'already-closed': {
    title: 'This is closed already',
    detail: 'Somebody closed it before you. Load the page again to see when and why.',
  },
  'not-closed': {
    title: 'This is not closed',
    detail: 'It still holds, so there is nothing to take up again. Load the page again.',
  },
  'conflict-with-itself': {
    title: 'A conflict lies between at least two',
    detail: 'Choose at least two goals or plans that the conflict lies between. Nothing was saved.',
  },
  'decided-on-without-where': {
    title: 'Where it was decided is missing',
    detail:
      'You have set a day of decision. Write where it was decided too, so that others can find it. Nothing was saved.',
  },
} satisfies Partial<ProblemWords>;
