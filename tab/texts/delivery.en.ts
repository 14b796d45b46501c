import type { DeliveryTexts } from './delivery.nb.ts';

const busy = 'Teams asked us to wait';
const failed = 'something went wrong at Teams';
const gone = 'the chat no longer exists';
const notInstalled = 'Rådslag could not be installed for the recipient';
const notAccepted = 'Teams did not accept the message';

export const texts: DeliveryTexts = {
  title: 'Delivery',
  hint: 'Whom the message in Teams has reached.',
  counts: (sent, waiting, uncertain, unreachable) =>
    `${sent} sent · ${waiting} waiting · ${uncertain} uncertain · ${unreachable} not reached`,
  none: 'Nobody has been written to yet.',
  noneHint: 'The messages are written when the poll opens, one to each person who is asked.',
  to: 'To',
  state: 'State',
  answered: 'Has answered',
  answeredFew: 'The poll is anonymous. Who has answered is not shown before at least ten have.',
  answeredLater:
    'Who has answered is shown when the poll is closed. While results are shown, it would tell what each person answered.',
  updated: 'Last changed',
  group: 'group',
  yes: 'Yes',
  no: 'No',
  inFeed: 'told in the activity feed',
  states: {
    waiting: 'Waiting',
    sending: 'Being sent',
    sent: 'Sent',
    uncertain: 'Uncertain: Teams did not confirm',
    unreachable: 'Not reached',
  },
  sentAt: (moment) => `will be sent ${moment}`,
  triedAt: (moment) => `next try ${moment}`,
  installed: 'Rådslag was installed for the recipient first',
  near: (day, time) => `${day} at ${time}`,
  causes: {
    'quiet-hours': 'the recipient has quiet hours',
    paused: 'the recipient has paused messages',
    pace: 'the chat has had as many messages as Teams allows just now',
    install: 'Rådslag is to be installed for the recipient',
    'status-412': busy,
    'status-429': busy,
    'status-503': busy,
    'status-500': failed,
    'status-502': failed,
    'status-504': failed,
    'no-answer': 'Teams did not answer',
    'no-connector-token': 'Rådslag could not sign in to Teams',
    'status-401': 'Teams did not accept our sign-in',
    fault: 'the message could not be made',
    restored: 'held back after the database was restored from a backup',
    interrupted: 'the sending was interrupted',
    'no-activity-id': 'Teams gave no receipt',
    'status-403': 'the recipient has removed or blocked Rådslag',
    'status-404': gone,
    'status-410': gone,
    'conversation-gone': gone,
    'status-400': notAccepted,
    'status-413': notAccepted,
    'no-conversation-reference': 'the recipient has not opened Rådslag in Teams',
    'no-conversation-id': 'Teams opened no chat with the recipient',
    'install-no-access': 'Rådslag is not allowed to install itself for the recipient',
    'install-not-found':
      'the app is not published in the municipality, or the recipient is not in Entra',
    'install-quota-exceeded': notInstalled,
    'install-conflict': notInstalled,
    'install-refused': notInstalled,
    feed: 'Teams asked us to wait with the activity feed',
    'feed-no-access': 'Rådslag is not permitted to notify in the activity feed',
    'feed-not-found': 'the recipient is not in Teams, or does not have Rådslag',
    'feed-refused': 'Teams did not accept the notice in the activity feed',
    'poll-closed': 'the poll was closed',
    'poll-gone': 'the poll no longer exists',
    'not-asked': 'the recipient is no longer among those who are asked',
    'said-to-have-arrived': 'somebody on the staff said that it arrived',
    'found-by-press': 'the recipient has used the card',
  },
  unknownCause: (code) => `Teams gave an answer that we do not know (${code})`,
  advice: {
    'feed-no-access':
      'Ask the administrator to give Rådslag the permission, or the recipient to choose messages in the chat, and try again.',
    'status-403': 'Ask the recipient to open Rådslag in Teams, and try again.',
    'status-404': 'Try again: a new chat is then opened.',
    'status-410': 'Try again: a new chat is then opened.',
    'conversation-gone':
      'Add Rådslag to a chat where the body is, and tie it to the body. Then you can try again.',
    'no-conversation-reference': 'Ask the recipient to open Rådslag in Teams, and try again.',
    'install-no-access': 'Ask the administrator to give Rådslag the permission, and try again.',
    'install-not-found': 'Ask the administrator to check both, and try again.',
    'no-connector-token': 'Tell those who run Rådslag, and try again later.',
    'status-401': 'Tell those who run Rådslag, and try again later.',
    'status-400': 'Tell those who run Rådslag. The recipient can answer in the tab.',
    'status-413': 'Tell those who run Rådslag. The recipient can answer in the tab.',
    fault: 'Tell those who run Rådslag. The recipient can answer in the tab.',
  },
  usualAdvice: 'Try again later. The recipient can answer in the tab meanwhile.',
  uncertainTitle: (n) => (n === 1 ? 'One message is uncertain' : `${n} messages are uncertain`),
  uncertainText:
    'Teams gave no receipt, and the message may have arrived. We do not send it again by ourselves, because it could then stand there twice. Ask the recipient, and choose. If the recipient answers on the card, this is settled without you.',
  again: 'Try again',
  againFor: (name) => `Try again: ${name}`,
  sendAgain: 'Send again',
  sendAgainFor: (name) => `Send again: ${name}`,
  arrived: 'It arrived',
  arrivedFor: (name) => `It arrived: ${name}`,
  againForAll: (n) => `Try again for all ${n} who were not reached`,
  askAgain: 'Try again?',
  askAgainText: (n) =>
    n === 1
      ? 'The message is sent again as soon as there is room. If the recipient lacks Rådslag in Teams, it is installed first.'
      : `${n} messages are sent again as soon as there is room. Whoever lacks Rådslag in Teams gets it installed first.`,
  askSendAgain: 'Send again?',
  askSendAgainText:
    'If the first one arrived after all, the message stands there twice. The answer is counted once in any case.',
  askArrived: 'Did the message arrive?',
  askArrivedText:
    'It counts as sent and is not sent again. The card cannot be brought up to date, but answers on it are taken as usual.',
  sentAgain: (n) => (n === 1 ? 'The message is sent again' : `${n} messages are sent again`),
  notedArrived: 'Noted: It arrived',
  settledMeanwhile: 'That had been settled meanwhile',
};
