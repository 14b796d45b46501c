import { formatDay, formatMoment } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { plansInEnglish } from './plan-words.en.ts';
import { goalsInEnglish } from './goal-words.en.ts';
import { processesInEnglish } from './process-words.en.ts';
import { wheelsInEnglish } from './wheel-words.en.ts';
import { importInEnglish } from './import-words.en.ts';
import { timelineInEnglish } from './timeline-words.en.ts';
import { strategyInEnglish } from './strategy-words.en.ts';
import { liveInEnglish } from './live-words.en.ts';
import { protocolsInEnglish } from './protocol-words.en.ts';
import { textsInEnglish } from './text-words.en.ts';
import { programmesInEnglish } from './programme-words.en.ts';
import { cityInEnglish } from './city-words.en.ts';
import { peopleInEnglish } from './people-words.en.ts';
import { opennessInEnglish } from './openness-words.en.ts';
import { lettersInEnglish } from './letter-words.en.ts';
import { directionsInEnglish } from './direction-words.en.ts';
import { seatingInEnglish } from './seating-words.en.ts';
import { pollsInEnglish } from './poll-words.en.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');

export const english: ProblemWords = {
  ...plansInEnglish,
  ...directionsInEnglish,
  ...seatingInEnglish,
  ...textsInEnglish,
  ...protocolsInEnglish,
  ...liveInEnglish,
  ...cityInEnglish,
  ...programmesInEnglish,
  ...peopleInEnglish,
  ...opennessInEnglish,
  ...lettersInEnglish,
  ...timelineInEnglish,
  ...strategyInEnglish,
  ...importInEnglish,
  'not-signed-in': {
    title: 'You are not signed in',
    detail: 'Your sign-in is missing or has expired. Nothing was changed. Sign in and try again.',
  },
  'not-registered': {
    title: 'You are not registered in Rådslag',
    detail:
      'Your sign-in is fine, but the municipality has not registered you in Rådslag yet. Contact whoever administers Rådslag where you work.',
  },
  'sign-in-unavailable': {
    title: 'Sign-ins cannot be checked right now',
    detail: 'We cannot reach Microsoft’s sign-in service. Nothing was changed. Try again shortly.',
  },
  'invalid-body': {
    title: 'Something in the form must be corrected',
    detail: 'Nothing was saved. Correct the fields that are named and send it again.',
  },
  'not-json': {
    title: 'The request cannot be read',
    detail: 'Nothing was saved. The content must be valid JSON.',
  },
  'too-large': {
    title: 'What you sent is too large',
    detail: 'Nothing was saved. Shorten the text and try again.',
  },
  'too-many-requests': {
    title: 'Too many requests in a short time',
    detail: 'Nothing was saved. Wait a moment and try again.',
  },
  unavailable: {
    title: 'Rådslag is not available right now',
    detail: 'Nothing was saved. What you saved earlier is safe. Try again shortly.',
  },
  fault: ({ reference }) => ({
    title: 'Something went wrong on our side',
    detail: `Nothing was saved. Try again. If it happens again, give the reference ${reference} when you report it.`,
  }),

  'not-allowed': {
    title: 'You do not have access to this',
    detail:
      'Your role does not include this. Nothing was changed. If you need access, contact whoever administers Rådslag where you work.',
  },
  'not-found': {
    title: 'We cannot find what you are looking for',
    detail: 'It does not exist, or you do not have access to it. Check the address.',
  },
  'lesson-changed': {
    title: 'The lesson has changed',
    detail:
      'The plans or the process have changed since you were asked, and the answer is not stored. Load the lesson again.',
  },
  'version-conflict': {
    title: 'Somebody else has changed this',
    detail:
      'It was changed after you opened it. Your change was not saved, and nothing was overwritten. Fetch the latest version and make your change again.',
  },

  'round-is-published': {
    title: 'The round is published',
    detail:
      'Its notice and its invitations are out, so the round cannot be changed here. Nothing was saved.',
  },
  'round-already-started': {
    title: 'The round has already started',
    detail: 'It was started before. Nothing was changed.',
  },
  'round-not-under-way': {
    title: 'The round is not under way',
    detail: 'This can only be done while the round is under way. Nothing was saved.',
  },
  'round-is-closed': {
    title: 'The round is closed',
    detail: 'Its protocol has been made, so the round cannot be changed. Nothing was saved.',
  },
  'round-not-published': {
    title: 'The round is not published',
    detail: 'A poll can be opened once its round is published. Publish the round first.',
  },
  'poll-is-opened': {
    title: 'The poll has been opened',
    detail:
      'People answer the questions as they stand, so the poll cannot be changed. Nothing was saved.',
  },
  'poll-not-open': { title: 'The poll is not open', detail: 'Nothing was saved.' },
  'poll-closed': ({ closedAt }) => ({
    title: 'The poll is closed',
    detail: `It closed on ${formatMoment(closedAt, 'en')}. This answer was not saved. If you answered earlier, that answer counts.`,
  }),
  'anonymous-without-use': {
    title: 'Say what the anonymous poll is for',
    detail:
      'An anonymous poll is about climate or learning, or is a method in a workshop. It is never a hidden vote. Choose which, and save again.',
  },
  'anonymous-shows-at-close': {
    title: 'An anonymous poll shows its results when it closes',
    detail:
      'Figures that move while people answer would tell who answered what. Choose “When the poll closes”, and save again.',
  },
  'visibility-not-stricter': {
    title: 'You can only show less than was promised',
    detail:
      'Those who have answered were told who sees the answer. Afterwards you can show less, never more, and answers given by name cannot become anonymous. Nothing was changed.',
  },
  'ballots-unopened': ({ title }) => ({
    title: 'The anonymous answers are not opened yet',
    detail: `Close the poll “${title}” first. When the answers have been opened, usually after a few seconds, you can close the round, and the minutes will hold the result. Nothing was saved.`,
  }),
  'poll-not-closed': {
    title: 'The poll is not closed yet',
    detail: 'What became of the answers is written once the poll is closed. Nothing was saved.',
  },
  'already-archived': {
    title: 'The protocol is already archived',
    detail: 'It is in the archive and has been checked. You need do nothing.',
  },
  'answers-are-coming': ({ openedOn }) => ({
    title: 'Answers are coming in',
    detail: `A poll that opened on ${day(openedOn)} is open, and the log would show when each person answered. Take out days before it, or wait until the poll is closed. Nothing was taken out.`,
  }),
  'days-turned': {
    title: 'The last day is before the first',
    detail: 'Nothing was taken out. Choose a last day that is the same or later.',
  },
  'too-many-rows': ({ most }) => ({
    title: 'The period is too long for one file',
    detail: `The log has more than ${String(most)} rows in it. Split the period. Nothing was taken out.`,
  }),
  'nothing-to-recall': {
    title: 'There is nothing to take back here',
    detail: 'Somebody has settled it already, or nothing is screened any longer. Reload the page.',
  },
  'still-in-library': {
    title: 'A file is still there',
    detail:
      'SharePoint has at least one of the files in the open library. Delete them there, and try again. Nothing was saved.',
  },
  'library-unreachable': {
    title: 'SharePoint does not answer',
    detail: 'We cannot see whether the files are gone. Try again in a while. Nothing was saved.',
  },

  'outside-phase': ({ startsOn, endsOn }) => ({
    title: 'The day is outside the phase',
    detail: `The phase runs from ${day(startsOn)} to ${day(endsOn)}. Nothing was saved. Choose a day in the phase.`,
  }),
  'same-id-twice': {
    title: 'Something was entered twice',
    detail: 'Two parts have the same id. Nothing was saved. Reload the page and try again.',
  },
  'no-agenda': ({ basis }) => ({
    title: 'The agenda is missing',
    detail: `The notice must show what is to be treated (${basis}). Add at least one item to the agenda.`,
  }),
  'agenda-longer-than-meeting': ({ agendaMinutes, meetingMinutes }) => ({
    title: 'The agenda is longer than the meeting',
    detail: `The items take ${agendaMinutes} minutes, the meeting lasts ${meetingMinutes}. Shorten the items or make the meeting longer.`,
  }),
  'no-question': {
    title: 'A question to the politicians is missing',
    detail: 'A workshop round needs at least one question to discuss. Add a question.',
  },
  'no-place': { title: 'The place is missing', detail: 'Write where the meeting is to be held.' },
  'openness-undecided': ({ basis }) => ({
    title: 'Openness has not been decided',
    detail: `The four questions about openness have to be answered before this can begin (${basis}). Nothing has changed. Choose “Edit”, and answer them.`,
  }),
  'no-notice': ({ basis }) => ({
    title: 'The notice is missing',
    detail: `The meeting must be announced before it is held (${basis}). Write and publish the notice first.`,
  }),
  'round-in-the-past': {
    title: 'The time of the meeting has passed',
    detail: 'A meeting cannot be announced after it should have begun. Choose a new time.',
  },
  'notice-too-short': ({ basis, noticeDays, lastDay }) => ({
    title: 'The notice is too short',
    detail: `The body announces meetings at least ${noticeDays} days before (${basis}). The last day was ${day(lastDay)}. Choose a later time, or write a reason for the short notice.`,
  }),
  'too-early': ({ from }) => ({
    title: 'It is too early to start the meeting',
    detail: `It can be started from ${formatMoment(from, 'en')}. Nothing was changed.`,
  }),
  'not-on-roll': {
    title: 'Somebody on the list does not belong to the body',
    detail:
      'The attendance was not saved. Remove those who are neither members nor deputies of the body.',
  },
  'person-twice': {
    title: 'Somebody is listed twice',
    detail: 'The attendance was not saved. List each person once.',
  },
  'deputy-for-present': {
    title: 'A deputy is listed for somebody who is present',
    detail:
      'The attendance was not saved. A deputy takes the place of a member who is absent, and each place can be taken once.',
  },
  'deputy-without-member': {
    title: 'A deputy lacks the member they stand in for',
    detail: 'The attendance was not saved. Choose the member that each deputy stands in for.',
  },
  'no-attendance': ({ basis }) => ({
    title: 'Attendance has not been registered',
    detail: `The protocol must show who attended and who was absent (${basis}). Register attendance, then close the meeting.`,
  }),
  'no-summary': {
    title: 'The summary is missing',
    detail: 'Write the administration’s summary, then close the meeting.',
  },
  'same-label-twice': ({ label }) => ({
    title: 'Two options have the same name',
    detail: `“${label}” appears twice in the same question. Nothing was saved. Give them different names.`,
  }),
  'more-per-option-than-budget': {
    title: 'The points do not add up',
    detail:
      'One option cannot receive more points than each person has to give. Nothing was saved.',
  },
  'deadline-passed': ({ closesAt }) => ({
    title: 'The deadline has passed',
    detail: `The poll’s deadline is ${formatMoment(closesAt, 'en')}. Choose a later one before you open it.`,
  }),
  'asks-nearly-the-same-people': ({ title }) => ({
    title: 'Nearly the same people are asked the same',
    detail: `“${title}” asks the same, and those who are asked differ by one or two. Their answers could be worked out. Ask the same people, or at least three more or fewer. The poll was not opened.`,
  }),
  'nobody-to-ask': {
    title: 'There is nobody to ask',
    detail: 'The body has no members today. The poll was not opened.',
  },
  'no-statements': {
    title: 'Choose a statement',
    detail: 'A check-in asks about at least one statement. Nothing has been made.',
  },
  'too-many-statements': ({ most }) => ({
    title: 'Too many statements at a time',
    detail: `Choose at most ${most}, so that it is quick to answer. The rest can be asked later. Nothing has been made.`,
  }),
  'no-such-statement': {
    title: 'There is no such statement',
    detail: 'Load the page again, and choose statements from there. Nothing has been made.',
  },
  'check-in-is-fixed': {
    title: 'A check-in is not changed',
    detail:
      'Its words are the same for everybody, so that answers can be compared over time. Make a new one instead. Nothing has been changed.',
  },
  'tables-without-round': {
    title: 'Tables can be asked only in a round',
    detail:
      'The poll belongs to no round, and has no tables. Ask the body or a list of names. Nothing has been changed.',
  },
  'guest-is-disqualified': {
    title: 'Somebody is both guest and disqualified',
    detail: 'Take the person off one of the lists. Nothing has been changed.',
  },
  'audience-outside-closed-meeting': {
    title: 'The meeting is closed',
    detail:
      'Questions in a closed meeting go only to the members of the body itself. Remove guests, roles and names, and try again. Nobody has been asked.',
  },
  'not-in-audience': {
    title: 'This poll is not for you',
    detail: 'It goes to the members of the body. Your answer was not saved.',
  },
  'question-unanswered': {
    title: 'A question has no answer',
    detail: 'Your answer was not saved. Answer every question and send it again.',
  },
  'no-such-question': {
    title: 'The answer is to a question that does not exist',
    detail: 'Your answer was not saved. Reload the page and answer again.',
  },
  'no-such-option': {
    title: 'The answer is an option that does not exist',
    detail: 'Your answer was not saved. Reload the page and answer again.',
  },
  'wrong-kind-of-answer': {
    title: 'The answer does not fit the question',
    detail: 'Your answer was not saved. Reload the page and answer again.',
  },
  'not-whole-points': {
    title: 'Points must be whole numbers',
    detail: 'Your answer was not saved. Use whole numbers from zero upwards.',
  },
  'too-many-points': ({ budget, given }) => ({
    title: 'You have given too many points',
    detail: `You have ${budget} points and have given ${given}. Your answer was not saved. Take some points away.`,
  }),
  'too-many-points-on-one': ({ maxPerOption }) => ({
    title: 'Too many points on one option',
    detail: `Each option can receive at most ${maxPerOption} points. Your answer was not saved.`,
  }),
  'no-points-given': {
    title: 'You have not given any points',
    detail: 'Your answer was not saved. Give at least one point.',
  },

  ...goalsInEnglish,
  ...wheelsInEnglish,
  ...processesInEnglish,
  ...pollsInEnglish,
};
