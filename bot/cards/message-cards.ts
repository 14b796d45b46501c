import type { CardFacts, MessageKind } from '../../src/app/ports/messenger.ts';
import { textsIn } from '../texts/texts.ts';
import type { AdaptiveCard } from './elements.ts';
import { pollCard } from './poll-card.ts';

type MessageCard<Facts> = {
  readonly card: (facts: Facts) => AdaptiveCard;
  /** What the notification and the chat list show. */
  readonly summary: (facts: Facts) => string;
};

/** How every kind of card that the bot sends looks. */
const messageCards: {
  readonly [Kind in MessageKind]: MessageCard<Extract<CardFacts, { readonly kind: Kind }>>;
} = {
  poll: {
    card: (facts) => pollCard(facts),
    summary: (facts) => `${textsIn(facts.language).card.asks(facts.bodyName)}: ${facts.poll.title}`,
  },
};

const looksOf = (facts: CardFacts): MessageCard<CardFacts> => messageCards[facts.kind];

export function messageCard(facts: CardFacts): AdaptiveCard {
  return looksOf(facts).card(facts);
}

export function messageSummary(facts: CardFacts): string {
  return looksOf(facts).summary(facts);
}
