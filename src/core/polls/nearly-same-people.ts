import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Audience } from './audience.ts';
import { isLikeQuestion } from './compare-askings.ts';
import type { Poll } from './poll.ts';
import { smallestGroup } from './see-results.ts';

/** For so long after it closed people answer the same question as they did. */
const freshMinutes = 30 * 24 * 60;

/** Is the same body, or the same role, asked both times, and nobody chosen? Then whoever came or left between did so by themselves. */
function isAskedByItself(one: Audience, other: Audience): boolean {
  const kinds = [one, other].map((audience) =>
    audience.kind === 'role' ? audience.role : `${audience.kind} ${audience.bodyId}`,
  );
  return (
    kinds[0] === kinds[1] &&
    [one, other].every(
      ({ kind, guestIds, disqualifiedIds }) =>
        kind !== 'people' && kind !== 'tables' && guestIds.length + disqualifiedIds.length === 0,
    )
  );
}

/**
 * Could the two be laid beside each other to learn what one or two people answered? Where the same is asked while people mean the same, and who is asked was
 * chosen. Where both show every answer by name there is nothing to learn; a check-in is asked as it is always asked.
 */
export function mayBeSubtracted(poll: Poll, other: Poll, now: Instant): boolean {
  if (other.id === poll.id || other.state.status === 'draft') return false;
  const isFresh =
    other.state.status === 'open' || now < addMinutes(other.state.closedAt, freshMinutes);
  return (
    isFresh &&
    [poll, other].every(({ checkIn }) => checkIn === null) &&
    [poll, other].some(({ visibility }) => visibility !== 'named') &&
    !isAskedByItself(poll.audience, other.audience) &&
    poll.questions.some((asked) => other.questions.some((one) => isLikeQuestion(asked, one)))
  );
}

/**
 * Do those who are asked differ from those by one or two people: what one poll shows less what the other shows would be theirs. Nobody, or three and more, is no
 * fewer than are shown anywhere.
 */
export function areNearlySame(asked: readonly string[], those: readonly string[]): boolean {
  const [these, others] = [new Set(asked), new Set(those)];
  const between =
    asked.filter((id) => !others.has(id)).length + those.filter((id) => !these.has(id)).length;
  return between > 0 && between < smallestGroup;
}
