import type { PoolClient } from 'pg';
import type { Job, JobName } from '../../app/ports/jobs.ts';
import type { Transaction } from '../../app/ports/stores.ts';
import { createArchiveCheckStore } from './archive-check-store.ts';
import { auditRow, auditStatements, createAuditReader } from './audit-log.ts';
import type { AppendedRow } from './audit-log.ts';
import { createAdoptionStore } from './adoption-store.ts';
import { createArchiveDriftStore } from './archive-drift-store.ts';
import { createArchiveLibraryStore } from './archive-library-store.ts';
import { createArchiveStepStore } from './archive-step-store.ts';
import { createBallotStore } from './ballot-store.ts';
import { createCalendarEventStore } from './calendar-event-store.ts';
import { createCalendarStore } from './calendar-store.ts';
import { queriesOn } from './connect.ts';
import { createContributionStore } from './contribution-store.ts';
import { createCorrectionStore } from './correction-store.ts';
import { createPaperStore } from './paper-store.ts';
import { createCheckInStore } from './check-in-store.ts';
import { createConversationStore } from './conversation-store.ts';
import { createDirectionStore } from './direction-store.ts';
import { createGoalStore } from './goal-store.ts';
import { createEinnsynStore } from './einnsyn-store.ts';
import { createHearingStore } from './hearing-store.ts';
import { createIndicatorStore } from './indicator-store.ts';
import type { KeptPlans } from './kept-plans.ts';
import { createKnowledgeStore } from './knowledge-store.ts';
import { createMeansStore } from './means-store.ts';
import { createDatePollStore } from './date-poll-store.ts';
import { createLetterStore } from './letter-store.ts';
import { createMessageStore } from './message-store.ts';
import { createGraphPaceStore } from './graph-pace-store.ts';
import { createPaceStore } from './pace-store.ts';
import { createAccessCodeStore } from './access-code-store.ts';
import { createOpennessStore } from './openness-store.ts';
import { createPeopleStore } from './people-store.ts';
import { createPlanningStrategyStore } from './planning-strategy-store.ts';
import { createPlanRegisterStore } from './plan-register-store.ts';
import { createCityStore } from './city-store.ts';
import { createProgrammeStore } from './programme-store.ts';
import { createPeopleSyncStore } from './people-sync-store.ts';
import { createPlanStore } from './plan-store.ts';
import { createPollLifeStore } from './poll-life-store.ts';
import { createAddedStatementStore } from './added-statement-store.ts';
import { createPollReminderStore, createPollSeenStore } from './poll-reach-stores.ts';
import { createPollStore } from './poll-store.ts';
import { createPhaseDueStore } from './phase-due-store.ts';
import { createProcessStore } from './process-store.ts';
import { createProcessTemplateStore } from './process-template-store.ts';
import { createProgressStore } from './progress-store.ts';
import { createProtocolDraftStore } from './protocol-draft-store.ts';
import { createProtocolStore } from './protocol-store.ts';
import type { Queue } from './queue.ts';
import { createRecallStore } from './recall-store.ts';
import { createRecordSourceStore } from './record-source-store.ts';
import { createRecordStore } from './record-store.ts';
import { createRoundStore } from './round-store.ts';
import { createSeatHistoryStore } from './seat-history-store.ts';
import { createSeatingAttributeStore } from './seating-attribute-store.ts';
import { createSeatingStore } from './seating-store.ts';
import type { StoreContext } from './store-context.ts';
import { createDebtStore } from './debt-store.ts';
import { createTimelineStore } from './timeline-store.ts';
import { createWheelStore } from './wheel-store.ts';
import { createTextStore } from './text-store.ts';
import { createThemeStore } from './theme-store.ts';
import { createPrivacyStore } from './privacy-store.ts';
import { createPreferenceStore } from './preference-store.ts';
import { createTrainingStore } from './training-store.ts';
import { createVerificationStore } from './verification-store.ts';

export interface OpenTransaction extends Transaction {
  /** Names of the jobs that will be in the queue after the commit. */
  readonly enqueued: ReadonlySet<JobName>;
  /** What has been put off to the end: jobs first, then the audit rows. Asked for once, just before the commit. */
  lastStatements(): Promise<readonly string[]>;
}

/**
 * Everything that one transaction can reach. Jobs and audit rows are put off until the end of the work and sent together with the
 * commit: it saves round trips, and the audit chain's head, which all of a municipality's changes share, is held shortest.
 */
export function openTransaction(options: {
  readonly client: PoolClient;
  readonly municipalityId: string;
  readonly queue: Pick<Queue, 'statementsFor' | 'enqueueAt'>;
  readonly keptPlans: KeptPlans;
}): OpenTransaction {
  const { client, municipalityId, queue, keptPlans } = options;
  const context: StoreContext = { client, municipalityId, keptPlans, db: queriesOn(client) };
  const enqueued = new Set<JobName>();
  const jobs: Job[] = [];
  let audit: AppendedRow[] = [];
  const reader = createAuditReader(context);
  /** What this transaction has put off is read along. */
  const appendOwn = async (): Promise<void> => {
    const own = audit;
    audit = [];
    for (const statement of auditStatements(own)) await client.query(statement);
  };

  const own: Omit<OpenTransaction, keyof Stores> = {
    jobs: {
      async enqueue(job, when) {
        enqueued.add(job.name);
        if (when?.startAfter === undefined) jobs.push(job);
        else await queue.enqueueAt(client, job, when.startAfter);
      },
    },
    audit: {
      append: (by, event, at) => {
        audit.push(auditRow(by, event, at));
        return Promise.resolve();
      },
      async head() {
        await appendOwn();
        return reader.head();
      },
      async page(...asked) {
        await appendOwn();
        return reader.page(...asked);
      },
      async ofSubject(subject) {
        await appendOwn();
        return reader.ofSubject(subject);
      },
      async firstOf(subjects) {
        await appendOwn();
        return reader.firstOf(subjects);
      },
      async ofType(type) {
        await appendOwn();
        return reader.ofType(type);
      },
      async firstOfType(type) {
        await appendOwn();
        return reader.firstOfType(type);
      },
      async subjectsOf(type) {
        await appendOwn();
        return reader.subjectsOf(type);
      },
      async ofTypeAbout(...asked) {
        await appendOwn();
        return reader.ofTypeAbout(...asked);
      },
    },
    enqueued,
    async lastStatements() {
      return [...(await queue.statementsFor(jobs)), ...auditStatements(audit)];
    },
  };
  return Object.assign(storesOn(context), own);
}

/** What makes each store of a transaction. */
const stores = {
  people: createPeopleStore,
  cities: createCityStore,
  programmes: createProgrammeStore,
  seatHistory: createSeatHistoryStore,
  peopleSync: createPeopleSyncStore,
  plans: createPlanStore,
  planRegister: createPlanRegisterStore,
  planningStrategies: createPlanningStrategyStore,
  goals: createGoalStore,
  indicators: createIndicatorStore,
  means: createMeansStore,
  wheels: createWheelStore,
  calendars: createCalendarStore,
  processes: createProcessStore,
  processTemplates: createProcessTemplateStore,
  phaseDues: createPhaseDueStore,
  timelines: createTimelineStore,
  debts: createDebtStore,
  rounds: createRoundStore,
  openness: createOpennessStore,
  accessCodes: createAccessCodeStore,
  corrections: createCorrectionStore,
  papers: createPaperStore,
  seatings: createSeatingStore,
  seatingAttributes: createSeatingAttributeStore,
  contributions: createContributionStore,
  knowledge: createKnowledgeStore,
  themes: createThemeStore,
  directions: createDirectionStore,
  verifications: createVerificationStore,
  progress: createProgressStore,
  polls: createPollStore,
  pollLives: createPollLifeStore,
  pollReminders: createPollReminderStore,
  pollSeen: createPollSeenStore,
  addedStatements: createAddedStatementStore,
  ballots: createBallotStore,
  checkIns: createCheckInStore,
  messages: createMessageStore,
  pace: createPaceStore,
  graphPace: createGraphPaceStore,
  letters: createLetterStore,
  datePolls: createDatePollStore,
  conversations: createConversationStore,
  calendarEvents: createCalendarEventStore,
  protocols: createProtocolStore,
  recordSources: createRecordSourceStore,
  protocolDrafts: createProtocolDraftStore,
  records: createRecordStore,
  archiveChecks: createArchiveCheckStore,
  archiveLibraries: createArchiveLibraryStore,
  archiveDrift: createArchiveDriftStore,
  archiveSteps: createArchiveStepStore,
  recalls: createRecallStore,
  einnsyn: createEinnsynStore,
  preferences: createPreferenceStore,
  privacy: createPrivacyStore,
  training: createTrainingStore,
  texts: createTextStore,
  hearings: createHearingStore,
  adoptions: createAdoptionStore,
} as const;

type Stores = { readonly [Name in keyof typeof stores]: ReturnType<(typeof stores)[Name]> };

const context = Symbol('context');
type Lazy = { readonly [context]: StoreContext };

/** Each store is made when it is first asked for: a transaction uses two or three of them, and making all takes longer than many a statement. */
const lazily: PropertyDescriptorMap = Object.fromEntries(
  Object.entries(stores).map(([name, create]) => [
    name,
    {
      configurable: true,
      enumerable: true,
      get(this: Lazy) {
        const value = create(this[context]);
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
    },
  ]),
);

function storesOn(given: StoreContext): Stores {
  return Object.defineProperties({ [context]: given }, lazily) as unknown as Stores;
}
