import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/directions/ask-directions.ts';
import type { AskRefusal } from '../../core/directions/ask-directions.ts';
import type { Direction } from '../../core/directions/direction.ts';
import type { Verification } from '../../core/directions/verification.ts';
import { isAsked } from '../../core/polls/roll.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { bodyOfClosedNotes } from '../openness/closed-notes.ts';
import type { RollEntry, Transaction } from '../ports/stores.ts';
import { sightOfPhases } from './visible-directions.ts';

type AskDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** How many of a hundred must say that they were understood. */
export const setThreshold =
  (deps: AskDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    percent: number,
  ): Promise<
    Decision<
      null,
      | { readonly code: 'threshold-cannot-be-lowered'; readonly percent: number }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.processes.ofPhase(phaseId))) return notFound;
      await tx.processes.lockPhase(phaseId);
      const now = deps.clock.now();
      const hasAsked = (await tx.verifications.ofPhase(phaseId)).length > 0;
      const next = { phaseId, percent, setById: by.personId, setAt: now };

      const set = core.setThreshold(await tx.verifications.threshold(phaseId), next, hasAsked);
      if (set.refused) return set;

      await tx.verifications.saveThreshold(set.value);
      const event = { type: 'threshold-set', subject: phaseId, facts: { percent } } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide(null);
    });
    if (!outcome.refused) deps.events.publish(by.municipality, { topic: 'direction', id: phaseId });
    return outcome;
  };

export type Ask = {
  readonly directionIds: readonly string[];
  readonly bodyId: string;
  readonly roundId: string | null;
  readonly closesAt: Instant;
};

/** Asks a body "have we understood?" about some directions: a card to each who is asked, and the same in the tab. */
export const askDirections =
  (deps: AskDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    ask: Ask,
  ): Promise<
    Decision<
      { readonly id: string },
      | AskRefusal
      | { readonly code: 'closed-to-body' | 'notes-closed-to-body' }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.processes.lockPhase(phaseId);
      const sight = await sightOfPhases(tx, by, [phaseId]);
      const directions: Direction[] = [];
      // In one order for all, so that two who ask about the same ones do not wait for each other.
      for (const id of ask.directionIds.toSorted()) {
        const direction = await tx.directions.forChange(id);
        if (!direction || !sight.directions.some((seen) => seen.id === id)) return notFound;
        directions.push(direction);
      }
      directions.sort((a, b) => a.ordinal - b.ordinal);
      const round = sight.rounds.find(({ id }) => id === ask.roundId);
      const isRoundHere = ask.roundId === null || round?.bodyId === ask.bodyId;
      if (!isRoundHere || !(await tx.people.body(ask.bodyId))) return notFound;
      // What was said in a body's closed meeting is not put before another body.
      const closedTo = new Set(
        sight.rounds
          .filter((one) => one.openness.kind === 'closed' && one.bodyId !== ask.bodyId)
          .map(({ id }) => id),
      );
      const isClosed = directions.some(({ links }) =>
        links.some((link) => closedTo.has(sight.linked.get(link.contributionId)?.roundId ?? '')),
      );
      if (isClosed) return refuse({ code: 'closed-to-body' });
      // Nor are closed notes put before a body that does not read them, or in a meeting that anybody may listen to.
      const readers = await bodyOfClosedNotes(tx, phaseId);
      if (readers !== null && (readers !== ask.bodyId || round?.openness.kind === 'open'))
        return refuse({ code: 'notes-closed-to-body' });
      const now = deps.clock.now();
      const asked = await askedBy(tx, ask, now);
      const id = deps.ids.next();

      const opened = core.askDirections(
        directions,
        {
          threshold: await tx.verifications.threshold(phaseId),
          askedWords: wordsAsked(await tx.verifications.ofPhase(phaseId)),
          eligible: asked.length,
        },
        {
          ...{ id, phaseId, bodyId: ask.bodyId, roundId: ask.roundId },
          ...{ openedById: by.personId, openedAt: now, closesAt: ask.closesAt },
        },
      );
      if (opened.refused) return opened;

      await tx.verifications.save(opened.value.verification);
      for (const direction of opened.value.directions) await tx.directions.save(direction);
      const scope = by.municipality;
      const personIds = asked.map(({ person }) => person.id);
      await writeMessages(deps, tx, scope, { kind: 'verification', subjectId: id, personIds }, now);
      await tx.jobs.enqueue(
        {
          name: 'close-verification',
          municipalityId: scope.municipalityId,
          verificationId: id,
        },
        { startAfter: ask.closesAt },
      );
      // Earlier cards about these directions say that newer words have taken their place.
      for (const earlier of sight.verifications)
        if (earlier.asks.some((one) => ask.directionIds.includes(one.directionId)))
          await tx.jobs.enqueue({
            ...{ name: 'refresh-cards', municipalityId: scope.municipalityId },
            ...{ kind: 'verification', subjectId: earlier.id },
          });
      const facts = { phase: phaseId, directions: directions.length, asked: asked.length };
      await tx.audit.append(actorOf(by), { type: 'verification-opened', subject: id, facts }, now);
      return decide({ id });
    });
    if (!outcome.refused) deps.events.publish(by.municipality, { topic: 'direction', id: phaseId });
    return outcome;
  };

/** Who is asked now: the body's members, and whoever stands in for them in the round. The same rule as a poll's. */
export async function askedBy(
  tx: Transaction,
  { bodyId, roundId }: Pick<Verification, 'bodyId' | 'roundId'>,
  now: Instant,
): Promise<readonly RollEntry[]> {
  const attendance = roundId === null ? [] : await tx.rounds.attendance(roundId);
  return (await tx.people.roll(bodyId, osloDate(now))).filter((entry) =>
    isAsked({ personId: entry.person.id, function: entry.function }, attendance),
  );
}

function wordsAsked(
  verifications: readonly Verification[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const asked = new Map<string, Set<number>>();
  for (const { directionId, version } of verifications.flatMap(({ asks }) => asks)) {
    asked.set(directionId, (asked.get(directionId) ?? new Set()).add(version));
  }
  return asked;
}
