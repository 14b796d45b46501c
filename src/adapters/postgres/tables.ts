// Written by `npm run schema` from the catalogue. Do not edit: change the migrations and run it again.
import type { ColumnType, Generated } from 'kysely';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

export interface AccessCodeTable {
  municipality_id: string;
  key: string;
  ordinal: number;
  restriction: string;
  basis: string;
  explanation: ColumnType<unknown, string, string>;
  is_checked: boolean;
  is_retired: boolean;
  version: number;
}

export interface AddedStatementTable {
  municipality_id: string;
  poll_id: string;
  id: string;
  person_id: string;
  words: string;
  added_at: Instant;
  removed_at: Instant | null;
  removed_because: string | null;
}

export interface AdoptionTable {
  municipality_id: string;
  id: string;
  process_id: string;
  body_id: string;
  decided_on: CivilDate;
  reference: string;
  decision: string;
  votes_for: number | null;
  votes_against: number | null;
  vote_text: string;
  draft_text_id: string | null;
  draft_version: number | null;
  replaced_plan_ids: string[];
  recorded_by: string;
  recorded_at: Instant;
  is_example: Generated<boolean>;
}

export interface AnswerTable {
  municipality_id: string;
  poll_id: string;
  person_id: string;
  choices: ColumnType<unknown, string, string>;
  answered_at: Instant;
  revision: number;
}

export interface ArchiveCheckTable {
  municipality_id: string;
  id: string;
  started_at: Instant;
  started_by: string | null;
  origin: 'clerk' | 'command' | 'weekly';
  asks_sharepoint: boolean;
  fetches_all: boolean;
  status: 'running' | 'done' | 'given-up';
  after_record: string | null;
  holder: string;
  held_until: Instant;
  updated_at: Instant;
  ended_at: Instant | null;
  progress: ColumnType<unknown, string, string>;
}

export interface ArchiveCheckRulesTable {
  municipality_id: string;
  is_weekly: boolean;
  expected_label: string | null;
  weekday: Generated<number>;
  hour: Generated<number>;
}

export interface ArchiveDriftTable {
  municipality_id: string;
  looked_at: Instant;
  refusal: 'no-access' | 'not-found' | 'refused' | null;
  found: ColumnType<unknown, string, string>;
}

export interface ArchiveFileTable {
  municipality_id: string;
  id: string;
  record_id: string;
  ordinal: number;
  name: string;
  media_type: string;
  pronom_format: string;
  sha256: string;
  size: number;
  content: Uint8Array;
  item_id: string | null;
  e_tag: string | null;
  web_url: string | null;
  uploaded_at: Instant | null;
  columns_set_at: Instant | null;
  read_back_sha256: string | null;
  checked_at: Instant | null;
  retention_label: string | null;
  path: string | null;
  columns: ColumnType<unknown, string | null, string | null>;
  c_tag: string | null;
  is_locked: Generated<boolean>;
}

export interface ArchiveLibraryTable {
  municipality_id: string;
  library: 'open' | 'restricted';
  drive_id: string;
  name: string | null;
  web_url: string | null;
  seen_at: Instant | null;
  previous_name: string | null;
  previous_web_url: string | null;
  moved_at: Instant | null;
  stopped_by: 'no-access' | 'library-missing' | 'site-missing' | 'quota-exceeded' | null;
  stopped_at: Instant | null;
  tries: Generated<number>;
  try_at: Instant | null;
  request_id: string | null;
}

export interface ArchiveLibraryTurnTable {
  municipality_id: string;
  library: 'open' | 'restricted';
  tried_by: string | null;
  resumed_at: Instant | null;
}

export interface ArchiveRecordTable {
  municipality_id: string;
  id: string;
  protocol_id: string | null;
  round_id: string | null;
  title: string;
  library: 'open' | 'restricted';
  created_at: Instant;
  status: 'waiting' | 'archived' | 'attention';
  state: ColumnType<unknown, string, string>;
  attempts: Generated<number>;
  updated_at: Generated<Instant>;
  source_id: string | null;
  manifest: string | null;
}

export interface ArchiveStepTable {
  municipality_id: string;
  id: Generated<number>;
  record_id: string;
  step: 'render' | 'upload' | 'read-back' | 'columns' | 'label' | 'lock' | 'archive';
  file_name: string | null;
  outcome: 'done' | 'again' | 'stopped' | 'attention';
  reason: string | null;
  request_id: string | null;
  tries: Generated<number>;
  first_at: Instant;
  last_at: Instant;
}

export interface AttendanceTable {
  municipality_id: string;
  round_id: string;
  person_id: string;
  status: 'present' | 'absent' | 'deputy';
  deputy_for_id: string | null;
  arrived_at: Instant | null;
  left_at: Instant | null;
}

export interface AuditHeadTable {
  municipality_id: string;
  sequence: number;
  hash: string;
}

export interface AuditLogTable {
  municipality_id: string;
  sequence: number;
  at: string;
  actor: string;
  type: string;
  subject: string;
  facts: string;
  previous_hash: string;
  hash: string;
}

export interface BallotTable {
  municipality_id: string;
  poll_id: string;
  place: number;
  choices: ColumnType<unknown, string, string>;
}

export interface BodyTable {
  municipality_id: string;
  id: string;
  name: string;
  abbreviation: string;
  notice_days: number;
  language: 'nb' | 'nn' | 'en';
  entra_group_id: string | null;
}

export interface CalendarEntryTable {
  municipality_id: string;
  key: string;
  digest: string;
  sequence: Generated<number>;
  changed_at: Instant;
}

export interface CalendarEventTable {
  municipality_id: string;
  round_id: string;
  transaction_id: string;
  event_id: string | null;
  web_link: string | null;
  state: 'waiting' | 'created' | 'attention' | 'cancelled';
  cause: string | null;
}

export interface CalendarSubscriptionTable {
  municipality_id: string;
  id: string;
  person_id: string;
  body_id: string | null;
  token_hash: string;
  created_at: Instant;
}

export interface CheckInAskingTable {
  municipality_id: string;
  poll_id: string;
  person_id: string;
  asked_on: CivilDate;
}

export interface CheckInResultTable {
  municipality_id: string;
  poll_id: string;
  statement: number;
  result: ColumnType<unknown, string, string>;
}

export interface CityPictureTable {
  municipality_id: string;
  process_id: string;
  version: number;
  content: ColumnType<unknown, string, string>;
  made_by: string | null;
  made_at: Instant;
  is_example: boolean;
}

export interface ConflictEventTable {
  municipality_id: string;
  id: string;
  subject_id: string;
  at: Instant;
  person_id: string;
  kind:
    | 'conflict-recorded'
    | 'conflict-changed'
    | 'conflict-closed'
    | 'conflict-reopened'
    | 'chain-drawn'
    | 'chain-changed'
    | 'chain-closed'
    | 'chain-reopened';
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string, string>;
}

export interface ContributionTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  round_id: string | null;
  body_id: string;
  question_id: string;
  table_number: number | null;
  text: string;
  named_person_id: string | null;
  source: 'table' | 'person';
  client_key: string;
  made_at: Instant;
  version: number;
  withdrawn_at: Instant | null;
}

export interface ConversationTable {
  municipality_id: string;
  conversation_id: string;
  kind: 'personal' | 'group' | 'channel' | 'meeting';
  person_id: string | null;
  body_id: string | null;
  reference: ColumnType<unknown, string, string>;
  seen_at: Generated<Instant>;
  greeted_at: Instant | null;
}

export interface ConversationPaceTable {
  municipality_id: string;
  thread: string;
  made_at: number[];
}

export interface DateAnswerTable {
  municipality_id: string;
  date_poll_id: string;
  person_id: string;
  stances: ColumnType<unknown, string, string>;
  answered_at: Instant;
  revision: number;
}

export interface DatePollTable {
  municipality_id: string;
  id: string;
  round_id: string;
  body_id: string;
  note: string;
  slots: ColumnType<unknown, string, string>;
  status: 'open' | 'chosen' | 'withdrawn';
  closes_at: Instant;
  opened_at: Instant;
  ended_at: Instant | null;
  chosen_slot_id: string | null;
  made_by: string;
  version: number;
}

export interface DepartureTable {
  municipality_id: string;
  person_id: string;
  noticed_on: CivilDate;
  erased: Generated<string[]>;
}

export interface DirectionTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  theme_id: string | null;
  ordinal: number;
  status: 'draft' | 'asked' | 'settled' | 'dropped';
  settled_by: 'threshold' | 'chair' | null;
  note: string;
  ended_by: string | null;
  ended_at: Instant | null;
  version: number;
}

export interface DirectionAnswerTable {
  municipality_id: string;
  verification_id: string;
  direction_id: string;
  person_id: string;
  party_id: string;
  answer: 'understood' | 'partly' | 'not';
  missing: string;
  answered_at: Instant;
  revision: number;
}

export interface DirectionAskTable {
  municipality_id: string;
  verification_id: string;
  direction_id: string;
  version: number;
  ordinal: number;
}

export interface DirectionLinkTable {
  municipality_id: string;
  direction_id: string;
  contribution_id: string;
  stance: 'carries' | 'speaks-against';
}

export interface DirectionVersionTable {
  municipality_id: string;
  direction_id: string;
  version: number;
  text: string;
  changed: string;
  made_by: string;
  made_at: Instant;
}

export interface DraftParagraphTable {
  municipality_id: string;
  draft_text_id: string;
  version: number;
  paragraph_id: string;
  ordinal: number;
  heading: string;
  body: string;
}

export interface DraftSentToCouncilTable {
  municipality_id: string;
  draft_text_id: string;
  version: number;
  sent_by: string;
  sent_at: Instant;
}

export interface DraftTextTable {
  municipality_id: string;
  id: string;
  process_id: string;
  title: string;
  is_example: Generated<boolean>;
}

export interface DraftVersionTable {
  municipality_id: string;
  draft_text_id: string;
  version: number;
  label: 'draft' | 'hearing' | 'adopted';
  made_by: string;
  made_at: Instant;
  frozen_at: Instant | null;
}

export interface EinnsynDecisionTable {
  municipality_id: string;
  adoption_id: string;
  status: 'waiting' | 'sent' | 'attention';
  reason: 'unreachable' | 'throttled' | 'no-access' | 'unit-missing' | 'refused' | null;
  fingerprint: string | null;
  looked_at: Instant;
  sent_at: Instant | null;
  attempts: Generated<number>;
  retry_at: Instant | null;
  taken_until: Instant | null;
}

export interface EinnsynSendingTable {
  municipality_id: string;
  round_id: string;
  status: 'waiting' | 'sent' | 'attention';
  reason: 'unreachable' | 'throttled' | 'no-access' | 'unit-missing' | 'refused' | null;
  fingerprint: string | null;
  seen_version: number | null;
  looked_at: Instant;
  sent_at: Instant | null;
  attempts: Generated<number>;
  retry_at: Instant | null;
  taken_until: Instant | null;
}

export interface EinnsynStepTable {
  municipality_id: string;
  id: Generated<number>;
  round_id: string;
  outcome: 'created' | 'updated' | 'again' | 'attention';
  reason: 'unreachable' | 'throttled' | 'no-access' | 'unit-missing' | 'refused' | null;
  tries: Generated<number>;
  first_at: Instant;
  last_at: Instant;
}

export interface GoalTable {
  municipality_id: string;
  id: string;
  key: string;
  kind: 'vision' | 'mainGoal' | 'subGoal' | 'strategy' | 'assignment' | 'task';
  parent_id: string | null;
  title: string;
  plan_id: string | null;
  note: Generated<string>;
  ordinal: Generated<number>;
  is_example: Generated<boolean>;
  version: Generated<number>;
  closed_on: CivilDate | null;
  closed_reason: Generated<string>;
}

export interface GoalConflictTable {
  municipality_id: string;
  id: string;
  key: string;
  first_aim: string;
  second_aim: string;
  statement: Generated<string>;
  affected: Generated<string>;
  handling: Generated<string>;
  decided_where: Generated<string>;
  decided_on: CivilDate | null;
  is_example: Generated<boolean>;
  version: Generated<number>;
  closed_on: CivilDate | null;
  closed_reason: Generated<string>;
}

export interface GoalConflictChainTable {
  municipality_id: string;
  id: string;
  title: Generated<string>;
  is_example: Generated<boolean>;
  version: Generated<number>;
  closed_on: CivilDate | null;
  closed_reason: Generated<string>;
}

export interface GoalConflictChainStepTable {
  municipality_id: string;
  chain_id: string;
  ordinal: number;
  words: string;
  goal_id: string | null;
  plan_id: string | null;
  conflict_id: string | null;
}

export interface GoalConflictGoalTable {
  municipality_id: string;
  conflict_id: string;
  goal_id: string;
}

export interface GoalConflictPlanTable {
  municipality_id: string;
  conflict_id: string;
  plan_id: string;
}

export interface GoalEventTable {
  municipality_id: string;
  id: string;
  goal_id: string;
  at: Instant;
  person_id: string;
  kind:
    | 'goal-added'
    | 'goal-changed'
    | 'goal-moved'
    | 'goal-closed'
    | 'goal-reopened'
    | 'indicator-added'
    | 'indicator-changed'
    | 'indicator-measured'
    | 'report-entered'
    | 'report-corrected'
    | 'means-added'
    | 'means-changed';
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string, string>;
}

export interface GoalMeansTable {
  municipality_id: string;
  id: string;
  goal_id: string;
  year: number;
  budget_line: string;
  amount_nok: number;
  person_months: number;
  source: Generated<string>;
  is_example: Generated<boolean>;
  version: Generated<number>;
}

export interface GoalReportTable {
  municipality_id: string;
  id: string;
  goal_id: string;
  period: string;
  reported_on: CivilDate;
  status: 'on-track' | 'delayed' | 'done' | 'stopped';
  text: Generated<string>;
  is_example: Generated<boolean>;
  figures: ColumnType<unknown, string, string>;
  version: Generated<number>;
}

export interface GraphPaceTable {
  municipality_id: string;
  next_free_at: number;
  held_until: number;
}

export interface HearingTable {
  municipality_id: string;
  id: string;
  process_id: string;
  phase_id: string;
  draft_text_id: string;
  draft_version: number | null;
  starts_on: CivilDate;
  ends_on: CivilDate;
  rule: string | null;
  invitation: string;
  parties: string[];
  sent_at: Instant | null;
  sent_by: string | null;
  version: number;
  is_example: Generated<boolean>;
}

export interface HearingStatementTable {
  municipality_id: string;
  id: string;
  hearing_id: string;
  sender: string;
  sender_kind: 'organisation' | 'private-person';
  received_on: CivilDate;
  summary: string;
  body: string;
  paragraph_ids: string[];
  openness: 'open' | 'closed';
  openness_basis: string;
  verdict: 'followed' | 'partly' | 'not' | null;
  why: Generated<string>;
  decided_by: string | null;
  decided_at: Instant | null;
  registered_by: string;
  registered_at: Instant;
  version: number;
  is_example: Generated<boolean>;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  withdrawn_why: Generated<string>;
  are_words_removed: Generated<boolean>;
}

export interface IndicatorTable {
  municipality_id: string;
  id: string;
  goal_id: string;
  name: string;
  unit: string;
  direction: 'up' | 'down' | 'hold';
  target: number | null;
  target_on: CivilDate | null;
  source: Generated<string>;
  sdgs: Generated<number[]>;
  ordinal: Generated<number>;
  is_example: Generated<boolean>;
  version: Generated<number>;
}

export interface IndicatorValueTable {
  municipality_id: string;
  indicator_id: string;
  measured_on: CivilDate;
  value: number;
  version: Generated<number>;
}

export interface KeptRollTable {
  municipality_id: string;
  poll_id: string;
  person_id: string;
  party_id: string | null;
  side: 'politics' | 'administration' | null;
}

export interface KnowledgeItemTable {
  municipality_id: string;
  id: string;
  process_id: string;
  kind: 'text' | 'figure';
  title: string;
  body: string;
  unit: string;
  points: ColumnType<unknown, string, string>;
  source: string;
  dated: CivilDate;
  ordinal: number;
  version: number;
  removed_at: Instant | null;
  is_example: boolean;
}

export interface KnowledgeReactionTable {
  municipality_id: string;
  id: string;
  item_id: string;
  kind: 'surprised' | 'curious' | 'missing';
  words: string;
  round_id: string | null;
  table_number: number | null;
  named_person_id: string | null;
  client_key: string;
  made_at: Instant;
  answer: string;
  answered_by: string | null;
  answered_at: Instant | null;
  version: number;
}

export interface LearningPointTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  text: string;
  named_person_id: string | null;
  client_key: string;
  made_at: Instant;
  home: ColumnType<unknown, string | null, string | null>;
  version: number;
  withdrawn_at: Instant | null;
}

export interface LetterTable {
  municipality_id: string;
  id: string;
  process_id: string;
  content: ColumnType<unknown, string, string>;
  edition: Generated<number>;
  version: number;
}

export interface LetterConcernTable {
  municipality_id: string;
  id: string;
  letter_id: string;
  person_id: string;
  kind: 'question' | 'date';
  date_id: string | null;
  words: string;
  made_at: Instant;
  answer: Generated<string>;
  answered_by: string | null;
  answered_at: Instant | null;
  withdrawn_at: Instant | null;
}

export interface LetterEditionTable {
  municipality_id: string;
  letter_id: string;
  edition: number;
  content: ColumnType<unknown, string, string>;
  dates: ColumnType<unknown, string, string>;
  correction: string;
  sent_at: Instant;
  sent_by: string;
}

export interface LetterRecipientTable {
  municipality_id: string;
  letter_id: string;
  person_id: string;
  body_ids: string[];
  accepted_edition: Generated<number>;
  accepted_at: Instant | null;
}

export interface MeansFrameTable {
  municipality_id: string;
  year: number;
  amount_nok: number;
  person_months: number | null;
  source: Generated<string>;
  is_example: Generated<boolean>;
  version: Generated<number>;
}

export interface MeetingCounterTable {
  municipality_id: string;
  body_id: string;
  year: number;
  last_number: number;
}

export interface MeetingRulesTable {
  municipality_id: string;
  body_id: string;
  is_city_government: boolean;
  remote_allowed_by: string;
}

export interface MembershipTable {
  municipality_id: string;
  body_id: string;
  person_id: string;
  term_id: string;
  party_id: string;
  function: 'chair' | 'deputy-chair' | 'member' | 'deputy';
  deputy_order: number | null;
}

export interface MigrationTable {
  name: string;
  sha256: string;
  applied_at: Generated<Instant>;
}

export interface MunicipalityTable {
  id: string;
  name: string;
  number: string;
  slug: string;
  language: 'nb' | 'nn' | 'en';
  governance: 'formannskap' | 'parliamentary';
  entra_tenant_id: string;
  motto: Generated<string>;
  municipal_values: Generated<string[]>;
  sharepoint_site_id: Generated<string>;
  open_library_id: Generated<string>;
  restricted_library_id: Generated<string>;
  catalogue_app_id: string | null;
}

export interface NoteOpennessTable {
  municipality_id: string;
  process_id: string;
  openness: ColumnType<unknown, string, string>;
  openness_answers: ColumnType<unknown, string, string>;
  openness_decided_by: string;
  openness_decided_at: Instant;
  body_id: string | null;
  version: number;
}

export interface OpennessBasisTable {
  municipality_id: string;
  key: string;
  ordinal: number;
  paragraph: string;
  explanation: ColumnType<unknown, string, string>;
  is_retired: boolean;
}

export interface OpennessRuleTable {
  municipality_id: string;
  rule: string;
  paragraph: string;
}

export interface OutgoingMessageTable {
  municipality_id: string;
  id: string;
  key: string;
  person_id: string | null;
  conversation_id: string | null;
  state: 'waiting' | 'sent' | 'uncertain' | 'unreachable';
  activity_id: string | null;
  rendered: string | null;
  cause: string | null;
  attempts: Generated<number>;
  updated_at: Instant;
  kind:
    | 'poll'
    | 'letter'
    | 'date-poll'
    | 'verification'
    | 'reminder'
    | 'correction'
    | 'due-reminder'
    | 'poll-reminder'
    | 'outcome-reminder'
    | 'protocol';
  subject_id: string;
  edition: Generated<number>;
  poll_id: string | null;
  priority: 'live' | 'ordinary' | 'reminder';
  due_at: Instant;
  app_installed_at: Instant | null;
  sent_by: Generated<'chat' | 'feed'>;
}

export interface ParagraphDirectionTable {
  municipality_id: string;
  draft_text_id: string;
  paragraph_id: string;
  direction_id: string;
  verdict: 'followed' | 'changed' | 'dropped' | null;
  why: Generated<string>;
  decided_by: string | null;
  decided_at: Instant | null;
  version: number;
}

export interface ParagraphGoalTable {
  municipality_id: string;
  draft_text_id: string;
  paragraph_id: string;
  goal_id: string;
}

export interface PartyTable {
  municipality_id: string;
  id: string;
  label: string;
}

export interface PastSeatTable {
  municipality_id: string;
  id: string;
  body_id: string;
  person_id: string;
  term_id: string;
  party_id: string;
  function: 'chair' | 'deputy-chair' | 'member' | 'deputy';
  until_on: CivilDate;
  why: 'left' | 'party-changed';
  deputy_order: number | null;
}

export interface PeopleSyncRunTable {
  municipality_id: string;
  id: string;
  night: CivilDate | null;
  ran_at: Instant;
  outcome: 'applied' | 'held' | 'confirmed' | 'failed';
  cause: 'no-access' | 'not-found' | 'no-answer' | 'refused' | null;
  failed_group: string;
  changes: ColumnType<unknown, string, string>;
  confirmed_by: string | null;
  confirmed_at: Instant | null;
}

export interface PeopleSyncSettingTable {
  municipality_id: string;
  is_enabled: boolean;
  largest_share: number;
  previewed_at: Instant | null;
  version: number;
}

export interface PersonTable {
  municipality_id: string;
  id: string;
  entra_object_id: string;
  name: string;
  language: 'nb' | 'nn' | 'en';
  roles: Generated<string[]>;
}

export interface PersonPreferenceTable {
  municipality_id: string;
  person_id: string;
  quiet_from: string | null;
  quiet_to: string | null;
  paused_until: CivilDate | null;
  check_ins_paused: Generated<boolean>;
  notices: 'chat' | 'feed' | null;
  greeted_at: Instant | null;
}

export interface PhaseTable {
  municipality_id: string;
  id: string;
  process_id: string;
  ordinal: number;
  title: string;
  starts_on: CivilDate;
  ends_on: CivilDate;
  lead: 'politics' | 'administration';
  purpose: Generated<string>;
  expectation: Generated<string>;
  products: Generated<string[]>;
  planned_rounds: Generated<string[]>;
  key: string;
  kind: Generated<
    | 'preparation'
    | 'knowledge'
    | 'training'
    | 'participation'
    | 'co-creation'
    | 'drafting'
    | 'hearing'
    | 'adoption'
    | 'follow-up'
    | 'gathering'
    | 'action'
  >;
  depends_on: Generated<string[]>;
  adopted_starts_on: CivilDate;
  adopted_ends_on: CivilDate;
  opened_at: Instant | null;
  closed_at: Instant | null;
  version: Generated<number>;
  deadlines: Generated<string[]>;
}

export interface PhaseDueTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  kind: 'poll' | 'check-in' | 'product' | 'letter';
  title: string;
  finding: string | null;
  day: number;
  done_at: Instant | null;
  done_by: string | null;
  poll_id: string | null;
  made_address: Generated<string>;
}

export interface PhaseEventTable {
  municipality_id: string;
  id: string;
  process_id: string;
  phase_id: string;
  sequence: number;
  at: Instant;
  person_id: string | null;
  kind: 'moved' | 'moved-back' | 'opened' | 'closed' | 'reopened';
  reason: string;
  details: ColumnType<unknown, string, string>;
}

export interface PhaseThresholdTable {
  municipality_id: string;
  phase_id: string;
  percent: number;
  set_by: string;
  set_at: Instant;
}

export interface PlanTable {
  municipality_id: string;
  id: string;
  key: string;
  title: string;
  type: string;
  level: 'overall' | 'elaboration' | 'action' | 'operations' | 'reporting' | 'beside' | 'knowledge';
  horizon_years: number | null;
  treatment: 'political' | 'administrative';
  parent_id: string | null;
  is_group: Generated<boolean>;
  status: 'in-force' | 'in-progress' | 'ordered' | 'replaced' | 'closed';
  adopted_on: CivilDate | null;
  adopted_by_body_id: string | null;
  summary: Generated<string>;
  is_example: Generated<boolean>;
  version: Generated<number>;
  themes: Generated<string[]>;
  committee_id: string | null;
  treatment_reason: Generated<string>;
  decision_reference: Generated<string>;
  first_adopted_on: CivilDate | null;
  ended_on: CivilDate | null;
  end_reason: Generated<string>;
  continued_on: CivilDate | null;
  continued_by_body_id: string | null;
  continued_reference: Generated<string>;
  revision_ordered_on: CivilDate | null;
  revision_started_on: CivilDate | null;
  revision_reason: Generated<string>;
}

export interface PlanDocumentTable {
  municipality_id: string;
  id: string;
  plan_id: string;
  title: string;
  kind: 'plan' | 'map' | 'decision' | 'summary' | 'other';
  address: string;
  dated_on: CivilDate | null;
  is_example: Generated<boolean>;
}

export interface PlanEventTable {
  municipality_id: string;
  id: string;
  plan_id: string;
  plan_version: number;
  ordinal: number;
  kind: string;
  happened_on: CivilDate;
  recorded_at: Instant;
  person_id: string | null;
  details: ColumnType<unknown, string, string>;
}

export interface PlanLinkTable {
  municipality_id: string;
  id: string;
  from_plan_id: string;
  to_plan_id: string;
  kind: 'depends-on' | 'elaborates' | 'implements' | 'replaces';
  part: Generated<string>;
  effective_on: CivilDate | null;
  is_example: Generated<boolean>;
}

export interface PlanNeedTable {
  municipality_id: string;
  id: string;
  title: string;
  type: string;
  purpose: string;
  themes: Generated<string[]>;
  goal_ids: Generated<string[]>;
  outcome: 'open' | 'plan' | 'no-plan';
  decided: ColumnType<unknown, string, string>;
  plan_id: string | null;
  made_by: string;
  made_at: Instant;
  version: number;
  is_example: Generated<boolean>;
}

export interface PlanRegisterVersionTable {
  municipality_id: string;
  version: number;
}

export interface PlanTargetTable {
  municipality_id: string;
  active_plans: number;
  version: number;
}

export interface PlanningStrategyTable {
  municipality_id: string;
  id: string;
  term_id: string;
  title: string;
  plan_id: string | null;
  status: 'draft' | 'proposed' | 'adopted';
  public_from: CivilDate | null;
  treatment_on: CivilDate | null;
  adopted_on: CivilDate | null;
  adopted_by_body_id: string | null;
  adoption_reference: Generated<string>;
  despite: Generated<string>;
  version: number;
  is_example: Generated<boolean>;
}

export interface PollTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  round_id: string | null;
  body_id: string;
  title: string;
  purpose: string;
  results_when: 'at-once' | 'after-own-answer' | 'at-close';
  questions: ColumnType<unknown, string, string>;
  closes_at: Instant;
  outcome_note: Generated<string>;
  version: number;
  status: 'draft' | 'open' | 'closed';
  opened_at: Instant | null;
  closed_at: Instant | null;
  eligible_at_close: number | null;
  openness: ColumnType<unknown, string | undefined, string>;
  openness_answers: ColumnType<unknown, string | null, string | null>;
  openness_decided_by: string | null;
  openness_decided_at: Instant | null;
  visibility: 'named' | 'by-party' | 'sums' | 'anonymous';
  anonymous_use: 'climate' | 'learning' | 'method' | null;
  seal_key_id: string | null;
  seal_public_key: string | null;
  seal_state: 'sealed' | 'opened' | 'destroyed' | 'lost' | null;
  check_in: ColumnType<unknown, string | null, string | null>;
  audience: ColumnType<unknown, string | undefined, string>;
  roll_kept: Generated<boolean>;
  tells_sides: Generated<boolean>;
}

export interface PollCorrectionTable {
  municipality_id: string;
  poll_id: string;
  poll_version: number;
  corrected_at: Instant;
  changes: ColumnType<unknown, string, string>;
  reason: string;
}

export interface PollLifeTable {
  municipality_id: string;
  poll_id: string;
  previewed_version: number | null;
  opening: 'by-hand' | 'at' | 'with-phase';
  opens_at: Instant | null;
  planned_by: string | null;
  closes_with_phase: boolean;
  failed_at: Instant | null;
  failure: string | null;
  review_on: CivilDate | null;
  origin: 'repeats' | 'replaces' | null;
  origin_id: string | null;
  version: number;
}

export interface PollReminderPlanTable {
  municipality_id: string;
  poll_id: string;
  days_before: number[];
  hours_before: number | null;
  version: number;
}

export interface PollSeenTable {
  municipality_id: string;
  poll_id: string;
  person_id: string;
  seen_on: CivilDate;
}

export interface PrivacyRuleTable {
  municipality_id: string;
  kind: string;
  basis: string;
  is_checked: boolean;
  days_after_leaving: number | null;
  version: number;
}

export interface ProcessTable {
  municipality_id: string;
  id: string;
  key: string;
  template: string;
  title: string;
  plan_id: string | null;
  status: Generated<'planned' | 'running' | 'ended' | 'cancelled'>;
  governance: 'formannskap' | 'parliamentary' | null;
  template_key: string | null;
  template_version: number | null;
  counted_from: CivilDate | null;
  responsible_id: string | null;
  version: Generated<number>;
}

export interface ProcessCancellationTable {
  municipality_id: string;
  process_id: string;
  reason: string;
  cancelled_by: string;
  cancelled_at: Instant;
}

export interface ProcessOriginTable {
  municipality_id: string;
  process_id: string;
  counted_as: 'start' | 'constitution';
  content: ColumnType<unknown, string, string>;
}

export interface ProcessTemplateTable {
  municipality_id: string;
  key: string;
  version: number;
  content: ColumnType<unknown, string, string>;
  copied_from: string;
  is_offered: boolean;
  made_by: string;
  made_at: Instant;
}

export interface ProgrammeTable {
  municipality_id: string;
  process_id: string;
  version: number;
  content: ColumnType<unknown, string, string>;
  made_by: string | null;
  made_at: Instant;
}

export interface ProtocolTable {
  municipality_id: string;
  id: string;
  round_id: string;
  version: number;
  content: ColumnType<unknown, string, string>;
  assembled_at: Instant;
}

export interface ProtocolArmsTable {
  municipality_id: string;
  body_id: string | null;
  arms: ColumnType<unknown, string, string>;
}

export interface ProtocolAskTable {
  municipality_id: string;
  draft_id: string;
  person_id: string;
  asked_at: Instant;
  accepted_at: Instant | null;
}

export interface ProtocolDraftTable {
  municipality_id: string;
  id: string;
  round_id: string;
  version: number;
  reason: string;
  origin: ColumnType<unknown, string, string>;
  content: ColumnType<unknown, string, string>;
  revision: number;
  begun_at: Instant;
  status: 'drafting' | 'in-correction' | 'for-approval' | 'frozen';
  state: ColumnType<unknown, string, string>;
  screening: ColumnType<unknown, string | undefined, string>;
}

export interface ProtocolProposalTable {
  municipality_id: string;
  id: string;
  draft_id: string;
  person_id: string;
  passage: string;
  was: string;
  words: string;
  why: string;
  proposed_at: Instant;
  verdict: ColumnType<unknown, string | null, string | null>;
}

export interface ProtocolRulesTable {
  municipality_id: string;
  body_id: string;
  handling: 'automatic' | 'checked';
  approver: 'chair' | 'clerk';
  correction_days: number;
  name: string;
  opening: string;
  closing: string;
  version: number;
}

export interface RecordRecallTable {
  municipality_id: string;
  record_id: string;
  outcome: 'taken-out' | 'may-stay';
  reason: string;
  versions: string[];
  settled_by: string;
  settled_at: Instant;
}

export interface RecordSourceTable {
  municipality_id: string;
  id: string;
  kind: 'poll' | 'phase' | 'audit-head';
  poll_id: string | null;
  phase_id: string | null;
  day: CivilDate | null;
  version: number;
  content: ColumnType<unknown, string, string>;
  made_at: Instant;
}

export interface RoleGroupTable {
  municipality_id: string;
  entra_group_id: string;
  role: string;
}

export interface RoundTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  body_id: string;
  ordinal: number;
  title: string;
  purpose: string;
  starts_at: Instant;
  duration_minutes: number;
  place: string;
  openness: ColumnType<unknown, string, string>;
  notice_text: string;
  short_notice_reason: string;
  agenda: ColumnType<unknown, string, string>;
  questions: ColumnType<unknown, string, string>;
  summary: string;
  meeting_number: string | null;
  organiser_id: string;
  version: number;
  status: 'draft' | 'published' | 'under-way' | 'closed' | 'cancelled';
  published_at: Instant | null;
  started_at: Instant | null;
  closed_at: Instant | null;
  meeting_form: Generated<'in-person' | 'hybrid' | 'remote'>;
  openness_answers: ColumnType<unknown, string | null, string | null>;
  openness_decided_by: string | null;
  openness_decided_at: Instant | null;
  cancelled_at: Instant | null;
  cancel_reason: Generated<string>;
  attendance_version: Generated<number>;
}

export interface RoundCorrectionTable {
  municipality_id: string;
  round_id: string;
  number: number;
  kind: 'changed' | 'cancelled';
  reason: string;
  changes: ColumnType<unknown, string, string>;
  published_at: Instant;
  published_by: string;
}

export interface RoundNoteTakerTable {
  municipality_id: string;
  round_id: string;
  table_number: number;
  person_id: string;
}

export interface RoundPaperTable {
  municipality_id: string;
  id: string;
  round_id: string;
  agenda_item_id: string | null;
  ordinal: number;
  kind: 'link' | 'note';
  title: string;
  address: string;
  words: string;
  openness: ColumnType<unknown, string, string>;
  openness_answers: ColumnType<unknown, string, string>;
  openness_decided_by: string;
  openness_decided_at: Instant;
  sent_to_council_on: CivilDate | null;
  version: number;
  removed_at: Instant | null;
}

export interface RoundProgressTable {
  municipality_id: string;
  round_id: string;
  version: number;
  held: ColumnType<unknown, string, string>;
  asked: ColumnType<unknown, string, string>;
  shown: ColumnType<unknown, string, string>;
}

export interface SchoolSummerTable {
  municipality_id: string;
  year: number;
  starts_on: CivilDate;
  ends_on: CivilDate;
}

export interface SealedAnswerTable {
  municipality_id: string;
  poll_id: string;
  person_id: string;
  sealed: Uint8Array | null;
  answered_at: Instant;
  revision: number;
}

export interface SearchEntryTable {
  municipality_id: string;
  kind: 'plan' | 'goal';
  id: string;
  title: string;
  lexemes: string;
  has_ended: boolean;
}

export interface SearchWordTable {
  municipality_id: string;
  word: string;
}

export interface SeatingTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  body_id: string;
  version: number;
  origin: 'proposed' | 'swapped' | 'after-attendance';
  table_count: number;
  seed: number;
  pins: ColumnType<unknown, string, string>;
  apart_pairs: number;
  scores: ColumnType<unknown, string, string>;
  made_by: string;
  made_at: Instant;
}

export interface SeatingApartTable {
  municipality_id: string;
  phase_id: string;
  body_id: string;
  first_person_id: string;
  second_person_id: string;
}

export interface SeatingAttributeTable {
  municipality_id: string;
  id: string;
  name: string;
  options: string[];
  legal_basis: string;
  purpose: string;
  chosen_by: string;
  chosen_at: Instant;
}

export interface SeatingAttributeValueTable {
  municipality_id: string;
  attribute_id: string;
  person_id: string;
  value: string;
}

export interface SeatingSeatTable {
  municipality_id: string;
  seating_id: string;
  round_id: string;
  person_id: string;
  table_number: number;
}

export interface StatutoryRuleTable {
  municipality_id: string;
  rule: string;
  paragraph: string;
  amount: number;
  unit: 'days' | 'weeks' | 'months' | 'years';
  counted_from:
    'council-constituted' | 'council-treatment' | 'hearing-begins' | 'budget-year-begins';
}

export interface SteeringVersionTable {
  municipality_id: string;
  version: number;
}

export interface StrategyAmendmentTable {
  municipality_id: string;
  id: string;
  strategy_id: string;
  kind: 'supplement' | 'rolling';
  year: number | null;
  title: string;
  decided_on: CivilDate | null;
  decided_by_body_id: string | null;
  decision_reference: Generated<string>;
  version: number;
  is_example: Generated<boolean>;
}

export interface StrategyEntryTable {
  municipality_id: string;
  id: string;
  strategy_id: string;
  amendment_id: string | null;
  supersedes_id: string | null;
  kind: 'continued' | 'new' | 'end' | 'master-plan';
  plan_id: string | null;
  need_id: string | null;
  title: string;
  decision: 'revise-whole' | 'revise-parts' | 'continue' | null;
  from_time: string | null;
  to_time: string | null;
  note: Generated<string>;
  is_withdrawn: Generated<boolean>;
  version: number;
  is_example: Generated<boolean>;
  drops: Generated<boolean>;
}

export interface StrategyEventTable {
  municipality_id: string;
  id: string;
  strategy_id: string;
  sequence: number;
  at: Instant;
  person_id: string;
  kind:
    | 'begun'
    | 'proposed'
    | 'adopted'
    | 'entry-added'
    | 'entry-changed'
    | 'entry-withdrawn'
    | 'amendment-begun'
    | 'amendment-decided'
    | 'adoption-corrected'
    | 'decision-corrected';
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string, string>;
  reason: Generated<string>;
}

export interface StrategySettingTable {
  municipality_id: string;
  cadence: 'term' | 'yearly';
  version: number;
  holds_unit_plans: Generated<boolean>;
}

export interface TallyTable {
  municipality_id: string;
  poll_id: string;
  option_id: string;
  total: Generated<number>;
}

export interface TenantPaceTable {
  municipality_id: string;
  next_free_at: number;
}

export interface TermTable {
  municipality_id: string;
  id: string;
  starts_on: CivilDate;
  ends_on: CivilDate;
  constituted_on: CivilDate | null;
}

export interface ThemeTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  title: string;
  ordinal: number;
  merged_into_id: string | null;
  version: number;
  removed_at: Instant | null;
}

export interface ThemeContributionTable {
  municipality_id: string;
  theme_id: string;
  contribution_id: string;
}

export interface TimelineSettingTable {
  municipality_id: string;
  closes_unmet: boolean;
  version: number;
  reminder_days: Generated<number[]>;
  weekly_reminders: Generated<number>;
  outcome_weekdays: Generated<number[]>;
  notices: Generated<'chat' | 'feed'>;
  poll_record_days: Generated<number>;
}

export interface TrainingProgressTable {
  municipality_id: string;
  person_id: string;
  lesson: 'plan-system' | 'strategic-plans' | 'status' | 'needs' | 'how-we-work';
  answered: Generated<string[]>;
  done_on: CivilDate | null;
}

export interface VerificationTable {
  municipality_id: string;
  id: string;
  phase_id: string;
  body_id: string;
  round_id: string | null;
  opened_by: string;
  opened_at: Instant;
  closes_at: Instant;
  closed_at: Instant | null;
  eligible_at_close: number | null;
}

export interface WheelItemTable {
  municipality_id: string;
  id: string;
  title: string;
  from_month: number | null;
  from_day: number | null;
  to_month: number | null;
  to_day: number | null;
  starts_on: CivilDate | null;
  ends_on: CivilDate | null;
  lead: 'politics' | 'administration';
  basis: Generated<string>;
  public_days: number | null;
  process_id: string | null;
  plan_id: string | null;
  round_id: string | null;
  is_removed: Generated<boolean>;
  is_example: Generated<boolean>;
  version: Generated<number>;
}

export interface WheelItemEventTable {
  municipality_id: string;
  id: string;
  item_id: string;
  at: Instant;
  person_id: string;
  kind: 'wheel-item-added' | 'wheel-item-changed' | 'wheel-item-removed' | 'wheel-item-restored';
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string, string>;
}

export interface Database {
  access_code: AccessCodeTable;
  added_statement: AddedStatementTable;
  adoption: AdoptionTable;
  answer: AnswerTable;
  archive_check: ArchiveCheckTable;
  archive_check_rules: ArchiveCheckRulesTable;
  archive_drift: ArchiveDriftTable;
  archive_file: ArchiveFileTable;
  archive_library: ArchiveLibraryTable;
  archive_library_turn: ArchiveLibraryTurnTable;
  archive_record: ArchiveRecordTable;
  archive_step: ArchiveStepTable;
  attendance: AttendanceTable;
  audit_head: AuditHeadTable;
  audit_log: AuditLogTable;
  ballot: BallotTable;
  body: BodyTable;
  calendar_entry: CalendarEntryTable;
  calendar_event: CalendarEventTable;
  calendar_subscription: CalendarSubscriptionTable;
  check_in_asking: CheckInAskingTable;
  check_in_result: CheckInResultTable;
  city_picture: CityPictureTable;
  conflict_event: ConflictEventTable;
  contribution: ContributionTable;
  conversation: ConversationTable;
  conversation_pace: ConversationPaceTable;
  date_answer: DateAnswerTable;
  date_poll: DatePollTable;
  departure: DepartureTable;
  direction: DirectionTable;
  direction_answer: DirectionAnswerTable;
  direction_ask: DirectionAskTable;
  direction_link: DirectionLinkTable;
  direction_version: DirectionVersionTable;
  draft_paragraph: DraftParagraphTable;
  draft_sent_to_council: DraftSentToCouncilTable;
  draft_text: DraftTextTable;
  draft_version: DraftVersionTable;
  einnsyn_decision: EinnsynDecisionTable;
  einnsyn_sending: EinnsynSendingTable;
  einnsyn_step: EinnsynStepTable;
  goal: GoalTable;
  goal_conflict: GoalConflictTable;
  goal_conflict_chain: GoalConflictChainTable;
  goal_conflict_chain_step: GoalConflictChainStepTable;
  goal_conflict_goal: GoalConflictGoalTable;
  goal_conflict_plan: GoalConflictPlanTable;
  goal_event: GoalEventTable;
  goal_means: GoalMeansTable;
  goal_report: GoalReportTable;
  graph_pace: GraphPaceTable;
  hearing: HearingTable;
  hearing_statement: HearingStatementTable;
  indicator: IndicatorTable;
  indicator_value: IndicatorValueTable;
  kept_roll: KeptRollTable;
  knowledge_item: KnowledgeItemTable;
  knowledge_reaction: KnowledgeReactionTable;
  learning_point: LearningPointTable;
  letter: LetterTable;
  letter_concern: LetterConcernTable;
  letter_edition: LetterEditionTable;
  letter_recipient: LetterRecipientTable;
  means_frame: MeansFrameTable;
  meeting_counter: MeetingCounterTable;
  meeting_rules: MeetingRulesTable;
  membership: MembershipTable;
  migration: MigrationTable;
  municipality: MunicipalityTable;
  note_openness: NoteOpennessTable;
  openness_basis: OpennessBasisTable;
  openness_rule: OpennessRuleTable;
  outgoing_message: OutgoingMessageTable;
  paragraph_direction: ParagraphDirectionTable;
  paragraph_goal: ParagraphGoalTable;
  party: PartyTable;
  past_seat: PastSeatTable;
  people_sync_run: PeopleSyncRunTable;
  people_sync_setting: PeopleSyncSettingTable;
  person: PersonTable;
  person_preference: PersonPreferenceTable;
  phase: PhaseTable;
  phase_due: PhaseDueTable;
  phase_event: PhaseEventTable;
  phase_threshold: PhaseThresholdTable;
  plan: PlanTable;
  plan_document: PlanDocumentTable;
  plan_event: PlanEventTable;
  plan_link: PlanLinkTable;
  plan_need: PlanNeedTable;
  plan_register_version: PlanRegisterVersionTable;
  plan_target: PlanTargetTable;
  planning_strategy: PlanningStrategyTable;
  poll: PollTable;
  poll_correction: PollCorrectionTable;
  poll_life: PollLifeTable;
  poll_reminder_plan: PollReminderPlanTable;
  poll_seen: PollSeenTable;
  privacy_rule: PrivacyRuleTable;
  process: ProcessTable;
  process_cancellation: ProcessCancellationTable;
  process_origin: ProcessOriginTable;
  process_template: ProcessTemplateTable;
  programme: ProgrammeTable;
  protocol: ProtocolTable;
  protocol_arms: ProtocolArmsTable;
  protocol_ask: ProtocolAskTable;
  protocol_draft: ProtocolDraftTable;
  protocol_proposal: ProtocolProposalTable;
  protocol_rules: ProtocolRulesTable;
  record_recall: RecordRecallTable;
  record_source: RecordSourceTable;
  role_group: RoleGroupTable;
  round: RoundTable;
  round_correction: RoundCorrectionTable;
  round_note_taker: RoundNoteTakerTable;
  round_paper: RoundPaperTable;
  round_progress: RoundProgressTable;
  school_summer: SchoolSummerTable;
  sealed_answer: SealedAnswerTable;
  search_entry: SearchEntryTable;
  search_word: SearchWordTable;
  seating: SeatingTable;
  seating_apart: SeatingApartTable;
  seating_attribute: SeatingAttributeTable;
  seating_attribute_value: SeatingAttributeValueTable;
  seating_seat: SeatingSeatTable;
  statutory_rule: StatutoryRuleTable;
  steering_version: SteeringVersionTable;
  strategy_amendment: StrategyAmendmentTable;
  strategy_entry: StrategyEntryTable;
  strategy_event: StrategyEventTable;
  strategy_setting: StrategySettingTable;
  tally: TallyTable;
  tenant_pace: TenantPaceTable;
  term: TermTable;
  theme: ThemeTable;
  theme_contribution: ThemeContributionTable;
  timeline_setting: TimelineSettingTable;
  training_progress: TrainingProgressTable;
  verification: VerificationTable;
  wheel_item: WheelItemTable;
  wheel_item_event: WheelItemEventTable;
}
