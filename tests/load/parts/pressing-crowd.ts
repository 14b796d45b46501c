import { optionsOf } from '../../../src/core/polls/poll-question.ts';
import { knowledgePoll } from '../../../demo/baerum/example-polls.ts';
import { pressOf } from './crowd.ts';
import type { Member } from './crowd.ts';

/** What one person knows of their own answers. */
export type Remembered = {
  /** How many of their answers were acknowledged. */
  readonly acknowledged: number;
  /** What may be stored: the last acknowledged, or what was sent after it and never answered. */
  readonly mayStand: readonly string[];
};

const [question] = knowledgePoll.questions;

/** The option that a person presses at this turn. */
function optionAt(turn: number): string {
  const options = question ? optionsOf(question) : [];
  return options[turn % options.length]?.id ?? '';
}

/** People who answer the crowd's poll again and again, each in turn, and remember what they were told. */
export function pressingCrowd(members: readonly Member[]) {
  const known = new Map<string, { acknowledged: number; mayStand: string[] }>(
    members.map(({ personId }) => [personId, { acknowledged: 0, mayStand: [] }]),
  );
  let turn = 0;

  /** False when nobody answered. */
  const pressOnce = async (
    member: Member,
    address: string,
    authorization: string,
  ): Promise<boolean> => {
    const own = known.get(member.personId);
    turn += 1;
    const option = optionAt(turn);
    own?.mayStand.push(option);
    try {
      const answer = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(pressOf(member, turn, `${address}/demo/gateway/connector`)),
        signal: AbortSignal.timeout(20_000),
      });
      const text = await answer.text();
      if (!answer.ok || !text.includes('Du har svart')) return true;
      if (own) {
        own.acknowledged += 1;
        own.mayStand = [option];
      }
      return true;
    } catch {
      return false; // nobody there, or killed before it answered: not acknowledged
    }
  };

  return {
    /** Presses with so many at once until nobody answers any more. Returns when all have noticed. */
    pressUntilGone: async (
      address: string,
      issueToken: () => Promise<string>,
      atOnce: number,
    ): Promise<void> => {
      const authorization = `Bearer ${await issueToken()}`;
      // Each has people of their own, so that nobody's answers overtake each other.
      const press = async (first: number): Promise<void> => {
        for (;;)
          for (let place = first; place < members.length; place += atOnce) {
            const member = members[place];
            if (member && !(await pressOnce(member, address, authorization))) return;
          }
      };
      const pressers = Math.min(atOnce, members.length);
      await Promise.all(Array.from({ length: pressers }, (_, first) => press(first)));
    },
    remembered: (): ReadonlyMap<string, Remembered> => known,
    /** The question that tells presses apart. */
    questionId: question?.id ?? '',
  };
}
