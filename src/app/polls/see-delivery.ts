import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { answerersHiddenFrom } from '../../core/polls/see-results.ts';
import { deliveryStateOf } from '../../core/messages/delivery-state.ts';
import type { DeliveryState } from '../../core/messages/delivery-state.ts';
import type { NoticeWay } from '../../core/messages/notice-way.ts';
import { isCrowdTooSmall } from '../../core/polls/visibility.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { foundByPress } from '../messages/note-arrival.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';

export type DeliveryView = {
  readonly messages: readonly {
    readonly id: string;
    readonly to: string;
    readonly kind: 'personal' | 'group';
    readonly state: DeliveryState;
    readonly cause: string | null;
    /** While it waits for a time to come. */
    readonly nextTryAt: Instant | null;
    readonly appInstalledAt: Instant | null;
    readonly sentBy: NoticeWay;
    /** Null for a group, and for everybody while this reader sees the sums move or the poll is anonymous and few have answered. */
    readonly hasAnswered: boolean | null;
    readonly updatedAt: Instant;
  }[];
  readonly counts: Readonly<Record<DeliveryState, number>>;
  readonly maySendAgain: boolean;
};

/** Whom the cards have reached, and who has answered: never what. */
export const seeDelivery =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<DeliveryView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-delivery');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      const answered = await tx.polls.revisions(pollId);
      // Whether the reader is asked makes no difference here: it decides only why results are hidden, not whether.
      const reader = { eligible: false, hasAnswered: answered.has(by.personId) };
      const areAnswerersHidden =
        answerersHiddenFrom(poll, reader) || isCrowdTooSmall(poll, answered.size);
      const body = await tx.people.body(poll.audience.bodyId);
      const messages = await tx.messages.ofSubject('poll', pollId);
      const names = await tx.people.names(messages.flatMap((message) => message.personId ?? []));
      const now = deps.clock.now();
      const counts = { waiting: 0, sending: 0, sent: 0, uncertain: 0, unreachable: 0 };
      // That a message turned out to have arrived tells that its owner just used the card. While sums move, it would tell whose answer moved them: it stays
      // uncertain for as long, and none of these says why.
      const shownAs = (message: OutgoingMessage) => {
        const state = deliveryStateOf(message, now);
        const isFound = message.cause === foundByPress;
        return areAnswerersHidden && (isFound || state === 'uncertain')
          ? ({ state: 'uncertain', cause: null } as const)
          : { state, cause: message.cause };
      };
      for (const message of messages) counts[shownAs(message).state] += 1;
      return decide({
        messages: messages.map((message) => ({
          id: message.id,
          to: message.personId === null ? (body?.name ?? '') : (names.get(message.personId) ?? ''),
          kind: message.personId === null ? ('group' as const) : ('personal' as const),
          ...shownAs(message),
          nextTryAt: message.state === 'waiting' && message.dueAt > now ? message.dueAt : null,
          appInstalledAt: message.appInstalledAt,
          sentBy: message.sentBy,
          hasAnswered:
            message.personId === null || areAnswerersHidden ? null : answered.has(message.personId),
          updatedAt: message.updatedAt,
        })),
        counts,
        maySendAgain: poll.state.status === 'open',
      });
    });
  };
