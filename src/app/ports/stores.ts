import type { ArchiveDriftStore } from './archive-drift-store.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import type { AuditRow } from '../../core/audit/audit-row.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Body, Membership, Party, Person, Term } from '../../core/people/person.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { Choices } from '../../core/polls/choice.ts';
import type { Answer, Poll, Tally, TallyChange } from '../../core/polls/poll.ts';
import type { PersonAnswer } from '../../core/polls/results-by-group.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { ScreenedMinutes } from '../../core/protocols/notice-without.ts';
import type { Protocol } from '../../core/protocols/protocol.ts';
import type { RecordSourceStore } from './record-source-store.ts';
import type { ArchiveRecord, RecordFile, RecordState } from '../../core/records/record.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import type { Attendance, Round } from '../../core/workshops/round.ts';
import type { Actor, MunicipalityScope } from '../authority.ts';
import type { GoalStore, IndicatorStore, MeansStore } from './goal-stores.ts';
import type { BallotStore } from './ballot-store.ts';
import type { CheckInStore } from './check-in-store.ts';
import type { JobQueue } from './jobs.ts';
import type { DirectionStore, ThemeStore, VerificationStore } from './direction-stores.ts';
import type { ArchiveCheckStore } from './archive-check-store.ts';
import type { CityStore } from './city-store.ts';
import type { ProgrammeStore } from './programme-store.ts';
import type { ProtocolDraftStore } from './protocol-draft-store.ts';
import type { PeopleSyncStore, SeatHistoryStore } from './people-sync-store.ts';
import type { AccessCodeStore } from './access-code-store.ts';
import type { OpennessStore } from './openness-store.ts';
import type { PhaseDueStore, ProcessTemplateStore } from './process-template-store.ts';
import type { PlanRegisterStore } from './plan-register-store.ts';
import type { PlanningStrategyStore } from './planning-strategy-store.ts';
import type { SeatingAttributeStore } from './seating-attribute-store.ts';
import type { SeatingStore } from './seating-store.ts';
import type { DatePollStore, LetterStore } from './letter-stores.ts';
import type { MessageStore } from './message-store.ts';
import type { ArchiveLibraryStore, ArchiveStepStore, RecallStore } from './archive-stores.ts';
import type { EinnsynStore } from './einnsyn.ts';
import type { GraphPaceStore } from './graph-pace.ts';
import type { PaceStore } from './pace-store.ts';
import type { PollLifeStore } from './poll-life-store.ts';
import type { AddedStatementStore } from './added-statement-store.ts';
import type { PollReminderStore, PollSeenStore } from './poll-reach-stores.ts';
import type { AdoptionStore, HearingStore, TextStore } from './text-stores.ts';
import type { Conversation } from './messenger.ts';
import type { CalendarStore, WheelStore } from './wheel-stores.ts';
import type {
  ContributionStore,
  KnowledgeStore,
  ProgressStore,
  CorrectionStore,
  PaperStore,
} from './workshop-stores.ts';
import type { DebtStore } from './debt-store.ts';
import type { TimelineStore } from './timeline-store.ts';
import type { PrivacyStore } from './privacy-store.ts';
import type { Greeting, GreetingClaim, PreferenceStore } from './preference-store.ts';
import type { TrainingStore } from './training-store.ts';

/** Found before there is a scope: which registered municipality a tenant, a public address or a sweep means. */
export type MunicipalityRegister = {
  byTenant(entraTenantId: string): Promise<Municipality | null>;
  bySlug(slug: string): Promise<Municipality | null>;
  byId(municipalityId: string): Promise<Municipality | null>;
  all(): Promise<readonly Municipality[]>;
  /** Registers or brings up to date by Entra tenant; as the owner, at start-up only. */
  register(municipality: Municipality): Promise<void>;
};

/** A member of a body's roll with what cards and protocols print. */
export type RollEntry = {
  readonly person: Person;
  readonly party: Party;
  readonly function: Membership['function'];
  readonly order: Membership['order'];
};

export type PeopleStore = {
  byId(personId: string): Promise<Person | null>;
  byObjectId(entraObjectId: string): Promise<Person | null>;
  /** Those of them who are known here, by Entra object id. */
  byObjectIds(entraObjectIds: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  bodies(): Promise<readonly Body[]>;
  body(bodyId: string): Promise<Body | null>;
  /** The body's members and deputies in the term that holds the date, by party label and name; a party's deputies last, in their order. */
  roll(bodyId: string, on: CivilDate): Promise<readonly RollEntry[]>;
  /** Bodies in which the person has a seat on the date. */
  membershipsOf(personId: string, on: CivilDate): Promise<readonly Membership[]>;
  /** Everybody, for those who administer: never for a page of politicians. */
  all(): Promise<readonly Person[]>;
  /** Every seat in every body and term. */
  memberships(): Promise<readonly Membership[]>;
  terms(): Promise<readonly Term[]>;
  parties(): Promise<readonly Party[]>;
  saveLanguage(personId: string, language: Language): Promise<void>;
  savePerson(person: Person): Promise<void>;
  saveBody(body: Body): Promise<void>;
  saveTerm(term: Term): Promise<void>;
  saveParty(party: Party): Promise<void>;
  saveMembership(membership: Membership): Promise<void>;
  removeMembership(membership: Membership): Promise<void>;
};

export type PlanStore = {
  all(): Promise<readonly Plan[]>;
  byId(planId: string): Promise<Plan | null>;
  /**
   * Plans with the words, best first, at most `limit`; those that have ended come after the others. A word is found in its other forms, by its beginning,
   * and from six letters on in spite of a letter that is wrong or missing. Text without a letter or digit finds nothing.
   */
  search(text: string, limit: number): Promise<readonly Plan[]>;
  save(plan: Plan): Promise<void>;
};

export type ProcessStore = {
  all(): Promise<readonly PlanningProcess[]>;
  byId(processId: string): Promise<PlanningProcess | null>;
  ofPlan(planId: string): Promise<readonly PlanningProcess[]>;
  /** The process that a phase belongs to. */
  ofPhase(phaseId: string): Promise<PlanningProcess | null>;
  /** Reads with a lock that other changes of the same process and its phases wait for. */
  forChange(processId: string): Promise<PlanningProcess | null>;
  /** Planned or running processes of which a phase should have opened or closed by that day, late ones among them. */
  toTurn(today: CivilDate): Promise<readonly string[]>;
  /** Held until commit: two who schedule in the same phase take turns, so that each round gets a place of its own. */
  lockPhase(phaseId: string): Promise<void>;
  save(process: PlanningProcess): Promise<void>;
};

export type RoundStore = {
  byId(roundId: string): Promise<Round | null>;
  /** Reads with a lock that other changes of the same round wait for. */
  forChange(roundId: string): Promise<Round | null>;
  /** FOR SHARE: contributions come side by side, and closing (`forChange`) waits for them and they for it. */
  forContributing(roundId: string): Promise<Round | null>;
  all(): Promise<readonly Round[]>;
  ofPhase(phaseId: string): Promise<readonly Round[]>;
  /** Those that have been announced and start in the period (the end is outside it), by start: their ids. */
  announcedBetween(from: Instant, to: Instant): Promise<readonly string[]>;
  /** By start. */
  byIds(roundIds: readonly string[]): Promise<readonly Round[]>;
  /** By start. */
  ofPhases(phaseIds: readonly string[]): Promise<readonly Round[]>;
  /** Inserts or updates; the given version must be one more than the stored one (0 before the first), else a fault. */
  save(round: Round): Promise<void>;
  /** The next number in the body's year, held until commit so that two rounds never share one. */
  nextMeetingNumber(bodyId: string, year: number): Promise<number>;
  /** With frozen minutes, closed before the instant, and a version still without a record, or without the public one of a closed meeting: rendering was lost on the way. */
  withoutRecord(closedBefore: Instant): Promise<readonly string[]>;
  attendance(roundId: string): Promise<readonly Attendance[]>;
  /** How many times the list has been replaced: what a register names as seen. 0 before the first. */
  attendanceVersion(roundId: string): Promise<number>;
  /** Replaces the round's attendance list; returns its new version. */
  saveAttendance(roundId: string, attendance: readonly Attendance[]): Promise<number>;
};

/** Somebody who would answer a poll. */
export type Answerer = { readonly eligible: boolean; readonly previous: Answer | null };

export type PollStore = {
  byId(pollId: string): Promise<Poll | null>;
  all(): Promise<readonly Poll[]>;
  ofRound(roundId: string): Promise<readonly Poll[]>;
  ofPhases(phaseIds: readonly string[]): Promise<readonly Poll[]>;
  /** What these are called, by their ids; those that are not here are not in it. */
  titles(pollIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** FOR UPDATE: opening, closing, editing; waits for answers under way and they for it. */
  forChange(pollId: string): Promise<Poll | null>;
  save(poll: Poll): Promise<void>;
  /** A draft with its plan and its reminders; what has been opened stays. The poll is held by `forChange`. */
  deleteDraft(pollId: string): Promise<void>;
  /**
   * What taking answers of several people to one poll needs, in one round trip: the poll FOR SHARE, whether each is on its roll, and their answers so far, read
   * after each person's own lock on this poll, so that two devices take turns. Null when there is no such poll here.
   *
   * On the roll of a whole body are its members in the term that holds `on` (chair and deputy chair included, deputies not). Where the poll belongs to a
   * round: a deputy whose attendance there is `deputy` is on it, and the member whose place was taken is not. For the rest see core/polls/audience.ts.
   * Once the poll is closed the roll is what was kept then.
   */
  forAnswering(
    pollId: string,
    personIds: readonly string[],
    on: CivilDate,
  ): Promise<{
    readonly poll: Poll;
    /** The body's name, for the card that answers. */
    readonly bodyName: string;
    /** Everybody who was asked about, by id. */
    readonly people: ReadonlyMap<string, Answerer>;
  } | null>;
  /** Whoever else opens a poll in the municipality waits here until this transaction has ended. */
  openAlone(): Promise<void>;
  /** Everybody who is asked, by the same rule. */
  roll(pollId: string, on: CivilDate): Promise<readonly string[]>;
  /** The roll's rule alone, for pages. */
  isOnRoll(pollId: string, personId: string, on: CivilDate): Promise<boolean>;
  /**
   * Stores answers to one poll, at most one of each person, and moves the sums by what they change together; one round trip. Returns the sums after them;
   * `eligible` is the number of the body's members while the poll is a draft or open, and what was frozen (`eligible_at_close`) once it is closed.
   */
  saveAnswers(pollId: string, answers: readonly Answer[], change: TallyChange): Promise<Tally>;
  tally(pollId: string): Promise<Tally>;
  /** Sums per poll for several polls at once. */
  tallies(pollIds: readonly string[]): Promise<ReadonlyMap<string, Tally>>;
  /** Counted anew from the stored answers: for checks, never for pages. */
  recount(pollId: string): Promise<Tally>;
  /** What everybody has answered, without who: for results that no sum holds. */
  choices(pollId: string): Promise<readonly Choices[]>;
  /** Who has answered what, with the party that was kept when the poll closed: null before. Nothing of an anonymous poll, ever. */
  answersByPerson(pollId: string): Promise<readonly PersonAnswer[]>;
  /** A sealed answer is without its choices: that there is one, and nothing of what. */
  answerOf(pollId: string, personId: string): Promise<Answer | null>;
  /** Which of these polls the person has answered, with when. */
  answeredBy(personId: string, pollIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Who has answered, with the revision of the answer: never what. */
  revisions(pollId: string): Promise<ReadonlyMap<string, number>>;
  /** Opened before the instant, still open, and nobody has been written to. */
  undelivered(openedBefore: Instant): Promise<readonly string[]>;
  /** Closed anonymous polls whose key is not destroyed yet. */
  withKey(): Promise<readonly string[]>;
  /** Open polls whose deadline has passed. */
  overdue(now: Instant): Promise<readonly string[]>;
};

export type ConversationStore = {
  save(conversation: Conversation): Promise<void>;
  remove(conversationId: string): Promise<void>;
  byId(conversationId: string): Promise<Conversation | null>;
  /** The one that was seen last. */
  ofPerson(personId: string): Promise<Conversation | null>;
  ofBody(bodyId: string): Promise<readonly Conversation[]>;
  /** Where each of these people can be written to, by person. */
  ofPeople(personIds: readonly string[]): Promise<ReadonlyMap<string, Conversation>>;
  /** Of two at the same time one is `just-given`. */
  claimGreeting(conversationId: string, claim: GreetingClaim): Promise<Greeting>;
  /** Ties a group chat to the body whose polls it gets. */
  assignBody(conversationId: string, bodyId: string): Promise<void>;
  /** The service address of this municipality's conversation that was seen last. */
  knownServiceUrl(): Promise<string | null>;
};

export type CalendarEventRow = {
  readonly roundId: string;
  readonly transactionId: string;
  readonly eventId: string | null;
  readonly webLink: string | null;
  /** Waiting while the calendar does not hold what the round says. */
  readonly state: 'waiting' | 'created' | 'attention' | 'cancelled';
  readonly cause: string | null;
};

export type CalendarEventStore = {
  /** Rounds published before the instant whose event still waits. */
  waiting(publishedBefore: Instant): Promise<readonly string[]>;
  ofRound(roundId: string): Promise<CalendarEventRow | null>;
  save(row: CalendarEventRow): Promise<void>;
};

/** Frozen minutes only; what is on its way is in `protocolDrafts`. */
export type ProtocolStore = {
  /** The newest version. */
  ofRound(roundId: string): Promise<Protocol | null>;
  /** Every version, oldest first. */
  versionsOf(roundId: string): Promise<readonly Protocol[]>;
  byId(protocolId: string): Promise<Protocol | null>;
  byIds(protocolIds: readonly string[]): Promise<readonly Protocol[]>;
  /** What is screened in the newest versions that have something screened, by their rounds. */
  screened(): Promise<ReadonlyMap<string, ScreenedMinutes>>;
  /** Adds a version. One that is there already is a fault: it is frozen. */
  save(protocol: Protocol): Promise<void>;
};

export type RecordStore = {
  all(): Promise<readonly ArchiveRecord[]>;
  /** Of every record which it is and how it stands, without its files: for counting, of a term's thousands. */
  standings(): Promise<readonly Omit<ArchiveRecord, 'files'>[]>;
  byId(recordId: string): Promise<ArchiveRecord | null>;
  /** The whole one of the newest version: of a closed meeting that in the restricted library. */
  ofRound(roundId: string): Promise<ArchiveRecord | null>;
  /** Every record of these rounds, oldest first. */
  ofRounds(roundIds: readonly string[]): Promise<readonly ArchiveRecord[]>;
  /** The one made of one frozen version, be it minutes or another record source. */
  inLibrary(sourceId: string, library: ArchiveRecord['library']): Promise<ArchiveRecord | null>;
  /** The record, held until the transaction ends, so that two runs about it take turns. */
  forChange(recordId: string): Promise<ArchiveRecord | null>;
  /** What is archived in the open library, of the newest version that is: an older one stays in sight until the newer is there. */
  published(roundId: string): Promise<ArchiveRecord | null>;
  /** When the same was archived, by the round's id; rounds that have none are not in it. Lists ask for this: of a thousand meetings the files are not read. */
  publishedAt(roundIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** The same of polls or of phases, by their ids; those of which nothing lies there are not in it. */
  publishedSources(
    kind: 'poll' | 'phase',
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ArchiveRecord>>;
  create(record: ArchiveRecord, contents: ReadonlyMap<string, Uint8Array>): Promise<void>;
  saveState(recordId: string, state: RecordState, attempts: number): Promise<void>;
  saveFile(file: RecordFile): Promise<void>;
  /** The bytes as rendered. */
  content(fileId: string): Promise<Uint8Array | null>;
  /** Those of several files that are stored. */
  contents(fileIds: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Of every record, in the order in which `page` gives them. */
  ids(): Promise<readonly string[]>;
  /** The records after one (null: from the first), in the order of their ids. */
  page(afterId: string | null, limit: number): Promise<readonly ArchiveRecord[]>;
  /** Which of these items in SharePoint some record’s file is, and which of these names a file has that is not known to be there yet. */
  knownFiles(asked: {
    readonly itemIds: readonly string[];
    readonly names: readonly string[];
  }): Promise<{
    readonly itemIds: ReadonlySet<string>;
    readonly names: ReadonlySet<string>;
  }>;
  /** Manifests as canonical JSON, of those records that have one. */
  manifests(recordIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  saveManifest(recordId: string, manifest: string): Promise<void>;
  /** Waiting records not taken up since the instant. */
  stale(before: Instant): Promise<readonly ArchiveRecord[]>;
  /** What is on its way to a library and not there, oldest first; also what needs a person. */
  unarchivedIn(library: ArchiveRecord['library']): Promise<readonly ArchiveRecord[]>;
};

export type AuditLog = {
  /** Last in the transaction: the chain's head is one row per municipality and is held from here to commit. */
  append(by: Actor, event: AuditEvent, at: Instant): Promise<void>;
};

export type AuditEntry = {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly type: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hash: string;
};

export type AuditReader = {
  /** The last row now; sequence 0 and noughts where there is none. Others may come after it before this transaction's own. */
  head(): Promise<{ readonly sequence: number; readonly hash: string }>;
  /** Rows as their hashes were taken over them, written in the period (its end is outside it) and after the sequence number, oldest first. */
  page(
    period: readonly [from: Instant, until: Instant],
    after: number,
    limit: number,
  ): Promise<readonly AuditRow[]>;
  /** What happened to one thing, oldest first. */
  ofSubject(subject: string): Promise<readonly AuditEntry[]>;
  /** When something was first said of each of these; whatever nothing is said of is left out. */
  firstOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Everything of one kind, oldest first. */
  ofType(type: AuditEvent['type']): Promise<readonly AuditEntry[]>;
  /** The oldest of one kind. */
  firstOfType(type: AuditEvent['type']): Promise<AuditEntry | null>;
  /** What one kind of event was ever about. */
  subjectsOf(type: AuditEvent['type']): Promise<readonly string[]>;
  /** Everything of one kind that is about one of these, oldest first. */
  ofTypeAbout(
    type: AuditEvent['type'],
    subjects: readonly string[],
  ): Promise<readonly AuditEntry[]>;
};

/** Everything that one transaction of one municipality can reach. */
export type Transaction = {
  readonly people: PeopleStore;
  readonly cities: CityStore;
  readonly programmes: ProgrammeStore;
  readonly seatHistory: SeatHistoryStore;
  readonly peopleSync: PeopleSyncStore;
  readonly plans: PlanStore;
  readonly planRegister: PlanRegisterStore;
  readonly planningStrategies: PlanningStrategyStore;
  readonly goals: GoalStore;
  readonly indicators: IndicatorStore;
  readonly means: MeansStore;
  readonly wheels: WheelStore;
  readonly calendars: CalendarStore;
  readonly processes: ProcessStore;
  readonly processTemplates: ProcessTemplateStore;
  readonly phaseDues: PhaseDueStore;
  readonly timelines: TimelineStore;
  readonly debts: DebtStore;
  readonly rounds: RoundStore;
  readonly openness: OpennessStore;
  readonly accessCodes: AccessCodeStore;
  readonly corrections: CorrectionStore;
  readonly papers: PaperStore;
  readonly seatings: SeatingStore;
  readonly seatingAttributes: SeatingAttributeStore;
  readonly contributions: ContributionStore;
  readonly knowledge: KnowledgeStore;
  readonly themes: ThemeStore;
  readonly directions: DirectionStore;
  readonly verifications: VerificationStore;
  readonly progress: ProgressStore;
  readonly polls: PollStore;
  readonly pollLives: PollLifeStore;
  readonly pollReminders: PollReminderStore;
  readonly pollSeen: PollSeenStore;
  readonly addedStatements: AddedStatementStore;
  readonly ballots: BallotStore;
  readonly checkIns: CheckInStore;
  readonly messages: MessageStore;
  readonly pace: PaceStore;
  readonly graphPace: GraphPaceStore;
  readonly letters: LetterStore;
  readonly datePolls: DatePollStore;
  readonly conversations: ConversationStore;
  readonly calendarEvents: CalendarEventStore;
  readonly protocols: ProtocolStore;
  readonly protocolDrafts: ProtocolDraftStore;
  readonly records: RecordStore;
  readonly archiveChecks: ArchiveCheckStore;
  readonly recordSources: RecordSourceStore;
  readonly archiveLibraries: ArchiveLibraryStore;
  readonly archiveSteps: ArchiveStepStore;
  readonly recalls: RecallStore;
  readonly archiveDrift: ArchiveDriftStore;
  readonly einnsyn: EinnsynStore;
  readonly preferences: PreferenceStore;
  readonly privacy: PrivacyStore;
  readonly training: TrainingStore;
  readonly texts: TextStore;
  readonly hearings: HearingStore;
  readonly adoptions: AdoptionStore;
  readonly audit: AuditLog & AuditReader;
  readonly jobs: JobQueue;
};

export type UnitOfWork = {
  /**
   * One transaction. Commits when `work` returns, unless it returns a refusal (`{ refused: true }`), which rolls back; a fault rolls back and is thrown
   * on. Deadlocks and serialization failures are tried again a few times, so `work` has no effect outside the transaction.
   */
  run<Value>(scope: MunicipalityScope, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** The same for reading only. */
  read<Value>(scope: MunicipalityScope, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
};
