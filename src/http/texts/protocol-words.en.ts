import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const protocolsInEnglish = {
  'protocol-in-other-state': ({ status }) => ({
    title: 'The minutes have moved on',
    detail: {
      drafting: 'They are with the clerk and cannot be answered now. Nothing has been saved.',
      'in-correction': 'They are with those who were present. Nothing has been changed.',
      'for-approval':
        'They are waiting for approval. Take them back first, and they can be changed. Nothing has been saved.',
      frozen:
        'They are approved and do not change any more. A correction takes a new version with its reason.',
    }[status],
  }),
  'passage-locked': {
    title: 'This passage cannot be rewritten',
    detail:
      'What was asked, counted or settled stands as it was. Write a remark instead. Nothing has been saved.',
  },
  'passage-empty': {
    title: 'Something has to stand here',
    detail: 'A heading or a contribution cannot be empty. Nothing has been saved.',
  },
  'no-such-attendee': ({ name }) => ({
    title: 'The person is not on the roll',
    detail: `${name} is not among the body’s members and deputies on that day. Nothing is saved. Load the page again.`,
  }),
  'no-place-to-take': ({ name }) => ({
    title: 'There is no place to take',
    detail: `Only a deputy stands in for a member, and ${name} must be a member named in the minutes. Nothing is saved.`,
  }),
  'outside-the-meeting': ({ time }) => ({
    title: 'The meeting was not under way then',
    detail: `${time} is before the meeting opened or after it was closed. Nothing is saved. Leave the field empty for the whole meeting.`,
  }),
  'left-before-arriving': ({ name }) => ({
    title: 'The times do not fit together',
    detail: `${name} cannot leave before arriving. Correct one of the two. Nothing is saved.`,
  }),
  'passages-conflict': {
    title: 'Somebody else has written in the same place',
    detail:
      'Both texts are shown. What you wrote is not lost. Choose what shall stand, and save again.',
  },
  'identity-number-in-protocol': ({ passages }) => ({
    title: 'The minutes hold a national identity number',
    detail: `It cannot be published. ${passages.length === 1 ? 'One passage is' : `${passages.length} passages are`} marked. Take the number out and try again. Nothing has been sent.`,
  }),
  'mark-without-place': ({ passages }) => ({
    title:
      passages.length === 1 ? 'A mark has lost its place' : 'Some marks have lost their places',
    detail: 'The words were rewritten. Mark them anew, or take the mark away. Nothing was sent.',
  }),
  'meeting-is-screened-whole': {
    title: 'The meeting was closed',
    detail:
      'Its public variant says only that it was held. There is nothing to mark. Nothing was saved.',
  },
  'no-such-passage': {
    title: 'The place is not there any more',
    detail: 'The minutes were rewritten. Load the page again. Nothing was saved.',
  },
  'no-such-mark': {
    title: 'The mark is already gone',
    detail: 'Nothing was changed. Load the page again.',
  },
  'nothing-to-screen': {
    title: 'There are no words to screen there',
    detail: 'Select the words in the text, and try again. Nothing was saved.',
  },
  'access-code-not-listed': {
    title: 'This basis cannot be chosen',
    detail: 'It is retired or not on the list. Choose another. Nothing was saved.',
  },
  'access-code-left-out': ({ bases }) => ({
    title: 'A basis is missing from the list',
    detail: `Something may be screened by it: ${bases.join(', ')}. Retire it instead. Nothing was saved.`,
  }),
  'nobody-was-present': {
    title: 'Nobody is registered as present',
    detail: 'So there is nobody to send to. The minutes can be approved without corrections.',
  },
  'correction-ends-in-past': {
    title: 'The deadline has passed',
    detail: 'Nothing has been sent. Choose a day that is still to come.',
  },
  'not-asked-to-correct': {
    title: 'The minutes were not sent to you',
    detail: 'They go to those who were present at the meeting. Nothing has been saved.',
  },
  'correction-over': ({ deadline }) => ({
    title: 'The time for corrections is over',
    detail: `It ended ${formatMoment(deadline, 'en')}. Nothing has been saved. Tell the clerk: a mistake can be corrected in a new version.`,
  }),
  'no-such-proposal': {
    title: 'There is no such proposal',
    detail: 'Nothing has been changed. Load the page again.',
  },
  'proposal-judged': {
    title: 'The proposal has been decided already',
    detail: 'Nothing has been changed. Load the page again to see what it came to.',
  },
  'left-without-reason': {
    title: 'The reason is missing',
    detail: 'Whoever proposed it is told why. Say it briefly. Nothing has been saved.',
  },
  'correction-under-way': ({ deadline }) => ({
    title: 'The minutes are still being corrected',
    detail: `The deadline is ${formatMoment(deadline, 'en')}, and not everybody has answered. Wait, or take them back.`,
  }),
  'proposals-undecided': ({ count }) => ({
    title: count === 1 ? 'One proposal is undecided' : `${count} proposals are undecided`,
    detail: 'Take them, or leave them with a reason, and try again.',
  }),
  'body-without-chair': {
    title: 'The body has no chair today',
    detail:
      'Nothing has been sent. Register the chair, or choose that the clerk approves the minutes of this body.',
  },
  'not-the-approver': {
    title: 'The chair approves these minutes',
    detail: 'So it is chosen for the body. Nothing has been changed.',
  },
  'arms-unreadable': {
    title: 'The file could not be read as arms',
    detail: 'Nothing is saved. Choose a whole file in SVG or PNG.',
  },
  'arms-too-large': ({ kilobytes }) => ({
    title: 'The file is too large',
    detail: `Arms can be ${kilobytes} kB at most. Nothing is saved. Use SVG, or a smaller PNG.`,
  }),
  'arms-too-detailed': {
    title: 'The arms have too many details',
    detail: 'Nothing is saved. Make the drawing simpler, or use a PNG of 1600 pixels at most.',
  },
  'arms-not-plain': ({ found }) => ({
    title: 'The arms hold something that cannot be printed',
    detail: `The file holds ${found}. Only areas and lines in plain colours can be used. Nothing is saved. Save it as plain SVG, or use a PNG of eight bits per colour.`,
  }),
  'version-under-way': {
    title: 'A new version has been begun already',
    detail: 'Nothing has been changed. Go on with the one that was begun.',
  },
} satisfies Partial<ProblemWords>;
