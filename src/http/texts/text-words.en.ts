import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');

export const textsInEnglish = {
  'no-city-government': {
    title: 'The text does not pass through a city government',
    detail:
      'Nothing has changed. Only where there is a city government is a draft sent to the council. Here the text opens when it is sent to hearing.',
  },
  'already-sent-to-council': {
    title: 'This version has already been sent to the council',
    detail: 'Nothing has changed. Everybody who sees the process can read it.',
  },
  'text-is-begun': {
    title: 'The process already has a text',
    detail: 'Nothing has changed. Load the page again to write on in it.',
  },
  'text-not-begun': {
    title: 'There is no text to send to hearing',
    detail: 'Begin the text first. Nothing has been saved.',
  },
  'text-is-adopted': {
    title: 'The text is adopted',
    detail:
      'An adopted text does not change. Nothing has been saved. A change takes a new process.',
  },
  'text-is-empty': {
    title: 'The text is empty',
    detail: 'Nothing has been sent. Write at least one paragraph first.',
  },
  'paragraphs-conflict': ({ conflicts }) => ({
    title: 'Somebody else has written in the same place',
    detail: `${conflicts.length === 1 ? 'One paragraph has' : `${conflicts.length} paragraphs have`} been changed by both of you. What you wrote is not lost. Choose what shall stand, and save again.`,
  }),
  'phase-has-hearing': {
    title: 'The phase already has a hearing',
    detail: 'Nothing has been saved. Choose another phase, or change the hearing that is there.',
  },
  'hearing-too-short': ({ paragraph, earliest }) => ({
    title: 'The hearing is too short',
    detail: `By ${paragraph} it can end on ${day(earliest)} at the earliest. Nothing has been saved. Choose a later last day.`,
  }),
  'hearing-is-sent': {
    title: 'The hearing has been sent out',
    detail:
      'Its deadline can be put off and more parties asked, but what was sent stands. Nothing has changed.',
  },
  'hearing-starts-in-past': ({ startsOn }) => ({
    title: 'Its first day has passed',
    detail: `The hearing was to begin on ${day(startsOn)}. Nobody can be given time that has passed. Set a new period, then send it.`,
  }),
  'hearing-not-sent': {
    title: 'The hearing has not been sent yet',
    detail: 'Statements are written down when it has been sent out. Nothing has been saved.',
  },
  'statement-is-withdrawn': {
    title: 'The statement has been withdrawn',
    detail:
      'It was written down by mistake and is not counted. Nothing has been changed. Load the page again, and write the statement down anew if it belongs there after all.',
  },
  'not-a-private-person': {
    title: 'The statement is not from a private person',
    detail:
      'Only a private person’s words can be removed for good. Nothing has been changed. Withdraw the statement without removing the words.',
  },
  'received-before-hearing': ({ startsOn }) => ({
    title: 'The statement is dated before the hearing',
    detail: `The hearing began on ${day(startsOn)}. Nothing has been saved. Correct the date.`,
  }),
  'no-such-paragraph': {
    title: 'The paragraph was not in the hearing',
    detail:
      'Nothing has been saved. Load the page again, and choose among those that were sent out.',
  },
  'process-is-adopted': ({ decidedOn }) => ({
    title: 'The decision has been entered before',
    detail: `The process ended in a decision on ${day(decidedOn)}. Nothing has changed.`,
  }),
  'hearing-not-over': ({ endsOn }) => ({
    title: 'The hearing was not over',
    detail: `Its deadline is ${day(endsOn)}, and the decision has to come after it. Nothing has been saved. Correct the date of the decision.`,
  }),
  'nothing-to-replace-with': {
    title: 'The process makes no plan in the plan register',
    detail:
      'Only a plan can replace other plans. Nothing has been saved. Take out the plans that were to be replaced.',
  },
} satisfies Partial<ProblemWords>;
