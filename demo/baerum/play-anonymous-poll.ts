import type { Transaction } from '../../src/app/ports/stores.ts';
import { ballotsOf } from '../../src/core/polls/open-ballots.ts';
import { exampleChoices } from './example-answers.ts';
import { exampleId } from './example-id.ts';
import { learningPoll } from './example-polls.ts';
import { askPoll, endPoll } from './play-poll.ts';
import type { Place } from './play-poll.ts';

/**
 * Asks the example's anonymous poll in the past, as it stands when its deadline has passed, its sealed answers have been opened and its key destroyed: ballots
 * that nobody's name was ever kept beside.
 * @param voices keys of made-up answers, one each of those who answered
 */
export async function playAnonymousPoll(
  tx: Transaction,
  place: Place,
  voices: readonly string[],
): Promise<void> {
  const seal = { keyId: exampleId(`key:${learningPoll.key}`), publicKey: '' };
  const open = await askPoll(tx, learningPoll, place, voices.length, seal);
  const { ballots, change } = ballotsOf(
    voices.map((voice) => exampleChoices(open.questions, voice)),
    0,
  );
  await tx.ballots.replaceSealed(open.id, ballots, change);
  const unsealed = { ...open, seal: { ...seal, state: 'destroyed' } } as const;
  await endPoll(tx, unsealed, learningPoll, place.closesAt);
}
