import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** How far a message has come, as its row says. */
export type MessageState = 'waiting' | 'sent' | 'uncertain' | 'unreachable';
/** The same as it is shown: `sending` is on its way just now. */
export type DeliveryState = MessageState | 'sending';

type Delivered = {
  readonly state: MessageState;
  readonly cause: string | null;
  readonly updatedAt: Instant;
};

/** Longer than any sending lasts, with the app installed and the chat opened first: then whoever sent it is gone. */
const minutesOnItsWay = 2;

/** A message is marked as one that may have arrived before it is sent, so that a killed process never sends it twice. Until it must have been answered it is on its way. */
export function deliveryStateOf(
  { state, cause, updatedAt }: Delivered,
  now: Instant,
): DeliveryState {
  const isOnItsWay =
    state === 'uncertain' &&
    cause === 'interrupted' &&
    now < addMinutes(updatedAt, minutesOnItsWay);
  return isOnItsWay ? 'sending' : state;
}

/** What a person may decide about a message: to send one again that did not get through or may not have, and to say that one has arrived of which nobody knows. */
export function mayBeSettled(
  message: Delivered,
  as: 'sent-again' | 'arrived',
  now: Instant,
): boolean {
  const state = deliveryStateOf(message, now);
  return state === 'uncertain' || (state === 'unreachable' && as === 'sent-again');
}
