import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { takesMoreStatements } from '../../core/polls/added-statements.ts';
import * as core from '../../core/polls/answer-poll.ts';
import type { AnswerRefusal } from '../../core/polls/answer-poll.ts';
import type { Choice } from '../../core/polls/choice.ts';
import type { Answer, Poll, Tally } from '../../core/polls/poll.ts';
import { together } from '../../core/polls/tally.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { SealedAnswer } from '../ports/ballot-store.ts';
import { inGroups } from '../in-groups.ts';
import { boundTo, sealedForm } from './sealed-form.ts';

export type AnswerGiven = {
  readonly pollId: string;
  readonly choices: Readonly<Record<string, Choice>>;
};
export type AnswerOutcome = {
  readonly poll: Poll;
  readonly bodyName: string;
  /** Without its choices where it is sealed. */
  readonly answer: Answer;
  readonly tally: Tally;
  /** Is there room for a statement of somebody’s own? Whether this person has added one before is not looked up. */
  readonly takesMore: boolean;
};

type AnswerDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'sealing'>;
type Taken = Decision<AnswerOutcome, AnswerRefusal | NotFound>;
type Asked = { readonly by: AuthorizedMember; readonly given: AnswerGiven };

/** Answers to one poll that are stored in one transaction, at most. */
const largestGroup = 64;

/**
 * Takes a person's answer, from the card or from the tab: stored, counted and audited in one transaction, so that what is acknowledged is kept.
 * Sending the same answer again changes the revision and nothing else.
 *
 * Answers to one poll that arrive while others are being stored are stored together, in the next transaction: they would wait for each other anyway, on the
 * poll's sums and on the audit chain's head.
 */
export const answerPoll = (
  deps: AnswerDeps,
): ((
  by: AuthorizedMember,
  given: AnswerGiven,
) => Promise<Decision<AnswerOutcome, AnswerRefusal | NotAllowed | NotFound>>) => {
  const take = inGroups<Asked, Taken>({
    largest: largestGroup,
    keyOf: ({ by, given }) => `${by.municipality.municipalityId} ${given.pollId}`,
    // Whoever presses twice is answered twice, in that order.
    unlike: ({ by }) => by.personId,
    handle: (group) => takeGroup(deps, group),
  });
  return async (by, given) => {
    // Who may not answer any poll is told the same as who is not asked in this one.
    if (denied(by, 'see-polls')) return { refused: true, refusal: { code: 'not-in-audience' } };
    return take({ by, given });
  };
};

async function takeGroup(deps: AnswerDeps, group: readonly Asked[]): Promise<readonly Taken[]> {
  const [first] = group;
  invariant(first !== undefined, 'a group has somebody in it');
  const { municipality } = first.by;
  const { pollId } = first.given;

  const outcomes = await deps.unitOfWork.run(municipality, async (tx) => {
    const facts = await tx.polls.forAnswering(
      pollId,
      group.map(({ by }) => by.personId),
      osloDate(deps.clock.now()),
    );
    // A draft does not exist for those whom it will ask: they are told what they would be of any other id.
    if (!facts || facts.poll.state.status === 'draft') return group.map(() => notFound);
    const { poll, bodyName, people } = facts;

    // The time is read again: the locks may have been waited for, and the deadline passed meanwhile.
    const at = deps.clock.now();
    const decisions = group.map(({ by, given }) => {
      const { eligible, previous } = people.get(by.personId) ?? nobody;
      return core.answerPoll(poll, eligible, by.personId, given.choices, previous, at);
    });
    const taken = decisions.flatMap((decision) => (decision.refused ? [] : [decision.value]));
    if (taken.length === 0) return decisions.filter((decision) => decision.refused);

    const answers = taken.map(({ answer }) => answer);
    const change = together(taken.map((one) => one.change));
    const tally = poll.seal
      ? await tx.ballots.saveSealed(
          pollId,
          await sealedOf(deps, poll, poll.seal.publicKey, answers),
          change.answered,
        )
      : await tx.polls.saveAnswers(pollId, answers, change);
    await tx.jobs.enqueue({
      name: 'refresh-cards',
      municipalityId: municipality.municipalityId,
      kind: 'poll',
      subjectId: pollId,
    });
    // Last: the chain's head is held shortest. Never what was answered.
    for (const { personId } of answers)
      await tx.audit.append(
        { kind: 'person', personId },
        { type: 'poll-answered', subject: pollId },
        at,
      );
    return decisions.map((decision) =>
      decision.refused
        ? decision
        : decide({
            ...{ poll, bodyName, answer: asKept(poll, decision.value.answer), tally },
            takesMore: takesMoreStatements(poll),
          }),
    );
  });

  // Outside the transaction: NOTIFY inside it takes a lock that all commits share.
  if (outcomes.some((outcome) => !outcome.refused))
    deps.events.publish(municipality, { topic: 'poll', id: pollId });
  return outcomes;
}

/** Sealed before anything is stored: what goes to the database can be read by nobody there. */
function sealedOf(
  { sealing }: Pick<Deps, 'sealing'>,
  poll: Poll,
  publicKey: string,
  answers: readonly Answer[],
): Promise<readonly SealedAnswer[]> {
  return Promise.all(
    answers.map(async ({ personId, choices, answeredAt, revision }) => ({
      ...{ personId, answeredAt, revision },
      sealed: await sealing.seal(publicKey, sealedForm(poll, choices), boundTo(poll.id, personId)),
    })),
  );
}

/** A sealed answer is shown back to nobody, its own person included: what stands on a card can be seen over a shoulder, and stays on it. */
function asKept(poll: Poll, answer: Answer): Answer {
  return poll.seal ? { ...answer, choices: {} } : answer;
}

const nobody = { eligible: false, previous: null } as const;
