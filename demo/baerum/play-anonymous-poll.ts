import type { Transaction } from '../../src/app/ports/stores.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';
import { ballotsOf } from '../../src/core/polls/open-ballots.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import { closePoll, noteOutcome, openPoll } from '../../src/core/polls/run-poll.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { exampleChoices } from './example-answers.ts';
import { exampleId } from './example-id.ts';
import { openExample } from './example-openness.ts';
import { learningPoll, pollId } from './example-polls.ts';
import { staff } from './people.ts';
import { made } from './play-poll.ts';

/**
 * Asks the example's anonymous poll in the past, as it stands when its sealed answers have been opened and its key destroyed: ballots that nobody's name was ever
 * kept beside.
 * @param voices keys of made-up answers, one each of those who answered
 */
export async function playAnonymousPoll(
  tx: Transaction,
  place: {
    readonly phaseId: string;
    readonly bodyId: string;
    readonly openedAt: Instant;
    readonly closedAt: Instant;
  },
  voices: readonly string[],
): Promise<void> {
  const { key, outcomeNote, ...asked } = learningPoll;
  const { phaseId, bodyId, openedAt, closedAt } = place;
  const facilitator = { kind: 'person', personId: staff.facilitator.id } as const;
  const draft: Poll = {
    ...asked,
    ...{ id: pollId(key), phaseId, roundId: null, audience: wholeBody(bodyId) },
    ...{ visibility: 'anonymous', seal: null, checkIn: null, openness: { kind: 'open' } },
    opennessDecision: {
      ...{ answers: openExample, decidedBy: staff.facilitator.id, decidedAt: openedAt },
    },
    ...{ closesAt: closedAt, outcomeNote: '', version: 1, state: { status: 'draft' } },
  };
  const seal = { keyId: exampleId(`key:${key}`), publicKey: '' };
  const destroyed = { ...seal, state: 'destroyed' } as const;
  await tx.polls.save(draft);
  await tx.audit.append(facilitator, { type: 'poll-drafted', subject: draft.id }, openedAt);
  const open = made(openPoll(draft, null, voices.length, draft.version, openedAt, seal));
  await tx.polls.save(open);
  await tx.audit.append(facilitator, { type: 'poll-opened', subject: open.id }, openedAt);
  const { ballots, change } = ballotsOf(
    voices.map((voice) => exampleChoices(open.questions, voice)),
    0,
  );
  await tx.ballots.replaceSealed(open.id, ballots, change);
  const closed = made(closePoll(open, closedAt));
  await tx.polls.save({ ...closed, seal: destroyed });
  await tx.audit.append(facilitator, { type: 'poll-closed', subject: open.id }, closedAt);
  const noted = made(noteOutcome(closed, outcomeNote, closed.version));
  await tx.polls.save({ ...noted, seal: destroyed });
  await tx.audit.append(
    ...([facilitator, { type: 'outcome-noted', subject: open.id }, addMinutes(closedAt, 60)] as const), // prettier-ignore
  );
}
