import type {
  Conversation,
  MessageKind,
  Messenger,
  CardFacts,
  SendOutcome,
} from '../../../src/app/ports/messenger.ts';

type Card = { readonly conversationId: string; readonly activityId: string; facts: CardFacts };
type Trouble = Exclude<SendOutcome, { outcome: 'sent' }>;
type Method = Exclude<keyof Messenger, 'drawCard' | 'summaryOf'>;

type FactsOf<Kind extends MessageKind> = Extract<CardFacts, { readonly kind: Kind }>;

export type FakeMessenger = Messenger & {
  /** The cards as they lie in the chats now, oldest first. */
  cards(): readonly Card[];
  /** Those of one kind. */
  cardsOf<Kind extends MessageKind>(
    kind: Kind,
  ): readonly (Omit<Card, 'facts'> & { readonly facts: FactsOf<Kind> })[];
  /** How often a card was sent or changed. */
  calls(): Readonly<Record<Method, number>>;
  /** The next call answers with this instead; with `afterEffect` it has done its work all the same. */
  troubleNext(method: Method, trouble: Trouble, options?: { afterEffect?: boolean }): void;
  /** Runs just before the next call has its effect: for what happens meanwhile. */
  before(method: Method, happening: () => Promise<void>): void;
};

/** Chats in memory. A personal conversation is named after its person. */
export function createFakeMessenger(): FakeMessenger {
  const cards: Card[] = [];
  const calls = { sendCard: 0, updateCard: 0, openPersonalConversation: 0 };
  const troubles: { method: Method; trouble: Trouble; afterEffect: boolean }[] = [];
  const happenings: { method: Method; happening: () => Promise<void> }[] = [];

  const around = async <Outcome>(
    method: Method,
    effect: () => Outcome,
  ): Promise<Outcome | Trouble> => {
    calls[method] += 1;
    const meanwhile = happenings.findIndex((planned) => planned.method === method);
    if (meanwhile !== -1) await happenings.splice(meanwhile, 1)[0]?.happening();
    const index = troubles.findIndex((planned) => planned.method === method);
    if (index === -1) return effect();
    const [planned] = troubles.splice(index, 1);
    if (planned?.afterEffect === true) effect();
    return planned?.trouble ?? effect();
  };

  return {
    cards: () => cards,
    cardsOf: (kind) =>
      cards.flatMap(({ facts, ...card }) => (isOf(facts, kind) ? [{ ...card, facts }] : [])),
    calls: () => calls,
    troubleNext: (method, trouble, { afterEffect = false } = {}) =>
      void troubles.push({ method, trouble, afterEffect }),
    before: (method, happening) => void happenings.push({ method, happening }),
    summaryOf: ({ kind }) => `about ${kind}`,
    drawCard: (facts) => ({
      ...{ type: 'AdaptiveCard', lang: facts.language, version: '1.5' },
      ...{ body: [facts], actions: [] },
    }),
    sendCard: ({ conversationId }: Conversation, facts) =>
      around('sendCard', (): SendOutcome => {
        const activityId = `activity-${cards.length + 1}`;
        cards.push({ conversationId, activityId, facts });
        return { outcome: 'sent', activityId };
      }),
    updateCard: (_conversation, activityId, facts) =>
      around('updateCard', (): SendOutcome => {
        const card = cards.find((candidate) => candidate.activityId === activityId);
        if (!card) return { outcome: 'unreachable', cause: 'no-such-card' };
        card.facts = facts;
        return { outcome: 'sent', activityId };
      }),
    openPersonalConversation: ({ personId }) =>
      around('openPersonalConversation', () => ({
        outcome: 'opened' as const,
        conversationId: `chat-${personId}`,
        reference: { serviceUrl: 'https://smba.example/emea/' },
      })),
  };
}

function isOf<Kind extends MessageKind>(facts: CardFacts, kind: Kind): facts is FactsOf<Kind> {
  return facts.kind === kind;
}
