import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { openBallots } from '../../../src/app/polls/open-ballots.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { invariant } from '../../../src/core/decision.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { Town } from '../../support/a-town.ts';
import type { App } from '../../support/an-app.ts';
import { aDraftPoll } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

export const voices: readonly string[] = [ids.chair, ids.ola, ids.kari, ids.per];

/** Which of the four options the person whose place among those who answer is this chooses: everybody another one. */
export const optionOf = (pollId: string, place: number): string =>
  uuid(Number(pollId.slice(-6)) * 10 + place + 1);

/** An anonymous poll outside meetings with one question and four options of its own. */
export function aSealedDraft(pollId: string, overrides: Partial<Poll> = {}): Poll {
  return aDraftPoll({
    ...{ id: pollId, roundId: null, title: 'Trives vi her?' },
    ...{ visibility: 'anonymous', anonymousUse: 'climate', resultsWhen: 'at-close' },
    questions: [
      {
        ...{
          id: uuid(Number(pollId.slice(-6)) * 10),
          kind: 'single-choice',
          text: 'Hva nå?',
          reason: 'off',
        },
        options: [0, 1, 2, 3].map((place) => ({
          ...{ id: optionOf(pollId, place), label: `Valg ${place}`, meaning: '' },
        })),
      },
    ],
    ...overrides,
  });
}

/** The poll’s steps, as people and jobs take them. */
export function stepsOf(app: App, town: Town, pollId: string) {
  const taken = async (step: Promise<{ readonly refused: boolean }>): Promise<void> => {
    const outcome = await step;
    invariant(!outcome.refused, JSON.stringify(outcome));
  };
  return {
    draft: (overrides: Partial<Poll> = {}) =>
      town.tx((tx) => tx.polls.save(aSealedDraft(pollId, overrides))),
    open: () => taken(openPoll(app.deps)(town.by('facilitator'), pollId, 1)),
    answer: (personId: string, optionId: string) =>
      answerPoll(app.deps)(mintMember(town.scope, personId, ['politician']), {
        pollId,
        choices: {
          [uuid(Number(pollId.slice(-6)) * 10)]: { kind: 'single-choice', optionId },
        },
      }),
    close: () => taken(closePoll(app.deps)(town.by('facilitator'), pollId, 2)),
    openBallots: (deps: Partial<Deps> = {}) =>
      openBallots({ ...app.deps, ...deps })(town.scope, pollId),
    poll: async (): Promise<Poll> => {
      const poll = await town.tx((tx) => tx.polls.byId(pollId));
      invariant(poll !== null, 'the poll is saved');
      return poll;
    },
    sums: async () => (await town.tx((tx) => tx.polls.tally(pollId))).options,
  };
}
