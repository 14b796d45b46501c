import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { cardKinds } from './card-kinds.ts';

/** Why a message is known to be sent whose sending nobody confirmed. */
export const foundByPress = 'found-by-press';

/** How long it is taken for true that a municipality has no uncertain messages. Few ever have: otherwise every answer would ask first. */
const minutesBelieved = 0.25;

/**
 * Somebody pressed a button on a card: whatever the channel did not answer when it was sent, it has arrived, and as which activity is known now.
 * Nothing is done for a message of somebody else's, or one of which it was known.
 */
export const noteArrival = (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) => {
  /** By municipality: until when none is known to be uncertain. A hint, that each replica has of its own. */
  const noneUntil = new Map<string, Instant>();
  return async (by: AuthorizedMember, messageId: string, activityId: string): Promise<void> => {
    const scope = by.municipality;
    const now = deps.clock.now();
    if (now < (noneUntil.get(scope.municipalityId) ?? '')) return;
    if (!(await deps.unitOfWork.read(scope, (tx) => tx.messages.isAnyUncertain()))) {
      noneUntil.set(scope.municipalityId, addMinutes(now, minutesBelieved));
      return;
    }
    const found = await deps.unitOfWork.run(scope, async (tx) => {
      const message = await tx.messages.forChange(messageId);
      if (message?.personId !== by.personId || message.state !== 'uncertain') return null;
      // The message keeps its time: a newer one would tell when its owner answered, and live sums then what.
      await tx.messages.save({
        ...{ ...message, state: 'sent', activityId, cause: foundByPress, rendered: null },
      });
      // What the card shows is not known: it is brought up to date.
      await tx.jobs.enqueue({
        ...{ name: 'refresh-cards', municipalityId: scope.municipalityId },
        ...{ kind: message.kind, subjectId: message.subjectId },
      });
      return message;
    });
    if (found) deps.events.publish(scope, cardKinds[found.kind].change(found.subjectId));
  };
};
