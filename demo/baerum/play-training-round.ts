import { assembleRecord } from '../../src/app/records/assemble-record.ts';
import type { Actor } from '../../src/app/authority.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { invariant } from '../../src/core/decision.ts';
import { shippedBases } from '../../src/core/openness/openness-basis.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { addDays, addMinutes } from '../../src/core/time/instant.ts';
import type { Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { scheduleRound, writeSummary } from '../../src/core/workshops/change-round.ts';
import { closeRound, registerAttendance, startRound } from '../../src/core/workshops/hold-round.ts';
import { publishRound } from '../../src/core/workshops/publish-round.ts';
import type { AuditEvent } from '../../src/core/audit/audit-event.ts';
import { councilSeats, deputySeats } from './council.ts';
import { exampleId } from './example-id.ts';
import { phaseId } from './example-process.ts';
import { trainingPoll } from './example-polls.ts';
import { bodyRows, personId, staff } from './people.ts';
import { endPoll, made, playPoll } from './play-poll.ts';
import {
  trainingAnswerers,
  trainingAttendance,
  trainingPlan,
  trainingRoundId,
  trainingSummary,
} from './training-round.ts';

const facilitator: Actor = { kind: 'person', personId: staff.facilitator.id };

/**
 * Plays the training gathering from schedule to close with the product's own decisions. Its protocol goes to the archive by the usual job, so that the
 * archive's first record is a real one.
 */
export async function playTrainingRound(
  tx: Transaction,
  municipality: Municipality,
  process: PlanningProcess,
): Promise<void> {
  const phase = process.phases.find((candidate) => candidate.id === phaseId('f3'));
  const body = bodyRows.find((candidate) => candidate.abbreviation === 'KS');
  invariant(
    phase !== undefined && body !== undefined,
    'the example has a training phase and a council',
  );
  const note = (type: AuditEvent['type'], at: Instant): Promise<void> =>
    tx.audit.append(facilitator, { type, subject: trainingRoundId }, at);

  const { day, ...plan } = trainingPlan(phase.startsOn);
  const scheduledAt = osloInstant(addDays(day, -21), '10:00' as LocalTime);
  const publishedAt = osloInstant(addDays(day, -14), '09:00' as LocalTime);
  const startedAt = addMinutes(plan.startsAt, 2);
  const pollOpenedAt = addMinutes(plan.startsAt, 10);
  const closedAt = addMinutes(plan.startsAt, 116);

  const meeting = {
    ...{ bodyId: body.id, isCityGovernment: false },
    remoteAllowedBy: 'Kommunestyret, sak 12/23',
  };
  await tx.openness.saveMeetingRules(meeting);
  const hand = {
    ...{ law: { bases: shippedBases, rules: [] }, personId: staff.facilitator.id },
    now: scheduledAt,
  };
  const ground = { ...hand, phase, meeting };

  const draft = made(
    scheduleRound(ground, plan, {
      id: trainingRoundId,
      organiserId: staff.facilitator.id,
      ordinal: 1,
    }),
  );
  await tx.rounds.save(draft);
  await note('round-scheduled', scheduledAt);

  const number = await tx.rounds.nextMeetingNumber(body.id, Number(day.slice(0, 4)));
  const published = made(publishRound(draft, body, draft.version, number, publishedAt));
  await tx.rounds.save(published);
  await note('round-published', publishedAt);

  const started = made(startRound(published, published.version, startedAt));
  await tx.rounds.save(started);
  await note('round-started', startedAt);

  const poll = await playPoll(
    tx,
    trainingPoll,
    {
      phaseId: phase.id,
      bodyId: body.id,
      round: started,
      openedAt: pollOpenedAt,
      closesAt: addMinutes(plan.startsAt, plan.durationMinutes),
    },
    trainingAnswerers,
  );

  const attendance = made(
    registerAttendance(
      started,
      trainingAttendance,
      {
        members: new Set(councilSeats.map(personId)),
        deputies: new Set(deputySeats.map(personId)),
      },
      { seen: 0, version: 0, now: closedAt },
    ),
  );
  await tx.rounds.saveAttendance(trainingRoundId, attendance);
  await note('attendance-registered', closedAt);

  const summed = made(writeSummary(started, trainingSummary, started.version));
  await tx.rounds.save(summed);
  const closed = made(closeRound(summed, attendance, summed.version, closedAt));
  await tx.rounds.save(closed);
  await endPoll(tx, poll, trainingPoll, closedAt);

  let counted = 0;
  const ids = { next: () => exampleId(`protocol:training:${(counted += 1)}`) };
  await assembleRecord(tx, { municipality, round: closed, attendance, ids, now: closedAt });
  await tx.jobs.enqueue({
    name: 'archive-round',
    municipalityId: municipality.id,
    roundId: trainingRoundId,
  });
  await note('round-closed', closedAt);
}
