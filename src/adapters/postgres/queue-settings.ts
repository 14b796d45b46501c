import type { Job, JobName } from '../../app/ports/jobs.ts';

interface QueueSettings {
  /** A handler that takes longer has hung: the job is given to another. */
  readonly expireInSeconds: number;
  /** Jobs taken at a time by one worker, and worked on side by side. */
  readonly batchSize: number;
  /**
   * Waits for the workers' next poll, a second at most, so that changes in quick succession are done by one run. A run holds a poll's answers up for a moment:
   * one after each answer was measured to take most of the time away from answering.
   */
  readonly ridesAlong: boolean;
  /** How long a finished (or given up) job is kept for looking at. */
  readonly deleteAfterSeconds: number;
}

const day = 86_400;
const usual: QueueSettings = {
  expireInSeconds: 300,
  batchSize: 4,
  ridesAlong: false,
  deleteAfterSeconds: 14 * day,
};

/** One queue per name of a job. What differs between them stands here; what they share stands in queue.ts. */
export const queueSettings: Readonly<Record<JobName, QueueSettings>> = {
  'create-calendar-event': usual,
  'deliver-poll': usual,
  // Each is one municipality's, and waits for its pace most of the time.
  'send-messages': { ...usual, expireInSeconds: 120, batchSize: 5, deleteAfterSeconds: day },
  'refresh-cards': { ...usual, ridesAlong: true, deleteAfterSeconds: day },
  'open-poll': { ...usual, expireInSeconds: 120 },
  'close-poll': { ...usual, expireInSeconds: 120 },
  'open-ballots': usual,
  'close-verification': { ...usual, expireInSeconds: 120 },
  'turn-phases': usual,
  // Waits for SharePoint most of the time, in a pace that all replicas share.
  'archive-round': { ...usual, expireInSeconds: 900, batchSize: 8 },
  'archive-source': { ...usual, expireInSeconds: 900, batchSize: 2 },
  // One at a time, so that eInnsyn is never asked in a crowd.
  'send-to-einnsyn': { ...usual, expireInSeconds: 900, batchSize: 1 },
  'send-decision-to-einnsyn': { ...usual, expireInSeconds: 900, batchSize: 1 },
  // Each is one municipality's whole archive, and keeps what it has done.
  'check-archive': { ...usual, expireInSeconds: 3600, batchSize: 1 },
  'look-at-archive': { ...usual, expireInSeconds: 900, batchSize: 1 },
  'sync-people': { ...usual, expireInSeconds: 900, batchSize: 1 },
  'remind-of-debts': { ...usual, batchSize: 1, deleteAfterSeconds: day },
  'remind-of-dues': { ...usual, batchSize: 1, deleteAfterSeconds: day },
  'remind-of-polls': { ...usual, batchSize: 1, deleteAfterSeconds: day },
  sweep: { ...usual, deleteAfterSeconds: day },
};

export const jobNames = Object.keys(queueSettings) as readonly JobName[];

/** What makes two jobs of one name the same: at most one of them waits. */
export function keyOf(job: Job): string {
  switch (job.name) {
    case 'create-calendar-event':
    case 'archive-round':
    case 'send-to-einnsyn':
      return `${job.municipalityId}:${job.roundId}`;
    case 'deliver-poll':
    case 'open-poll':
    case 'close-poll':
    case 'open-ballots':
      return `${job.municipalityId}:${job.pollId}`;
    case 'close-verification':
      return `${job.municipalityId}:${job.verificationId}`;
    case 'send-decision-to-einnsyn':
      return `${job.municipalityId}:${job.adoptionId}`;
    case 'archive-source':
      return `${job.municipalityId}:${job.sourceId}`;
    case 'turn-phases':
      return `${job.municipalityId}:${job.processId}`;
    case 'refresh-cards':
      return `${job.municipalityId}:${job.kind}:${job.subjectId}`;
    case 'send-messages':
      return `${job.municipalityId}:${job.priority}:${job.dueAt ?? 'now'}`;
    case 'check-archive':
    case 'look-at-archive':
    case 'sync-people':
    case 'remind-of-debts':
    case 'remind-of-dues':
    case 'remind-of-polls':
    case 'sweep':
      return job.municipalityId;
  }
}
