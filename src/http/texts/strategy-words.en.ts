import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');
const units = { days: 'days', weeks: 'weeks', months: 'months', years: 'years' };

export const strategyInEnglish = {
  'term-has-strategy': {
    title: 'The term has a planning strategy',
    detail: 'Open the one there is. What it lacks comes as a supplement. Nothing was saved.',
  },
  'strategy-is-adopted': {
    title: 'The planning strategy is adopted',
    detail: 'It changes only by a supplement that the council decides. Nothing was saved.',
  },
  'newer-strategy-adopted': ({ adoptedOn }) => ({
    title: 'A newer planning strategy is adopted',
    detail: `It was adopted on ${day(adoptedOn)}. Nothing was saved.`,
  }),
  'strategy-is-frozen': {
    title: 'The lines are adopted',
    detail:
      'Put the change in a supplement or a rolling that is not decided yet. Nothing was saved.',
  },
  'amendment-is-decided': {
    title: 'The supplement is decided',
    detail: 'Load the page again to see the decision. Nothing was saved.',
  },
  'year-already-rolled': ({ year }) => ({
    title: 'The year has a rolling',
    detail: `The rolling of ${year} is there. Put the lines in it. Nothing was saved.`,
  }),
  'entry-listed-twice': ({ title }) => ({
    title: 'The plan is in the planning strategy already',
    detail: `Change the line “${title}”. Nothing was saved.`,
  }),
  'entry-already-changed': ({ title }) => ({
    title: 'An amendment already concerns the line',
    detail: `An amendment changes “${title}” or takes it out. Change it there. Nothing was saved.`,
  }),
  'amendment-decided-before': ({ title, decidedOn }) => ({
    title: 'An amendment was decided before this day',
    detail: `“${title}” was decided on ${day(decidedOn)}. Correct that decision first if it is wrong. Nothing was saved.`,
  }),
  'amendment-not-decided': {
    title: 'The amendment is not decided',
    detail: 'Enter the decision instead. Nothing was saved.',
  },
  'correction-needs-reason': {
    title: 'Write what was wrong',
    detail: 'The correction is shown in the history, with the reason beside it. Nothing was saved.',
  },
  'deadline-broken': ({ broken }) => ({
    title: 'The dates break a deadline of the law',
    detail: [
      ...broken.map(({ paragraph, dueOn, brokenBy, amount, unit, daysPublic, earliestOn }) =>
        daysPublic === null || earliestOn === null
          ? `${paragraph}: the strategy has to be adopted by ${day(dueOn)}. The dates are ${brokenBy} ${brokenBy === 1 ? 'day' : 'days'} late.`
          : `Only ${daysPublic} ${daysPublic === 1 ? 'day' : 'days'} open to the public; ${paragraph} requires ${amount} ${units[unit]}. The proposal has to be public by ${day(dueOn)}, or be treated on ${day(earliestOn)} at the earliest.`,
      ),
      'Choose other dates, or write why you keep these. Nothing was saved.',
    ].join(' '),
  }),
  'public-after-treatment': {
    title: 'The proposal has to be public before it is treated',
    detail: 'Choose a day for publishing before the treatment. Nothing was saved.',
  },
  'not-proposed': {
    title: 'The proposal is not public yet',
    detail: 'Enter when it is public and when the council treats it. Nothing was saved.',
  },
  'strategy-is-empty': {
    title: 'The planning strategy has no lines',
    detail: 'Enter what is to be revised, drafted and ended. Nothing was saved.',
  },
  'outside-strategy': ({ why, from, to }) => ({
    title: 'The work lies outside the planning strategy',
    detail: `${why === 'not-listed' ? 'The plan is not in the adopted planning strategy.' : why === 'to-end' ? 'The planning strategy says that the plan is to end.' : why === 'to-go-on' ? 'The planning strategy says that the plan goes on without a revision.' : `The planning strategy says ${from === to ? from : `${from}–${to}`}.`} You can go on if you write why, or point at a supplement that is to be decided. The council sees what you write. Nothing is saved yet.`,
  }),
  'entry-needs-plan': {
    title: 'The line lacks a plan',
    detail: 'Choose the plan in the register. Nothing was saved.',
  },
  'entry-needs-time': {
    title: 'The line lacks a time',
    detail: 'Choose when the plan is to be revised, drafted or ended. Nothing was saved.',
  },
  'entry-needs-decision': {
    title: 'The decision is missing',
    detail:
      'Choose whether the master plan is revised whole, in parts, or continued. Nothing was saved.',
  },
  'time-runs-backwards': {
    title: 'The time runs backwards',
    detail: 'The end has to come after the beginning. Nothing was saved.',
  },
  'strategy-not-adopted': {
    title: 'The planning strategy is not adopted',
    detail: 'Change the lines directly. Supplements come after the adoption. Nothing was saved.',
  },
  'not-rolled-here': {
    title: 'Plan needs are not rolled each year here',
    detail:
      'The municipality sets them once a term. Make a supplement, or change the setting. Nothing was saved.',
  },
  'amendment-is-empty': {
    title: 'The supplement has no lines',
    detail: 'Enter at least one line before it is decided. Nothing was saved.',
  },
  'before-strategy': ({ adoptedOn }) => ({
    title: 'The day is before the planning strategy was adopted',
    detail: `It was adopted on ${day(adoptedOn)}. Nothing was saved.`,
  }),
  'outside-term': ({ startsOn, endsOn }) => ({
    title: 'The day is outside the term',
    detail: `The term lasts from ${day(startsOn)} to ${day(endsOn)}. Nothing was saved.`,
  }),
  'no-such-amendment': {
    title: 'We do not find the supplement',
    detail:
      'Somebody may have had it decided. Load the page again and choose anew. Nothing was saved.',
  },
  'no-such-entry': {
    title: 'We do not find the line',
    detail: 'Somebody may have taken it out. Load the page again. Nothing was saved.',
  },
} satisfies Partial<ProblemWords>;
