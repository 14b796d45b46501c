import type { PollLifeTexts } from './poll-life.nb.ts';

export const texts: PollLifeTexts = {
  pagePreview: 'What the page will look like',
  pagePreviewHint:
    'What those who are asked see in the tab. You can try to answer; nothing is sent.',
  pageLanguage: 'Language of the page',
  previewed: 'Card and page have been looked through as they are now.',
  notPreviewed:
    'Nobody has looked through card and page in all three languages since the last change.',
  notePreviewed: 'I have looked through card and page',
  previewedSaved: 'Noted that card and page have been looked through.',
  opening: 'Opening and closing',
  openings: {
    'by-hand': 'You open the poll yourself.',
    'with-phase': (phase) => `Opens when the phase “${phase}” opens.`,
    at: (moment) => `Opens ${moment}.`,
  },
  openingRules:
    'The rules are those of opening it yourself. If something is missing it does not open, and you are told here and on Home.',
  closesWithPhase: (phase) =>
    `Closes when the phase “${phase}” closes, and at its deadline at the latest.`,
  closesAtDeadline: 'Closes at its deadline.',
  planOpening: 'Change the opening',
  fieldOpening: 'When is it to open?',
  choices: {
    'by-hand': 'I open it myself',
    at: 'At a moment',
    'with-phase': 'When the phase opens',
  },
  openDate: 'Day',
  openTime: 'Time in Oslo',
  fieldCloses: 'Close it when the phase closes, too',
  save: 'Save',
  cancel: 'Cancel',
  openingSaved: 'The opening is saved.',
  failed: (moment) => `The poll was to open by itself ${moment}, and could not`,
  failures: {
    'version-conflict': 'Somebody changed it in the same moment. Choose another moment.',
    'poll-is-opened': 'It was open already.',
    'deadline-passed': 'Its deadline had passed. Move the deadline, and choose another moment.',
    'round-not-published':
      'The workshop had not been announced. Announce it, and choose another moment.',
    'round-is-closed': 'The workshop was closed. Copy the poll to another workshop.',
    'openness-undecided':
      'It was not decided whether it is open to all. Answer the questions in the draft, and choose another moment.',
    'poll-openness-differs':
      'The poll and the workshop were not equally open. Correct the draft, and choose another moment.',
    'audience-outside-closed-meeting':
      'It was to ask somebody outside a closed meeting. Change who is asked, and choose another moment.',
    'asks-nearly-the-same-people':
      'Nearly the same people were asked the same a short while ago, and a difference of one or two would show what they answered. Ask the same people, or at least three more or fewer, and choose another moment.',
    'nobody-to-ask': 'There was nobody to ask. Look at who is asked, and choose another moment.',
  },
  together: 'Belongs together with',
  kin: {
    'repeats-origin': 'Asks the same as',
    'repeats-follower': 'Asked again in',
    'replaces-origin': 'New version of',
    'replaces-follower': 'Replaced by',
  },
  replacedTitle: 'A new version has taken the place of this poll',
  replacedText:
    'Answers given here are kept, but not counted in the new one. Please answer again there.',
  showNew: 'Show the new version',
  corrections: 'Corrections',
  correctionsHint: 'What has been changed since the poll opened.',
  correctedAt: (moment) => `Corrected ${moment}`,
  fields: { title: 'Title', purpose: 'Purpose', closesAt: 'Deadline' },
  changed: (field, from, to) => `${field}: from “${from}” to “${to}”`,
  reason: (words) => `Reason: ${words}`,
  correct: 'Correct a slip or move the deadline',
  correctHint:
    'A few letters of the title or the purpose, or a later deadline. Everybody who is asked sees what stood there. The questions cannot be corrected: somebody may have answered them.',
  fieldTitle: 'Title',
  fieldPurpose: 'What the answers will be used for',
  fieldDate: 'Last day to answer',
  fieldTime: 'Time',
  fieldReason: 'Why (needed when the deadline is less than an hour away)',
  saveCorrection: 'Save and show what is corrected',
  correctionSaved: 'The correction is saved, and the cards are being updated.',
  required: 'Fill in title, purpose, day and time.',
  newVersion: 'Make a new version',
  newVersionHint:
    'When something in the questions is wrong. You get a draft with the same words. This poll stays open until you open the new one.',
  newVersionTitle: 'Make a new version?',
  newVersionText:
    'You get a draft to correct. When you open it, this poll closes. Its answers are kept but not counted in the new one, and everybody who is asked gets a new card.',
  goOn: 'Go on with the new version',
  again: 'Use the poll again',
  againHint: 'The words and who is asked follow. Nothing is sent before you open the draft.',
  repeat: 'Ask the same again',
  copy: 'Make a copy',
  kinds: {
    repeat: 'The same question again, so that the answers can be compared',
    copy: 'A copy as the beginning of something else',
  },
  fieldKind: 'What will you make?',
  fieldPlace: 'Where?',
  place: { phase: 'Phase', round: 'Workshop' },
  placeLine: (kind, title, process) => `${kind}: ${title} (${process})`,
  noPlaces: 'There is no phase or workshop that is not over. Make a process first.',
  make: 'Make the draft',
  copied: 'The draft is made.',
  review: 'Look at it again',
  reviewHint:
    'A day on which the administration looks at what came of the answers. From that day on it stands among what you owe an answer. Those who were asked see the day.',
  reviewOn: (day) => `The administration looks at it again on ${day}.`,
  fieldReview: 'Day',
  saveReview: 'Save the day',
  clearReview: 'Take the day away',
  reviewSaved: 'Saved.',
  published: 'Published',
};
