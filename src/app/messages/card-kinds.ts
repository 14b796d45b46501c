import type { MessageKind } from '../ports/messenger.ts';
import type { CardKind } from './card-kind.ts';
import { pollCards } from './poll-cards.ts';

/** Every kind of card that the bot sends and keeps up to date. A kind that is missing here does not compile. */
export const cardKinds: { readonly [Kind in MessageKind]: CardKind<Kind> } = {
  poll: pollCards,
};
