import { mintScope } from '../app/authority-mint.ts';
import type { MunicipalityScope } from '../app/authority.ts';
import type { Deps } from '../app/deps.ts';
import { closeVerificationAtDeadline } from '../app/directions/close-verification.ts';
import { refreshCards } from '../app/messages/refresh-cards.ts';
import { sendMessages } from '../app/messages/send-messages.ts';
import { closeAtDeadline } from '../app/polls/end-poll.ts';
import { openByItself } from '../app/polls/open-poll.ts';
import { openBallots } from '../app/polls/open-ballots.ts';
import { deliverPoll } from '../app/polls/deliver-poll.ts';
import { pollRemindersEverySeconds, remindOfPolls } from '../app/polls/remind-of-polls.ts';
import type { Job, JobName, JobOutcome } from '../app/ports/jobs.ts';
import { sendToEinnsyn } from '../app/einnsyn/send-to-einnsyn.ts';
import { wakeEinnsyn } from '../app/einnsyn/wake-einnsyn.ts';
import { archiveRound } from '../app/records/archive-round.ts';
import { makeRecords } from '../app/records/make-records.ts';
import { archiveSource } from '../app/records/archive-source.ts';
import { lookAtArchive } from '../app/records/look-at-archive.ts';
import { runArchiveCheck } from '../app/records/run-archive-check.ts';
import { syncAtNight } from '../app/people/sync-at-night.ts';
import { remindOfDues, secondsUntilMorning } from '../app/processes/remind-of-dues.ts';
import { sweep } from '../app/sweep.ts';
import { turnPhases } from '../app/timeline/turn-phases.ts';
import { remindOfOutcomes } from '../app/debts/remind-of-outcomes.ts';
import { remindOfDebts, secondsUntilReminder } from '../app/debts/remind-of-debts.ts';
import { createCalendarEvent } from '../app/workshops/create-calendar-event.ts';

export type JobOf<Name extends JobName> = Extract<Job, { readonly name: Name }>;

/** The part of the queue that the runner needs: hand each job of a name to a handler. */
export type Worker = {
  work<Name extends JobName>(
    name: Name,
    handler: (job: JobOf<Name>) => Promise<JobOutcome>,
  ): Promise<void>;
};

/** How often each municipality is swept, in seconds. */
const sweepEverySeconds = 300;

/**
 * Starts working on every kind of job. A job names its municipality; this runner is one of the two places that mint the right to touch it.
 * @param ended told after each run, for the metrics
 */
export async function runJobs(
  worker: Worker,
  deps: Deps,
  ended: (name: JobName, outcome: JobOutcome['outcome'] | 'failed', milliseconds: number) => void,
): Promise<void> {
  const on = async <Name extends JobName>(
    name: Name,
    handle: (scope: MunicipalityScope, job: JobOf<Name>) => Promise<JobOutcome>,
  ): Promise<void> => {
    await worker.work(name, async (job) => {
      const startedAt = performance.now();
      try {
        const outcome = await handle(mintScope(job.municipalityId), job);
        ended(name, outcome.outcome, performance.now() - startedAt);
        return outcome;
      } catch (fault) {
        ended(name, 'failed', performance.now() - startedAt);
        deps.log.error('a job failed and will be tried again', { job: name, cause: String(fault) });
        throw fault;
      }
    });
  };

  const make = {
    createCalendarEvent: createCalendarEvent(deps),
    deliverPoll: deliverPoll(deps),
    sendMessages: sendMessages(deps),
    refreshCards: refreshCards(deps),
    openByItself: openByItself(deps),
    closeAtDeadline: closeAtDeadline(deps),
    openBallots: openBallots(deps),
    closeVerification: closeVerificationAtDeadline(deps),
    archiveRound: archiveRound(deps),
    archiveSource: archiveSource(deps),
    sendToEinnsyn: sendToEinnsyn(deps),
    wakeEinnsyn: wakeEinnsyn(deps),
    runArchiveCheck: runArchiveCheck(deps),
    lookAtArchive: lookAtArchive(deps),
    turnPhases: turnPhases(deps),
    syncAtNight: syncAtNight(deps),
    remindOfDebts: remindOfDebts(deps),
    remindOfDues: remindOfDues(deps),
    remindOfOutcomes: remindOfOutcomes(deps),
    remindOfPolls: remindOfPolls(deps),
    makeRecords: makeRecords(deps),
    sweep: sweep(deps),
  };
  await on('create-calendar-event', (scope, job) => make.createCalendarEvent(scope, job.roundId));
  await on('deliver-poll', (scope, job) => make.deliverPoll(scope, job.pollId));
  await on('send-messages', (scope) => make.sendMessages(scope));
  await on('refresh-cards', (scope, job) => make.refreshCards(scope, job.kind, job.subjectId));
  await on('open-poll', (scope, job) => make.openByItself(scope, job.pollId));
  await on('close-poll', (scope, job) => make.closeAtDeadline(scope, job.pollId));
  await on('open-ballots', (scope, job) => make.openBallots(scope, job.pollId));
  await on('close-verification', (scope, job) => make.closeVerification(scope, job.verificationId));
  await on('archive-round', (scope, job) => make.archiveRound(scope, job.roundId));
  await on('archive-source', (scope, job) => make.archiveSource(scope, job.sourceId));
  await on('send-to-einnsyn', (scope, job) =>
    make.sendToEinnsyn(scope, { kind: 'meeting', id: job.roundId }),
  );
  await on('send-decision-to-einnsyn', (scope, job) =>
    make.sendToEinnsyn(scope, { kind: 'decision', id: job.adoptionId }),
  );
  await on('turn-phases', (scope, job) => make.turnPhases(scope, job.processId));
  await on('check-archive', (scope) => make.runArchiveCheck(scope));
  await on('look-at-archive', (scope) => make.lookAtArchive(scope));
  await on('sync-people', (scope) => make.syncAtNight(scope));
  await on('remind-of-debts', async (scope) => {
    await make.remindOfDebts(scope);
    return { outcome: 'again', afterSeconds: secondsUntilReminder(deps.clock.now()) };
  });
  await on('remind-of-dues', async (scope) => {
    await make.remindOfDues(scope);
    await make.remindOfOutcomes(scope);
    return { outcome: 'again', afterSeconds: secondsUntilMorning(deps.clock.now()) };
  });
  await on('remind-of-polls', async (scope) => {
    await make.remindOfPolls(scope);
    return { outcome: 'again', afterSeconds: pollRemindersEverySeconds };
  });
  await on('sweep', async (scope) => {
    await make.sweep(scope);
    // What cannot be done for one of them must not end the sweeping of everything else.
    for (const also of [make.makeRecords, make.wakeEinnsyn])
      await also(scope).catch((fault: unknown) => {
        deps.log.error('a part of the sweep failed', { cause: String(fault) });
      });
    // Comes back by itself: one sweep per municipality is always waiting, in whichever replica takes it.
    return { outcome: 'again', afterSeconds: sweepEverySeconds };
  });
}
