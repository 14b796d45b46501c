import type { CardFacts, MessageKind } from '../../src/app/ports/messenger.ts';
import { datePollTexts } from '../texts/date-poll-texts.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { datePollCard } from './date-poll-card.ts';
import { understandingTexts } from '../texts/understanding-texts.ts';
import type { AdaptiveCard } from './elements.ts';
import { letterCard } from './letter-card.ts';
import { correctionCard, correctionSummary } from './correction-card.ts';
import { protocolCard, protocolSummary } from './protocol-card.ts';
import { pollCard } from './poll-card.ts';
import { dueReminderCard, dueReminderSummary } from './due-reminder-card.ts';
import { outcomeReminderCard, outcomeReminderSummary } from './outcome-reminder-card.ts';
import { pollReminderCard, pollReminderSummary } from './poll-reminder-card.ts';
import { reminderCard, reminderSummary } from './reminder-card.ts';
import { verificationCard } from './verification-card.ts';

type MessageCard<Facts> = {
  readonly card: (facts: Facts) => AdaptiveCard;
  /** What the notification and the chat list show. */
  readonly summary: (facts: Facts) => string;
};

/** How every kind of card that the bot sends looks. */
const messageCards: {
  readonly [Kind in MessageKind]: MessageCard<Extract<CardFacts, { readonly kind: Kind }>>;
} = {
  verification: {
    card: (facts) => verificationCard(facts),
    summary: (facts) => understandingTexts[facts.language].summary(facts.processTitle),
  },
  poll: {
    card: (facts) => pollCard(facts),
    summary: (facts) => `${textsIn(facts.language).card.asks(facts.bodyName)}: ${facts.poll.title}`,
  },
  letter: {
    card: (facts) => letterCard(facts),
    summary: (facts) => `${letterTexts[facts.language].kicker}: ${facts.processTitle}`,
  },
  'date-poll': {
    card: (facts) => datePollCard(facts),
    summary: (facts) =>
      `${datePollTexts[facts.language].kicker(facts.bodyName)}: ${facts.roundTitle}`,
  },
  protocol: { card: protocolCard, summary: protocolSummary },
  correction: { card: correctionCard, summary: correctionSummary },
  reminder: { card: reminderCard, summary: reminderSummary },
  'due-reminder': { card: dueReminderCard, summary: dueReminderSummary },
  'poll-reminder': { card: pollReminderCard, summary: pollReminderSummary },
  'outcome-reminder': { card: outcomeReminderCard, summary: outcomeReminderSummary },
};

// What is looked up is of the kind of the facts, which TypeScript does not follow through a union.
const looksOf = (facts: CardFacts) => messageCards[facts.kind] as MessageCard<CardFacts>;

export function messageCard(facts: CardFacts): AdaptiveCard {
  return looksOf(facts).card(facts);
}

export function messageSummary(facts: CardFacts): string {
  return looksOf(facts).summary(facts);
}
