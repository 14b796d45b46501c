import type { OpennessTexts } from './openness.nb.ts';

export const texts: OpennessTexts = {
  title: 'Open or closed?',
  lead: {
    round: 'Answer four questions. The gathering cannot be announced before they are answered.',
    poll: 'Answer four questions. The poll cannot be opened before they are answered.',
    paper: 'Answer four questions about this document.',
    notes: 'Answer four questions about the shared notes. Open is usual.',
  },
  isMeeting: {
    round:
      '1. Is this a meeting of elected members about something that the body decides or prepares?',
    poll: '1. Is the poll about something that the body decides or prepares?',
    paper: '1. Is the document about something that the body decides or prepares?',
    notes: '1. Are the notes part of a meeting of elected members?',
  },
  isMeetingHint:
    'A seminar or workshop where elected members discuss a matter is a meeting, even if nothing is decided.',
  isAnnounced: {
    round: '2. Will it be announced, with what is to be treated?',
    poll: '2. Has it been announced that the body works on this?',
    paper: '2. Has it been announced that the body works on this?',
    notes: '2. Has it been announced that the municipality works on this?',
  },
  isAnnouncedHint: 'Rådslag announces it for you when you choose “Announce”.',
  isOpen: {
    round: '3. May anybody come and listen?',
    poll: '3. May anybody see the questions and the sums of the answers?',
    paper: '3. May anybody read it?',
    notes: '3. May everybody in the municipality read the knowledge base, themes and directions?',
  },
  isOpenHint: 'Open is the rule. If in doubt, choose open.',
  yes: 'Yes',
  no: 'No',
  basis: '4. What is the legal basis for closing?',
  basisHint: 'Without a basis from the list it is open.',
  chooseBasis: 'Choose a basis',
  decision: 'The decision to close',
  decisionHint: 'Who decided it, when, and in which matter.',
  notAnswered: 'Not settled yet. Answer the questions above.',
  outcome: { open: 'Open to all', closed: 'Closed, with a basis and a decision' },
  missing: {
    'meeting-not-announced': 'A meeting of elected members has to be announced',
    'closing-without-basis': 'Choose a basis, or keep it open',
    'basis-not-listed': 'The basis is no longer on the list. Choose another',
    'closing-without-decision': 'Write the decision to close',
  },
  reasons: {
    'is-meeting': 'This is a meeting: elected members of one body come together about a matter.',
    'is-no-meeting': 'This is not a meeting. It still takes a basis and a decision to close it.',
    announced: 'It is announced, so that everybody can know of it in time.',
    'not-announced': 'It is not announced. That is possible because it is not a meeting.',
    'open-is-the-rule': 'It is open, which is the rule. What is written becomes public.',
    'not-streamed':
      'It is not streamed. Elected members can think aloud; whoever wants to listen can come.',
    streamed: 'It has to be streamed: a remote meeting has no room to come to.',
  },
  closedBy: {
    round:
      'It is closed. Papers and protocol are stored apart, and the public page tells only that the meeting is held and why it is closed.',
    poll: 'It is closed. Only the body that is asked, and those who prepare and archive, see questions and results.',
    paper: 'It is closed. Only the body, and those who prepare and archive, read it.',
    notes:
      'They are closed. Only the body that you choose, and those who work with them, read them. Everybody sees that they are closed, and why.',
  },
  meetingForm: 'How do you meet?',
  meetingFormHint: 'In person is best for talks at tables. Hybrid counts as remote.',
  meetingForms: { 'in-person': 'In person', hybrid: 'Hybrid', remote: 'Remote' },
  remoteNotAllowed: (paragraph) =>
    `This body may not meet over the net (${paragraph}): no decision of the council has been entered. The rules of a remote meeting are:`,
  remoteAllowed: (paragraph, decision) =>
    `The council has allowed remote meetings for this body: ${decision} (${paragraph}). Then this holds:`,
  remoteRules: [
    'Everybody sees and hears everybody else, and everybody can speak.',
    'An open meeting is streamed, so that everybody can follow it.',
    'In a closed meeting each participant makes sure that nobody else listens.',
    'The invitation carries a link to the Teams meeting.',
  ],
  notes: {
    title: 'Openness of shared notes',
    lead: 'The knowledge base, the picture of the place, what gatherings taught, themes and political directions. Workshops, polls and documents have an openness of their own.',
    open: 'Shared notes are open',
    closed: 'Shared notes are closed',
    by: (basis: string) => `By ${basis}.`,
    readBy: (body: string) =>
      `They are read by ${body}, by those who write for a table, and by those who work with them.`,
    mayNotRead: 'You do not read them.',
    change: 'Decide their openness',
    body: 'Who is to read them?',
    bodyHint: 'The members and deputies of one body.',
    chooseBody: 'Choose a body',
    begun:
      'The process has begun. What is open can no longer be closed: whoever wrote shall know who reads.',
    opening:
      'If the notes are opened, everybody in the municipality reads all that is written. It cannot be undone.',
    decided: (moment: string) => `Decided ${moment}.`,
    usual: 'Not decided. They are open then.',
    decision: 'The decision',
    save: 'Save the openness',
    saved: 'The openness has been saved.',
    openAll: 'Open the notes',
    openAllQuestion: 'Open the notes to everybody?',
    cancel: 'Cancel',
  },
  rulesTitle: 'Rules of openness',
  rulesLead:
    'This is what Rådslag goes by when something is to be open or closed. The paragraphs are the municipality’s to correct.',
  basesTitle: 'Bases for closing',
  basesHint: 'Only these can be chosen when something is to be closed.',
  paragraph: 'Paragraph',
  explanationIn: {
    nb: 'Explanation in bokmål',
    nn: 'Explanation in nynorsk',
    en: 'Explanation in English',
  },
  isRetired: 'No longer in use',
  addBasis: 'Add a basis',
  paragraphs: 'Paragraphs that are shown',
  paragraphsHint: 'Hold them against the law when it changes.',
  ruleNames: {
    'what-is-a-meeting': 'What a meeting is',
    notice: 'Notice and announcement',
    'open-meetings': 'Open meetings',
    'city-government-papers': 'Papers of the city government',
    'remote-meeting': 'Remote meetings',
  },
  bodiesTitle: 'The bodies',
  isCityGovernment:
    'This is the city government: its papers are not public until they are sent to the council',
  remoteAllowedBy: 'Decision that allows remote meetings',
  remoteAllowedHint:
    'For example: the council, matter 12/23. Empty means that the body may not meet over the net.',
  saveRules: 'Save the rules',
  rulesSaved: 'The rules have been saved.',
  toRules: 'See bases and rules',
  decidedBy: (name, moment) => `Settled by ${name} ${moment}`,
};
