import { heldForPeace } from '../../core/messages/quiet-hours.ts';
import { nothingChosen, peaceOf } from '../../core/people/preferences.ts';
import { epochOf, instantOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { Conversation, MessageKind } from '../ports/messenger.ts';
import { opensFor, sendsIn } from '../ports/pace-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { wakeSending } from './wake-sending.ts';

/** Few at a time: a process that is killed leaves those it has taken as ones that may have arrived, and what is more urgent waits behind no more than these. */
const atATime = 8;
const aheadMs = 200;

/** What a pause does not hold back: when and where one is to meet. */
const aboutMeetings: readonly MessageKind[] = ['letter', 'date-poll', 'correction'];

/** What a message says that is on its way, and one whose sender was killed. */
const interrupted = 'interrupted';

export type TakenMessage = {
  readonly message: OutgoingMessage;
  /** Where to write; null when that has to be opened first, and for whoever is told in the activity feed. */
  readonly conversation: Conversation | null;
  /** Until its turn comes. */
  readonly waitMs: number;
};

export type Taken = {
  readonly messages: readonly TakenMessage[];
  /** What to do when there are none: ask again after so many milliseconds, or, when null, nothing is due. */
  readonly askAgainMs: number | null;
};

/**
 * Takes the next messages whose time has come, each with its turn, under their locks. From here until the answer is stored they stand as uncertain: a second
 * run at the same time finds them taken, and a process that is killed in between leaves messages that may have arrived, which are not sent again.
 * Those whose recipient is to be left in peace are put off.
 */
export const takeDue =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'usualPeace'>) =>
  (scope: MunicipalityScope): Promise<Taken> =>
    deps.unitOfWork.run(scope, async (tx): Promise<Taken> => {
      const now = deps.clock.now();
      const due = await tx.messages.dueForSending(now, atATime);
      if (due.length === 0) return { messages: [], askAgainMs: null };

      const putOff = async (message: OutgoingMessage, dueAt: Instant, cause: string) => {
        await tx.messages.save({ ...message, dueAt, cause, updatedAt: now });
        await wakeSending(tx, scope, message.priority, dueAt);
      };
      const chosen = await tx.preferences.ofPeople(due.flatMap(({ personId }) => personId ?? []));
      const { notices } = await tx.timelines.setting();
      const free: OutgoingMessage[] = [];
      for (const message of due) {
        const { personId, kind, priority } = message;
        const preferences = chosen.get(personId ?? '') ?? nothingChosen;
        const peace = peaceOf(preferences, deps.usualPeace, aboutMeetings.includes(kind));
        const held = personId === null ? null : heldForPeace(peace, priority, now);
        if (held) await putOff(message, held.until, held.cause);
        else {
          // A body's chat has no activity feed.
          const sentBy = personId === null ? 'chat' : (preferences.notices ?? notices);
          free.push({ ...message, sentBy });
        }
      }

      const inChat = free.filter(({ sentBy }) => sentBy === 'chat');
      const conversations = await conversationsOf(tx, inChat);
      const turns = await tx.pace.take(
        free.map((message) => {
          const known = conversations.get(message.id)?.conversationId ?? message.conversationId;
          return known === null ? opensFor(message.personId ?? '') : sendsIn(known);
        }),
        aheadMs,
      );
      const taken: TakenMessage[] = [];
      let askAgainMs = 0;
      for (const [place, waiting] of free.entries()) {
        const turn = turns[place];
        if (turn?.isGiven === true) {
          const attempts = waiting.attempts + 1;
          const message: OutgoingMessage = {
            ...{ ...waiting, state: 'uncertain', cause: interrupted, attempts, updatedAt: now },
          };
          const conversation = conversations.get(message.id) ?? null;
          taken.push({ message, conversation, waitMs: turn.waitMs });
        } else if (turn?.heldBy === 'conversation') {
          await putOff(waiting, instantOf(epochOf(now) + Math.ceil(turn.waitMs)), 'pace');
        } else if (askAgainMs === 0) {
          // While the turns that were given are still to come: the next few are ready when they have.
          askAgainMs = Math.max(1, (turn?.waitMs ?? 0) - (aheadMs * 2) / 3);
        }
      }
      const ids = taken.map(({ message }) => message.id);
      await tx.messages.markTaken(ids, interrupted, now);
      return { messages: taken, askAgainMs };
    });

async function conversationsOf(
  tx: Transaction,
  messages: readonly OutgoingMessage[],
): Promise<ReadonlyMap<string, Conversation>> {
  const ofPeople = await tx.conversations.ofPeople(
    messages.flatMap(({ personId }) => personId ?? []),
  );
  const found = new Map<string, Conversation>();
  for (const { id, personId, conversationId } of messages) {
    const conversation =
      personId === null
        ? await tx.conversations.byId(conversationId ?? '')
        : ofPeople.get(personId);
    if (conversation) found.set(id, conversation);
  }
  return found;
}
