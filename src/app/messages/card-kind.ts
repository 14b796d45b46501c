import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { CardFacts, MessageKind } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Change } from '../ports/system.ts';

export type FactsOf<Kind extends MessageKind> = Extract<CardFacts, { readonly kind: Kind }>;

export type Drawn<Facts> = {
  readonly facts: Facts;
  /** What the card shows, in a few characters, and nothing that anybody said. */
  readonly form: string;
  /** A cause, when it is too late to send this: what can no longer be answered is not asked. A card that was sent is still brought up to date. */
  readonly tooLate: string | null;
};

/** What sending and refreshing need to know of one kind of card. `subjectId` is what the card is about. */
export type CardKind<Kind extends MessageKind> = {
  /** Cards of other kinds about the same subject, which are brought up to date with these. */
  readonly along?: readonly MessageKind[];
  /** What those who look at the subject's page are told when a message about it moves. */
  readonly change: (subjectId: string) => Change;
  /**
   * Waits for changes of the subject that are under way, so that what is read afterwards holds them: whoever changed it found a refreshing job waiting,
   * did not enqueue another, and holds the same lock until commit.
   */
  settle(tx: Transaction, subjectId: string): Promise<void>;
  /**
   * What each of the subject's cards should show now, as `Drawn.form` writes it, without drawing them all; a card that is to be left as it is answers with its
   * own. Null when the subject is gone.
   */
  forms(
    tx: Transaction,
    subjectId: string,
  ): Promise<
    ((message: Pick<OutgoingMessage, 'personId' | 'edition' | 'rendered'>) => string | null) | null
  >;
  /** The card as it should look now. Null when its subject is gone. */
  draw(
    deps: Pick<Deps, 'tabAddress' | 'clock'>,
    tx: Transaction,
    municipality: Municipality,
    message: Pick<OutgoingMessage, 'subjectId' | 'personId' | 'edition'>,
  ): Promise<Drawn<FactsOf<Kind>> | null>;
};
