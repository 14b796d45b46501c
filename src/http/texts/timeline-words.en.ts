import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');
const turnsInEnglish = {
  early: 'It is before the day that was set.',
  waits: 'Something that the phase builds on is not closed.',
  unmet: 'Something that belongs to the phase is not done.',
  reopening: 'The phase is closed.',
};

export const timelineInEnglish = {
  'phase-is-open': ({ openedAt }) => ({
    title: 'The phase is open',
    detail: `It was opened on ${formatMoment(openedAt, 'en')}. Nothing has been changed.`,
  }),
  'phase-is-closed': ({ closedAt }) => ({
    title: 'The phase is closed',
    detail: `It was closed on ${formatMoment(closedAt, 'en')}. Open it again to move or use it. Nothing has been changed.`,
  }),
  'phase-is-not-open': {
    title: 'The phase has not been opened',
    detail: 'Only an open phase can be closed. Nothing has been changed.',
  },
  'phase-is-not-closed': {
    title: 'The phase is not closed',
    detail: 'Only a closed phase can be opened again. Nothing has been changed.',
  },
  'phase-has-begun': ({ openedAt }) => ({
    title: 'The phase has begun',
    detail: `It was opened on ${formatMoment(openedAt, 'en')}, and its first day stays. You can move its last day. Nothing has been moved.`,
  }),
  'moved-since': ({ title }) => ({
    title: 'Something has moved since',
    detail: `“${title}” was given other dates after this move. Move the phases one by one. Nothing has been moved.`,
  }),
  'nothing-moves': {
    title: 'The dates are the same',
    detail: 'Choose another first or last day. Nothing has been moved.',
  },
  'before-closed-phase': ({ title, endsOn }) => ({
    title: 'The phase has to come after one that is closed',
    detail: `It builds on “${title}”, which lasted until ${day(endsOn)}. Choose a later day. Nothing has been moved.`,
  }),
  'before-needed-phase': ({ title, endsOn }) => ({
    title: 'The phase begins too early',
    detail: `It builds on “${title}”, which lasts until ${day(endsOn)}. Choose a later day, or move that phase first. Nothing has been moved.`,
  }),
  'move-needs-reason': {
    title: 'Write why the phase is moved',
    detail:
      'The reason is shown in the history to everyone who sees the process. Nothing has been moved.',
  },
  'move-breaks-deadline': ({ broken }) => ({
    title: 'The move breaks a deadline in the law',
    detail: [
      ...broken.map(
        ({ paragraph, dueOn, brokenBy }) =>
          `${paragraph}: ${day(dueOn)}, broken by ${brokenBy} ${brokenBy === 1 ? 'day' : 'days'}.`,
      ),
      'Confirm that you know, or choose other dates. Nothing has been moved.',
    ].join(' '),
  }),
  'turn-needs-reason': ({ why }) => ({
    title: 'Write why',
    detail: `${why.map((one) => turnsInEnglish[one]).join(' ')} That takes a reason, which is shown in the history. Nothing has been changed.`,
  }),
  'ends-in-the-past': {
    title: 'The last day is over',
    detail:
      'Choose a last day from today on, or the phase would close at once. Nothing has been changed.',
  },
  'summer-outside-year': ({ year }) => ({
    title: 'The summer break has to lie in its own year',
    detail: `Correct the first and last day for ${year}. Nothing has been saved.`,
  }),
} satisfies Partial<ProblemWords>;
