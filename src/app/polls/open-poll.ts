import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { areNearlySame, mayBeSubtracted } from '../../core/polls/nearly-same-people.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { smallestGroup } from '../../core/polls/see-results.ts';
import { closePoll } from '../../core/polls/run-poll.ts';
import * as core from '../../core/polls/run-poll.ts';
import type { OpenRefusal } from '../../core/polls/run-poll.ts';
import { isToOpen } from '../../core/polls/poll-life.ts';
import type { PollLife } from '../../core/polls/poll-life.ts';
import { doneDue } from '../../core/processes/phase-due.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { Actor, AuthorizedMember, MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { Transaction } from '../ports/stores.ts';
import { keepClosed } from './end-poll.ts';
import { phaseOf } from './phase-of.ts';

type OpenDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events' | 'pollKeys' | 'sealing'>;

/** Opens a poll by hand. */
export const openPoll =
  (deps: OpenDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    seen: number,
  ): Promise<Decision<null, OpenRefusal | NotAllowed | NotFound>> =>
    denied(by, 'prepare-polls') ??
    open(deps, by.municipality, { actor: actorOf(by), personId: by.personId }, pollId, seen);

/**
 * The job when a poll is to open by itself: at its moment, or with its phase. The same rules hold as by hand; where one of them says no, it is kept with the
 * poll, so that whoever prepares it is told, and it is not tried again before somebody has planned it anew.
 */
export const openByItself =
  (deps: OpenDeps) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    const found = await deps.unitOfWork.read(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      return poll && { poll, life: await tx.pollLives.of(pollId), phase: await phaseOf(tx, poll) };
    });
    const now = deps.clock.now();
    if (found?.poll.state.status !== 'draft' || found.life.plannedBy === null)
      return { outcome: 'done' };
    const { poll, life, phase } = found;
    // Moved to later, or taken back: its next moment has a job of its own.
    if (!isToOpen(life, phase, now)) return { outcome: 'done' };
    const by = {
      actor: { kind: 'system', job: 'open-poll' },
      personId: found.life.plannedBy,
    } as const;
    const opened = await open(deps, scope, by, pollId, poll.version, life.version);
    // Changed in the same moment: once more, with what it is now.
    if (opened.refused && opened.refusal.code === 'version-conflict')
      return { outcome: 'again', afterSeconds: 1 };
    if (opened.refused && opened.refusal.code !== 'not-found')
      await keepFailure(deps, scope, pollId, life, opened.refusal.code);
    return { outcome: 'done' };
  };

async function keepFailure(
  deps: OpenDeps,
  scope: MunicipalityScope,
  pollId: string,
  tried: PollLife,
  code: OpenRefusal['code'],
): Promise<void> {
  await deps.unitOfWork.run(scope, async (tx) => {
    const poll = await tx.polls.forChange(pollId);
    const life = await tx.pollLives.of(pollId);
    if (poll?.state.status !== 'draft' || life.version !== tried.version) return;
    const at = deps.clock.now();
    await tx.pollLives.save(pollId, { ...life, failure: { at, code }, version: life.version + 1 });
    await tx.audit.append(
      { kind: 'system', job: 'open-poll' },
      { type: 'poll-opening-failed', subject: pollId, facts: { code } },
      at,
    );
  });
  deps.events.publish(scope, { topic: 'poll', id: pollId, onlyFor: 'prepare-polls' });
}

/**
 * Opens a poll: the bot delivers its cards, and it closes by itself at its deadline. An anonymous poll gets its key first, since nobody may be asked before
 * what they answer can be sealed; a key that came to no use is destroyed again.
 * @param seenLife the plan that it opens by; left out by hand
 */
async function open(
  deps: OpenDeps,
  scope: MunicipalityScope,
  by: { readonly actor: Actor; readonly personId: string },
  pollId: string,
  seen: number,
  seenLife?: number,
): Promise<Decision<null, OpenRefusal | NotFound>> {
  const found = await deps.unitOfWork.read(scope, (tx) => tx.polls.byId(pollId));
  const isSealed = found?.visibility === 'anonymous' && found.state.status === 'draft';
  const key = isSealed ? await makeKey(deps) : null;

  const decision = await deps.unitOfWork.run(scope, async (tx) => {
    const roundId = (await tx.polls.byId(pollId))?.roundId ?? null;
    // The round is locked before the poll, as when it is closed: otherwise its closing could pass by while the poll opens, and leave it open for good.
    const round = roundId === null ? null : await tx.rounds.forChange(roundId);
    const poll = await tx.polls.forChange(pollId);
    if (!poll) return notFound;
    const life = await tx.pollLives.of(pollId);
    if (seenLife !== undefined && life.version !== seenLife)
      return refuse({ code: 'version-conflict', version: poll.version });
    const now = deps.clock.now();
    const asked = await tx.polls.roll(pollId, osloDate(now));

    const opened = core.openPoll(poll, round, asked.length, seen, now, key);
    if (opened.refused) return opened;

    const { municipalityId } = scope;
    await tx.polls.save(opened.value);
    const replacedId = await replaceOrigin(tx, scope, by.actor, life, pollId, now);
    const due = await tx.phaseDues.ofPoll(pollId);
    if (due) await tx.phaseDues.save([doneDue(due, by.personId, now)]);
    await tx.jobs.enqueue({ name: 'deliver-poll', municipalityId, pollId });
    await tx.jobs.enqueue(
      { name: 'close-poll', municipalityId, pollId },
      { startAfter: poll.closesAt },
    );
    await tx.audit.append(
      by.actor,
      { type: 'poll-opened', subject: pollId, facts: { asked: asked.length } },
      now,
    );
    // One after the other: of two that are opened at once, each would otherwise look before the other is there.
    await tx.polls.openAlone();
    const twin = await askedOfNearlyTheSame(tx, opened.value, asked, now);
    if (twin) return refuse({ code: 'asks-nearly-the-same-people', title: twin.title });
    return decide({ roundId: poll.roundId, replacedId });
  });

  if (decision.refused) {
    if (key) await deps.pollKeys.destroy(key.keyId);
    return decision;
  }
  const { roundId, replacedId } = decision.value;
  deps.events.publish(scope, { topic: 'poll', id: pollId });
  if (roundId !== null) deps.events.publish(scope, { topic: 'round', id: roundId });
  if (replacedId !== null) deps.events.publish(scope, { topic: 'poll', id: replacedId });
  return decide(null);
}

/** Another poll from which this one's results could be taken away, so that one or two people's would be left. Where too few have answered it there is nothing to take. */
async function askedOfNearlyTheSame(
  tx: Transaction,
  poll: Poll,
  asked: readonly string[],
  now: Instant,
): Promise<Poll | null> {
  for (const other of await tx.polls.all()) {
    if (!mayBeSubtracted(poll, other, now)) continue;
    if (!areNearlySame(asked, await tx.polls.roll(other.id, osloDate(now)))) continue;
    const isNothing =
      other.state.status === 'closed' && (await tx.polls.tally(other.id)).answered < smallestGroup;
    if (!isNothing) return other;
  }
  return null;
}

/** The poll whose place is taken is closed in the same moment: nobody is asked both. Its answers stay with it, and its cards show the way to the new one. */
async function replaceOrigin(
  tx: Transaction,
  scope: MunicipalityScope,
  actor: Actor,
  { origin }: PollLife,
  pollId: string,
  now: Instant,
): Promise<string | null> {
  if (origin?.kind !== 'replaces') return null;
  const replaced = await tx.polls.forChange(origin.pollId);
  if (!replaced) return null;
  const closed = closePoll(replaced, now);
  // One that has closed by itself meanwhile is replaced all the same: its cards are drawn anew.
  if (closed.refused)
    await tx.jobs.enqueue({
      name: 'refresh-cards',
      municipalityId: scope.municipalityId,
      kind: 'poll',
      subjectId: replaced.id,
    });
  else await keepClosed(tx, scope, actor, closed.value, now);
  await tx.audit.append(
    actor,
    { type: 'poll-replaced', subject: replaced.id, facts: { by: pollId } },
    now,
  );
  return replaced.id;
}

async function makeKey({ sealing, pollKeys, ids }: OpenDeps) {
  const { publicKey, privateKey } = await sealing.makeKeys();
  const keyId = ids.next();
  await pollKeys.keep(keyId, privateKey);
  return { keyId, publicKey };
}
