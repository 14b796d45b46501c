import { formatMoment, formatTime } from '../../core/time/format.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const clock = (instant: Instant): string => formatTime(instant, 'en');

export const liveInEnglish = {
  'item-was-removed': {
    title: 'The item has been taken out of the knowledge base',
    detail: 'The reaction has not been saved. Reload the page.',
  },
  'same-value-twice': ({ label }) => ({
    title: `Two values are called “${label}”`,
    detail: 'Nothing has been saved. Give each value a name of its own.',
  }),
  'knowledge-has-changed': {
    title: 'The knowledge base has changed meanwhile',
    detail:
      'Somebody has added or taken out an item. The order has not been saved. Load the page again, and move it once more.',
  },
  'figure-without-values': {
    title: 'The values are missing',
    detail:
      'A figure shows at least one value. Nothing has been saved. Enter the values, or make the item a text.',
  },
  'missing-says-nothing': {
    title: 'Say what is missing',
    detail:
      'The reaction has not been saved. Write what you lack, so that the administration can answer.',
  },
  'attendance-conflict': {
    title: 'Somebody else has registered attendance meanwhile',
    detail: 'What you marked has not been saved. Fetch the list again and enter what is missing.',
  },
  'left-before-arrived': {
    title: 'Somebody left before arriving',
    detail: 'Attendance has not been saved. Correct the times, so that people come before they go.',
  },
  'not-during-meeting': ({ from, to }) => ({
    title: 'The time is outside the meeting',
    detail: `Whoever comes or goes during the meeting does so between ${clock(from)} and ${clock(to)}. Attendance has not been saved. Correct the time.`,
  }),
  'note-takers-conflict': {
    title: 'Somebody else has changed the note-takers meanwhile',
    detail: 'Your change has not been saved. Look at the list and choose again.',
  },
  'question-not-open': {
    title: 'The question is not open now',
    detail:
      'The contribution has not been delivered. What you wrote is on this device and can be delivered when the facilitator opens the question.',
  },
  'delivered-too-late': ({ until }) => ({
    title: 'The round has ended',
    detail: `Contributions from tables were taken until ${formatMoment(until, 'en')}. The contribution has not been delivered. It is still on this device. Send it to the facilitator in another way.`,
  }),
  'already-withdrawn': {
    title: 'The contribution has been withdrawn',
    detail: 'It has not been changed. Deliver a new one if you mean something else.',
  },
  'not-note-taker': ({ table }) => ({
    title: `You do not write for table ${table}`,
    detail:
      'The contribution has not been delivered. What you wrote is on this device. Ask the facilitator to make you a note-taker at the table.',
  }),
  'only-members-contribute': {
    title: 'Only members of the body can give contributions of their own',
    detail: 'The contribution has not been delivered. Write for a table if you are a note-taker.',
  },
  'not-of-administration': {
    title: 'Note-takers must be of the administration',
    detail:
      'The elected at the table talk. Nothing has been saved. Choose somebody from the administration.',
  },
  'no-such-round-question': {
    title: 'The question does not belong to this round',
    detail: 'Nothing has been saved. Reload the page and see which questions the round has now.',
  },
  'no-such-agenda-item': {
    title: 'The item is not on the agenda',
    detail: 'Nothing has been changed. Reload the page and see the agenda as it is now.',
  },
  'too-many-on-screen': ({ most }) => ({
    title: 'That much cannot be read from the last row',
    detail: `The screen shows at most ${most} contributions at a time. Nothing has been changed. Take one away first.`,
  }),
} satisfies Partial<ProblemWords>;
