import type { MessageKind } from '../ports/messenger.ts';
import type { CardKind } from './card-kind.ts';
import { datePollCards } from './date-poll-cards.ts';
import { letterCards } from './letter-cards.ts';
import { correctionCards } from './correction-cards.ts';
import { outcomeReminderCards } from './outcome-reminder-cards.ts';
import { pollCards } from './poll-cards.ts';
import { protocolCards } from './protocol-cards.ts';
import { pollReminderCards } from './poll-reminder-cards.ts';
import { dueReminderCards } from './due-reminder-cards.ts';
import { reminderCards } from './reminder-cards.ts';
import { verificationCards } from './verification-cards.ts';

/** Every kind of card that the bot sends and keeps up to date. A kind that is missing here does not compile. */
export const cardKinds: { readonly [Kind in MessageKind]: CardKind<Kind> } = {
  poll: pollCards,
  protocol: protocolCards,
  letter: letterCards,
  'date-poll': datePollCards,
  verification: verificationCards,
  correction: correctionCards,
  reminder: reminderCards,
  'due-reminder': dueReminderCards,
  'poll-reminder': pollReminderCards,
  'outcome-reminder': outcomeReminderCards,
};
