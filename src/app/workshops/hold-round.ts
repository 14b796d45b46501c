import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { osloDate } from '../../core/time/oslo.ts';
import * as change from '../../core/workshops/change-round.ts';
import * as core from '../../core/workshops/hold-round.ts';
import type { AttendanceRefusal, StartRefusal } from '../../core/workshops/hold-round.ts';
import type { Attendance } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type HoldDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;

export const startRound =
  (deps: HoldDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    seen: number,
  ): Promise<Decision<null, StartRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const now = deps.clock.now();

      const started = core.startRound(round, seen, now);
      if (started.refused) return started;

      await tx.rounds.save(started.value);
      await tx.audit.append(actorOf(by), { type: 'round-started', subject: roundId }, now);
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };

/**
 * Replaces the round's attendance list with the given one, or refuses it whole; returns its version, so that a register goes on from it. It also says who is asked in the round's polls: a deputy who has taken a
 * place gets the cards that are already out.
 */
export const registerAttendance =
  (deps: HoldDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    attendance: readonly Attendance[],
    seen: number,
  ): Promise<Decision<{ readonly version: number }, AttendanceRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
      const ids = (ofDeputies: boolean): ReadonlySet<string> =>
        new Set(
          roll
            .filter((entry) => (entry.function === 'deputy') === ofDeputies)
            .map((entry) => entry.person.id),
        );

      const now = deps.clock.now();

      const registered = core.registerAttendance(
        round,
        attendance,
        { members: ids(false), deputies: ids(true) },
        { seen, version: await tx.rounds.attendanceVersion(roundId), now },
      );
      if (registered.refused) return registered;

      const version = await tx.rounds.saveAttendance(roundId, registered.value);
      const { municipalityId } = by.municipality;
      for (const poll of await tx.polls.ofRound(roundId))
        if (poll.state.status === 'open')
          await tx.jobs.enqueue({ name: 'deliver-poll', municipalityId, pollId: poll.id });
      await tx.audit.append(
        actorOf(by),
        {
          type: 'attendance-registered',
          subject: roundId,
          facts: { present: attendance.filter((entry) => entry.status !== 'absent').length },
        },
        now,
      );
      return decide({ version });
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };

/** Saves the administration's summary; returns the new version, so that autosave can go on from it. */
export const writeSummary =
  (deps: HoldDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    summary: string,
    seen: number,
  ): Promise<
    Decision<
      { readonly version: number },
      | { readonly code: 'version-conflict'; readonly version: number }
      | { readonly code: 'round-is-closed' }
      | { readonly code: 'round-is-cancelled' }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;

      const written = change.writeSummary(round, summary, seen);
      if (written.refused) return written;

      await tx.rounds.save(written.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'round-changed', subject: roundId },
        deps.clock.now(),
      );
      return decide({ version: written.value.version });
    });
  };
