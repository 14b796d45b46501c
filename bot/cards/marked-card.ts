import type { AdaptiveCard } from './elements.ts';

const mark = 'sentAs';

/** The same card with the message's own id in its buttons: a press then tells that this message has arrived, whatever the channel answered when it was sent. */
export function markedCard(card: AdaptiveCard, messageId: string): AdaptiveCard {
  const actions = card.actions.map((action) =>
    action.type === 'Action.Execute'
      ? { ...action, data: { ...action.data, [mark]: messageId } }
      : action,
  );
  return { ...card, actions };
}

/** Which message a pressed card says that it is; undefined for one that was never sent by itself. */
export const markOf = (data: Readonly<Record<string, unknown>>): unknown => data[mark];
