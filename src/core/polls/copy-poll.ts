import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addDays } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant } from '../time/oslo.ts';
import { audienceRefusal, everySeat } from './audience.ts';
import type { Poll } from './poll.ts';
import type { PollQuestion } from './poll-question.ts';
import type { PollPlace, PollPlan } from './run-poll.ts';

/** Why a poll is copied: as a beginning for another, to ask the same again, or to stand in its place. */
export type CopyKind = 'copy' | 'repeat' | 'replacement';

export type CopyRefusal =
  | { readonly code: 'check-in-is-fixed' }
  | { readonly code: 'poll-not-asked' }
  | { readonly code: 'poll-not-open' };

const daysToAnswer = 7;
const noon = '12:00' as LocalTime;

/**
 * The plan of a new draft with the words of an earlier poll, under new ids so that no answer to the one can be counted in the other. The audience is kept
 * where the new place can have it; the deadline where it is still to come. Only a new version of the same poll keeps why it is open or closed: whether
 * another meeting or phase is, has to be asked anew.
 * @param nextId a new id each time
 */
export function copyPlan(
  poll: Poll,
  kind: CopyKind,
  place: PollPlace,
  now: Instant,
  nextId: () => string,
): Decision<PollPlan, CopyRefusal> {
  if (poll.checkIn) return refuse({ code: 'check-in-is-fixed' });
  if (kind === 'repeat' && poll.state.status === 'draft') return refuse({ code: 'poll-not-asked' });
  if (kind === 'replacement' && poll.state.status !== 'open')
    return refuse({ code: 'poll-not-open' });
  const isKept = poll.closesAt > now;
  const fits =
    // Tables are one round's: by the same numbers in another sit other people.
    (poll.audience.kind !== 'tables' || kind === 'replacement') &&
    audienceRefusal(poll.audience, place.kind === 'round') === undefined;
  const { bodyId: _body, ...audience } = poll.audience;
  return decide({
    ...{ title: poll.title, purpose: poll.purpose, visibility: poll.visibility },
    ...{ anonymousUse: poll.anonymousUse, resultsWhen: poll.resultsWhen },
    audience: fits ? audience : everySeat,
    closesAt: isKept ? poll.closesAt : osloInstant(addDays(osloDate(now), daysToAnswer), noon),
    questions: poll.questions.map((question) => underNewIds(question, nextId)),
    opennessAnswers:
      kind === 'replacement' && poll.opennessDecision ? poll.opennessDecision.answers : null,
  });
}

function underNewIds(question: PollQuestion, nextId: () => string): PollQuestion {
  const id = nextId();
  if (!('options' in question)) return { ...question, id };
  return {
    ...question,
    id,
    options: question.options.map((option) => ({ ...option, id: nextId() })),
  };
}
