import { checkInResults, groupOf } from '../../core/check-ins/check-in.ts';
import { ballotsOf, giveUpBallots } from '../../core/polls/open-ballots.ts';
import type { Choice, Choices } from '../../core/polls/choice.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { readChoices } from '../../core/polls/read-choices.ts';
import type { Seal } from '../../core/polls/visibility.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { boundTo, choicesOf } from './sealed-form.ts';

type OpenDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'log' | 'pollKeys' | 'sealing'>;

/**
 * The job after an anonymous poll is closed: opens everybody's sealed answer at once, writes them as ballots in an order of chance, deletes what was sealed,
 * and destroys the key. Source: records.md § Anonymity that holds.
 *
 * Each step is done or not done, and the poll's seal says how far it has come: killed anywhere, a later run goes on from there. Nothing is opened twice, since
 * the ballots come and the sealed answers go in one transaction; and the key is destroyed only when that is kept.
 */
export const openBallots =
  (deps: OpenDeps) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    const poll = await deps.unitOfWork.read(scope, (tx) => tx.polls.byId(pollId));
    if (poll?.state.status !== 'closed' || !poll.seal) return { outcome: 'done' };
    if (poll.seal.state === 'sealed') await openAll(deps, scope, poll, poll.seal);
    await destroyKey(deps, scope, pollId);
    deps.events.publish(scope, { topic: 'poll', id: pollId });
    return { outcome: 'done' };
  };

async function openAll(
  deps: OpenDeps,
  scope: MunicipalityScope,
  poll: Poll,
  seal: Seal,
): Promise<void> {
  const key = await deps.pollKeys.read(seal.keyId);
  if (key === null) {
    await giveUp(deps, scope, poll.id);
    return;
  }
  // The poll is closed: what is sealed does not change any more, and is opened without holding anything up.
  const sealed = await deps.unitOfWork.read(scope, (tx) => tx.ballots.sealedOf(poll.id));
  const opened: Choices[] = [];
  const openedBy: { readonly personId: string; readonly choices: Choices }[] = [];
  for (const answer of sealed) {
    const form = await deps.sealing.open(key, answer.sealed, boundTo(poll.id, answer.personId));
    const choices = form && readAgain(poll, choicesOf(form));
    if (!choices) continue;
    opened.push(choices);
    // With whose it is, in memory and until the figures are made.
    openedBy.push({ personId: answer.personId, choices });
  }
  const { ballots, change } = ballotsOf(opened, sealed.length);

  await deps.unitOfWork.run(scope, async (tx) => {
    const current = await tx.polls.forChange(poll.id);
    if (current?.seal?.state !== 'sealed') return; // another run was first
    await tx.ballots.replaceSealed(poll.id, deps.sealing.shuffle(ballots), change);
    if (poll.checkIn) await tx.checkIns.saveResults(poll.id, await figuresOf(tx, poll, openedBy));
    await tx.polls.save({ ...current, seal: { ...current.seal, state: 'opened' } });
    await tx.audit.append(
      { kind: 'system', job: 'open-ballots' },
      {
        type: 'ballots-opened',
        subject: poll.id,
        facts: { answers: sealed.length, unreadable: sealed.length - opened.length },
      },
      deps.clock.now(),
    );
  });
}

/** What came of a check-in's statements, by what each was on the day it is opened: elected, or of the administration. */
async function figuresOf(
  tx: Pick<Transaction, 'people'>,
  poll: Poll,
  answers: readonly { readonly personId: string; readonly choices: Choices }[],
) {
  const roles = new Map((await tx.people.all()).map((person) => [person.id, person.roles]));
  return checkInResults(
    poll,
    answers.map(({ personId, choices }) => ({
      group: groupOf(roles.get(personId) ?? []),
      choices,
    })),
  );
}

async function destroyKey(deps: OpenDeps, scope: MunicipalityScope, pollId: string): Promise<void> {
  const poll = await deps.unitOfWork.read(scope, (tx) => tx.polls.byId(pollId));
  if (poll?.seal?.state !== 'opened') return;
  await deps.pollKeys.destroy(poll.seal.keyId);
  await deps.unitOfWork.run(scope, async (tx) => {
    const current = await tx.polls.forChange(pollId);
    if (current?.seal?.state !== 'opened') return;
    await tx.polls.save({ ...current, seal: { ...current.seal, state: 'destroyed' } });
    await tx.audit.append(
      { kind: 'system', job: 'open-ballots' },
      { type: 'poll-key-destroyed', subject: pollId },
      deps.clock.now(),
    );
  });
}

/** Without its key nobody will ever read the answers. It is looked for again each time the sweep comes by, and given up after some days. */
async function giveUp(deps: OpenDeps, scope: MunicipalityScope, pollId: string): Promise<void> {
  deps.log.error('the key of an anonymous poll is not in the key store', { pollId });
  await deps.unitOfWork.run(scope, async (tx) => {
    const poll = await tx.polls.forChange(pollId);
    const lost = poll && giveUpBallots(poll, deps.clock.now());
    if (!lost || lost.refused) return;
    await tx.ballots.replaceSealed(pollId, [], { options: {}, answered: 0 });
    await tx.polls.save(lost.value);
    await tx.audit.append(
      { kind: 'system', job: 'open-ballots' },
      { type: 'ballots-lost', subject: pollId },
      deps.clock.now(),
    );
  });
}

/** Held against the questions once more: what was sealed has been out of everybody's sight since, and is counted as it stands. */
function readAgain(poll: Poll, given: unknown): Choices | null {
  if (typeof given !== 'object' || given === null) return null;
  const read = readChoices(poll.questions, given as Record<string, Choice>);
  return read.refused ? null : read.value;
}
